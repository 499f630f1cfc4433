import { describeTable } from '../../../support/table';

describeTable('bearers of one name who are told apart by what stands behind it', [
  {
    sources: [
      'Edwin Marlowe Sr. opened the foundry in 1904. Edwin Marlowe Jr. built the second furnace in 1931. Edwin Marlowe III sold the foundry to Castle Steel in 1968.',
    ],
    silent: [
      'Edwin Marlowe, Sr., opened the foundry in 1904.',
      'Edwin Marlowe opened the foundry in 1904.',
      'Edwin Marlowe II built the second furnace in 1931.',
      'Castle Steel bought the foundry from Edwin Marlowe III in 1968.',
    ],
    warns: [
      '*Edwin Marlowe Jr.* opened the foundry in 1904.',
      'In 1931 *Edwin Marlowe III* built the second furnace.',
      '*Edwin Marlowe Sr.* sold the foundry to Castle Steel in 1968.',
    ],
  },
]);
