import { describeTable } from '../../../support/table';

describeTable('denials that deny a denial', [
  {
    sources: [
      'No farmer in the Orle valley failed to bring in his hay. Hardly a barn in Kirrin came through the storm.',
      'The mayor of Tolm is not unaware of the debt. The verger never failed to ring the evening bell.',
      'Every pupil of the Velm school failed to reach the lake.',
    ],
    silent: [
      'Every farmer in the Orle valley brought in his hay.',
      'All farmers in the Orle valley brought in their hay.',
      'Few barns in Kirrin came through the storm.',
      'The mayor of Tolm knows about the debt.',
      'The mayor of Tolm is aware of the debt.',
      'The verger always rang the evening bell.',
      'No pupil of the Velm school reached the lake.',
    ],
    warns: [
      '*No* farmer in the Orle valley brought in his hay.',
      '*Nearly* every barn in Kirrin came through the storm.',
      'The mayor of Tolm is *unaware* of the debt.',
      'The verger *never* rang the evening bell.',
      '*Every* pupil of the Velm school reached the lake.',
    ],
  },
  {
    sources: ['Almost every sheep of the Harl flock died in the snow. The clerk in Tolm knows about the leak.'],
    silent: ['Hardly a sheep of the Harl flock survived the snow.', 'The clerk in Tolm is not unaware of the leak.'],
    warns: [
      '*Hardly a sheep* of the Harl flock died in the snow.',
      'The clerk in Tolm does *not know* about the leak.',
    ],
  },
]);

describeTable('a denial of why, when or how', [
  {
    sources: [
      'The Harl brewery did not burn down because of the storm; it burnt down because a lamp fell over.',
      'Ida Brook did not leave the choir in 1990; she left it in 1993.',
      'Sten Aas did not resign because of the vote.',
    ],
    silent: [
      'The Harl brewery burnt down, though not because of the storm.',
      'The Harl brewery burnt down.',
      'Ida Brook left the choir in 1993.',
      'Ida Brook left the choir, but not in 1990.',
      'Sten Aas resigned, but not because of the vote.',
    ],
    warns: [
      'The Harl brewery *burnt* down because of the storm.',
      'Ida Brook *left* the choir in 1990.',
      'Sten Aas *resigned* because of the vote.',
    ],
  },
]);

describeTable('what was to be and was not', [
  {
    sources: [
      'The Tarn lift was to have opened in March; it is still being tested.',
      'The porters of Velm threatened to strike on Friday and then called it off.',
      'The parish of Orle will vote on the bell in May; no vote has been held yet.',
      'Work on the Hollow tunnel has begun and is due to end in 2031.',
    ],
    silent: [
      'The Tarn lift did not open in March.',
      'The Tarn lift has not opened.',
      'The porters of Velm did not strike on Friday.',
      'The parish of Orle has not voted on the bell.',
      'The Hollow tunnel should be finished in 2031.',
      'Work on the Hollow tunnel has started.',
    ],
    warns: [
      'The Tarn lift *opened* in March.',
      'The porters of Velm *struck* on Friday.',
      'The parish of Orle has *voted* on the bell.',
      'Work on the Hollow tunnel has *not begun*.',
    ],
  },
  {
    sources: ['The Kell ferry was to have sailed in May, and sailed in June. Work on the Tarn weir has begun.'],
    silent: ['The Kell ferry sailed in June.'],
    warns: ['Work on the Tarn weir is *finished*.'],
  },
]);
