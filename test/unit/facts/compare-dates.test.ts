import { comparesInFull } from './compared';

comparesInFull('a date beside another', [
  ['It opened last week.', 'It opened last month.', 'conflict unit'],
  ['It opened last month.', 'It opened last week.', 'incomparable year'],
  ['It opened last year.', 'It opened last year.', 'same+'],
  ['It opened last week.', 'It opened last year.', 'conflict unit'],
  ['It opened Last Week.', 'It opened last week.', 'same+'],
  ['It opened this year.', 'It opened last year.', 'incomparable year'],
  ['It opened last decade.', 'It opened last year.', 'incomparable year'],
  ['It opened last Monday.', 'It opened last Monday.', 'compatible+'],
  ['It opened in May 2019.', 'It opened in June 2019.', 'conflict! 1 month'],
  ['It opened in 2018.', 'It opened in 2019.', 'conflict! 1 year'],
  ['It opened on 3 May 2019.', 'It opened on 5 May 2019.', 'conflict! 2 day'],
  ['It opened on 3 May 2019.', 'It opened in May 2019.', 'compatible 30'],
  ['It opened in 2019.', 'It opened in 2019.', 'same+'],
  ['It opened in 2019.', 'It opened before 2018.', 'conflict! 366 bound'],
  ['It opened before 2018.', 'It opened in 2019.', 'conflict! 366 bound'],
  ['It opened after 2018.', 'It opened before 2018.', 'conflict! 366 bound'],
  ['It opened in the 1990s.', 'It opened between 1992 and 1994.', 'compatible+ 2560'],
]);

comparesInFull('deadlines', [
  ['It opens by 15 October.', 'It opens by 15 September.', 'conflict! bound'],
  ['It opens by 15 October 2019.', 'It opens by 15 September 2019.', 'conflict! 30 bound'],
  ['It opens by 15 October 2019.', 'It opens by 15 October 2020.', 'compatible'],
  ['It opens by 15 October.', 'It opens before 15 October.', 'compatible+'],
  ['It opens by October.', 'It opens by September.', 'compatible+'],
  ['It opens before 2015.', 'It opens before 2016.', 'compatible'],
  ['It opens by the end of 2015.', 'It opens by the end of 2016.', 'conflict! 242 bound'],
  ['It opens by the end of 2015.', 'It opens by the end of 2015.', 'same+'],
  ['It opens by the end of November.', 'It opens by the end of September.', 'conflict! bound'],
  ['It opens by the end of November.', 'It opens by the end of November.', 'same+'],
  ['It opens by the end of November 2015.', 'It opens by the end of November 2016.', 'conflict! 356 bound'],
  ['It opens by 15 October.', 'It opens on 15 September.', 'compatible+'],
  ['It opens until 15 October 2019.', 'It opens until 15 September 2019.', 'conflict! 30 bound'],
]);

comparesInFull('starts and ends', [
  ['It has run since 1993.', 'It has run since 1994.', 'conflict! 1 bound'],
  ['It has run since 1993.', 'It has run since 1993.', 'same+'],
  ['It has run since 1993.', 'It has run until 1994.', 'compatible'],
  ['It ran until 1948.', 'It ran until 1984.', 'conflict! 12800 bound'],
  ['It has run since 1993.', 'It ran in 1994.', 'compatible+'],
  ['It has run since May 1993.', 'It has run since 1994.', 'compatible+'],
  ['It ran from 1984 until 2004.', 'It ran from 1994 until 2004.', 'conflict! 3650 bound'],
  ['It ran from 1984 to 2004.', 'It ran from 1984 to 2004.', 'same+'],
  ['It ran from 1984 to 2004.', 'It ran from 1986 to 2002.', 'conflict! 1460 bound'],
  ['It ran between 1984 and 2004.', 'It ran between 1986 and 2002.', 'compatible+ 1460'],
  ['It ran between 1984 and 2004.', 'It ran between 1984 and 2002.', 'conflict! 731 bound'],
  ['It ran in 1984–2004.', 'It ran in 1994–2004.', 'conflict! 3650 bound'],
]);

comparesInFull('dates without a year', [
  ['It opened in May.', 'It opened in June.', 'conflict 30.4 month'],
  ['It opened in May.', 'It opened in May 2019.', 'compatible+'],
  ['It opened on 3 May.', 'It opened on 5 May.', 'conflict 2 day'],
  ['It opened on 3 May.', 'It opened on 3 May 2019.', 'compatible+'],
  ['It opened on the 12th.', 'It opened on 12 March.', 'compatible+'],
  ['It opened on the 12th.', 'It opened on 13 March.', 'conflict 1 day'],
  ['It opened before 10 April.', 'It opened on 9 April 2020.', 'compatible+'],
  ['It opened before 10 April.', 'It opened on 11 April 2020.', 'conflict 2 bound'],
  ['It opened before 10 April.', 'It opened before 10 April.', 'same+'],
  ['It opened after 10 April.', 'It opened on 11 April 2020.', 'compatible+'],
  ['It opened after 10 April.', 'It opened on 10 April.', 'conflict 1 bound'],
  ['It opened since 10 April.', 'It opened on 10 April.', 'compatible+'],
  ['It opened until 10 April.', 'It opened on 11 April.', 'conflict 1 bound'],
  ['It opened before May.', 'It opened in April 2020.', 'compatible+'],
  ['It opened before May.', 'It opened in May 2020.', 'conflict 1 bound'],
  ['It opened after December.', 'It opened in December.', 'conflict 1 bound'],
  ['It grew in the second quarter of sales.', 'Sales grew in the first quarter of 2020.', 'conflict 91 month'],
  ['Sales grew in the second quarter.', 'Sales grew in the second quarter of 2020.', 'compatible'],
  ['Sales grew in the first half of the year.', 'Sales grew in the second half of the year.', 'conflict 182 month'],
  ['Sales grew in the first half of the year.', 'Sales grew in the second quarter.', 'incomparable year'],
]);

comparesInFull('days of the week', [
  ['It opened on Monday.', 'It opened on Tuesday.', 'conflict 1 weekday'],
  ['It opened on Monday.', 'It opened on Sunday.', 'conflict 1 weekday'],
  ['It opened on Sunday.', 'It opened on Wednesday.', 'conflict 3 weekday'],
  ['It opened on Monday.', 'It opened on 2 March 2020.', 'compatible+'],
  ['It opened on Tuesday.', 'It opened on 2 March 2020.', 'conflict 1 weekday'],
  ['It opened on Monday.', 'It opened in March 2020.', 'incomparable weekday'],
  ['It opened on Monday.', 'It opened in March.', 'incomparable weekday'],
  ['It opened on Tuesday, 9 June.', 'It opened on Thursday, 9 June.', 'conflict! 1 weekday'],
  ['It opened on Tuesday, 9 June.', 'It opened on Thursday, 10 June.', 'conflict 1 day'],
  ['It opened on Tuesday, 9 June 2020.', 'It opened on Thursday, 9 June 2020.', 'same+'],
  ['It opened on Thursday, 9 June 2020.', 'It opened on Tuesday, 9 June 2020.', 'conflict! 1 weekday'],
  ['It opens every Saturday.', 'It opens every second Saturday.', 'conflict 7 weekday'],
  [
    'It opens on the first Wednesday of the month.',
    'It opens on the last Wednesday of the month.',
    'conflict 7 weekday',
  ],
]);

comparesInFull('times of day', [
  ['It opens at 3pm.', 'It opens at 15:00.', 'same+'],
  ['It opens at 3pm.', 'It opens at 4pm.', 'conflict 0.0417 time'],
  ['It opens at 3pm.', 'It opens in May 2019.', 'incomparable time'],
  ['It opens at 3pm GMT.', 'It opens at 3pm GMT.', 'same+'],
  ['It opens at 3pm GMT.', 'It opens at 4pm BST.', 'same+'],
  ['It opens at 3pm GMT.', 'It opens at 3pm BST.', 'conflict 0.0417 time'],
  ['It opens at 3pm.', 'It opens at 4pm BST.', 'incomparable time'],
  ['It opens at 3pm.', 'It opens at 4.30pm BST.', 'conflict 0.0625 time'],
  ['It opens at 3pm.', 'It opens at 3pm BST.', 'same+'],
  ['It opens at 11pm EST.', 'It opens at 4am GMT.', 'same+'],
  ['It opens at 4pm on 9 June 2020.', 'It opens at 5pm on 9 June 2020.', 'conflict 0.0417 time'],
  ['It opens at 4pm on 9 June 2020.', 'It opens at 5pm on 10 June 2020.', 'conflict! 1 day'],
  ['It opens at 4pm on 9 June.', 'It opens at 5pm on 9 June 2020.', 'conflict 0.0417 time'],
  ['It opens at 4pm on 9 June.', 'It opens at 4pm on 9 June 2020.', 'compatible+'],
  ['It opens at 4pm on Monday.', 'It opens at 5pm on Monday.', 'conflict 0.0417 time'],
  ['It opened before 3 a.m.', 'It opened at 2.40 a.m.', 'compatible+'],
  ['It opened before 3 a.m.', 'It opened at 3.40 a.m.', 'conflict 0.0278 time'],
  ['It opened at 2.40 a.m.', 'It opened before 3 a.m.', 'compatible'],
  ['It opened at 3.40 a.m.', 'It opened before 3 a.m.', 'conflict 0.0278 time'],
  ['It opened after 3 a.m.', 'It opened at 3.40 a.m.', 'compatible+'],
  ['It opened since 3 a.m.', 'It opened at 2.40 a.m.', 'conflict 0.0139 time'],
  ['It opened before 3 a.m.', 'It opened after 2 a.m.', 'compatible'],
  ['It opened before 3 a.m.', 'It opened before 4 a.m.', 'conflict 0.0417 time'],
]);

comparesInFull('a bound where the source has the very figure', [
  ['It has less than 33 % of boats.', 'It has 33 % of boats.', 'conflict 1e-9 bound'],
  ['It has under 12,000 boats.', 'It has 12,000 boats.', 'compatible'],
  ['It has over 12,000 boats.', 'It has 12,000 boats.', 'compatible'],
]);

comparesInFull('deadlines to the day and to the month', [
  ['It opens by 15 October.', 'It opens by 15 November.', 'conflict! bound'],
  ['It opens by 15 October.', 'It opens by November.', 'compatible'],
  ['It opens by 15 October.', 'It opens before 16 October.', 'conflict! bound'],
  ['It opens by October.', 'It opens by November.', 'compatible'],
]);
