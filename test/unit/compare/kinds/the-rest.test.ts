import { describeTable } from '../../../support/table';

describeTable('what is said of some, and not of the rest', [
  {
    sources: ['Of the 480 trees on the Orle estate 61 died in the drought of 1976.'],
    silent: ['In 1976, 419 of the 480 trees on the Orle estate did not die in the drought.'],
    warns: ['Of the 480 trees on the Orle estate 61 *did not die* in the drought of 1976.'],
  },
  {
    sources: ['The quarry of Velm had 3,100 hands in 1906, of whom fewer than half were married.'],
    silent: ['Most of the 3,100 hands of the Velm quarry in 1906 were not married.'],
    warns: [],
  },
  {
    sources: ['The quarry of Velm had 3,100 hands in 1906, of whom more than half were married.'],
    silent: ['Fewer than half of the 3,100 hands of the Velm quarry in 1906 were not married.'],
    warns: ['Most of the 3,100 hands of the Velm quarry in 1906 *were not married*.'],
  },
  {
    sources: ['A quarter of the pilgrims stayed in Harnside for more than a month.'],
    silent: [
      'Three quarters of the pilgrims stayed in Harnside for a month at most.',
      'Three quarters of the pilgrims did not stay in Harnside for more than a month.',
    ],
    warns: ['*Three quarters* of the pilgrims stayed in Harnside for more than a month.'],
  },
  {
    sources: ['Four fifths of the herds grazed within the park of Ellory.'],
    silent: ['A fifth of the herds grazed outside the park of Ellory.'],
    warns: ['*A fifth* of the herds grazed within the park of Ellory.'],
  },
  {
    sources: ['In spring 91.4 per cent of the cabins at Port Ellory had a stove.'],
    silent: ['In spring 8.6 per cent of the cabins at Port Ellory lacked a stove.'],
    warns: ['In spring *8.6 per cent* of the cabins at Port Ellory had a stove.'],
  },
  {
    sources: ['Thirty-three of the miners of 1922 went down at Sall, of whom five died there.'],
    silent: ['Twenty-eight of the miners of 1922 came up from Sall alive.'],
    warns: ['*Twenty-six* of the miners of 1922 came up from Sall alive.'],
  },
  {
    sources: ['In 1903 the pass of Orle was open on 61 days.'],
    silent: ['In 1903 the pass of Orle was closed on 304 days.'],
    warns: ['In 1903 the pass of Orle was *closed* on 61 days.'],
  },
]);

describeTable('the share of men, and that of women', [
  {
    sources: ['Of the pupils of Velm College 58 per cent were women.'],
    silent: ['Of the pupils of Velm College 42 per cent were men.'],
    warns: ['Of the pupils of Velm College 58 per cent were *men*.'],
  },
  {
    sources: ['By 1930 half of the clerks at Sall were women.'],
    silent: ['Five of the six clerks at Sall in 1902 were men.', 'By 1930 half of the clerks at Sall were still men.'],
    warns: [],
  },
]);

describeTable('how many are one thing, and how many another', [
  {
    sources: ['Sixteen of the passengers were nurses.'],
    silent: ['In all 204 of the passengers were emigrants.'],
    warns: ['In all *204* of the passengers were nurses.'],
  },
  {
    sources: ['Twelve of the boarders were weavers, four were tailors and five were cobblers.'],
    silent: ['Nine of the boarders were tailors or cobblers.'],
    warns: ['*Eleven* of the boarders were tailors or cobblers.', '*Nine* of the boarders were weavers.'],
  },
  {
    sources: ['Seven of the friends had sung in Linz and three had sung in Graz.'],
    silent: ['Ten of the friends had sung in Linz or Graz.'],
    warns: ['*Nine* of the friends had sung in Linz or Graz.'],
  },
]);
