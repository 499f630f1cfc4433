import { describeTable } from '../../support/table';

describeTable('a translated quotation', [
  {
    sources: [
      'Die Mühle am Ried steht seit dem Winter still. „Das Rad dreht sich erst im Herbst wieder“, sagte die Müllerin Ilse Brandt am Freitag dem Anzeiger. Der Rat hat das Geld für die Achse noch nicht bewilligt.',
    ],
    silent: [
      '“The wheel will not turn again before the autumn,” Ilse Brandt said on Friday (my translation).',
      'Ilse Brandt said on Friday: “The wheel will not turn again before the autumn” (translated from the German).',
      '“The wheel will not turn again before the autumn,” Ilse Brandt told the paper.',
      'Ilse Brandt said that „das Rad dreht sich erst im Herbst wieder“.',
    ],
    warns: ['Ilse Brandt said: „Das Rad dreht sich erst im *Sommer* wieder.“'],
  },
  {
    sources: [
      'Ilse Brandt runs the mill at Ried. “The wheel turns again in the autumn,” she said to the council of Ried.',
    ],
    silent: ['Ilse Brandt said: “Nobody has paid for the new axle of this mill” [our translation].'],
    warns: ['Ilse Brandt said: “*Nobody has paid for the new axle of this mill*.”'],
  },
]);

describeTable('who says what beside who says something else', [
  {
    sources: [
      'The cook, Tom Hartley, remembered: “I told every guest, ‘Mind the third step.’”\n\n' +
        'The maid Edith Lorne was of another mind. “He never told us a thing,” she said. “He told the butler, ‘Mind the wet stairs tonight,’ and the butler laughed at him.”',
    ],
    silent: [
      '“He told the butler, ‘Mind the wet stairs tonight,’ and the butler laughed at him,” said Edith.',
      '“He told the butler, ‘Mind the wet stairs tonight,’ and the butler laughed at him,” Lorne remembered.',
    ],
    warns: ['“He told the butler, ‘Mind the wet *floor* tonight,’ and the butler laughed at him,” said Edith.'],
  },
]);

describeTable('an ellipsis of dots with blanks between', [
  {
    sources: [
      'The inspector wrote of the lift: “The cable was frayed, the third strand above all, and never once oiled since May.”',
    ],
    silent: [
      '“The cable was frayed . . . and never once oiled since May,” the inspector wrote.',
      '“The cable was frayed [. . .] and never once oiled since May,” the inspector wrote.',
      '“The cable was frayed, the third strand above all. . . .” the inspector wrote.',
    ],
    warns: ['“The cable was frayed . . . and never once *painted* since May,” the inspector wrote.'],
  },
]);
