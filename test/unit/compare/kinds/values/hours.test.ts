import { describeTable } from '../../../../support/table';

describeTable('hours of a day', [
  {
    sources: ['The smithy in Tarn is open from 8 a.m. to noon and from 13:30 to 17:00.'],
    silent: [
      'The smithy in Tarn is closed from noon to half past one in the afternoon.',
      'The smithy in Tarn shuts at 5 p.m.',
      'The smithy in Tarn does not open until 8 a.m.',
      'The smithy in Tarn is open at 11 a.m.',
      'On Sundays the smithy in Tarn opens at 10 a.m.',
      'The old smithy in Tarn opens at 9 a.m.',
    ],
    warns: [
      'The smithy in Tarn is *closed* at 10 a.m.',
      'The smithy in Tarn opens at *9 a.m.*',
      'The smithy in Tarn does not open *until 9 a.m.*',
      'The smithy in Tarn is open *until 6 p.m.*',
      'The smithy in Tarn shuts at *4 p.m.*',
    ],
  },
  {
    sources: ['The town library in Orme is open on weekdays.'],
    silent: ['The town library in Orme is closed on Sundays.'],
    warns: ['The town library in Orme is *closed* on Mondays.'],
  },
]);
