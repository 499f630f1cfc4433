import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../../src/core/model/message';
import { STANDINGS, type Standing, type StatementCounts } from '../../../src/core/model/judging/statement';
import {
  NO_REVIEWS,
  outputContext,
  OUTPUTS,
  REVIEW_PATH,
  reviewKey,
  RULES,
  withSignOff,
  writeReviews,
} from '../../../src/core/service';
import type { Checks } from '../../../src/server/workspace/checks';
import { type ServerContext, translator } from '../../../src/server/context';
import { codeLenses } from '../../../src/server/features/code-lens';
import { reviewFor } from '../../../src/server/requests/review';
import { draftOf, engineOver, ROOT, told } from '../../support/engine';

const SOURCES = {
  'port.txt':
    'The harbour was opened in 1931. The north pier of the harbour was built in 1950. It has 14 berths and employs 320 people. The pilot boat Heron carries a crew of four.\n',
  'guide.txt': '---\ndate: 2019-05-02\n---\nThe lighthouse at Skar is 38 metres high.\n',
  'atlas.txt': '---\ndate: 2021-05-02\n---\nThe lighthouse at Skar is 44 metres high.\n',
};
const DRAFT = `# The harbour was opened in 1931

The harbour was opened in 1931. The harbour has 14 berths and employs 230 people. Who opened the harbour?

<!-- plumbline-ignore quantity-conflict: counted on the spot -->
The pilot boat Heron carries a crew of six.

The north pier of the harbour was built in 1960. The lighthouse at Skar is 38 metres high.

The pilot boat Heron carries a crew of nine.[^1] The pilot boat Heron carries a crew of four [@nobody].

Lemons grow well on the south side of the island.

[^1]: The register of boats lists 99 of them, of which 31 are laid up.
`;
const SIGNED = 'The pilot boat Heron carries a crew of nine.';
const EXPECTED: StatementCounts = { contradicted: 1, disputed: 1, 'not-found': 1, supported: 2, 'set-aside': 3 };

/** The draft checked with a rule switched off and one statement signed off. */
async function checked() {
  const engine = await engineOver(SOURCES, { rules: { unsupported: 'off', 'date-conflict': 'off' } });
  const draft = draftOf(DRAFT);
  const claim = (await engine.check(draft)).claims.find(({ claim: { text } }) => text.startsWith(SIGNED))!;
  const signOff = {
    key: reviewKey(claim),
    sentence: claim.claim.text,
    decision: 'accepted',
    by: 'AB',
    date: '2020-09-30',
    note: '',
  } as const;
  engine.files.write(`${ROOT}/${REVIEW_PATH}`, writeReviews(withSignOff(NO_REVIEWS, signOff)));
  const report = await engine.check(draft);
  return { engine, draft, report };
}

/** One of the documents that the command line and the sheet write. */
async function written(id: string): Promise<string> {
  const { engine, draft, report } = await checked();
  const context = outputContext(engine, RULES, { toolVersion: '1', rootUri: `${ROOT}/` });
  return OUTPUTS.find((output) => output.id === id)!.render([{ uri: draft.uri, text: draft.text, report }], context);
}

/** Counts as they stand in words: "2 supported". */
function countsIn(text: string, words: Readonly<Record<Standing, RegExp>>): StatementCounts {
  return Object.fromEntries(
    STANDINGS.map((standing) => [standing, Number(words[standing].exec(text)?.[1] ?? 0)]),
  ) as Record<Standing, number>;
}

const COUNTED = {
  contradicted: /(\d+) contradicted/,
  disputed: /(\d+) disputed/,
  'not-found': /(\d+) not found/,
  supported: /(\d+) supported/,
  'set-aside': /(\d+) set aside/,
};

describe('One count of the statements of a draft', () => {
  it('is what the check says: no headings, questions and footnotes; what is ignored, switched off or signed off is set aside', async () => {
    const { report } = await checked();
    assert.deepEqual(report.counts, EXPECTED);
    const aside = report.statements.filter(({ standing }) => standing === 'set-aside');
    assert.deepEqual(
      aside.map(({ because }) => because),
      ['ignored', 'rule-off', 'signed-off'],
    );
    assert.equal(
      report.statements.some(({ checked: { claim } }) =>
        /\?|register|^The harbour was opened in 1931$/.test(claim.text),
      ),
      false,
    );
  });

  it('stands in the text', async () => assert.deepEqual(countsIn(await written('text'), COUNTED), EXPECTED));

  it('stands in the JSON, whole and for the draft', async () => {
    const { summary, drafts } = JSON.parse(await written('json')) as {
      summary: { statements: object };
      drafts: readonly { statements: object }[];
    };
    assert.deepEqual([summary.statements, drafts[0]?.statements], [EXPECTED, EXPECTED]);
  });

  it('stands on the sheet, which lists as many statements', async () => {
    const page = await written('html');
    const count = (standing: Standing): number =>
      Number(new RegExp(`<div class="${standing}"><dt>[^<]*</dt><dd>(\\d+)</dd>`).exec(page)?.[1]);
    const listed = (standing: Standing): number =>
      page.split(`<li id="d1-`).filter((item) => item.includes(`class="${standing}">\n<h2>`)).length;
    for (const standing of STANDINGS)
      assert.deepEqual([count(standing), listed(standing)], [EXPECTED[standing], EXPECTED[standing]], standing);
    const sheet = await written('markdown');
    assert.deepEqual(
      countsIn(sheet, {
        contradicted: /- Contradicted: (\d)/,
        disputed: /- Disputed: (\d)/,
        'not-found': /- Not found: (\d)/,
        supported: /- Supported: (\d)/,
        'set-aside': /- Set aside: (\d)/,
      }),
      EXPECTED,
    );
    assert.equal(sheet.match(/^## \d/gm)?.length, 8);
  });

  it('is the number of cases for a build server', async () => {
    assert.match(await written('junit'), /tests="8"/);
  });

  it('stands in the Review view and over the paragraphs', async () => {
    const { engine, report } = await checked();
    const document = TextDocument.create(draftOf(DRAFT).uri, 'markdown', 1, DRAFT);
    const context = {
      service: engine,
      text: translator(undefined),
      documents: { get: () => document },
    } as unknown as ServerContext;
    const checks = { current: () => Promise.resolve({ version: 1, report }) } as unknown as Checks;
    const { claims } = await reviewFor(context, checks, { uri: document.uri, rootUri: `${ROOT}/` });
    assert.deepEqual(
      Object.fromEntries(STANDINGS.map((s) => [s, claims.filter(({ standing }) => standing === s).length])),
      EXPECTED,
    );
    const titles = codeLenses({ text: (message) => render(message) }, document, report.statements).map(
      ({ command }) => command?.title ?? '',
    );
    const over = titles.map((title) => countsIn(title, COUNTED));
    assert.deepEqual(
      Object.fromEntries(STANDINGS.map((s) => [s, over.reduce((sum, counts) => sum + counts[s], 0)])),
      EXPECTED,
    );
  });

  it('goes with the warnings: a statement that is signed off has none, a citation that nobody has takes no tick', async () => {
    const { report, draft } = await checked();
    assert.deepEqual(
      told(report, draft).map((text) => text.split(' ->')[0]),
      ['quantity-conflict: 230', 'sources-disagree: 38 metres', 'citation-unknown: nobody'],
    );
  });
});
