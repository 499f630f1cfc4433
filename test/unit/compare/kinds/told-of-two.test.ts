import { describeTable } from '../../../support/table';

describeTable('a word told of one thing and its opposite of another', [
  {
    sources: [
      'The appeal court confirmed the sentence but overturned the ban on driving. ' +
        'The permit for the kiosk was refused in 2016 and granted in 2018. ' +
        'The abbey lowered the tithe on wool and raised the tithe on grain.',
    ],
    silent: [
      'The appeal court upheld the sentence.',
      'The permit for the kiosk was not granted in 2016.',
      'The abbey increased the tithe on grain.',
    ],
    warns: ['The permit for the kiosk was granted in *2017*.'],
  },
  {
    sources: ['The abbey lowered the tithe on wool and kept the mill at Orrin.'],
    silent: ['The abbey cut the tithe on wool.'],
    warns: ['The abbey *raised* the tithe on wool.'],
  },
  {
    sources: [
      'The barn was roofed in slate rather than thatch. The barge was not bought by the canal company but by a miller. ' +
        'The parcel was delivered on 9 June, three days after the date promised.',
    ],
    silent: [
      'The barn was not roofed in thatch.',
      'A miller bought the barge.',
      'The parcel was not delivered by the date promised.',
      'The parcel was not delivered on time.',
    ],
    warns: ['The barn was *not roofed* in slate.'],
  },
  {
    sources: ['The eldest brother, Piet, went to sea; the youngest, Joss, kept the inn.'],
    silent: ['Piet was older than Joss.', 'Joss was younger than Piet.'],
    warns: [],
  },
]);
