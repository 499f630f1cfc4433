import assert from 'node:assert/strict';
import type { Finding } from '../../../src/core/model/judging/finding';
import {
  baselineEntry,
  NO_BASELINE,
  parseBaseline,
  withEntries,
  withoutAccepted,
  writeBaseline,
} from '../../../src/core/review/baseline';
import { findingOn } from '../outputs/sample';

const TEXT = 'The app has 120 users. The firm has 120 members.';
const finding = findingOn(TEXT, '120');
const ABOUT = { draft: 'story.md', words: '120', reason: 'counted by hand', date: '2026-03-01', by: 'Ada' };
const baseline = withEntries(NO_BASELINE, [baselineEntry(finding, ABOUT)]);

const acceptedOf = (...findings: readonly Finding[]): number => withoutAccepted(findings, baseline).accepted.length;
const withEvidence = (text: string): Finding => ({
  ...finding,
  evidence: finding.evidence.map((e) => ({ ...e, passage: { ...e.passage, text } })),
});

describe('a baseline', () => {
  it('accepts the same finding, wherever it stands', () => {
    assert.equal(acceptedOf(finding, { ...finding, span: { start: 40, end: 43 } }), 2);
  });

  it('lapses when the sentence or the evidence changes', () => {
    assert.equal(acceptedOf({ ...finding, fingerprint: 'other' }), 0);
    assert.equal(acceptedOf(withEvidence('The app has some 140 users now.')), 0);
    assert.equal(acceptedOf(withEvidence('The app  has some\n100 users now.')), 1, 'white space says nothing');
  });

  it('keeps what was said when it is written again', () => {
    const again = withEntries(baseline, [baselineEntry(finding, { ...ABOUT, reason: 'other', date: '2027-01-01' })]);
    assert.deepEqual(
      again.entries.map(({ reason, date }) => [reason, date]),
      [['counted by hand', '2026-03-01']],
    );
  });

  it('is written in a stable order, and read back', () => {
    const more = withEntries(baseline, [baselineEntry({ ...finding, fingerprint: 'a' }, { ...ABOUT, draft: 'a.md' })]);
    assert.equal(writeBaseline(more), writeBaseline({ ...more, entries: [...more.entries].reverse() }));
    const read = parseBaseline(writeBaseline(more));
    assert.ok(read.ok && withoutAccepted([finding], read.value).accepted.length === 1);
  });

  it('that is damaged is a problem, not an empty one', () => {
    for (const text of ['', '{', '{"version":2,"entries":[]}', '{"version":1,"entries":[{"rule":"x"}]}', '[]', 'null'])
      assert.equal(parseBaseline(text).ok, false, text);
  });
});
