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

describeTable('words of somebody whom the speaker quotes', [
  {
    sources: [
      'The porter, Wim Kloos, stood at the lift all night.\n\n' +
        '“When I came down the porter said, ‘Nobody rides to the top without a ticket,’ and I turned back,” Anton Vark told the inquiry.',
    ],
    silent: [
      '“Nobody rides to the top without a ticket,” Wim Kloos told Vark.',
      'As Anton Vark told the inquiry, the porter said: “Nobody rides to the top without a ticket.”',
    ],
    warns: ['“I came down and the *waiter* said, ‘Nobody rides to the top without a ticket,’” said Anton Vark.'],
  },
]);

describeTable('whose letter it is', [
  {
    sources: [
      'Letter of Surgeon Edith Marlow of the brig Tern to her sister, 2 May 1851\n\n' +
        'The rudder broke on the third morning off the cape. Mr Quill, the steward, would have us pray for a wind.',
    ],
    silent: [
      '“The rudder broke on the third morning off the cape,” wrote Edith Marlow.',
      '“The rudder broke on the third morning off the cape,” the letter says.',
    ],
    warns: ['“The rudder broke on the third morning off the cape,” wrote *Mr Quill*.'],
  },
  {
    sources: [
      'Letter of Edith Marlow to Piet Quill\n\nThe rudder broke on the third morning off the cape.\n\n' +
        'Reply of Piet Quill to Edith Marlow\n\nThe owners will send a new rudder to the island by June.',
    ],
    silent: ['“The owners will send a new rudder to the island by June,” wrote Piet Quill.'],
    warns: [],
  },
  {
    sources: [
      'Councillor Dora Kemp read out a letter from the keeper of the lock, Sten Holm: “The gates have not been oiled since the flood.” Kemp asked for money.',
    ],
    silent: ['“The gates have not been oiled since the flood,” Sten Holm wrote in the letter that Dora Kemp read out.'],
    warns: ['*Dora Kemp* had written to the council: “The gates have not been oiled since the flood.”'],
  },
]);

describeTable('who speaks behind a colon and after a mood', [
  {
    sources: [
      'Her mate, Arne Tolk, was less gloomy. “The old pump will last until the summer,” he said.\n\nRita Balk shook her head. “Nobody has mended the winch,” she said.',
    ],
    silent: [
      '“The old pump will last until the summer,” said Arne Tolk.',
      'Arne Tolk was sure of it: “The old pump will last until the summer,” he said.',
      'Rita Balk was sure of one thing: “Nobody has mended the winch,” she said.',
    ],
    warns: [
      '“The old pump will last until the summer,” promised *Rita Balk*.',
      '*Rita Balk* was sure of it: “The old pump will last until the summer,” she said.',
    ],
  },
]);

describeTable('one question asked by two', [
  {
    sources: [
      'Mira Sand: How long have you kept the light?\n\nJon Ahl: Since the war.\n\nMira Sand: Would you do it again?\n\nJon Ahl: At once.',
    ],
    silent: ['“Would you do it again?” Sand asked.'],
    warns: ['“Would you do it again?” Sand asked. Nobody knew.\n\n“*Would you do it again?*” Ahl asked the reporter.'],
  },
]);

describeTable('a denial in a bracket', [
  {
    sources: [
      '“I shall pay for the bell if the tower is mended first,” said Greta Lund. “I do not want a plaque, and I need none,” she said.',
    ],
    silent: [
      '“I shall pay for the bell if the tower is mended [this year] first,” said Greta Lund.',
      '“I do [not] want a plaque, and I need none,” said Greta Lund.',
    ],
    warns: ['“I shall *[not]* pay for the bell if the tower is mended first,” said Greta Lund.'],
  },
]);

describeTable('who was introduced right before, and is meant by “she”', [
  {
    sources: [
      '“We came for the bell and we got it,” said Greta Lund, the warden. She will tell the parish so. Her deputy, Nils Torp, who counts the coins, will not. “It is a fine bell for people with good ears,” he said.\n\n' +
        'The Bell House has a cracked window, two steps and one caretaker, Dora Kemp. “I know it is cracked,” she says. “The bell hung nine hundred winters in the open.”',
    ],
    silent: [
      '“It is a fine bell for people with good ears,” said Nils Torp.',
      '“It is a fine bell for people with good ears,” the deputy said.',
      '“The bell hung nine hundred winters in the open,” says Dora Kemp.',
      '“The bell hung nine hundred winters in the open,” points out the caretaker.',
    ],
    warns: [
      '“It is a fine bell for people with good ears,” said *Greta Lund* of the purchase.',
      '“The bell hung nine hundred winters in the open,” the warden, *Greta Lund*, points out.',
    ],
  },
]);

describeTable('a view, a wish and an answer as a speaker’s words', [
  {
    sources: [
      'Leading the opponents, Arne Tolk said that the town had “bought a ladder for a cellar”.\n\n' +
        'Dora Kemp, lying on her bench, said she would vote yes. “I am no fool,” she said. “I would have liked nine. But I can add, and the chest was bare.”',
    ],
    silent: [
      'To Arne Tolk it looked as though the town had “bought a ladder for a cellar”.',
      'Dora Kemp was going to vote for it: “I would have liked nine. But I can add, and the chest was bare.”',
      'Nils Torp voted on Monday: “I would have liked nine. But I can add, and the chest was bare.”',
    ],
    warns: [
      'To *Greta Lund* it looked as though the town had “bought a ladder for a cellar”.',
      '*Nils Torp* was going to vote for it: “I would have liked nine. But I can add, and the chest was bare.”',
      'Asked about the price of the bell, *Nils Torp* answered: “But I can add, and the chest was bare.”',
    ],
  },
]);
