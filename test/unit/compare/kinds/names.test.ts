import { describeTable } from '../../../support/table';

describeTable('names of one person, place or body', [
  {
    sources: [
      'Daniel Okafor, 52, bought the brickworks at Pelby on Tuesday. The treaty was drafted by Ingrid Lindqvist in 1987.',
    ],
    silent: [
      'Mr Okafor bought the brickworks at Pelby on Tuesday.',
      'Mr. Okafor bought the brickworks at Pelby on Tuesday.',
      'D. Okafor bought the brickworks at Pelby on Tuesday.',
      'Dan Okafor bought the brickworks at Pelby on Tuesday.',
      'The treaty was drafted by Dr Lindqvist in 1987.',
      'The treaty was drafted by Sen. Lindqvist in 1987.',
      'The treaty was drafted by I. Lindqvist in 1987.',
      'The treaty was drafted by Lindqvist in 1987.',
      'The treaty was drafted by President Lindqvist in 1987.',
    ],
    warns: [
      '*Mr Pryce* bought the brickworks at Pelby on Tuesday.',
      'The treaty was drafted by *Dr Hale* in 1987.',
      'The treaty was drafted by President *Hale* in 1987.',
    ],
  },
  {
    sources: [
      'Madame Odile Lacour won the cup for her dahlias. Brandt, Lowe & Co. insured the windmill. Cllr Ines Hale proposed the bridge and Sir Alan Pryce seconded it.',
    ],
    silent: [
      'Mme Lacour won the cup for her dahlias.',
      'Brandt, Lowe and Company insured the windmill.',
      'Councillor Hale proposed the bridge.',
      'The bridge was proposed by Ms Hale.',
    ],
    warns: [
      '*Mme Renoult* won the cup for her dahlias.',
      '*Harmer* and Company insured the windmill.',
      '*Sir Alan Pryce* proposed the bridge.',
    ],
  },
  {
    sources: [
      'St. Olave’s Church in Pelby collapsed in 1911. The United Kingdom sold the ferry to Norrland. The governor of Kharkiv opened the fair.',
    ],
    silent: [
      'Saint Olave’s Church in Pelby collapsed in 1911.',
      'Britain sold the ferry to Norrland.',
      'The governor of Kharkov opened the fair.',
    ],
    warns: [
      'St. *Bride*’s Church in Pelby collapsed in 1911.',
      '*Spain* sold the ferry to Norrland.',
      'The governor of *Lviv* opened the fair.',
    ],
  },
  {
    sources: [
      'Willem van den Brink sold the mill at Pelby. The Office of Naval Supply ordered nine tugs. Côte d’Ivoire lent the organ to Marden. Queen Sunniva II closed the fair in 1921.',
    ],
    silent: [
      'Mr van den Brink sold the mill at Pelby.',
      'W. van den Brink sold the mill at Pelby.',
      'Van den Brink sold the mill at Pelby.',
      'The ONS ordered nine tugs.',
      'Ivory Coast lent the organ to Marden.',
      'Sunniva II closed the fair in 1921.',
      'Queen Sunniva closed the fair in 1921.',
    ],
    warns: [
      'Willem *van den Bosch* sold the mill at Pelby.',
      'The *OMT* ordered nine tugs.',
      '*Senegal* lent the organ to Marden.',
    ],
  },
  {
    sources: [
      'Pope Urban IV wrote to the abbot of Oster in 1262. Chapter VI is about sheep. The glider came down on Mount Tarn. ' +
        'The mill stands in King Street. Judge Vera Holt closed the case. The Tsar gave the organ to the minster.',
    ],
    silent: [
      'Pope Urban VI was elected at Pelby.',
      'Chapter IV is about bees.',
      'The glider came down on Mt. Tarn.',
      'The mill stands in King St.',
      'The Czar gave the organ to the minster.',
    ],
    warns: [
      '*Pope Urban VI* wrote to the abbot of Oster in 1262.',
      'The glider came down on *Mt. Corve*.',
      'The mill stands in *Queen Street*.',
      '*Judge Vera Holm* closed the case.',
    ],
  },
  {
    sources: [
      'Clara Brune (2004). Mills and Millers of the Ried.\n\nMillers rented two thirds of the mills.',
      'Simon Brune (2004). The Weirs of the Ried.\n\nI counted 63 weirs on the river. Most of the weirs are younger than 1700.',
      'Walter Pratt (1987). A River without Weirs.\n\nThe weirs are medieval; all were built before 1400.',
    ],
    silent: [
      'S. Brune (2004) takes most of the weirs to be younger than 1700.',
      'S. Brune’s (2004) weirs are 63 in number.',
      'Most of the weirs are younger than 1700 (S. Brune 2004: 12).',
      'Unlike Simon Brune (2004), Walter Pratt (1987) takes the weirs to be medieval.',
      'Millers rented two thirds of the mills, as C. Brune (2004, p. 9) has shown.',
    ],
    warns: ['Most of the weirs are *older* than 1700 (S. Brune 2004: 12).'],
  },
]);

describeTable('both surnames behind a form of address', [
  {
    sources: ['Carmen Inés Prado Luján runs the seed bank in Marden. Hugo Prado Serra is its clerk.'],
    silent: ['Ms Prado Luján has a colleague, Hugo, at the seed bank.', 'Dr Prado Luján runs the seed bank in Marden.'],
    warns: ['*Dr Prado Serra* runs the seed bank in Marden.'],
  },
]);
