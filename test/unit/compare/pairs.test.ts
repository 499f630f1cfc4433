import assert from 'node:assert/strict';
import { BUSINESS } from '../../fixtures/pairs/business';
import { EVENTS } from '../../fixtures/pairs/events';
import { FIGURES } from '../../fixtures/pairs/figures';
import { KNOWN_MISSES } from '../../fixtures/pairs/known-misses';
import { LAW_AND_POLITICS } from '../../fixtures/pairs/law-and-politics';
import { LIFE } from '../../fixtures/pairs/life';
import { LISTS_AND_ROLES } from '../../fixtures/pairs/lists-and-roles';
import type { Pair } from '../../fixtures/pairs/pair';
import { SCIENCE } from '../../fixtures/pairs/science';
import { SILENT } from '../../fixtures/pairs/silent';
import { draftOf, readingEngineOver } from '../../support/engine';

/** Share of the wrong drafts that must be found; raised whenever more are. */
const LEAST_RECALL = 0.85;
/**
 * Share of them that may be missed without being listed in `known-misses.ts`: room for a change of the model that gains
 * more elsewhere.
 */
const MOST_NEW_MISSES = 0.04;
const SUBJECTS: Readonly<Record<string, readonly Pair[]>> = {
  science: SCIENCE,
  business: BUSINESS,
  'law and politics': LAW_AND_POLITICS,
  life: LIFE,
  'lists and roles': LISTS_AND_ROLES,
  events: EVENTS,
  figures: FIGURES,
  'near misses': SILENT,
};

/** The underlined words of the draft's alarms. */
async function alarms(source: string, draft: string): Promise<readonly string[]> {
  const engine = await readingEngineOver({ 'a.txt': source });
  const { findings } = await engine.check(draftOf(draft));
  return findings
    .filter((f) => f.severity === 'warning' || f.severity === 'error')
    .map((f) => draft.slice(f.span.start, f.span.end));
}

describe('pairs of a source and a draft', () => {
  for (const [subject, pairs] of Object.entries(SUBJECTS)) {
    for (const { source, right } of pairs) {
      for (const draft of right)
        it(`${subject}, silent: ${draft}`, async () => assert.deepEqual(await alarms(source, draft), []));
    }
  }

  it('finds most of the wrong drafts, at the wrong words', async () => {
    const missed: string[] = [];
    const all = Object.values(SUBJECTS)
      .flat()
      .flatMap(({ source, wrong }) => wrong.map((marked) => ({ source, marked })));
    for (const { source, marked } of all) {
      const words = /\*(.+?)\*/.exec(marked)![1]!;
      const found = await alarms(source, marked.replaceAll('*', ''));
      if (!found.some((f) => f.includes(words) || words.includes(f))) missed.push(marked);
    }
    const [known, others] = [
      missed.filter((m) => KNOWN_MISSES.includes(m)),
      missed.filter((m) => !KNOWN_MISSES.includes(m)),
    ];
    console.log(
      `    pairs: ${all.length - missed.length} of ${all.length} wrong drafts found, ${known.length} known misses, ${others.length} others${others.length > 0 ? `:\n      ${others.join('\n      ')}` : ''}`,
    );
    assert.ok(
      others.length <= all.length * MOST_NEW_MISSES,
      `${others.length} misses that are not known:\n${others.join('\n')}`,
    );
    assert.ok(
      1 - missed.length / all.length >= LEAST_RECALL,
      `missed ${missed.length} of ${all.length}:\n${missed.join('\n')}`,
    );
  });

  it('are of many kinds, and half of them silent', () => {
    const [silent, wrong] = (['right', 'wrong'] as const).map((side) =>
      Object.values(SUBJECTS)
        .flat()
        .reduce((sum, pair) => sum + pair[side].length, 0),
    );
    assert.ok(silent! >= wrong! && silent! + wrong! >= 150, `${silent} silent, ${wrong} wrong`);
    assert.deepEqual(
      KNOWN_MISSES.filter(
        (known) =>
          !Object.values(SUBJECTS)
            .flat()
            .some((pair) => pair.wrong.includes(known)),
      ),
      [],
    );
  });
});
