import { describeTable } from '../../../support/table';

describeTable('equal values in other words, and other values', [
  {
    sources: [
      'The ferry to Oster leaves at 18:55 UTC. The pump at Marden takes a litre of oil twice a day. The spring at Pelby yields 30 litres of water per second.',
      'Rent in Marden averages £750 a month. The theft rate in Velmark was 4.2 per 100,000 people in 2017. The choir of Pelby meets every two weeks.',
    ],
    silent: [
      'The pump at Marden takes a litre of oil twice daily.', 'The pump at Marden takes a litre of oil two times a day.', 'The spring at Pelby yields 1,800 litres of water per minute.', 'Rent in Marden averages £9,000 a year.',
      'The theft rate in Velmark was 42 per million people in 2017.', 'The choir of Pelby meets fortnightly.', 'The choir of Pelby meets every fortnight.',
      'The ferry to Oster leaves at 19:55 BST.', 'The ferry to Oster leaves at 2:55 p.m. EDT.', 'The ferry to Oster leaves at 6.55 p.m. GMT.',
    ],
    warns: [
      'The pump at Marden takes a litre of oil *three times a day*.', 'The pump at Marden takes a litre of oil *twice weekly*.', 'The spring at Pelby yields *30 litres* of water per minute.', 'Rent in Marden averages *£750* a week.',
      'The theft rate in Velmark was *4.2* per million people in 2017.', 'The choir of Pelby meets *every two months*.', 'The ferry to Oster leaves at *18:55 BST*.',
    ],
  },
  {
    sources: [
      'The bolt is 3/8 inch thick. About 3/5 of the voters of Pelby stayed at home. The silo at Oster was 1/3 full. The abbey owns 1/4 of the land of Marden. The estate cost 1.25 million crowns. The raid sank 43 barges at Oster.',
      'The archive in Pelby holds 2,400 maps. The village of Oster has 41 houses. Turnout in Marden rose by 5 percentage points. The chapel was built in 1893.',
    ],
    silent: [
      'The bolt is ⅜ inch thick.', 'The bolt is three eighths of an inch thick.', 'The bolt is 0.375 inches thick.', 'About three fifths of the voters of Pelby stayed at home.', 'About 60 percent of the voters of Pelby stayed at home.',
      'The silo at Oster was a third full.', 'The silo at Oster was 33 percent full.', 'The abbey owns a quarter of the land of Marden.', 'The abbey owns 25% of the land of Marden.',
      'The estate cost one and a quarter million crowns.', 'The estate cost 1¼ million crowns.', 'The raid sank forty-odd barges at Oster.', 'The raid sank two score barges at Oster.', 'The raid sank dozens of barges at Oster.',
      'The archive in Pelby holds a couple of thousand maps.', 'The archive in Pelby holds more than two thousand maps.', 'The village of Oster has some forty houses.', 'The chapel was built before 1900.',
      'The chapel was built in the 1890s.', 'The chapel was built after 1890.',
    ],
    warns: [
      'The bolt is *5/8 inch* thick.', 'About *2/5* of the voters of Pelby stayed at home.', 'The silo at Oster was *two thirds* full.', 'The abbey owns *a third* of the land of Marden.', 'The estate cost *2.25 million crowns*.',
      'The raid sank *ninety-odd* barges at Oster.', 'The archive in Pelby holds *4,200* maps.', 'Turnout in Marden rose by *5 per cent*.', 'The chapel was built *before 1890*.', 'The raid sank *just under 50* barges at Oster.',
    ],
  },
  {
    sources: [
      'The ticket to Oster costs €38. The shipyard was fined 6,000 euros. The opera cost £4 million. The clinic spent A$70,000 on beds. The temperature at Pelby fell to −9.6 °C on Sunday. The brewery reported a margin of −2.7% last year.',
      'The mill cut its staff from 800 to 500. Prices in Marden fell by a third. The number of herons at Oster doubled between 2008 and 2018. A nurse in Pelby earns £28,400 a year.',
    ],
    silent: [
      'The ticket to Oster costs 38 euros.', 'The shipyard was fined €6,000.', 'The temperature at Pelby fell to minus 9.6 degrees Celsius on Sunday.', 'The temperature at Pelby fell to 9.6 degrees below zero on Sunday.', 'The temperature at Pelby fell to –9.6°C on Sunday.',
      'The brewery reported a margin of minus 2.7 percent last year.', 'The mill cut its staff to 500.', 'The mill cut its staff by 300.', 'The number of herons at Oster rose twofold between 2008 and 2018.', 'A nurse in Pelby earns £28.4k a year.',
      'The clinic spent 70,000 Australian dollars on beds.',
    ],
    warns: [
      'The ticket to Oster costs *$38*.', 'The ticket to Oster costs *£38*.', 'The shipyard was fined *6,000 dollars*.', 'The opera cost *$4 million*.', 'The clinic spent *US$70,000* on beds.', 'The temperature at Pelby fell to *6.9* °C on Sunday.',
      'The temperature at Pelby fell to *9.6 °C* on Sunday.', 'The brewery reported a margin of *2.7%* last year.', 'The mill cut its staff to *300*.', 'The mill cut its staff by *500*.', 'The mill cut its staff to *800*.', 'Prices in Marden fell by *a quarter*.',
      'Prices in Marden fell to *a third*.', 'The number of herons at Oster *tripled* between 2008 and 2018.', 'A nurse in Pelby earns *£28,400* a month.', 'A nurse in Pelby earns *£24.8k* a year.',
    ],
  },
]);

describeTable('dates and digits of every form', [
  {
    sources: [
      'The council of Pelby approved the plan on 28 February 1997. Oster Mills went public on 13 November 2011. The observatory at Marden was founded in 1989. The Oster bridge opened in 2010. The priory was built c. 1240.',
      'The bank in Marden lent 3\'400\'000 francs to the mill. The serum cut deaths by 2·4 per cent in the trial. The correlation in the Oster study was .37. The port of Pelby has 46 berths. The war lasted from 1914 to 1918.',
    ],
    silent: [
      'The council of Pelby approved the plan on 28-Feb-1997.', 'Oster Mills went public on 13-Nov-2011.', 'The observatory at Marden was founded in nineteen eighty-nine.', 'The Oster bridge opened in two thousand and ten.', 'The Oster bridge opened in twenty ten.',
      'The priory was built around 1240.', 'The priory was built in about 1245.', 'The bank in Marden lent 3.4 million francs to the mill.', 'The serum cut deaths by 2.4 percent in the trial.', 'The correlation in the Oster study was 0.37.',
      'The port of Pelby has ４６ berths.', 'The port of Pelby has ٤٦ berths.', 'The port of Pelby has ~45 berths.', 'The war lasted from 1914–18.', 'The war lasted from 1914 till 1918.',
    ],
    warns: [
      'The council of Pelby approved the plan on *28-Mar-1997*.', 'Oster Mills went public on *23-Nov-2011*.', 'Oster Mills went public on *13-Nov-2012*.', 'The observatory at Marden was founded in *nineteen ninety-nine*.', 'The Oster bridge opened in *two thousand and twenty*.',
      'The priory was built in *1340*.', 'The bank in Marden lent *4.3 million* francs to the mill.', 'The serum cut deaths by *4.2 percent* in the trial.', 'The correlation in the Oster study was *0.73*.', 'The port of Pelby has *６４* berths.',
      'The port of Pelby has *٦٤* berths.', 'The war lasted from *1914–19*.',
    ],
  },
  {
    sources: ['The temple at Oster was built in 60 BC. The runner finished in 2 hours 14 minutes 30 seconds. The beam is 6 feet 4 inches long. The baby weighed 7 pounds 8 ounces. The fair opens each June. Oster Rovers beat Pelby Town 4–1 on Saturday.'],
    silent: ['The temple at Oster was built in 60 BCE.', 'The runner finished in 2:14:30.', 'The beam is 76 inches long.', 'The beam is 6 ft 4 in long.', 'The baby weighed 7 lb 8 oz.', 'The fair opens every June.', 'Pelby Town lost 4-1 to Oster Rovers on Saturday.'],
    warns: ['The temple at Oster was built in *AD 60*.', 'The runner finished in *2 hours 41 minutes* 30 seconds.', 'The beam is *6 feet 9 inches* long.', 'The baby weighed *8 pounds 7 ounces*.', 'The fair opens each *July*.'],
  },
  {
    sources: ['The coach leaves at 17:30.', 'Turnout fell from 61 to 54 percent in Marden.', 'The ﬁfth oﬃce of the ﬁrm was closed in 2011.', '“Our ﬁnal ﬁgures were oﬃcial,” said Greta Holm.'],
    silent: ['The coach leaves at half past five in the afternoon.', 'The coach leaves at 5.30 pm.', 'Turnout fell by 7 percentage points in Marden.', 'The fifth office of the firm was closed in 2011.', '“Our final figures were official,” said Greta Holm.'],
    warns: ['The coach leaves at *half past six in the evening*.', 'Turnout fell by *17 percentage points* in Marden.', 'Turnout fell by *7 percent* in Marden.', 'The fifth office of the firm was closed in *2001*.', '“*Our first figures were official*,” said Greta Holm.'],
  },
  {
    sources: ['The priory was burnt in 1349 and rebuilt 1352–60. The march took 9 hours and 35 minutes.'],
    silent: ['The priory was rebuilt between 1352 and 1360.', 'The march took 9 h 35 min.'],
    warns: ['The march took *8 h 35 min*.'],
  },
]);
