import assert from 'node:assert/strict';
import { draftOf, engineOver } from './engine';

/** Sources, drafts about them that must raise nothing, and drafts that must warn at the words between asterisks. */
export interface TableRow {
  readonly sources: readonly string[];
  readonly silent: readonly string[];
  readonly warns: readonly string[];
}

/** Share of the drafts of a table that must warn which may fall short of the learnt model's threshold; the silent ones must all be silent. */
const MOST_MISSES = 0.1;

/** The underlined words of the draft's warnings and errors. */
export async function alarmsOver(sources: readonly string[], draft: string): Promise<readonly string[]> {
  const engine = await engineOver(Object.fromEntries(sources.map((text, i) => [`s${i}.md`, text])));
  const { findings } = await engine.check(draftOf(draft));
  return findings.filter((f) => f.severity === 'warning' || f.severity === 'error').map((f) => draft.slice(f.span.start, f.span.end));
}

/** One test for each draft that must stay silent, and one for all that must warn. */
export function describeTable(title: string, rows: readonly TableRow[]): void {
  describe(title, () => {
    for (const { sources, silent } of rows) {
      for (const draft of silent) it(`silent: ${draft}`, async () => assert.deepEqual(await alarmsOver(sources, draft), []));
    }

    it('warns of the wrong ones, at the wrong words', async () => {
      const all = rows.flatMap(({ sources, warns }) => warns.map((marked) => ({ sources, marked })));
      const missed: string[] = [];
      for (const { sources, marked } of all) {
        const words = /\*(.+?)\*/.exec(marked)![1]!;
        const found = await alarmsOver(sources, marked.replaceAll('*', ''));
        if (!found.some((f) => f.includes(words) || words.includes(f))) missed.push(`${marked} -> ${found.join(', ') || 'silent'}`);
      }
      if (missed.length > 0) console.log(`      ${all.length - missed.length} of ${all.length} found; missed:\n      ${missed.join('\n      ')}`);
      assert.ok(missed.length <= all.length * MOST_MISSES, `missed ${missed.length} of ${all.length}:\n${missed.join('\n')}`);
    });
  });
}
