import { describeTable } from '../../support/table';

const TALK =
  'INES MARLOW: You kept the signal box at Orrin for thirty years. Did anybody visit?\n\n' +
  'BASIL TROTT: My landlady came once. She stood at the levers and said, "You could play a hymn on these, Basil." ' +
  'I told her, "You could stop the mail train on these, madam." She never came again.\n\n' +
  'INES MARLOW: And the inspector?\n\n' +
  'BASIL TROTT: Twice a year, on a bicycle. He wrote it down in the register. "Clock slow, kettle excellent." ' +
  'The line was never as quiet as people remember it. My wife’s father used to say: Never trust a train that is early. ' +
  '"Nobody waves from the expresses any more," I said to my wife, and it was true.\n\n' +
  'INES MARLOW: "We shall not see the like of the Orrin box again." So it says on the wall outside.';

describeTable('whose words a speaker quotes within a turn', [
  {
    sources: [TALK],
    silent: [
      '"You could play a hymn on these, Basil," said his landlady, Winifred Oake.',
      'Winifred Oake told him, "You could play a hymn on these, Basil."',
      '"Clock slow, kettle excellent," noted the inspector, Amos Reddy, in the register.',
      '"Never trust a train that is early," Walter Oake used to say.',
      '"You could stop the mail train on these, madam," Basil Trott told his landlady.',
      'Basil Trott remembers: "She stood at the levers and said, \'You could play a hymn on these, Basil.\'"',
    ],
    warns: [
      '"You could stop the mail train on these, madam," said *Winifred Oake*.',
      '"Nobody waves from the expresses any more," said *Winifred Oake*.',
      '"The line was never as quiet as people remember it," said *Walter Oake*.',
      '"We shall not see the like of the Orrin box again," said *Winifred Oake*.',
    ],
  },
]);

describeTable('a turn in marks of its own', [
  {
    sources: [
      'INES MARLOW: "Did the snow of that winter stop the trains?"\n\n' +
        'BASIL TROTT: "For nine days we had not so much as a hand-cart through the cutting."\n\n' +
        '"On the tenth day the plough came up from the junction with its lamps lit."',
    ],
    silent: ['"For nine days we had not so much as a hand-cart through the cutting," said Trott.'],
    warns: [
      '"For nine days we had not so much as a hand-cart through the cutting," said *Ines Marlow*.',
      '"On the tenth day the plough came up from the junction with its lamps lit," said *Amos Reddy*.',
    ],
  },
]);

describeTable('who is only listed as present', [
  {
    sources: [
      '# Orrin Parish Council: minutes of 3 March\n\n' +
        '**Present:** Basil Trott, Ines Marlow. **Treasurer:** Amos Reddy.\n\n' +
        '**Bridge.** The planks of the foot bridge have been rotten since the winter before last.',
    ],
    silent: ['"The planks of the foot bridge have been rotten since the winter before last," said Ines Marlow.'],
    warns: [],
  },
]);
