import { describeTable } from '../../../../support/table';

describeTable('equal values in other words, and other values', [
  {
    sources: [
      'The lift at Oster was opened on 6 May 1931. Her aunt let the mill in the year two thousand and three. The raffle at Pelby drew prizes of between £3,000 and £8,000.',
      'The inn at Marden has 12 beds. The choir of Velm has 30 singers.',
    ],
    silent: [
      'The lift at Oster was opened on the sixth of May, nineteen thirty-one.',
      'The aunt let the mill in 2003.',
      'The raffle at Pelby drew prizes of £3k–8k.',
      'The raffle at Pelby drew prizes of between £3k and £8k.',
      'The inn at Marden has scarcely a dozen beds.',
      'The choir of Velm has hardly 30 singers.',
    ],
    warns: [
      'The lift at Oster was opened on *the sixth of May, nineteen forty-one*.',
      'The aunt let the mill in *2013*.',
      'The raffle at Pelby drew prizes of *between £3k and £30k*.',
      'The inn at Marden has *scarcely two dozen* beds.',
      'The choir of Velm has *hardly a dozen* singers.',
    ],
  },
  {
    sources: [
      'The ferry to Oster leaves at 18:55 UTC. The pump at Marden takes a litre of oil twice a day. The spring at Pelby yields 30 litres of water per second.',
      'Rent in Marden averages £750 a month. The theft rate in Velmark was 4.2 per 100,000 people in 2017. The choir of Pelby meets every two weeks.',
    ],
    silent: [
      'The pump at Marden takes a litre of oil twice daily.',
      'The pump at Marden takes a litre of oil two times a day.',
      'The spring at Pelby yields 1,800 litres of water per minute.',
      'Rent in Marden averages £9,000 a year.',
      'The theft rate in Velmark was 42 per million people in 2017.',
      'The choir of Pelby meets fortnightly.',
      'The choir of Pelby meets every fortnight.',
      'The ferry to Oster leaves at 19:55 BST.',
      'The ferry to Oster leaves at 2:55 p.m. EDT.',
      'The ferry to Oster leaves at 6.55 p.m. GMT.',
    ],
    warns: [
      'The pump at Marden takes a litre of oil *three times a day*.',
      'The pump at Marden takes a litre of oil *twice weekly*.',
      'The spring at Pelby yields *30 litres* of water per minute.',
      'Rent in Marden averages *£750* a week.',
      'The theft rate in Velmark was *4.2* per million people in 2017.',
      'The choir of Pelby meets *every two months*.',
      'The ferry to Oster leaves at *18:55 BST*.',
    ],
  },
  {
    sources: [
      'The bolt is 3/8 inch thick. About 3/5 of the voters of Pelby stayed at home. The silo at Oster was 1/3 full. The abbey owns 1/4 of the land of Marden. The estate cost 1.25 million crowns. The raid sank 43 barges at Oster.',
      'The archive in Pelby holds 2,400 maps. The village of Oster has 41 houses. Turnout in Marden rose by 5 percentage points. The chapel was built in 1893.',
    ],
    silent: [
      'The bolt is ⅜ inch thick.',
      'The bolt is 3⁄8 inch thick.',
      'The bolt is three eighths of an inch thick.',
      'The bolt is 0.375 inches thick.',
      'About three fifths of the voters of Pelby stayed at home.',
      'About 60 percent of the voters of Pelby stayed at home.',
      'The silo at Oster was a third full.',
      'The silo at Oster was 33 percent full.',
      'The abbey owns a quarter of the land of Marden.',
      'The abbey owns 25% of the land of Marden.',
      'The estate cost one and a quarter million crowns.',
      'The estate cost 1¼ million crowns.',
      'The raid sank forty-odd barges at Oster.',
      'The raid sank two score barges at Oster.',
      'The raid sank dozens of barges at Oster.',
      'The archive in Pelby holds a couple of thousand maps.',
      'The archive in Pelby holds more than two thousand maps.',
      'The village of Oster has some forty houses.',
      'The chapel was built before 1900.',
      'The chapel was built in the 1890s.',
      'The chapel was built after 1890.',
    ],
    warns: [
      'The bolt is *5/8 inch* thick.',
      'The bolt is *5⁄8 inch* thick.',
      'About *2/5* of the voters of Pelby stayed at home.',
      'The silo at Oster was *two thirds* full.',
      'The abbey owns *a third* of the land of Marden.',
      'The estate cost *2.25 million crowns*.',
      'The raid sank *ninety-odd* barges at Oster.',
      'The archive in Pelby holds *4,200* maps.',
      'Turnout in Marden rose by *5 per cent*.',
      'The chapel was built *before 1890*.',
      'The raid sank *just under 50* barges at Oster.',
    ],
  },
  {
    sources: [
      'The ticket to Oster costs €38. The shipyard was fined 6,000 euros. The opera cost £4 million. The clinic spent A$70,000 on beds. The temperature at Pelby fell to −9.6 °C on Sunday. The brewery reported a margin of −2.7% last year.',
      'The mill cut its staff from 800 to 500. Prices in Marden fell by a third. The number of herons at Oster doubled between 2008 and 2018. A nurse in Pelby earns £28,400 a year.',
    ],
    silent: [
      'The ticket to Oster costs 38 euros.',
      'The shipyard was fined €6,000.',
      'The temperature at Pelby fell to minus 9.6 degrees Celsius on Sunday.',
      'The temperature at Pelby fell to 9.6 degrees below zero on Sunday.',
      'The temperature at Pelby fell to –9.6°C on Sunday.',
      'The brewery reported a margin of minus 2.7 percent last year.',
      'The mill cut its staff to 500.',
      'The mill cut its staff by 300.',
      'The number of herons at Oster rose twofold between 2008 and 2018.',
      'A nurse in Pelby earns £28.4k a year.',
      'The clinic spent 70,000 Australian dollars on beds.',
    ],
    warns: [
      'The ticket to Oster costs *$38*.',
      'The ticket to Oster costs *£38*.',
      'The shipyard was fined *6,000 dollars*.',
      'The opera cost *$4 million*.',
      'The clinic spent *US$70,000* on beds.',
      'The temperature at Pelby fell to *6.9* °C on Sunday.',
      'The temperature at Pelby fell to *9.6 °C* on Sunday.',
      'The brewery reported a margin of *2.7%* last year.',
      'The mill cut its staff to *300*.',
      'The mill cut its staff by *500*.',
      'The mill cut its staff to *800*.',
      'Prices in Marden fell by *a quarter*.',
      'Prices in Marden fell to *a third*.',
      'The number of herons at Oster *tripled* between 2008 and 2018.',
      'A nurse in Pelby earns *£28,400* a month.',
      'A nurse in Pelby earns *£24.8k* a year.',
    ],
  },
]);

describeTable('dates and digits of every form', [
  {
    sources: [
      'The council of Pelby approved the plan on 28 February 1997. Oster Mills went public on 13 November 2011. The observatory at Marden was founded in 1989. The Oster bridge opened in 2010. The priory was built c. 1240.',
      "The bank in Marden lent 3'400'000 francs to the mill. The serum cut deaths by 2·4 per cent in the trial. The correlation in the Oster study was .37. The port of Pelby has 46 berths. The war lasted from 1914 to 1918.",
    ],
    silent: [
      'The council of Pelby approved the plan on 28-Feb-1997.',
      'Oster Mills went public on 13-Nov-2011.',
      'The observatory at Marden was founded in nineteen eighty-nine.',
      'The Oster bridge opened in two thousand and ten.',
      'The Oster bridge opened in twenty ten.',
      'The priory was built around 1240.',
      'The priory was built in about 1245.',
      'The bank in Marden lent 3.4 million francs to the mill.',
      'The serum cut deaths by 2.4 percent in the trial.',
      'The correlation in the Oster study was 0.37.',
      'The port of Pelby has ４６ berths.',
      'The port of Pelby has ٤٦ berths.',
      'The port of Pelby has ~45 berths.',
      'The war lasted from 1914–18.',
      'The war lasted from 1914 till 1918.',
    ],
    warns: [
      'The council of Pelby approved the plan on *28-Mar-1997*.',
      'Oster Mills went public on *23-Nov-2011*.',
      'Oster Mills went public on *13-Nov-2012*.',
      'The observatory at Marden was founded in *nineteen ninety-nine*.',
      'The Oster bridge opened in *two thousand and twenty*.',
      'The priory was built in *1340*.',
      'The bank in Marden lent *4.3 million* francs to the mill.',
      'The serum cut deaths by *4.2 percent* in the trial.',
      'The correlation in the Oster study was *0.73*.',
      'The port of Pelby has *６４* berths.',
      'The port of Pelby has *٦٤* berths.',
      'The war lasted from *1914–19*.',
    ],
  },
  {
    sources: [
      'The temple at Oster was built in 60 BC. The runner finished in 2 hours 14 minutes 30 seconds. The beam is 6 feet 4 inches long. The baby weighed 7 pounds 8 ounces. The fair opens each June. Oster Rovers beat Pelby Town 4–1 on Saturday.',
    ],
    silent: [
      'The temple at Oster was built in 60 BCE.',
      'The runner finished in 2:14:30.',
      'The beam is 76 inches long.',
      'The beam is 6 ft 4 in long.',
      'The baby weighed 7 lb 8 oz.',
      'The fair opens every June.',
      'Pelby Town lost 4-1 to Oster Rovers on Saturday.',
    ],
    warns: [
      'The temple at Oster was built in *AD 60*.',
      'The runner finished in *2 hours 41 minutes* 30 seconds.',
      'The beam is *6 feet 9 inches* long.',
      'The baby weighed *8 pounds 7 ounces*.',
      'The fair opens each *July*.',
    ],
  },
  {
    sources: [
      'The coach leaves at 17:30.',
      'Turnout fell from 61 to 54 percent in Marden.',
      'The ﬁfth oﬃce of the ﬁrm was closed in 2011.',
      '“Our ﬁnal ﬁgures were oﬃcial,” said Greta Holm.',
    ],
    silent: [
      'The coach leaves at half past five in the afternoon.',
      'The coach leaves at 5.30 pm.',
      'Turnout fell by 7 percentage points in Marden.',
      'The fifth office of the firm was closed in 2011.',
      '“Our final figures were official,” said Greta Holm.',
    ],
    warns: [
      'The coach leaves at *half past six in the evening*.',
      'Turnout fell by *17 percentage points* in Marden.',
      'Turnout fell by *7 percent* in Marden.',
      'The fifth office of the firm was closed in *2001*.',
      '“*Our first figures were official*,” said Greta Holm.',
    ],
  },
  {
    sources: ['The priory was burnt in 1349 and rebuilt 1352–60. The march took 9 hours and 35 minutes.'],
    silent: ['The priory was rebuilt between 1352 and 1360.', 'The march took 9 h 35 min.'],
    warns: ['The march took *8 h 35 min*.'],
  },
]);

describeTable('signs, spans, and what a figure is cut out of', [
  {
    sources: [
      'The frost sensor at Marden sank to 31 degrees below zero. The fund of Pelby ended the year at −$1,400. The net intake of the school was −350. Prices in Velmark rose by 6 percentage points.',
      'Bishop Orm led the abbey 1421–37. The cattle show took place on 3–6 May 1994. The west door of the minster dates from c. 1260. The tram depot opened on 9 March 2016.',
      'Wages in Pelby were 900 crowns in 2015 and 1,150 crowns in 2018. Only three of the eleven boats passed the inspection. In the parish of Oster, 37 barns were burnt. Velm sent four judges to the fair, and Halden one.',
    ],
    silent: [
      'The frost sensor at Marden sank to −31 degrees.',
      'The fund of Pelby ended the year at -$1,400.',
      'The net intake of the school was minus 350.',
      'Bishop Orm led the abbey from 1421 to 1437.',
      'The cattle show took place from 3 to 6 May 1994.',
      'The west door of the minster dates from about 1260.',
      'The tram depot opened in March two thousand and sixteen.',
      'Wages in Pelby were 250 crowns more in 2018 than in 2015.',
      'Eight of the eleven boats failed the inspection.',
      'In the parish of Corve, 21 barns were burnt.',
      'Halden sent one judge to the fair.',
      'Prices in Velmark rose by 6 percentage points.',
    ],
    warns: [
      'The frost sensor at Marden sank to *31 degrees*.',
      'The fund of Pelby ended the year at *$1,400*.',
      'The net intake of the school was *350*.',
      'Prices in Velmark rose by *6 percent*.',
      'Bishop Orm led the abbey *from 1421 to 1473*.',
      'Bishop Orm led the abbey *1421–73*.',
      'The cattle show took place on *3–8 May 1994*.',
      'The west door of the minster dates from *c. 1620*.',
      'The tram depot opened in *March two thousand and six*.',
      'Only three of the eleven boats *failed* the inspection.',
      'In the parish of Oster, *73* barns were burnt.',
    ],
  },
]);

describeTable('so many of so many', [
  {
    sources: [
      'Of the thirteen bells of Oster, five rang: those in the north tower. Seven of the sixteen ferries ran on Sunday. Four of the six kilns were fired in 2012.',
    ],
    silent: [
      'Five of the thirteen bells rang.',
      'Of the sixteen ferries, nine stayed in port on Sunday.',
      'Of the six kilns, three were fired before 2010.',
      'Of the eighteen bells of Corve, six rang.',
    ],
    warns: [
      'Of the thirteen bells of the minster only *four* rang.',
      'Of the sixteen ferries, *six* ran on Sunday.',
      '*Three* of the six kilns were fired in 2012.',
    ],
  },
  {
    sources: [
      'The tower at Pelby was added around 1320. The bell dates from the 1460s. The psalter dates from the late 12th century. ' +
        'The weir was built about 1850, the lock about 1790.',
    ],
    silent: [
      'The tower at Pelby was added about 1325.',
      'The bell was cast in 1464.',
      'The psalter was written about 1190.',
      'The lock was built about 1790.',
    ],
    warns: [
      'The tower at Pelby was added *c. 1420*.',
      'The bell dates from the *1640s*.',
      'The psalter dates from the *early 12th century*.',
      'The lock was built *around 1850*.',
    ],
  },
  {
    sources: ['A 17-year-old girl from Oster swam the sound.'],
    silent: ['A girl aged seventeen from Oster swam the sound.', 'A girl from Oster swam the sound.'],
    warns: ['A girl *aged nineteen* from Oster swam the sound.'],
  },
]);

describeTable('what one thing measures, and how many of so many', [
  {
    sources: [
      'The culvert, dug by convicts in the 1840s, is 320 metres long, and the inspectors could walk upright in it.',
      'The north pier is 90 metres long. The south pier, rebuilt after the storm, is 140 metres long.',
      '2.14  Of the seven pumps on the dyke, five started: the two at Orlen did not.',
      'We write as 22 of the 37 teachers who work at the school in Orlen.',
      'In Orlen, 63 of a hundred scales showed too much. The sea wall costs 231 million crowns. About 99 million will come from the state, and the balance from a loan that the town takes up in spring.',
      'The gate was 4 metres high in 1902.',
      'The oak altar stands 2.10 metres high; the stone altar beside it is 95 centimetres high.',
    ],
    silent: [
      'The culvert that the diggers came upon in May is 320 metres long.',
      'The culvert is a third of a kilometre long.',
      'The north pier is 90 metres long, and the south pier is 140 metres long.',
      'The culvert of Orlen is 25 metres long.',
      'The culvert may be 400 metres long.',
      'The letter was written on behalf of 22 of the 37 teachers.',
      'The letter was answered by 9 of the 37 teachers.',
      'In Tarn, 41 of a hundred scales showed too much.',
      'Some 132 million crowns are to come from a loan.',
      'The gate is 6 metres high.',
      'The stone altar stands 95 centimetres high.',
      'Of the seven pumps on the dyke only five started.',
      'Two of the seven pumps on the dyke did not start.',
    ],
    warns: [
      'The culvert that the diggers came upon in May is *230 metres* long.',
      'Seen from end to end, the culvert is *more than 500 metres* long.',
      'The north pier is *140 metres* long.',
      'Of the seven pumps on the dyke only *three* started.',
      '*Four* of the seven pumps started.',
      'The letter was written on behalf of *28* of the 37 teachers.',
      'In Orlen, *41* of a hundred scales showed too much.',
      'The oak altar stands *95 centimetres* high.',
    ],
  },
]);

describeTable('hours in words', [
  {
    sources: [
      'The canteen closes at midnight. The night train leaves Pelby at 00:20. The mail van leaves Velm at 12:45. The coach to Orle leaves at 17:00.',
    ],
    silent: [
      'The night train leaves Pelby at twenty past midnight.',
      'The mail van leaves Velm at a quarter to one in the afternoon.',
      'The coach to Orle leaves at five in the afternoon.',
      "The coach to Orle leaves at 5 o'clock.",
    ],
    warns: [
      'The canteen closes at *nine in the evening*.',
      'The canteen closes at *eleven at night*.',
      'The night train leaves Pelby at *twenty past noon*.',
      "The coach to Orle leaves at *6 o'clock*.",
    ],
  },
  {
    sources: [
      'The shop is open from seven in the morning to nine in the evening. The wardens counted ten in the evening.',
    ],
    silent: ['The shop is open from 7 a.m. to 9 p.m.', 'The shop closes at nine in the evening.'],
    warns: ['The shop closes at *six in the evening*.'],
  },
]);

describeTable('a higher bound', [
  {
    sources: [
      'The crane can lift no more than 12 tonnes. The hall seats up to 400 people. A tenant may keep at most four rabbits. In summer the tram carries up to 120 people.',
    ],
    silent: [
      'The hall seats fewer than 600 people.',
      'The new hall seats up to 600 people.',
      'In winter the tram carries up to 200 people.',
      'The tram carries up to 200 people.',
    ],
    warns: [
      'The crane can lift *up to 20 tonnes*.',
      'The hall seats *up to 600* people.',
      'A tenant may keep *up to six* rabbits.',
    ],
  },
  {
    sources: ['The old ferry carries up to 120 cars. At most 55 people attended the first service.'],
    silent: [
      'The new ferry carries up to 200 cars.',
      'At most 70 people attended the second service.',
      'At most 70 people attended the first service.',
    ],
    warns: ['The old ferry carries *up to 200* cars.'],
  },
]);
