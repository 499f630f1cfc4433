import { describeTable } from '../../../support/table';

describeTable('who runs for an office and who stands for it', [
  {
    sources: [
      'Greta Lindholm stood for the Senate in 1988 and came second. She lost to Otto Brask by 90 votes.',
      'Jonas Reuter is standing for Harnside again. The member for Velm, Edda Lund, is standing down.',
    ],
    silent: [
      'Greta Lindholm ran for the Senate in 1988 and came second.',
      'Jonas Reuter is running again for Harnside.',
      'Jonas Reuter ran again in Harnside.',
    ],
    warns: ['Greta Lindholm ran for the Senate in 1988 and came *third*.', 'Edda Lund is *running* for Velm again.'],
  },
  {
    sources: ['Nils Harrow declined to stand for the chair of the guild in 1974 and supported Anna Brill.'],
    silent: ['Nils Harrow did not run for the chair of the guild in 1974 and supported Anna Brill.'],
    warns: ['Nils Harrow did not run for the chair of the guild in 1974 and *opposed* Anna Brill.'],
  },
]);

describeTable('what was charged, and of what somebody was cleared', [
  {
    sources: ['Nils Harrow was acquitted of arson and of the lesser charge of trespass at Velm in May 2019.'],
    silent: ['Nils Harrow was cleared of trespass.', 'Nils Harrow was cleared of the charge of arson in May 2019.'],
    warns: ['Nils Harrow was *convicted* of arson in May 2019.'],
  },
]);

describeTable('what stays shut until it opens', [
  {
    sources: ['The north gate of the arboretum at Ellory may be opened in 2031.'],
    silent: ['The north gate of the arboretum at Ellory must stay shut until 2031.'],
    warns: ['The north gate of the arboretum at Ellory must be *shut* in 2031.'],
  },
]);
