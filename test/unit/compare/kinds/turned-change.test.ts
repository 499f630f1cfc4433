import { describeTable } from '../../../support/table';

describeTable('a change told the other way round', [
  {
    sources: [
      'Attendance at Pelby fair was 71 per cent, down from 78 per cent two years earlier.',
      'Sales of the gazette rose from 30,000 in 2014 to 45,000 in 2018.',
      'The toll was cut from €12 to €9 a day.',
      'The dike carried 5,100 carts in May (up from 4,600 in April).',
    ],
    silent: [
      'Attendance at Pelby fair fell to 71 per cent.',
      'Attendance at Pelby fair fell from 78 to 71 per cent.',
      'Attendance at Pelby fair fell by seven percentage points.',
      'Attendance at Pelby fair had been 78 per cent two years earlier.',
      'Sales of the gazette rose by 15,000.',
      'Sales of the gazette grew by half.',
      'Sales of the gazette may fall from 45,000 to 30,000.',
      'Sales of the almanac fell from 45,000 to 30,000.',
      'The toll fell to €9 a day.',
      'The toll was cut by €3 a day.',
      'The dike carried 5,100 carts in May.',
    ],
    warns: [
      'Attendance at Pelby fair rose from 71 to *78 per cent*.',
      'Attendance at Pelby fair *rose* to 71 per cent.',
      'Attendance at Pelby fair fell by *nine percentage points*.',
      'Sales of the gazette fell from 45,000 to *30,000*.',
      'Sales of the gazette rose by *51,000*.',
      'The toll was *raised* to €9 a day.',
    ],
  },
]);
