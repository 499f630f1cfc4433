import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';
import type { Plumbline } from '../../../src/core/service';

const SOURCES = {
  'a.txt': 'The harbour\n\nThe harbour was opened in 1931. It has 14 berths and employs 320 people.\n',
};

describe('drafts that no writer meant', () => {
  let engine: Plumbline;
  before(async () => {
    engine = await engineOver(SOURCES);
  });

  const cases: Readonly<Record<string, string>> = {
    'nothing at all': '',
    'only white space': ' \n\t\n\u00a0\n',
    'only code': '```ts\nconst berths = 15;\n```\n',
    'lone surrogates': 'The harbour \ud83d has \udc00 15 berths.\n\ud800',
    'a null character': 'The harbour\u0000 has 15 berths.',
    'only punctuation': '“”‘’"\'…—–.,;:!?()[]{}'.repeat(200),
    'brackets that never close': '[@'.repeat(5000) + '(('.repeat(5000) + '“'.repeat(5000),
  };
  for (const [name, text] of Object.entries(cases)) {
    for (const language of ['markdown', 'plaintext', 'latex']) {
      it(`${name} (${language})`, async () => {
        const report = await engine.check(draftOf(text, 'draft', language));
        for (const f of report.findings)
          assert.ok(f.span.start >= 0 && f.span.end <= text.length && f.span.start <= f.span.end);
      });
    }
  }

  it('says what it left out of a 1 MB line', async () => {
    const report = await engine.check(draftOf('berths and people '.repeat(58_000)));
    assert.ok(report.problems.length > 0);
  });

  it('stops where it is told to', async () => {
    const text = Array.from({ length: 3000 }, (_, i) => `The harbour has ${i} berths.`).join('\n\n');
    const token = { isCancellationRequested: true };
    const report = await engine.check(draftOf(text, 'long.md'), token);
    assert.equal(report.cancelled, true);
  });
});
