import { describeTable } from '../../../../support/table';
describeTable('lines with a date', [
  {
    sources: [
      '# The story of the mill\n\n- 6 Aug 2014 Mill closes its doors\n- 8 Feb 2018 Council buys mill from heirs\n- 4 May 2019 Reopens as museum of paper\n- Sept 2021 Roof comes down in storm\n- 30 June 2022 Fire destroys drying loft\n',
    ],
    silent: [
      'The mill reopened as a museum of paper in May 2019.',
      'On 8 February 2018 the council bought the mill from the heirs.',
      'In September 2021 the roof of the mill came down in a storm.',
      'The mill reopened as a museum of clocks in May 2020.',
      'The roof of the school came down in a storm in May 1990, long before the fire.',
    ],
    warns: [
      'The mill reopened as a museum of paper in *May 2018*.',
      'In *March 2017* the council bought the mill from the heirs.',
      'The roof of the mill came down in a storm in *September 2020*.',
      'On *30 July 2022* a fire destroyed the drying loft.',
    ],
  },
  {
    sources: [
      '# Log of the buoy\n\n- 3 June 2020, 14:20 UTC: The anchor is raised.\n- 3 June 2020, 17:05 UTC: The tug casts off.\n- 4 June 2020, 06:40 UTC: The lamp is lit.\n',
    ],
    silent: [
      'The anchor was raised at 14:20 UTC on 3 June.',
      'At 10:20 a.m. EDT on 3 June the anchor was raised.',
      'The lamp was lit at 06:40 UTC.',
      'The sail was raised at 15:20 UTC on 3 June.',
      'The anchor was raised again at 18:10 UTC on 3 June.',
    ],
    warns: ['The anchor was raised at *14:20 EDT* on 3 June.', 'The lamp was lit at *08:40 UTC* on 4 June.'],
  },
]);
