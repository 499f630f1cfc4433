import { describeTable } from '../../../../support/table';

describeTable('stretches of any year', [
  {
    sources: [
      'The lido at Orme is heated from 10 May to 20 September.',
      'The ford at Tarn is shut from November to March.',
    ],
    silent: [
      'The lido at Orme is heated in July.',
      'The lido at Orme is heated from May to September.',
      'The ford at Tarn is shut in January.',
    ],
    warns: [
      'The lido at Orme is heated *in March*.',
      'The lido at Orme is heated *from 10 May to 20 October*.',
      'The ford at Tarn is shut *in June*.',
    ],
  },
]);

describeTable('halves and quarters of centuries', [
  {
    sources: [
      'The chapel of Marl was built in the second half of the 14th century. The well at Tarn dates from AD 70 to 140.',
    ],
    silent: ['The chapel of Marl was built in 1371.', 'The chapel of Marl was built in the late 14th century.'],
    warns: ['The chapel of Marl was built in *1320*.', 'The well at Tarn dates from *AD 160*.'],
  },
]);
