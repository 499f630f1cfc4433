import { describeTable } from '../../../support/table';

describeTable('what a source denies in favour of another', [
  {
    sources: [
      'The lock at Tarn was opened not by the mayor, Edda Voll, who had been asked but was ill, but by a miller, Piet Sand. ' +
        'The divers of Marl and Sons handed over their report not in April but on 9 June. ' +
        'The fee goes to the boat club and not to the village of Orrin.',
      'The oak came not from Halden but from Brisk. The cup was won by Ulla Wend, not by Karl Moor, as the Echo had it. ' +
        'The lock cost not 30 but 36 million francs.',
    ],
    silent: [
      'Piet Sand, a miller, opened the lock at Tarn.',
      'The mayor did not open the lock.',
      'Edda Voll opened the school at Orrin.',
      'The divers of Marl and Sons handed over the report in June.',
      'The divers of Marl and Sons came to Tarn in April.',
      'The fee goes to the boat club.',
      'Oak came from Halden for the church.',
      'Karl Moor won the regatta.',
      'The cup was not won by Karl Moor.',
      'The cup was won not by Karl Moor but by Ulla Wend.',
    ],
    warns: [
      'The mayor, *Edda Voll*, opened the lock at Tarn.',
      'The divers of Marl and Sons delivered their report in *April*.',
      'The fee goes to the village of *Orrin*.',
      'The oak came from *Halden*.',
      '*Karl Moor* won the cup.',
      'The lock cost *30 million francs*.',
    ],
  },
  {
    sources: ['The fund pays not only for the mill but for the bakery. It was sold not for money but for land.'],
    silent: ['The fund pays for the mill.', 'The fund pays for the bakery.'],
    warns: [],
  },
  {
    sources: [
      'Appeals shall go to a panel in Orrin and not to the council. The boat is kept at the yard in Tarn, not at the mill.',
    ],
    silent: [
      'Appeals shall go to a panel.',
      'Appeals shall not go to the council.',
      'The boat is kept in Tarn.',
      'The boat is kept at the yard.',
      'The flour is kept at the mill.',
      'The council sits in Orrin.',
    ],
    warns: ['Appeals shall go to the *council* in Orrin.', 'The boat is kept at the *mill*.'],
  },
]);
