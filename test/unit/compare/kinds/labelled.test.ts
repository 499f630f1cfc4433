import { describeTable } from '../../../support/table';

describeTable('values under a label', [
  {
    sources: [
      '# Ferries of Brant\n\n| Ship | Berths | Launched | Length (m) |\n|---|---:|---|---:|\n| Gudrun | 310 | 1987 | 74 |\n| Sea Holly | 96 | 2011 | 31 |\n\n' +
        '## Workshop\n\n- Staff: 44\n- Opened: 1952\n- Lathes: 6\n',
    ],
    silent: [
      'The Gudrun has 310 berths.',
      'The Gudrun was launched in 1987.',
      'The ship Sea Holly has 96 berths.',
      'The Sea Holly has a length of 31 metres.',
      'The workshop has a staff of 44.',
      'The workshop opened in 1952.',
      'The Gudrun lost 12 berths.',
      'The bakery has a staff of 9.',
      'The workshop hired 9 staff.',
      'The Gudrun does not have 96 berths.',
      'The Gudrun has more than 300 berths.',
    ],
    warns: [
      'The Gudrun has *96* berths.',
      'The Gudrun was launched in *2011*.',
      'The ship Sea Holly has *69* berths.',
      'The Sea Holly has a length of *74 metres*.',
      'The workshop has a staff of *54*.',
      'The workshop opened in *1925*.',
    ],
  },
  {
    sources: ['# Ferry prices\n\n- **Fare to Orrin:** £18\n- **Fare to Velm:** £31\n'],
    silent: ['The fare to Orrin is £18.', 'The fare to Velm is £31.', 'The fare to Tarn is £50.'],
    warns: ['The fare to Orrin is *£31*.', 'The fare to Velm is *£13*.'],
  },
  {
    sources: ['Repairs cost as follows.\n\n(a) Crane rails: £9.5m\n\n(b) Dredging of the basin: £4.8m\n'],
    silent: ['The crane rails cost £9.5m.', 'The dredging of the basin cost £4.8m.', 'Dredging cost £9m in Velm.'],
    warns: ['The crane rails cost *£5.9m*.', 'The dredging of the basin cost *£9.5m*.'],
  },
  {
    sources: [
      'Brant has 8,200 inhabitants. The Ember dam holds 19 million litres. Corrie lost 300 inhabitants in the war.',
    ],
    silent: [
      '- Inhabitants of Brant: 8,200',
      '# The Ember dam holds 19 million litres',
      '- Inhabitants of Corrie: 5,000',
    ],
    warns: ['- Inhabitants of Brant: *2,800*', '# The Ember dam holds *91 million litres*'],
  },
  {
    sources: [
      '# Moorings\n\n| Club | Town | Boats |\n|---|---|---|\n| Merrow | Velm | 14 |\n| Merrow | Orrin | 22 |\n| Sallow | Tarn | 31 |\n',
    ],
    silent: [
      'The club Merrow in Velm has 14 boats.',
      'The club Merrow in Orrin has 22 boats.',
      'Merrow has 36 boats.',
      'The clubs Merrow and Velm have 36 boats.',
    ],
    warns: ['The club Merrow in Velm has *22* boats.', 'The club Sallow in Tarn has *13* boats.'],
  },
  {
    sources: [
      '# Two inns\n\n- Rooms\n  - Orle Inn: 14\n  - Velm Inn: 22\n',
      '# Stables of two farms\n\n- Harl Farm: 31\n- Tolm Farm: 9\n',
    ],
    silent: ['Orle Inn has 3 stoves.', 'Harl Farm has 31 stables.'],
    warns: ['Harl Farm has *13* stables.'],
  },
  {
    sources: [
      '# Members of the rowing clubs in 2021\n\nChanges are against 2019.\n\n| Club | Share (%) | Members | Change |\n|---|---:|---:|---:|\n| Sallow | 31.5 | 45 | -7 |\n| Merrow | 68.5 | 98 | +12 |\n',
    ],
    silent: ['Sallow had 52 members in 2019.', 'Merrow had 86 members before.', 'Sallow has 45 members.'],
    warns: ['Sallow has *52* members.', 'Merrow has *89* members.'],
  },
]);
