import { describeTable } from '../../../support/table';

describeTable('a post or a deed given to another than the sources have', [
  {
    sources: [
      'Present: Ruth Ekman (station master), Olaf Prytz (yard manager), Vera Lunde (clerk to the line).\n\n' +
        'Rapporteur: Ms Tilda Gran\n\nMs Lunde warned that a cut in fares would cost more than the snow had. Mr Nils Aker voted against the line.',
      'The petition on the fares was handed to the transport minister, Karin Holt, in May.\n\n' +
        'Stefan Ro, the head of the railway’s archive, says that the fares were lower before. The fares rose in June.',
    ],
    silent: [
      'Ruth Ekman, the station master, was present.',
      'Olaf Prytz, the yard manager, was present.',
      'Vera Lunde warned that a cut in fares would cost more than the snow.',
      'Rapporteur on the line was Tilda Gran.',
      'Karin Holt, the transport minister, was handed the petition on the fares.',
      'Stefan Ro, the railway archivist, says that the fares were lower.',
    ],
    warns: [
      '*Vera Lunde*, the station master, warned that a cut in fares would cost more than the snow.',
      'Olaf Prytz, the *station master*, was present.',
      'Rapporteur on the northern line was *Nils Aker*.',
      'The petition on the fares was handed to *Stefan Ro*, the transport minister.',
    ],
  },
  {
    sources: [
      'Mr Otto Lind’s lawyer, Petra Vold, confirmed the letter about the quarry. The judgment: Lind v Hagen Stone Limited.',
      'Miss Clara Wend’s lawyer, Ivar Moe, confirmed the letter about the mill. Wend is with Sundal Paper.',
    ],
    silent: [
      'Petra Vold, counsel for Otto Lind, confirmed the letter about the quarry.',
      'Ivar Moe, counsel for Sundal Paper, confirmed the letter about the mill.',
    ],
    warns: ['Petra Vold, counsel for *Hagen Stone*, confirmed the letter about the quarry.'],
  },
  {
    sources: [
      'On 4 May, at 9:20, Nora Teig, a student in her third year, uncovered the handle of a bronze jug in the cellar. ' +
        'Jon Brekke, 52, the keeper of the castle, bought the old ferry. The trench was dug by Magne Dahl.',
    ],
    silent: [
      'It was Nora Teig who uncovered the handle of the jug.',
      'Magne Dahl uncovered the handle of a spoon in the tower.',
      'The old ferry was bought by Jon Brekke.',
      'Nora Teig, a student, was in the cellar when the jug was found.',
    ],
    warns: ['It was *Magne Dahl* who uncovered the handle of the jug.', 'The old ferry was bought by *Magne Dahl*.'],
  },
]);
