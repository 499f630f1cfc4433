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

describeTable('a change told by its direction alone', [
  {
    sources: [
      'The number of carters at Pelby fair rose over the same years from 31 to 47. The number of night porters fell from nine to five.',
      'In those years the mill’s spending on repairs fell from £2.1 million to £0.4 million a year.',
      'The lighthouse had 8,120 callers last summer, against 11,400 the year before. The loft holds 300 kites, against 90 at Oster.',
      'The share of apprentices among the weavers rose from 10 to 14 per cent.',
    ],
    silent: [
      'After the flood Pelby fair had more carters than before.',
      'After the flood Pelby fair had fewer porters than before.',
      'Pelby fair might have had fewer carters than before.',
      'Pelby fair did not have fewer carters than before.',
      'Pelby fair had fewer visitors than before.',
      'After the flood the mill cut what it spent on repairs.',
      'After the flood the mill reduced its spending on coal.',
      'The mill had fewer apprentices than before.',
      'The mill was asked to increase its spending on repairs.',
      'Oster fair had fewer carters than before.',
      'The lighthouse had fewer callers than the year before.',
      'The lighthouse had more stairs than the year before.',
      'The loft holds fewer kites than before.',
    ],
    warns: [
      'After the flood Pelby fair had *fewer* carters than before.',
      'The lighthouse had *more* callers than the year before.',
      'After the flood the mill *increased* what it spent on repairs.',
    ],
  },
]);
