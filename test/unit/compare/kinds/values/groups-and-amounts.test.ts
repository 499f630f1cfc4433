import { describeTable } from '../../../../support/table';

describeTable('groups, and values in two units', [
  {
    sources: [
      'The chandler at Pelby sold three gross of hooks. The band of Marden has one and a half dozen drummers. The fair at Oster drew two score and ten carts.',
      'Rower Nils Brandt weighs 13 st 5 lb. The goose of Marden weighs 4 kg 300 g. The moat at Velm is 3 yards 2 feet deep.',
    ],
    silent: [
      'The chandler at Pelby sold 432 hooks.',
      'The band of Marden has 18 drummers.',
      'The band of Marden has eighteen drummers.',
      'The fair at Oster drew 50 carts.',
      'Rower Nils Brandt weighs 187 pounds.',
      'Rower Nils Brandt weighs 13 stone 5 pounds.',
      'Rower Nils Brandt weighs 13st 5lb.',
      'The goose of Marden weighs 4.3 kg.',
      'The moat at Velm is 11 feet deep.',
    ],
    warns: [
      'The chandler at Pelby sold *three dozen* hooks.',
      'The chandler at Pelby sold *288* hooks.',
      'The band of Marden has *24* drummers.',
      'The fair at Oster drew *80* carts.',
      'Rower Nils Brandt weighs *135 pounds*.',
      'Rower Nils Brandt weighs *15st 3lb*.',
      'The goose of Marden weighs *3.4 kg*.',
    ],
  },
  {
    sources: [
      'Pupils of the Velm choir must be older than 9 and younger than 17. The senate at Tarn has at least seven members. The cellar at Velm is kept at 11 °C. Carts on the ferry to Oster may weigh up to 900 kg.',
      'Clerks in Marden work 36 hours a week while guards work 44. The mill at Pelby pays €19 an hour, the mill at Tarn pays 23.',
    ],
    silent: [
      'Pupils of the Velm choir must be over 9 and under 17.',
      'The senate at Tarn has ten members.',
      'Guards in Marden work 44 hours a week.',
      'Clerks in Marden work 36 hours a week.',
      'The mill at Tarn pays €23 an hour.',
      'Carts on the ferry to Skerry may weigh up to 400 kg.',
    ],
    warns: [
      'Pupils of the Velm choir must be over 9 and *under 12*.',
      'The senate at Tarn has *five* members.',
      'Clerks in Marden work *44 hours* a week.',
      'The mill at Pelby pays *€23* an hour.',
      'Carts on the ferry to Oster may weigh up to *400 kg*.',
    ],
  },
]);

describeTable('what is told of one and of several', [
  {
    sources: [
      'A candle at the abbey shop costs £3. A litre of cider costs €2.60 at the Oster inn. Ada Holm rowed the mile in 7 min 10 s. Six eggs cost 90p in Pelby.',
    ],
    silent: [
      'Two candles at the abbey shop cost £6.',
      'Half a litre of cider costs €1.30 at the Oster inn.',
      'Ada Holm rowed the three miles in 23 min 5 s.',
      'Twelve eggs cost £1.80 in Pelby.',
    ],
    warns: [
      'A candle at the abbey shop costs *£6*.',
      'A litre of cider costs *€6.20* at the Oster inn.',
      'Ada Holm rowed the mile in *9 min 10 s*.',
      'Six eggs cost *£1.80* in Pelby.',
    ],
  },
]);

describeTable('what is told of another thing or time', [
  {
    sources: [
      'The paperback of The Tin Ferry was printed in June 1994, two years after the hardback. The brewery at Marden lost money throughout the second half of 2016. The day ferry leaves Oster pier at 09:10.',
    ],
    silent: [
      'The hardback of The Tin Ferry was printed in 1992.',
      'The brewery at Marden lost money in the first half of 2011.',
      'The night ferry leaves Oster pier at twenty to eleven.',
    ],
    warns: [
      'The paperback of The Tin Ferry was printed in *1992*.',
      'The brewery at Marden lost money in the *second half of 2011*.',
      'The *night* ferry leaves Oster pier at 09:10.',
    ],
  },
]);
