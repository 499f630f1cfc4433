import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plumbline } from '../../../src/core/service';
import { draftOf, engineOver, told } from '../../support/engine';

const ROOT = path.resolve(__dirname, '../../..');

/** The corpus as it ships. */
function sampleCorpus(): Record<string, Uint8Array> {
  const folder = path.join(ROOT, 'corpus');
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]));
}

describe('the sample', () => {
  let engine: Plumbline;
  before(async () => {
    engine = await engineOver(sampleCorpus());
  });

  it('reads all five articles', () => {
    const readable = engine.sources().filter((s) => s.passages > 0);
    assert.equal(readable.length, 5);
    for (const source of readable) assert.notEqual(source.metadata.title, undefined, source.path);
  });

  it('reports every slip of the sample draft, and nothing else', async () => {
    const draft = draftOf(readFileSync(path.join(ROOT, 'test/fixtures/sample/draft.md'), 'utf8'));
    const report = await engine.check(draft);
    const loud = {
      ...report,
      findings: report.findings.filter((f) => f.severity === 'warning' || f.severity === 'error'),
    };
    assert.deepEqual(told(loud, draft), [
      'quantity-conflict: 60 days -> 90 days',
      'date-conflict: July 2 -> August 2',
      'name-conflict: India -> New Zealand',
      'quantity-conflict: 13.1 million -> 11.3 million',
      'role-conflict: chief executive officer -> chief commercial officer',
      'quote-misattributed: Andrew MacMillen -> Gomez',
      'quote-altered: demands -> concerns',
      'polarity-conflict: decreased -> increased',
    ]);
  });

  for (const name of Object.keys(sampleCorpus()).filter((n) => n.endsWith('.txt'))) {
    it(`raises nothing when ${name} is the draft`, async () => {
      const text = new TextDecoder().decode(sampleCorpus()[name]);
      const draft = draftOf(text, `${name}.as-draft.txt`, 'plaintext');
      const report = await engine.check(draft);
      assert.deepEqual(
        told(
          { ...report, findings: report.findings.filter((f) => f.severity !== 'hint' && f.severity !== 'information') },
          draft,
        ),
        [],
      );
    });
  }
});
