import { describeTable } from '../../../support/table';

describeTable('what is denied of one of two', [
  {
    // Whom the passage speaks of in another clause.
    sources: [
      'The orchard of Pelby froze on 9 April; the vineyard and the hop garden came through. The treasurer of the choir resigned; the conductor stayed on for another year.',
    ],
    silent: [
      'The vineyard of Pelby did not freeze on 9 April.',
      'The vineyard did not freeze on 9 April; only the orchard did.',
      'The conductor of the choir did not resign.',
      'The conductor did not resign, the treasurer did.',
    ],
    warns: ['The orchard of Pelby did *not freeze* on 9 April.', 'The treasurer of the choir did *not resign*.'],
  },
  {
    // One of two that bear one name.
    sources: [
      'The east gate of Marden was walled up in 1861; the west gate is still in use. Five letters thought lost have been traced; a sixth, the Brook letter, has not.',
    ],
    silent: [
      'The west gate of Marden was not walled up in 1861.',
      'The west gate was not walled up, the east gate was.',
      'The Brook letter has not been traced, five other letters have.',
    ],
    warns: ['The east gate of Marden was *not walled* up in 1861.'],
  },
  {
    // The other time, and the other thing done.
    sources: [
      'The rain gauge broke in the first spring and worked in the second. Mehta praised the drawings and rejected the estimate.',
    ],
    silent: [
      'In the first spring the rain gauge did not work.',
      'Mehta did not reject the drawings.',
      'Mehta did not reject the drawings; what she rejected was the estimate.',
    ],
    warns: ['In the second spring the rain gauge did *not work*.', 'Mehta did *not reject* the estimate.'],
  },
  {
    // What another half of the claim tells as the passage does.
    sources: [
      'Denholm wanted to close the shaft at once. The owners refused until the evening. She changed it for the edition of 1874, in which Marta does not marry but goes to sea.',
    ],
    silent: [
      'The owners did not want to close the shaft at once; Denholm did.',
      'Marta marries in the edition of 1871, but in that of 1874 she does not.',
    ],
    warns: [
      'Denholm did *not want* to close the shaft at once; the owners did.',
      'Marta *marries* in the edition of 1874, but in that of 1871 she does not.',
    ],
  },
  {
    // Those who are left.
    sources: ['Three rowers, Lund, Osk and Barr, did not sign the letter to the club; they signed the petition.'],
    silent: ['The other rowers did sign the letter to the club.'],
    warns: ['The three rowers did *sign* the letter to the club.'],
  },
  {
    // An aside is nobody's clause.
    sources: [
      'The 900 people in the hall may go home, but the quay, shut since a fall of rock in May, stays closed to walkers.',
    ],
    silent: ['The quay stays closed to walkers.'],
    warns: ['The quay has been *reopened* to walkers.'],
  },
]);
