import { describeTable } from '../../../../support/table';

describeTable('a share in words beside two figures', [
  {
    sources: [
      'Of the 90 sheds on the quay, 61 leaked. The harbour has 8 slipways.',
      'The orchard has 400 trees, of which 310 carry pears and 40 carry quinces.',
      'The tribunal granted the farmers €21 million of the €40 million that they had claimed.',
      'Of the 120 tenants in Mill Lane, 55 pay by card and 65 in cash.',
    ],
    silent: [
      'About two-thirds of the sheds leaked.',
      'More than half of the sheds on the quay leaked.',
      'More than three-quarters of the trees carry pears.',
      'A tenth of the trees carry quinces.',
      'A third of the sheds have new doors.',
      'A third of the slipways leaked.',
      'Not even a third of the sheds leaked in the spring.',
      'Nearly half of the tenants pay by card.',
      'More than half of the tenants pay in cash.',
      'A quarter of the tenants in Weir Street pay by card.',
    ],
    warns: [
      '*Barely a third* of the sheds leaked.',
      '*Exactly half* of the sheds on the quay leaked.',
      '*Half* of the trees carry pears.',
      '*More than a quarter* of the trees carry quinces.',
      '*Three-quarters* of the tenants in Mill Lane pay by card.',
    ],
  },
  {
    sources: ["The choir's membership fell from 90 in 2031 to 65 in 2034. The band's fell from 40 to 20."],
    silent: [
      'Between 2031 and 2034 the choir lost more than a quarter of its members.',
      'Between 2031 and 2034 the choir lost half of its singing hours.',
      'Between 2034 and 2036 the choir lost half of its members.',
      'Between 2031 and 2034 the choir nearly lost half of its members.',
    ],
    warns: ['Between 2031 and 2034 the choir lost *about half* of its members.'],
  },
]);
