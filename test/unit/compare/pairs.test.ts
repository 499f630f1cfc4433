import assert from 'node:assert/strict';
import { BUSINESS } from '../../fixtures/pairs/business';
import { LAW_AND_POLITICS } from '../../fixtures/pairs/law-and-politics';
import { LIFE } from '../../fixtures/pairs/life';
import type { Pair } from '../../fixtures/pairs/pair';
import { SCIENCE } from '../../fixtures/pairs/science';
import { SILENT } from '../../fixtures/pairs/silent';
import { draftOf, engineOver } from '../../support/engine';

/** Share of the wrong drafts that must be found; raised whenever more are. */
const LEAST_RECALL = 0.9;
const SUBJECTS: Readonly<Record<string, readonly Pair[]>> = { 'science': SCIENCE, 'business': BUSINESS, 'law and politics': LAW_AND_POLITICS, 'life': LIFE, 'near misses': SILENT };

/** The underlined words of the draft's alarms. */
async function alarms(source: string, draft: string): Promise<readonly string[]> {
  const engine = await engineOver({ 'a.txt': source });
  const { findings } = await engine.check(draftOf(draft));
  return findings.filter((f) => f.severity === 'warning' || f.severity === 'error').map((f) => draft.slice(f.span.start, f.span.end));
}

describe('pairs of a source and a draft', () => {
  for (const [subject, pairs] of Object.entries(SUBJECTS)) {
    for (const { source, right } of pairs) {
      for (const draft of right) it(`${subject}, silent: ${draft}`, async () => assert.deepEqual(await alarms(source, draft), []));
    }
  }

  it('finds most of the wrong drafts, at the wrong words', async () => {
    const missed: string[] = [];
    let all = 0;
    for (const { source, wrong } of Object.values(SUBJECTS).flat()) {
      for (const marked of wrong) {
        all++;
        const words = /\*(.+?)\*/.exec(marked)![1]!;
        const found = await alarms(source, marked.replaceAll('*', ''));
        if (!found.some((f) => f.includes(words) || words.includes(f))) missed.push(`${marked} -> ${found.join(', ') || 'silent'}`);
      }
    }
    assert.ok(1 - missed.length / all >= LEAST_RECALL, `missed ${missed.length} of ${all}:\n${missed.join('\n')}`);
  });
});
