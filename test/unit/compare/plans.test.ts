import assert from 'node:assert/strict';
import { tag } from '../../../src/core/compare/sentence/tagger';
import { analyse } from '../../../src/core/compare/sentence/analysis';
import { hasHappened, isAhead } from '../../../src/core/compare/sentence/ahead';
import { draftOf, engineOver } from '../../support/engine';

/** Day of publication (or nothing) and text. */
type Paper = readonly [day: string, text: string];

/** How the statement stands beside the papers, and what is reported of it louder than as information. */
async function standing(papers: readonly Paper[], draft: string): Promise<string> {
  const files = papers.map(([day, text], i) => [
    `paper-${i}.md`,
    `---\ntitle: Paper ${i}\n${day === '' ? '' : `date: ${day}\n`}---\n\n${text}\n`,
  ]);
  const { statements, findings } = await (
    await engineOver(Object.fromEntries(files) as Record<string, string>)
  ).check(draftOf(`${draft}\n`));
  const loud = findings.filter(({ severity }) => severity !== 'information').map(({ rule }) => rule);
  return [statements[0]?.standing, ...loud].join(' ');
}

const DREDGING: readonly Paper[] = [
  ['2023-11-02', 'The port authority said that dredging of the Wender channel will begin in January 2024.'],
  ['2024-04-09', 'Dredging of the Wender channel began on 8 April 2024, the port authority said.'],
];
const BRIDGE: readonly Paper[] = [
  ['2022-03-01', 'The Tolm bridge is due to open in June 2022.'],
  ['2022-10-05', 'The Tolm bridge opened on 3 October 2022.'],
];
const MILL: readonly Paper[] = [
  ['2021-02-01', 'Hask Mills plans to hire 400 people at its Orlen plant.'],
  ['2022-02-01', 'Hask Mills hired 250 people at its Orlen plant.'],
];
const TUNNEL: readonly Paper[] = [
  ['2019-05-01', 'The Brune tunnel is expected to cost 90 million euros.'],
  ['2023-05-01', 'The Brune tunnel cost 135 million euros.'],
];
const BREWERY: readonly Paper[] = [
  ['2020-01-10', 'The Kelb brewery will close its Varn site.'],
  ['2020-09-10', 'The Kelb brewery did not close its Varn site.'],
];
const BATHS: readonly Paper[] = [
  ['2020-01-10', 'The council will not sell the Aldry baths.'],
  ['2020-12-10', 'The council sold the Aldry baths.'],
];
const FERRY: readonly Paper[] = [
  ['2024-02-01', 'The Orsa ferry is scheduled to return to service on 12 March.'],
  ['2024-04-02', 'The Orsa ferry returned to service on 30 March.'],
];
const HOSPITAL: readonly Paper[] = [
  ['2023-11-02', 'The ministry announced that the Ferm hospital would reopen on 1 February 2024.'],
  ['2024-05-02', 'The Ferm hospital reopened on 20 April 2024.'],
];
const DAM: readonly Paper[] = [
  ['', 'Work on the Harl dam is set to start in May 2021.'],
  ['', 'Work on the Harl dam started on 2 September 2021.'],
];
const MUSEUM: readonly Paper[] = [['2024-02-01', 'The Selby museum opens on 4 May 2024.']];

describe('A plan and what came of it', () => {
  /** What was only announced, told as done: no tick, and no new warning. */
  const lost: readonly (readonly [readonly Paper[], string])[] = [
    [DREDGING, 'Dredging of the Wender channel began in January 2024.'],
    [BRIDGE, 'The Tolm bridge opened in June 2022.'],
    [MILL, 'Hask Mills hired 400 people at its Orlen plant.'],
    [TUNNEL, 'The Brune tunnel cost 90 million euros.'],
    [FERRY, 'The Orsa ferry returned to service on 12 March.'],
    [HOSPITAL, 'The Ferm hospital reopened on 1 February 2024.'],
    [DAM, 'Work on the Harl dam started in May 2021.'],
    [DREDGING.slice(0, 1), 'Dredging of the Wender channel began in January 2024.'],
    [BREWERY.slice(0, 1), 'The Kelb brewery closed its Varn site.'],
    [MUSEUM, 'The Selby museum opened on 4 May 2024.'],
    [[['', 'The Gars depot will have 30 docks.']], 'The Gars depot has 30 docks.'],
    [[['', 'Rita Solm hoped to become mayor of Kerr in 2019.']], 'Rita Solm became mayor of Kerr in 2019.'],
    [[['', 'The Ferm hospital could reopen on 1 February 2024.']], 'The Ferm hospital reopened on 1 February 2024.'],
  ];
  for (const [papers, draft] of lost) {
    it(`is no tick: ${draft} (${papers.length})`, async () => {
      const [found, ...loud] = (await standing(papers, draft)).split(' ');
      assert.ok(found === 'disputed' || found === 'not-found', found);
      assert.deepEqual(loud, []);
    });
  }

  /** The very opposite of what came is no matter of plans any more. */
  const untrue: readonly (readonly [readonly Paper[], string])[] = [
    [BREWERY, 'The Kelb brewery closed its Varn site.'],
    [BATHS, 'The council did not sell the Aldry baths.'],
  ];
  for (const [papers, draft] of untrue)
    it(`is contradicted: ${draft}`, async () => {
      assert.equal((await standing(papers, draft)).split(' ')[0], 'contradicted');
    });

  /** What came, and a plan that is told as one. */
  const kept: readonly (readonly [readonly Paper[], string])[] = [
    [DREDGING, 'Dredging of the Wender channel began on 8 April 2024.'],
    [DREDGING, 'The port authority said that dredging of the Wender channel would begin in January 2024.'],
    [DREDGING.slice(0, 1), 'Dredging of the Wender channel will begin in January 2024.'],
    [BRIDGE, 'The Tolm bridge opened on 3 October 2022.'],
    [BRIDGE, 'The Tolm bridge was due to open in June 2022.'],
    [MILL, 'Hask Mills hired 250 people at its Orlen plant.'],
    [MILL, 'Hask Mills planned to hire 400 people at its Orlen plant.'],
    [TUNNEL, 'The Brune tunnel cost 135 million euros.'],
    [[BREWERY[0]!, ['2020-09-10', 'The Kelb brewery closed its Varn site.']], 'The Kelb brewery closed its Varn site.'],
    [BREWERY, 'The Kelb brewery did not close its Varn site.'],
    [BATHS, 'The council sold the Aldry baths.'],
    [FERRY, 'The Orsa ferry returned to service on 30 March.'],
    [HOSPITAL, 'The Ferm hospital reopened on 20 April 2024.'],
    [[DAM[0]!, ['', 'Work on the Harl dam started on 17 May 2021.']], 'Work on the Harl dam started in May 2021.'],
    [MUSEUM, 'The Selby museum opens on 4 May 2024.'],
    [[['', 'As planned, the Gars depot opened on 3 May 2023.']], 'The Gars depot opened on 3 May 2023.'],
    [
      [['', 'The Arve clinic treated 900 patients in 2023 and plans to open a second ward.']],
      'The Arve clinic treated 900 patients in 2023.',
    ],
    [
      [['', 'Sales at Dorn Bakery rose by 6 percent, more than analysts expected.']],
      'Sales at Dorn Bakery rose by 6 percent.',
    ],
    [
      [['', 'Mord Steel agreed to pay a fine of 3 million euros.']],
      'Mord Steel agreed to pay a fine of 3 million euros.',
    ],
    [[['', 'Ana Feld left 2 million euros to the zoo in her will.']], 'Ana Feld left 2 million euros to the zoo.'],
  ];
  for (const [papers, draft] of kept)
    it(`keeps its tick: ${draft} (${papers.length})`, async () =>
      assert.equal(await standing(papers, draft), 'supported'));
});

describe('A verb that lies ahead', () => {
  /** The verb between asterisks. */
  function marked(sentence: string): { readonly ahead: boolean; readonly happened: boolean } {
    const start = sentence.indexOf('*');
    const text = sentence.replaceAll('*', '');
    assert.ok(tag(text).length > 0);
    const { tokens } = analyse(text);
    const at = tokens.findIndex((t) => t.start === start);
    return { ahead: isAhead(tokens, at), happened: hasHappened(tokens, at) };
  }

  for (const sentence of [
    'The pool will *open* in May.',
    'The pool will soon be *opened*.',
    'They plan to *sell* the pool.',
    'A plan of the town to *sell* the pool was kept.',
    'The court ordered the firm to *pay* a fine.',
    'The pool is to *open* in May.',
    'Pool to *open* in May.',
    'The town said that it would *sell* the pool.',
    'The fair will begin at noon and *end* at six.',
    'The planned *opening* of the pool is in May.',
    'They might *sell* the pool.',
    'The pool won’t *open*.',
  ])
    it(`is one: ${sentence}`, () => assert.deepEqual(marked(sentence), { ahead: true, happened: false }));

  for (const sentence of [
    'The pool *opened* in May.',
    'In May the pool *opened*.',
    'The pool has been *sold*.',
    'They did not *sell* the pool.',
    'The firm *cut* ten jobs.',
    'She would later *become* mayor.',
    'They managed to *sell* the pool.',
    'The pool was able to *open* in May.',
  ])
    it(`is none: ${sentence}`, () => assert.equal(marked(sentence).ahead, false));
});
