import { describeTable } from '../../../support/table';

describeTable('what a source denies in fewer words than the draft tells', [
  {
    sources: [
      'The foundry at Oldmere had 212 workers in March, 14 fewer than the year before. Nobody was laid off; the jobs of those who retired were left open.',
      'Inspectors came in May. The valve had never been inspected at all. The crane had never been inspected before. ' +
        'The foundry’s owners knew of the leak. I do not find that they acted in malice.',
      'The brewery has not sold its well. Its manager, Ida Frome, sold a field in June. Nobody was injured.',
    ],
    silent: [
      'Fourteen of the foundry’s workers retired and their jobs were left open.',
      'None of the foundry’s workers was laid off in the course of the year.',
      'Eight of the harbour’s dockers were laid off in the course of the decade.',
      'The foundry laid off nobody in the course of the year.',
      'In June 2031 some of the foundry’s workers were laid off.',
      'The valve’s maker was inspected before the leak.',
      'The crane in the yard was inspected in May.',
      'In the judge’s view the owners had acted without malice when they left the leak alone.',
      'In the judge’s view the inspectors had acted in malice when they left the leak alone.',
      'The brewery’s manager sold a field with its well in June.',
      'Critics say the brewery has sold its well to a neighbour.',
      'Two boys were injured at a fair in the spring.',
    ],
    warns: [
      'Nine of the foundry’s workers were *laid off* in the course of the year.',
      'In the judge’s view the owners had *acted* in malice when they left the leak alone.',
      'The brewery has *sold* its well to a neighbour for a good price.',
    ],
  },
]);
