import { describeTable } from '../../../support/table';

describeTable('which of two figures is the greater', [
  {
    sources: [
      'She left €9,000 to the Harnside Hospice and €14,000 to the Ellory Band.',
      'Gusts reached 81 mph at Port Ellory and 62 mph at the quarry.',
      'The north mill sold 410 sacks in May, and the south mill 380.',
    ],
    silent: [
      'The Ellory Band got a larger sum than the Harnside Hospice.',
      'The Harnside Hospice got a smaller sum than the Ellory Band.',
      'The wind blew harder at Port Ellory than at the quarry.',
      'The quarry at Port Ellory is larger than the Harnside Hospice.',
      'The Harnside Hospice has a larger staff than the Ellory Band.',
      'The road at the quarry was busier than at Port Ellory.',
      'The north mill sold more sacks in May than the south mill.',
      'Trade fell more at the quarry than at Port Ellory.',
      'The quarry is bigger than Port Ellory.',
      'The quarry suffered more than Port Ellory.',
    ],
    warns: [
      'The Harnside Hospice got a *larger* sum than the Ellory Band.',
      'The wind blew *harder* at the quarry than at Port Ellory.',
      'The north mill sold *fewer* sacks than the south mill.',
    ],
  },
]);
