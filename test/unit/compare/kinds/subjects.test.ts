import { describeTable } from '../../../support/table';

describeTable('another thing of the same kind', [
  {
    sources: [
      'The transport budget of Velmark fell by 3 percent to 2.4 billion crowns in 2016.',
      'The Pelby brewery employs 350 people.',
      'The tram from Pelby to Marden takes 18 minutes.',
      'Norrland exported 1.9 million bicycles in 2014.',
      'The men’s relay was won in 3 minutes 12 seconds.',
      'The east wing is 45 metres long.',
      'The senior ticket costs £8.',
      'The first series has 6 episodes.',
      'The aquarium in Marden opens until 5 p.m.',
      'A litre of milk costs 90 cents in Marden.',
    ],
    silent: [
      'The defence budget of Velmark fell by 5 percent to 3.1 billion crowns in 2016.',
      'The Marden brewery employs 90 people.',
      'The tram from Pelby to Oster takes 25 minutes.',
      'Velmark exported 2.6 million bicycles in 2014.',
      'The women’s relay was won in 3 minutes 31 seconds.',
      'The west wing is 30 metres long.',
      'The family ticket costs £20.',
      'The second series has 9 episodes.',
      'The gallery in Marden opens until 7 p.m.',
      'A loaf of bread costs 2 euros in Marden.',
      'The opera cost 5 euros.',
    ],
    warns: [
      'The transport budget of Velmark fell by *5 percent* to 2.4 billion crowns in 2016.',
      'The Pelby brewery employs *530* people.',
      'The tram from Pelby to Marden takes *28 minutes*.',
      'Norrland exported *9.1 million* bicycles in 2014.',
      'The east wing is *54 metres* long.',
      'The senior ticket costs *£18*.',
      '*Velmark* exported 1.9 million bicycles in 2014.',
    ],
  },
  {
    sources: [
      'Version 4.2 of the timetable was issued in 2018.',
      'The Type B went into production in 1994.',
      'The second edition of the handbook sold 7,000 copies.',
      'Gallant 3 was launched in 1966.',
      'Article 9 of the charter was amended in 1982.',
      'Orbit OS 8 was released in 2011.',
    ],
    silent: [
      'Version 4.1 of the timetable was issued in 2015.',
      'The Type C went into production in 1999.',
      'The third edition of the handbook sold 12,000 copies.',
      'Gallant 4 was launched in July 1966.',
      'Article 7 of the charter was amended in 1991.',
      'Orbit OS 7 was released in 2009.',
    ],
    warns: [
      'Version 4.2 of the timetable was issued in *2015*.',
      'The second edition of the handbook sold *12,000* copies.',
      'Article 9 of the charter was amended in *1991*.',
      'Orbit OS 8 was released in *2009*.',
    ],
  },
  {
    sources: [
      'The senior cup was won by Halden in 58 minutes.',
      'Part 3 runs to 61 pages.',
      'Norvik sold 8.2 million tyres in 2018.',
      'Probe 4 left the orbit in 1983.',
      'Halden won 14 of its 20 matches.',
      'The home side took 26 points.',
      'Block D has 40 flats.',
    ],
    silent: [
      'The junior cup was won by Garner in 49 minutes.',
      'Part 4 runs to 38 pages.',
      'Norvik sold 7.1 million tyres in 2016.',
      'Probe 5 left the orbit in 1987.',
      'Halden lost 6 of its 20 matches.',
      'The away side took 19 points.',
      'Block E has 52 flats.',
    ],
    warns: [
      'The senior cup was won by *Garner* in 58 minutes.',
      'Part 3 runs to *38* pages.',
      'Norvik sold *7.1 million* tyres in 2018.',
      'Norvik sold 8.2 million tyres in *2016*.',
      'Probe 4 left the orbit in *1987*.',
      'Halden *lost* 14 of its 20 matches.',
      'The home side took *19* points.',
      'Block D has *52* flats.',
    ],
  },
  {
    sources: [
      'Section 8 of the act bans snares. The mill paid a dividend of 4 crowns. Its founder, Aldo Solberg, was born in Pelby in 1849. ' +
        'On Monday 64 trains were cancelled.',
    ],
    silent: [
      'Section 9 of the act allows nets.',
      "The mill's rival paid a dividend of 7 crowns.",
      "Aldo Solberg's brother was born in 1852.",
    ],
    warns: [
      'The mill paid a dividend of *7* crowns.',
      'Aldo Solberg was born in *1852*.',
      'On Monday *46* trains were cancelled.',
    ],
  },
  {
    sources: [
      'Among nurses, 24 percent of those asked want to leave. Before subsidies, the theatre of Oster lost 3 million crowns. In Velm, 61 of the pumps were found to be broken.',
      'According to the harbour office, 1,200 tonnes of grain were lost. Of the twins, seven were born at night.',
    ],
    silent: [
      'Among teachers, 31 percent of those asked want to leave.',
      'After subsidies, the theatre of Oster made 1 million crowns.',
      'In Tarn, 44 of the pumps were found to be broken.',
      'According to the insurers, 1,900 tonnes of grain were lost.',
      'Of the triplets, two were born at night.',
    ],
    warns: [
      'Among nurses, *31 percent* of those asked want to leave.',
      'Before subsidies, the theatre of Oster lost *1 million* crowns.',
      'In Velm, *44* of the pumps were found to be broken.',
      'According to the harbour office, *1,900* tonnes of grain were lost.',
    ],
  },
  {
    sources: [
      'The crossing takes 90 minutes by steamer. A season pass costs €140 for residents. The guides lead 30 tours a week in the old town.',
      'Wardens counted 46 herons in Velm. The repair cost 5,200 crowns with the discount. The light is 31 metres above the quay.',
    ],
    silent: [
      'The crossing takes 40 minutes by hydrofoil.',
      'A season pass costs €210 for visitors.',
      'The guides lead 12 tours a week in the new port.',
      'Wardens counted 19 herons in Tarn.',
      'The repair cost 6,500 crowns without the discount.',
    ],
    warns: [
      'The crossing takes *40 minutes* by steamer.',
      'A season pass costs *€210* for residents.',
      'Wardens counted *19* herons in Velm.',
      'Wardens counted 46 herons in *Tarn*.',
      'The repair cost *6,500 crowns* with the discount.',
      'The light is *13 metres* above the quay.',
    ],
  },
  {
    sources: ['Kiln A was fired at 900 degrees in the first week. Ward C of the clinic in Velm has 18 beds.'],
    silent: ['Kiln B was fired at 700 degrees in the first week.', 'Ward D of the clinic in Velm has 26 beds.'],
    warns: ['Kiln A was fired at *700 degrees* in the first week.', 'Ward C of the clinic in Velm has *26* beds.'],
  },
]);

describeTable('things of a kind and two people, told apart by a word', [
  {
    sources: [
      'At Velm the girls’ first crew won and the girls’ second crew came fourth. The boys’ first crew was disqualified.',
      'The junior editor, Ada Crane, resigned after the strike; the senior editor, Bo Lund, is staying.',
    ],
    silent: [
      'The boys’ second crew won at Velm.',
      'The girls’ third crew was disqualified.',
      'Ada Crane is leaving, while Bo Lund goes on.',
    ],
    warns: ['Bo Lund is *leaving*.'],
  },
]);

describeTable('what is said of the other of two things of a kind', [
  {
    sources: [
      'The old mill was sold and the new mill was let to a brewer. The upper lock was cleaned and the lower lock was rebuilt.',
      'The junior editor, Ada Crane, resigned after the strike; the senior editor, Bo Lund, is staying.',
      'At Velm the northern beach is closed to bathers, the southern beach is open.',
      'In June the lower lock was cleaned.',
    ],
    silent: [
      'The old mill was sold.',
      'The big mill was sold.',
      'The junior editor resigned after the strike.',
      'The southern beach is open to bathers.',
      'The lower lock was cleaned.',
    ],
    warns: [
      'The *new* mill was sold.',
      'The *senior* editor resigned after the strike.',
      'The *southern* beach is closed to bathers.',
      'The *northern* beach is open to bathers.',
    ],
  },
]);
