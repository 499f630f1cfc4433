import { describeTable } from '../../../../support/table';

describeTable('a margin on the other side of a deadline or plan', [
  {
    sources: [
      'Harbury Council paid the fine on 9 June, three days before the deadline. The ferry came in twelve minutes late.',
      'The new roof of the baths cost £1.8 million, £90,000 less than planned. The tiles cost £40,000 more than planned. The gym was finished four weeks ahead of schedule.',
      'The choir sold 310 tickets, 25 more than expected.',
    ],
    silent: [
      'Harbury beat the deadline for paying the fine by three days.',
      'Harbury Council paid its fine three days early.',
      'Harbury did not miss the deadline for paying the fine by three days.',
      'The contractors missed the deadline for the bridge by five days.',
      'The owners missed the deadline for selling the mill by three days.',
      'The roof of the baths undershot its budget by £90,000.',
      'The roof of the baths came in £90,000 under budget.',
      'The tiles overran their budget by £40,000.',
      'Without the gift the roof would have overrun its budget by £90,000.',
      'The library’s books overran their budget by £90,000.',
      'The gym was ready four weeks early.',
    ],
    warns: [
      'Harbury *missed* the deadline for paying the fine by three days.',
      'Harbury Council paid its fine three days *late*.',
      'The roof of the baths *overran* its budget by £90,000.',
      'The roof of the baths came in £90,000 *over* budget.',
      'The gym was finished four weeks *behind* schedule.',
    ],
  },
]);
