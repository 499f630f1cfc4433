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
