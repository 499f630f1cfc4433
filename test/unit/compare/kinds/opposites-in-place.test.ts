import { describeTable } from '../../../support/table';

describeTable('an opposite in a clause that has all else', [
  {
    sources: [
      'The panel heard the appeal of Corvane Ltd. It upholds the ruling in part and lowers the fine to 18,400 marks.',
      'Ilse Brandt turned down the chair of physics in 1958. She accepted a post at Velm in 1961.',
    ],
    silent: [
      'The panel cut the fine to 18,400 marks.',
      'Ilse Brandt refused the chair of physics in 1958.',
      'In 1961 Ilse Brandt accepted a post at Velm.',
      'Ilse Brandt accepted a post in 1961.',
    ],
    warns: ['The panel *raised* the fine to 18,400 marks.', 'In 1958 Ilse Brandt *accepted* the chair of physics.'],
  },
  {
    sources: [
      'Snow lay for 41 days, which made it the coldest February since 1956.',
      'Jonas Reuter was born in Ostrach, the youngest of nine children of a smith, and moved to Velm when he was six.',
      'The cutter sighted a brig, the Grey Lady, two miles to port.',
    ],
    silent: [
      'It was the coldest February since 1956.',
      'Jonas Reuter was the youngest of nine children.',
      'The Grey Lady was sighted two miles to port.',
    ],
    warns: [
      'It was the *warmest* February since 1956.',
      'Jonas Reuter was the *eldest* of nine children.',
      'The Grey Lady was sighted two miles to *starboard*.',
    ],
  },
  {
    sources: [
      'The kiln at Bramley was lit in 1902 and went out in 1931. The tower was built in 1871 and demolished in 1949.',
      'Nora Vance, who died aged 81, led the choir at Tarrow. She was born in Velm and moved to Ostrach.',
      'The heater is switched on by hand. The valve is off by default.',
    ],
    silent: ['Nora Vance was born in Velm.', 'The kiln at Bramley was lit in 1902.', 'The tower was built in 1871.'],
    warns: ['The valve is *on* by default.'],
  },
]);
