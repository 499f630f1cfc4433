import { describeTable } from '../../../support/table';

describeTable('how something is now, and how it was before', [
  {
    sources: [
      'The clock of Orle Abbey weighs 14 tonnes. Before it was rebuilt in 1931, the clock of Orle Abbey weighed 17 tonnes. Until 1950 the abbey had 30 monks.',
    ],
    silent: [
      'Today the clock of Orle Abbey weighs 14 tonnes.',
      'The clock of Orle Abbey now weighs 14 tonnes.',
      'Until 1931 the clock of Orle Abbey weighed 17 tonnes.',
      'The abbey now has six monks.',
    ],
    warns: [
      'The clock of Orle Abbey now weighs *17 tonnes*.',
      'Today the clock of Orle Abbey weighs *19 tonnes*.',
      'Before it was rebuilt, the clock of Orle Abbey weighed *12 tonnes*.',
    ],
  },
]);
