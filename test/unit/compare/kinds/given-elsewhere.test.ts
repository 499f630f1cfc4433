import { describeTable } from '../../../support/table';

describeTable('a value that the source gives of another thing', [
  {
    sources: [
      'The harbour budget fell to £7.4 million. The library budget fell to £2.9 million.',
      'The east mast is 61 metres tall and the west mast 48 metres.',
      'A day pass costs 30 crowns for visitors and 12 crowns for residents.',
      'The men’s relay was won in 3:12:04 and the women’s in 3:31:50.',
      'Ida Holm took 57.3 per cent of the vote, against 40.1 per cent for Nils Brandt.',
      'After two years, 8 per cent of the cows on the new feed were lame, compared with 21 per cent on hay.',
      'The board set aside $90 million for 2031, including $22.5 million for dykes and $8.4 million for pumps.',
      'The firm employs 310 people in Velm and 190 in Orla.',
    ],
    silent: [
      'The library budget fell to £2.9 million.',
      'The museum budget fell to £1.2 million.',
      'The west mast is 48 metres tall.',
      'The south mast is 61 metres tall.',
      'Residents pay 12 crowns.',
      'Students pay 30 crowns.',
      'The women’s relay was won in 3:31:50.',
      'Nils Brandt got 40.1 per cent.',
      'After two years, 21 per cent of the cows on hay were lame.',
      'Pumps get $8.4 million and dykes get $22.5 million.',
      'Dykes and pumps together get $30.9 million.',
      'The firm employs 190 people in Orla.',
      'The firm has 310 people in Velm.',
    ],
    warns: [
      'The library budget fell to *£7.4 million*.',
      'The west mast is *61 metres* tall.',
      'The east mast is *48 metres* tall.',
      'Residents pay *30 crowns*.',
      'The women’s relay was won in *3:12:04*.',
      'Nils Brandt took *57.3 per cent* of the vote.',
      'After two years, *21 per cent* of the cows on the new feed were lame.',
      'Dykes get *$8.4 million*.',
    ],
  },
  {
    sources: [
      'Turnout in Corve was 58 per cent, down from 64 per cent four years earlier.',
      'The ferry carried 4,100 people in May, and it had expected 5,300 before the strike.',
      'Of the 60 boats, 14 sank and 46 came home.',
    ],
    silent: [
      'Four years before, turnout in Corve was 64 per cent.',
      'Of the 60 boats, 46 came home.',
      'There were 60 boats.',
      'Fourteen boats sank.',
    ],
    warns: [],
  },
  {
    sources: [
      'The first barge carried 120 crates and the second carried 80. The school at Pelby opened in 1891 and closed in 1931. ' +
        'The north, south and west gates are 4, 6 and 8 metres wide.',
    ],
    silent: [
      'The second barge carried 80 crates.',
      'The school at Pelby closed in 1931.',
      'The west gate is 8 metres wide.',
    ],
    warns: [
      'The first barge carried *80* crates.',
      'The school at Pelby opened in *1931*.',
      'The north gate is *8 metres* wide.',
    ],
  },
  {
    sources: [
      'Blood pressure fell by 8.4 points a month in the walking group and by 2.7 points a month in the resting group (difference 5.7; p < 0.01).',
      'A flower show opens on 3 May and closes on 9 June. Her uncle Otto Brehm, who had been a ferryman, was knighted in 1871 and died in Velm in 1880.',
      'The inn at Orle has nine rooms, with singles from €60 in summer and from €45 in winter.',
    ],
    silent: [
      'In the walking group blood pressure fell by 8.4 points a month.',
      'In the resting group blood pressure fell by 2.7 points a month.',
      'The flower show opens on 3 May.',
      'The flower show closes on 9 June.',
      'Otto Brehm died in 1880, having been knighted for his work.',
      'In winter, singles at the inn at Orle start at €45.',
      'Singles at the inn at Orle start at €45.',
    ],
    warns: [
      'In the resting group blood pressure fell by *8.4 points* a month.',
      'The flower show closes on *3 May*.',
      'The flower show opens on *9 June*.',
      'Otto Brehm died in *1871*, having been knighted for his work.',
      'In summer, singles at the inn at Orle start at *€45*.',
    ],
  },
]);
