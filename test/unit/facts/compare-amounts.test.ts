import { comparesInFull } from './compared';

comparesInFull('labels', [
  ['It is Article 50.', 'It is Article 50.', 'same+'],
  ['It is Article 50.', 'It is Article 51.', 'conflict! 1 label'],
  ['It is Article 50.', 'It is Flight 50.', 'incomparable label'],
  ['It is Article 50.', 'It has 50 boats.', 'incomparable role'],
]);

comparesInFull('changes', [
  ['Sales rose by 5 %.', 'Sales rose by 5 %.', 'same+'],
  ['Sales rose by 5 %.', 'Sales fell by 5 %.', 'conflict! 1 direction'],
  ['Sales rose by 5 %.', 'Sales rose by 6 %.', 'conflict 0.167 value'],
  ['Sales rose by 5 %.', 'Sales rose by 5 percentage points.', 'conflict! 1 unit'],
  ['Sales rose by 5 %.', 'It is 5 percentage points.', 'incomparable dimension'],
  ['Sales rose by 5 %.', 'Sales rose by 6 percentage points.', 'incomparable dimension'],
  ['It was 5 %.', 'It was 5 percentage points.', 'incomparable dimension'],
  ['Sales doubled.', 'Sales rose by 100 %.', 'same+'],
  ['Sales doubled.', 'Sales rose by 50 %.', 'conflict! 0.439 value'],
  ['Sales tripled.', 'Sales doubled.', 'conflict! 0.263 value'],
  ['Sales doubled.', 'It has 2 boats.', 'incomparable dimension'],
  ['They cut the staff by 600.', 'They cut the staff to 600.', 'conflict! 1 end'],
  ['They cut the staff to 600.', 'They cut the staff by 600.', 'conflict! 1 end'],
  ['They cut the staff by 600.', 'They cut the staff to 700.', 'incomparable role'],
  ['Sales fell by a third.', 'Sales fell to a third.', 'conflict! 1 end'],
  ['They cut the staff by 600.', 'It has 600 boats.', 'same+'],
  ['They cut the staff by 600.', 'It has 700 boats.', 'incomparable role'],
  ['It has 600 boats.', 'They cut the staff by 600.', 'same+'],
  ['They cut the staff by 600.', 'They cut the staff from 600 to 400.', 'incomparable role'],
  ['They cut the staff to 400.', 'They cut the staff from 600 to 400.', 'incomparable role'],
  ['They cut the staff from 600 to 400.', 'They cut the staff by 600.', 'incomparable role'],
]);

comparesInFull('money', [
  ['It costs $45.', 'It costs €45.', 'conflict! 1 unit'],
  ['It costs $45.', 'It costs €50.', 'incomparable unit'],
  ['It costs $45.', 'It costs A$45.', 'same+'],
  ['It costs C$45.', 'It costs A$45.', 'conflict! 1 unit'],
  ['It costs C$45.', 'It costs A$50.', 'incomparable unit'],
  ['It costs £45.', 'It costs £46.', 'conflict 0.0217 value'],
  ['It costs 45 dollars.', 'It costs C$45.', 'same+'],
  ['It costs $0.', 'It costs €0.', 'incomparable unit'],
  ['It costs $45.', 'It weighs 45 kg.', 'incomparable dimension'],
]);

comparesInFull('degrees', [
  ['It was 40 degrees.', 'It was 40 degrees below zero.', 'conflict! 1 unit'],
  ['It was 40 degrees below zero.', 'It was 40 degrees.', 'conflict! 1 unit'],
  ['It was 40 degrees.', 'It was 41 degrees below zero.', 'incomparable dimension'],
  ['It was 40 °C.', 'It was 104 °F.', 'same+'],
  ['It was 40 °C.', 'It was 90 °F.', 'conflict! 0.177 value'],
  ['It was below 10 °C.', 'It was -5 °C.', 'compatible+ 1.5'],
]);

comparesInFull('marks', [
  ['It got 6.3/10.', 'It got 63 %.', 'same+'],
  ['It got 6.3/10.', 'It got 83 %.', 'incomparable dimension'],
  ['It got 62 out of 100.', 'It got 63 %.', 'conflict! 0.008 value'],
  ['It got 62 out of 100.', 'It got 73 %.', 'conflict! 0.145 value'],
  ['It got 73 %.', 'It got 62 out of 100.', 'conflict! 0.145 value'],
  ['It got 6.3/10.', 'It got 6.3/10.', 'same+'],
  ['It got 6.3/10.', 'It got 7.3/10.', 'conflict! 0.124 value'],
  ['It got 3/5.', 'It got 3/10.', 'incomparable dimension'],
  ['It got 3/5.', 'It is rated 3.', 'same+'],
  ['It is rated 3.', 'It got 4/5.', 'conflict! 0.25 value'],
]);

comparesInFull('scores beside scores', [
  ['They won 2-1.', 'They won 2-1.', 'same+'],
  ['They won 2-1.', 'They lost 1-2.', 'compatible+ swapped'],
  ['They won 2-1.', 'They won 3-1.', 'conflict! 1 value'],
  ['They won 2-1.', 'They won 2-0.', 'conflict! 1 value'],
  ['They won 2-1.', 'They won 3-2.', 'conflict! 1 value'],
  ['They won 3-1.', 'They lost 1-2.', 'conflict! 1 value'],
]);

comparesInFull('places beside places', [
  ['She came third.', 'She came third.', 'same+'],
  ['She came third.', 'She came fourth.', 'conflict! 0.25 value'],
  ['She came above fourth.', 'She came fourth.', 'conflict! 1 bound'],
  ['She came fourth.', 'She came above fourth.', 'conflict! 1 bound'],
  ['She came above fourth.', 'She came above fourth.', 'same+'],
  ['She came above fourth.', 'She came third.', 'compatible+ 0.25'],
  ['She came higher than fourth.', 'She came third.', 'compatible+ 0.25'],
  ['She came higher than fourth.', 'She came fifth.', 'conflict! 0.2 bound'],
  ['It is in the top ten.', 'It is in the top five.', 'compatible+ 0.5'],
  ['It is in the top ten.', 'She came third.', 'compatible+ 0.7'],
  ['It is in the top ten.', 'She came twelfth.', 'conflict! 0.167 bound'],
  ['She is lower than first.', 'She is lower than first.', 'same+'],
]);

comparesInFull('bounds beside values', [
  ['It has more than 36 boats.', 'It has 36 boats.', 'conflict! 1e-9 bound'],
  ['It has more than 36 boats.', 'It has 40 boats.', 'compatible+ 0.1'],
  ['It has more than 36 boats.', 'It has 30 boats.', 'conflict! 0.167 bound'],
  ['It has at least 36 boats.', 'It has 36 boats.', 'compatible+'],
  ['It has fewer than 36 boats.', 'It has 36 boats.', 'conflict! 1e-9 bound'],
  ['It has fewer than 36 boats.', 'It has 30 boats.', 'compatible+ 0.167'],
  ['It has up to 36 boats.', 'It has 36 boats.', 'compatible+'],
  ['It has up to 36 boats.', 'It has 37 boats.', 'conflict! 0.027 bound'],
  ['It has 25 boats.', 'It has more than 26 boats.', 'conflict! 0.0385 bound'],
  ['It has 27 boats.', 'It has more than 26 boats.', 'compatible 0.037'],
  ['It has 90 boats.', 'It has more than 26 boats.', 'conflict 0.682 bound'],
  ['It has over 12 million boats.', 'It has over 10 million boats.', 'conflict 0.167 bound'],
  ['It has over 10 million boats.', 'It has over 12 million boats.', 'compatible+ 0.167'],
  ['It has under 12 million boats.', 'It has under 10 million boats.', 'compatible+ 0.167'],
  ['It has under 10 million boats.', 'It has under 12 million boats.', 'conflict 0.0741 bound'],
  ['It has more than 33 % of boats.', 'It has 33 % of boats.', 'conflict 1e-9 bound'],
  ['It has about 100 boats.', 'It has 96 boats.', 'compatible+ 0.04'],
  ['It has about 100 boats.', 'It has 80 boats.', 'conflict! 0.111 value'],
  ['It has 96 boats.', 'It has about 100 boats.', 'compatible 0.04'],
  ['It has nearly 100 boats.', 'It has 98 boats.', 'compatible+ 0.02'],
  ['It has nearly 100 boats.', 'It has 102 boats.', 'conflict! 0.0196 value'],
  ['It has 2,400 to 2,500 boats.', 'It has 2,400 to 2,600 boats.', 'conflict! 0.02 bound'],
  ['It has 2,400 to 2,500 boats.', 'It has 2,400 to 2,500 boats.', 'same+'],
  ['It has 2,300 to 2,700 boats.', 'It has 2,400 to 2,600 boats.', 'compatible+'],
  ['It has 2,450 to 2,500 boats.', 'It has 2,300 to 2,600 boats.', 'conflict! 0.0101 bound'],
  ['It has 3k–8k boats.', 'It has between 3,000 and 8,000 boats.', 'compatible+'],
  ['It has between £3k and £8k.', 'It has between £3,000 and £8,000.', 'compatible+'],
  ['It has between £3k and £30k.', 'It has between £3,000 and £8,000.', 'conflict! 0.667 bound'],
  ['It has between £1k and £30k.', 'It has between £3,000 and £8,000.', 'compatible+ 0.645'],
  ['It has hardly 20 boats.', 'It has 19 boats.', 'compatible+ 0.05'],
  ['It has scarcely a dozen boats.', 'It has 19 boats.', 'conflict! 0.263 value'],
  ['It has 2,450 boats.', 'It has 2,400 to 2,600 boats.', 'compatible 0.02'],
  ['It has 2,700 boats.', 'It has 2,400 to 2,600 boats.', 'compatible 0.0741'],
  ['It has 1.2bn boats.', 'It has 1,234,567,000 boats.', 'compatible+ 0.028'],
  ['It has 1,234,567,000 boats.', 'It has 1.2bn boats.', 'compatible 0.028'],
  ['It has 1,300,000,000 boats.', 'It has 1.2bn boats.', 'conflict! 0.0138 value'],
  ['It has several boats.', 'It has 7 boats.', 'compatible+ 0.218'],
  ['It has several boats.', 'It has 700 boats.', 'conflict! 0.985 value'],
  ['It has 0 boats.', 'It has 3 boats.', 'conflict! 1 value'],
  ['It has 14.200 boats.', 'It has 14,200 boats.', 'same+'],
  ['It has 14.200 boats.', 'It has 14.2 boats.', 'same+'],
  ['It has 14.200 boats.', 'It has 15 boats.', 'conflict! 0.0533 value'],
]);

comparesInFull('lengths of time beside each other', [
  ['It took two years.', 'It took 24 months.', 'compatible+ 0.0000821'],
  ['It took two years.', 'It took three years.', 'conflict! 0.321 value'],
  ['It took more than two years.', 'It took three years.', 'compatible+ 0.333'],
  ['It took less than two years.', 'It took three years.', 'conflict! 0.321 bound'],
  ['It took two to three years.', 'It took two to five years.', 'conflict! 0.286 bound'],
  ['It took a month.', 'It took 30 days.', 'compatible+ 0.0145'],
  ['It took a month.', 'It took 25 days.', 'conflict! 0.0566 value'],
  ['She is aged 92.', 'It took 92 years.', 'incomparable role'],
  ['It appears weekly.', 'It appears every week.', 'same+'],
  ['It appears weekly.', 'It appears twice a week.', 'conflict! 0.5 value'],
]);

comparesInFull('rates beside rates', [
  ['It makes 2,400 litres a minute.', 'It makes 40 litres a second.', 'same+ 1.85e-16'],
  ['It makes 2,400 litres a minute.', 'It makes 50 litres a second.', 'conflict! 0.167 value'],
  ['It makes 2,400 litres a minute.', 'It makes 2,400 litres.', 'same+'],
  ['It makes 2,400 litres a minute.', 'It makes 2,400 litres a minute.', 'same+'],
  ['It earns $12 a month.', 'It earns $144 a year.', 'compatible+ 0.000753'],
  ['It earns $12 a month.', 'It earns $12 a year.', 'conflict! 0.908 value'],
  ['It has 31 thefts per 10,000 homes.', 'It has 310 thefts per 100,000 homes.', 'same+'],
  ['It has 31 thefts per 10,000 homes.', 'It has 31 thefts per 100,000 homes.', 'conflict! 0.899 value'],
  ['It has 31 thefts per 10,000 homes.', 'It has 31 thefts a day.', 'incomparable unit'],
  ['It earns $12 per head.', 'It earns $12,000 per thousand.', 'same+'],
  ['It lost -$12 a month.', 'It lost -$144 a year.', 'compatible+ 0.000753'],
]);

comparesInFull('two readings of a figure', [
  ['It has 14.200 boats.', 'It has 14 boats.', 'conflict! 0.014 value'],
  ['It has 14.200 boats.', 'It has 14,100 boats.', 'conflict! 0.00352 value'],
  ['It has 14.2 boats.', 'It has 14.200 boats.', 'same+'],
  ['It was 60 pounds overdrawn.', 'It was minus 60 pounds.', 'same+'],
  ['It was 60 pounds overdrawn.', 'It was minus 70 pounds.', 'conflict! 0.137 value'],
  ['It lies 43 metres below sea level.', 'It lies -43 metres there.', 'same+'],
]);

comparesInFull('money of a name that several countries use', [
  ['It costs 45 cents.', 'It costs €0.45.', 'same+'],
  ['It costs 54 cents.', 'It costs €0.45.', 'conflict! 0.15 value'],
  ['It costs 45 cents.', 'It costs £0.45.', 'conflict! 1 unit'],
  ['It costs 45 kroner.', 'It costs DKK 45.', 'same+'],
  ['It costs 45 kroner.', 'It costs DKK 54.', 'conflict! 0.15 value'],
  ['It costs 45 Swiss francs.', 'It costs FRF 45.', 'conflict! 1 unit'],
]);
