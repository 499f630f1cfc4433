import { describeTable } from '../../../support/table';

describeTable('what was found, accepted or shown to be so, and what was not', [
  {
    sources: [
      'The ombudsman, Greta Solheim, published her ruling on the Haldane ferry in May. She fined the line £40,000. She did not accept that the line had ignored the weather warnings. The line had sailed in a gale.',
      'Inspectors went through the log of the Haldane. They found nothing to suggest that the log was altered afterwards.',
      'The Haldane’s engineers were questioned for two days. No evidence was found that the engineers had drunk before the crossing. The police have now cleared the captain of having lied.',
    ],
    silent: [
      'The ombudsman did not accept that the line had ignored the weather warnings.',
      'The line was accused of having ignored the weather warnings.',
      'The ombudsman found that the line had sailed in a gale.',
      'The ombudsman was not convinced that the line had ignored the weather warnings.',
      'According to the inspectors, the log was not altered afterwards.',
      'According to the passengers, the engineers had drunk before the crossing.',
      'The ombudsman found that the harbour office had ignored the weather warnings.',
    ],
    warns: [
      'The line was *found* to have ignored the weather warnings.',
      'The ombudsman *concluded* that the line had ignored the weather warnings.',
      'According to the inspectors, the log was *altered* afterwards.',
      'The engineers had *drunk* before the crossing.',
      'The captain, the police found, had *lied*.',
    ],
  },
  {
    sources: [
      'The maker of the pill, Brightwater, published its trial on Monday. Professor Amara Diallo led it. Diallo said that the pill had few side effects. We cannot say that the pill prolongs sleep, she told the congress.',
      'Brightwater employs 900 people in Oberfeld. The company denied reports that it is to pull out of Oberfeld. It opened a second laboratory there in June.',
      'Two of the reviewers, Ivo Marsh and Petra Lind, wrote a note of their own. The reviewers do not dispute the effect on memory.',
      'Ruth Calloway has run Brightwater since 2015. She would save elsewhere, she told the staff, and ruled out redundancies.',
    ],
    silent: [
      'It has not been shown that the pill lengthens sleep.',
      'The pill may lengthen sleep, Amara Diallo said.',
      'It has been shown that the pill has few side effects.',
      'A union claims that Brightwater is to leave Oberfeld.',
      'Brightwater confirmed that it is to stay in Oberfeld.',
      'Brightwater confirmed that it has opened a second laboratory in Oberfeld.',
      'The reviewers accept the effect on memory.',
      'The reviewers dispute the effect on blood pressure.',
      'Ruth Calloway announced that nobody would be laid off.',
      'The union announced that some people would have to be laid off.',
    ],
    warns: [
      'That the pill lengthens sleep has been *shown*, Amara Diallo told the congress.',
      'Brightwater *confirmed* that it is leaving Oberfeld.',
      'The reviewers *deny* that the pill has any effect on memory.',
      'Some of the staff, Ruth Calloway announced, would have to be *laid* off.',
    ],
  },
  {
    sources: [
      'The hearing on the Orrin dam took two days. COMMISSIONER LUND: The utility says that the wall is sound. GRETE FOSS: For years people have been saying that the valley is empty. Of those who answered, 60 per cent said that they would stay.',
      'Dr Tomas Berg believed in the leak from the first. The board did not: it held that the water came from the spring.',
    ],
    silent: [
      'Grete Foss does not accept that the wall is sound.',
      'Grete Foss does not believe that the valley is empty.',
      'Forty per cent of those who answered did not say that they would stay.',
      'Tomas Berg did not believe that the water came from the spring.',
    ],
    warns: [],
  },
]);
