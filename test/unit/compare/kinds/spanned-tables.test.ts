import assert from 'node:assert/strict';
import { draftOf, readingEngineOver, told } from '../../../support/engine';

const HUTS =
  '<h1>Mountain huts</h1><table><tr><th rowspan="2">Hut</th><th rowspan="2">Season</th><th rowspan="2">Climb</th>' +
  '<th colspan="2">Members</th><th rowspan="2">Beds</th></tr><tr><th>night</th><th>breakfast</th></tr>' +
  '<tr><td rowspan="2">Ravna</td><td>summer</td><td rowspan="2">90 minutes</td><td>€20</td><td>€6</td><td>40</td></tr>' +
  '<tr><td>winter</td><td>€26</td><td>€7</td><td>12</td></tr>' +
  '<tr><td rowspan="2">Selmo</td><td>summer</td><td rowspan="2">45 minutes</td><td rowspan="2">€18</td>' +
  '<td rowspan="2">€9</td><td rowspan="2">30</td></tr><tr><td>winter</td></tr></table>';

const STONE = String.raw`\begin{document}
\section{Quarries}
\begin{tabular}{llrr}
\multirow{2}{*}{Quarry} & \multirow{2}{*}{Stone} & \multicolumn{2}{c}{Output (t)} \\
\cmidrule(lr){3-4}
 & & 2019 & 2020 \\
\multirow{2}{*}{Holm} & Slate & 410 & 395 \\
 & Marble & 120 & 135 \\
\multirow{2}{*}{Vik} & Slate & 77 & 81 \\
 & Marble & 12 & 9 \\
\end{tabular}
\end{document}
`;

const LIGHTS =
  '<h1>Lights of the coast</h1><table><tr><th rowspan="2">Bay</th><th rowspan="2">Light</th>' +
  '<th colspan="2">2011</th><th rowspan="2">Keeper</th></tr><tr><th>Lamps</th><th>Visits</th></tr>' +
  '<tr><td rowspan="2">Cold Bay</td><td>Orle Light</td><td>12</td><td>310</td><td rowspan="2">Ida Holm</td></tr>' +
  '<tr><td>Skarn Light</td><td>8</td><td>95</td></tr>' +
  '<tr><td>Gull Bay</td><td>Tamsin Light</td><td>16</td><td>210</td><td>Ole Brandt</td></tr></table>';

const CASES = [
  [
    { 'lights.html': LIGHTS },
    [
      ['The Skarn Light had 8 lamps in 2011.'],
      ['The Skarn Light had 12 lamps in 2011.', '12 -> 8'],
      ['The lights of Cold Bay had 20 lamps in 2011.'],
      ['Ida Holm is the keeper of the Skarn Light.'],
      ['Ole Brandt is the keeper of the Skarn Light.', 'Ole Brandt -> Ida Holm'],
      ['The keeper of the Tamsin Light is Ida Holm.', 'Ida Holm -> Ole Brandt'],
      ['Per Lund is the keeper of the Tamsin Light no longer.'],
      ['Ida Holm met the keeper of the Tamsin Light.'],
    ],
  ],
  [
    { 'huts.html': HUTS },
    [
      ['In winter the hut Ravna has 12 beds.'],
      ['In winter the hut Ravna has 40 beds.', '40 -> 12'],
      ['In summer a night for members costs €20 at Ravna.'],
      ['In summer a night for members costs €26 at Ravna.', '€26 -> €20'],
      ['In winter breakfast for members costs €7 at Ravna.'],
      ['In winter breakfast for members costs €6 at Ravna.', '€6 -> €7'],
      ['In winter the hut Selmo has 30 beds.'],
      ['In winter the hut Selmo has 12 beds.', '12 -> 30'],
      ['The hut Selmo has 30 beds.'],
      ['The hut Selmo has 28 beds.', '28 -> 30'],
      ['The hut Selmo has 60 beds.'],
      ['The hut Selmo lost 5 beds.'],
      ['The hut Ravna has 52 beds.'],
      ['The hut Ravna has 45 beds.'],
    ],
  ],
  [
    { 'stone.tex': STONE },
    [
      ['The output of marble at Holm was 120 t in 2019.'],
      ['The output of marble at Holm was 140 t in 2019.', '140 t -> 120'],
      ['In 2020 the output of slate at Vik was 81 t.'],
      ['In 2020 the output of slate at Vik was 77 t.', '77 t -> 81'],
      ['The output of Holm was 530 t in 2019.'],
    ],
  ],
] as const;

describe('a table with cells that span others', () => {
  for (const [sources, drafts] of CASES)
    for (const [text, ...found] of drafts)
      it(`${found.length > 0 ? 'warns' : 'silent'}: ${text}`, async () => {
        const draft = draftOf(text);
        const engine = await readingEngineOver(sources);
        assert.deepEqual(
          told(await engine.check(draft), draft),
          found.map((values) => `${/\d/.test(values) ? 'quantity' : 'name'}-conflict: ${values}`),
        );
      });
});
