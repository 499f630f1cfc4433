import { describeTable } from '../../../support/table';

describeTable('another thing of the same kind', [
  {
    sources: [
      'The transport budget of Velmark fell by 3 percent to 2.4 billion crowns in 2016.', 'The Pelby brewery employs 350 people.', 'The tram from Pelby to Marden takes 18 minutes.',
      'Norrland exported 1.9 million bicycles in 2014.', 'The men’s relay was won in 3 minutes 12 seconds.', 'The east wing is 45 metres long.', 'The senior ticket costs £8.', 'The first series has 6 episodes.',
      'The aquarium in Marden opens until 5 p.m.', 'A litre of milk costs 90 cents in Marden.',
    ],
    silent: [
      'The defence budget of Velmark fell by 5 percent to 3.1 billion crowns in 2016.', 'The Marden brewery employs 90 people.', 'The tram from Pelby to Oster takes 25 minutes.',
      'Velmark exported 2.6 million bicycles in 2014.', 'The women’s relay was won in 3 minutes 31 seconds.', 'The west wing is 30 metres long.', 'The family ticket costs £20.', 'The second series has 9 episodes.',
      'The gallery in Marden opens until 7 p.m.', 'A loaf of bread costs 2 euros in Marden.', 'The opera cost 5 euros.',
    ],
    warns: [
      'The transport budget of Velmark fell by *5 percent* to 2.4 billion crowns in 2016.', 'The Pelby brewery employs *530* people.', 'The tram from Pelby to Marden takes *28 minutes*.',
      'Norrland exported *9.1 million* bicycles in 2014.', 'The east wing is *54 metres* long.', 'The senior ticket costs *£18*.', '*Velmark* exported 1.9 million bicycles in 2014.',
    ],
  },
  {
    sources: [
      'Version 4.2 of the timetable was issued in 2018.', 'The Type B went into production in 1994.', 'The second edition of the handbook sold 7,000 copies.', 'Gallant 3 was launched in 1966.',
      'Article 9 of the charter was amended in 1982.', 'Orbit OS 8 was released in 2011.',
    ],
    silent: [
      'Version 4.1 of the timetable was issued in 2015.', 'The Type C went into production in 1999.', 'The third edition of the handbook sold 12,000 copies.', 'Gallant 4 was launched in July 1966.',
      'Article 7 of the charter was amended in 1991.', 'Orbit OS 7 was released in 2009.',
    ],
    warns: ['Version 4.2 of the timetable was issued in *2015*.', 'The second edition of the handbook sold *12,000* copies.', 'Article 9 of the charter was amended in *1991*.', 'Orbit OS 8 was released in *2009*.'],
  },
  {
    sources: ['The senior cup was won by Halden in 58 minutes.', 'Part 3 runs to 61 pages.', 'Norvik sold 8.2 million tyres in 2018.', 'Probe 4 left the orbit in 1983.', 'Halden won 14 of its 20 matches.', 'The home side took 26 points.', 'Block D has 40 flats.'],
    silent: ['The junior cup was won by Garner in 49 minutes.', 'Part 4 runs to 38 pages.', 'Norvik sold 7.1 million tyres in 2016.', 'Probe 5 left the orbit in 1987.', 'Halden lost 6 of its 20 matches.', 'The away side took 19 points.', 'Block E has 52 flats.'],
    warns: [
      'The senior cup was won by *Garner* in 58 minutes.', 'Part 3 runs to *38* pages.', 'Norvik sold *7.1 million* tyres in 2018.', 'Norvik sold 8.2 million tyres in *2016*.', 'Probe 4 left the orbit in *1987*.',
      'Halden *lost* 14 of its 20 matches.', 'The home side took *19* points.', 'Block D has *52* flats.',
    ],
  },
]);
