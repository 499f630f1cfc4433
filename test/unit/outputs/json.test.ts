import assert from 'node:assert/strict';
import { jsonOutput } from '../../../src/core/outputs/json';
import type { CheckDocument } from '../../../src/core/outputs/parts/document';
import { checkedDraft, contextFor, findingOn } from './sample';

const TEXT = 'One.\n\nThe app has 120 users now.\n';

describe('JSON output', () => {
  const document = JSON.parse(
    jsonOutput.render([checkedDraft(TEXT, [findingOn(TEXT, '120')])], contextFor()),
  ) as CheckDocument;
  const finding = document.drafts[0]!.findings[0]!;

  it('names its format and version', () => {
    assert.equal(document.format, 'plumbline-check');
    assert.equal(document.version, 1);
    assert.deepEqual(document.summary, {
      error: 0,
      warning: 1,
      information: 0,
      hint: 0,
      statements: { supported: 2, contradicted: 1, disputed: 0, 'not-found': 1, 'set-aside': 0 },
    });
  });

  it('gives the place as lines from 1 and as offsets from 0', () => {
    assert.deepEqual(finding.place, { line: 3, column: 13, endLine: 3, endColumn: 16, start: 18, end: 21 });
    assert.equal(TEXT.slice(finding.place.start, finding.place.end), finding.words);
  });

  it('gives evidence, explanation, confidence and fixes', () => {
    assert.equal(finding.confidence, 0.9);
    assert.equal(finding.explanation?.slot, 'users · app');
    assert.deepEqual(finding.evidence[0]!.place, { line: 5, column: 3, endLine: 5, endColumn: 34 });
    assert.equal(finding.evidence[0]!.attribution, 'Shawn Lim, The Drum, 2020-09-14');
    assert.deepEqual(finding.fixes[0]!.edits, [{ start: 18, end: 21, newText: '100' }]);
  });

  it('documents every field that it writes', async () => {
    const { readFile } = await import('node:fs/promises');
    const page = await readFile(new URL('../../../docs/json.md', import.meta.url), 'utf8');
    const missing = [...keysOf(document)].filter((key) => !page.includes(`\`${key}\``));
    assert.deepEqual(missing, []);
  });
});

function keysOf(value: unknown, keys = new Set<string>()): Set<string> {
  if (Array.isArray(value)) value.forEach((item) => keysOf(item, keys));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      keys.add(key);
      keysOf(inner, keys);
    }
  }
  return keys;
}
