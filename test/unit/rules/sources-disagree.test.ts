import assert from 'node:assert/strict';
import { render } from '../../../src/core/model/message';
import { draftOf, engineOver } from '../../support/engine';

/** `day` of publication (empty: not known), publisher, text. */
type Dated = readonly [day: string, publisher: string, text: string];

/** All that is told of a draft over dated sources, as a reader sees it. */
async function toldOver(draft: string, sources: readonly Dated[]): Promise<readonly string[]> {
  const files = sources.map(([day, publisher, text], i) => [
    `s${i}.md`,
    `---\ntitle: Report ${i}\n${day && `date: ${day}\n`}publisher: ${publisher}\n---\n\n${text}\n`,
  ]);
  const engine = await engineOver(Object.fromEntries(files) as Record<string, string>);
  const { findings } = await engine.check(draftOf(draft));
  return findings.map((f) => `${f.severity}: ${render(f.message)}`);
}

const KILLED_40 = 'The quake killed 40 people in Velm.';
const KILLED_62 = 'The quake killed 62 people in Velm.';

const CASES: readonly {
  readonly name: string;
  readonly draft: string;
  readonly sources: readonly Dated[];
  readonly told: readonly string[];
}[] = [
  {
    name: 'a later source with another value',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-05', 'B', KILLED_62],
    ],
    told: ['information: A later source says otherwise: “62” (B, 2020-03-05); “40” (A, 2020-03-01).'],
  },
  {
    name: 'the draft has the latest value',
    draft: KILLED_62,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-05', 'B', KILLED_62],
    ],
    told: [
      'information: The sources disagree, and the latest says what the draft says: “62” (B, 2020-03-05); “40” (A, 2020-03-01).',
    ],
  },
  {
    name: 'each value once, of the newest source that has it, newest first',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-02', 'D', KILLED_40],
      ['2020-03-05', 'B', KILLED_62],
      ['2020-03-09', 'C', 'The quake killed 71 people in Velm.'],
    ],
    told: [
      'information: A later source says otherwise: “71” (C, 2020-03-09); “62” (B, 2020-03-05); “40” (D, 2020-03-02).',
    ],
  },
  {
    name: 'no dates',
    draft: KILLED_40,
    sources: [
      ['', 'A', KILLED_40],
      ['', 'B', KILLED_62],
    ],
    told: ['information: The sources disagree: “40” (A); “62” (B).'],
  },
  {
    name: 'the same day',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-01', 'B', KILLED_62],
    ],
    told: ['information: The sources disagree: “40” (A, 2020-03-01); “62” (B, 2020-03-01).'],
  },
  {
    name: 'a date',
    draft: 'The plant in Velm opened on 4 May.',
    sources: [
      ['2020-05-01', 'A', 'The plant in Velm opened on 4 May.'],
      ['2020-06-05', 'B', 'The plant in Velm opened on 9 May.'],
    ],
    told: ['information: A later source says otherwise: “9 May” (B, 2020-06-05); “4 May” (A, 2020-05-01).'],
  },
  {
    name: 'a name',
    draft: 'Lars Oder designed the bridge in Velm.',
    sources: [
      ['2019', 'A', 'Lars Oder designed the bridge in Velm.'],
      ['2020', 'B', 'Mia Krag designed the bridge in Velm.'],
    ],
    told: ['information: A later source says otherwise: “Mia Krag” (B, 2020); “Lars Oder” (A, 2019).'],
  },
  {
    name: 'an opposite',
    draft: 'The company rejected the offer from Norvik.',
    sources: [
      ['2020-05-01', 'A', 'The company rejected the offer from Norvik.'],
      ['2020-06-05', 'B', 'The company accepted the offer from Norvik.'],
    ],
    told: ['information: A later source says otherwise: “accepted” (B, 2020-06-05); “rejected” (A, 2020-05-01).'],
  },
  {
    name: 'one source is only less exact',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-05', 'B', 'The quake killed about 40 people in Velm.'],
    ],
    told: [],
  },
  {
    name: 'another place',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-05', 'B', 'The quake killed 62 people in Torl, on the far coast.'],
    ],
    told: [],
  },
  {
    name: 'the sources agree',
    draft: KILLED_40,
    sources: [
      ['2020-03-01', 'A', KILLED_40],
      ['2020-03-05', 'B', KILLED_40],
    ],
    told: [],
  },
  {
    name: 'one source against itself is its own affair',
    draft: KILLED_40,
    sources: [['2020-03-01', 'A', `${KILLED_40} ${KILLED_62}`]],
    told: [],
  },
];

describe('sources that disagree', () => {
  for (const { name, draft, sources, told } of CASES)
    it(name, async () => assert.deepEqual(await toldOver(draft, sources), told));
});
