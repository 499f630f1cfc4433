import { describeTable } from '../../../support/table';

describeTable('what an abbreviation stands for', [
  {
    sources: [
      'The Gull Bay Dredging Board (GBDB) was founded in 1961. The Institute of Marine Forestry (IMF) is a part of it. The International Meteor Fund also met in Gull Bay.',
    ],
    silent: [
      'The GBDB, or Gull Bay Dredging Board, was founded in 1961.',
      'The GBDB, the dredging board of the bay, was founded in 1961.',
      'The IMF, the Institute of Marine Forestry, is a part of the board.',
      'The IMF, Gull Bay, is a part of the board.',
    ],
    warns: [
      'The GBDB, or Gull Bay *Drainage* Board, was founded in 1961.',
      'The Institute of Marine *Fishery* (IMF) is a part of the board.',
    ],
  },
]);
