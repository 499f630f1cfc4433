import { describeTable } from '../../../support/table';

describeTable('tasks that are ticked or open', [
  {
    sources: [
      '# Opening of the Brackwater ferry house\n\nAs of 6 May 2022.\n\n' +
        '1. [x] Kitchen\n   - [x] Paint the walls\n   - [ ] Buy the stove (Piet Ambler)\n' +
        '2. [ ] Hall\n   - [ ] Repair the staircase\n   - [x] Hang the portraits (Ola Finn, 2 May)\n' +
        '   - Clean the windows\n   - [-] Wax the benches\n   - [ ] Rent a piano?\n' +
        '3. [x] Take delivery of 60 chairs\n4. [ ] Post the 45 programmes\n5. Send the 80 leaflets\n',
    ],
    silent: [
      'The walls of the kitchen had been painted.',
      // The list has walls of the kitchen alone.
      'The walls of the hall had not been painted yet.',
      'The staircase of the kitchen had been repaired.',
      'The stove had yet to be bought.',
      'The stove was to be bought.',
      'The stove has been bought.',
      'By 12 May the stove had been bought.',
      'Ola Finn had already bought the stove.',
      'Had the stove already been bought?',
      'The staircase had almost been repaired.',
      'The staircase had been repaired by the end of May.',
      'On 1 May the portraits had not been hung.',
      'Piet Ambler had not hung the portraits.',
      'They had not painted the walls.',
      'They had not repaired the staircase.',
      'In March the house was a ruin. The walls of the kitchen had not been painted yet.',
      'The windows had not been cleaned.',
      'The benches had not been waxed.',
      'The benches had been waxed.',
      'A piano had been rented.',
      'The 90 chairs had not been delivered.',
      'Not all of the 60 chairs had been delivered.',
      'The 45 programmes had not been posted.',
      'Nobody had posted the 45 programmes so far.',
      'The 80 leaflets had not been sent.',
    ],
    warns: [
      'The walls of the kitchen *had not been painted* yet.',
      'The walls *have not been painted* yet.',
      'Nobody had *painted* the walls.',
      'The stove had already *been bought*.',
      'Piet Ambler had already *bought* the stove.',
      'By 4 May the stove *had been bought*.',
      'The staircase in the hall had already *been repaired*.',
      'On 3 May the portraits *had not been hung*.',
      'The portraits *had still to be hung*.',
      'The 60 chairs were *still to be delivered*.',
    ],
  },
  {
    // Forms to be filled in, and bullets.
    sources: [
      '# Before you sail\n\n- [ ] Check the anchor\n- [ ] Fill the water tank\n',
      '# What our guests do\n\n- ✔ Read the rules\n- ✔ Sign the register\n',
    ],
    silent: ['The water tank had already been filled.', 'The register had not been signed yet.'],
    warns: [],
  },
  {
    // Another source tells what came of it.
    sources: [
      '# Dredging\n\n- [x] Hire the barge\n- [ ] Clear the channel\n',
      '# Letters\n\nThe crew cleared the channel within a week.',
    ],
    silent: ['The channel had already been cleared.'],
    warns: ['The barge *had not been hired* yet.'],
  },
]);
