import { describeTable } from '../../../support/table';

const table = (head: string, ...rows: readonly string[]): string =>
  [head, head.replace(/[^|]+/g, '---'), ...rows].join('\n');

describeTable('cells of a draft’s table beside sentences', [
  {
    sources: [
      'The brewery at Hollin employs 36 people. The brewery at Oster was founded in 1871. ' +
        'In 2016 Kelby had 14,300 residents and Oster 8,700. The bakery at Kelby sold 900 loaves. ' +
        'The pier at Kelby is 210 metres long. Entry to the zoo costs 7 euros for adults and 3 euros for children.',
    ],
    silent: [
      table('| Brewery | Employees |', '| Hollin | 36 |'),
      table('| Brewery | Founded |', '| Oster | 1871 |'),
      table('| Town | Residents (2016) |', '| Kelby | 14,300 |', '| Oster | 8,700 |'),
      table('| Town | Residents (2021) |', '| Kelby | 15,100 |'),
      table('| Town | Residents |', '| Kelby | 15,100 |'),
      table('| School | Employees |', '| Hollin | 52 |'),
      table('| Town | Dogs (2016) |', '| Kelby | 410 |'),
      table('| Town | Year | Residents |', '| Kelby | 2016 | 14,100 |'),
      table('| Town | Residents (2016) |', '| Kelby | 7,000 |', '| Kelby | 7,300 |'),
      table('| Pier | Width |', '| Kelby | 12 m |'),
      table('| Brewery | Closed |', '| Oster | 1964 |'),
      table('| Bakery | Rolls |', '| Kelby | 450 |'),
    ],
    warns: [
      table('| Brewery | Employees |', '| Hollin | *63* |'),
      table('| Brewery | Founded |', '| Oster | *1817* |'),
      table('| Town | Residents (2016) |', '| Kelby | *13,400* |', '| Oster | 8,700 |'),
      table('| Town | Residents in 2016 |', '| Kelby | 14,300 |', '| Oster | *14,300* |'),
      table('| Town | Mayor | Residents (2016) |', '| Oster | Ida Brandt | *7,800* |'),
      table('| Pier | Length |', '| Kelby | *120 m* |'),
      '<table><tr><th>Length of the pier at Kelby</th><td>*120 metres*</td></tr></table>',
    ],
  },
]);

describeTable('headings that are whole sentences', [
  {
    sources: ['The brewery at Oster was founded in 1871. The lock was opened in 1903 and rebuilt in 1955.'],
    silent: [
      '# The brewery at Oster was founded in 1871',
      '# The brewery of 1964',
      '# Was the brewery at Oster founded in 1817?',
      '# The lock was rebuilt in 1955',
      '# The brewery at Hollin was founded in 1817',
    ],
    warns: ['# The brewery at Oster was founded in *1817*'],
  },
]);

describeTable('prices under a label', [
  {
    sources: ['# Kelby zoo\n\n- Pass, senior: €11\n- Pass, family: €24\n'],
    silent: ['A senior pass costs €11.', 'A day pass costs €9.', 'A senior pass never cost €24.', 'A pass costs €9.'],
    warns: ['A senior pass costs *€14*.', 'A family pass costs *€11*.'],
  },
]);

describeTable('cells of a draft’s table beside those of a source', [
  {
    sources: [
      '# Docks\n\n| Dock | Cranes | Sheds (2018) |\n|---|---:|---:|\n| Hollin | 36 | 4 |\n| Oster | 51 | 7 |\n',
    ],
    silent: [
      table('| Dock | Cranes |', '| Hollin | 36 |', '| Oster | 51 |'),
      table('| Dock | Sheds (2021) |', '| Hollin | 6 |'),
      table('| Dock | Cranes |', '| Kelby | 12 |'),
    ],
    warns: [table('| Dock | Cranes |', '| Hollin | *63* |'), table('| Dock | Sheds (2018) |', '| Oster | *4* |')],
  },
]);
