import assert from 'node:assert/strict';
import { KNOWN_MISSES } from '../fixtures/tables/known-misses';
import { draftOf, readingEngineOver } from './engine';

/** Sources, drafts about them that must raise nothing, and drafts that must warn at the words between asterisks. */
export interface TableRow {
  readonly sources: readonly string[];
  readonly silent: readonly string[];
  readonly warns: readonly string[];
}

/** The underlined words of the draft's warnings and errors. */
export async function alarmsOver(sources: readonly string[], draft: string): Promise<readonly string[]> {
  const engine = await readingEngineOver(Object.fromEntries(sources.map((text, i) => [`s${i}.md`, text])));
  const { findings } = await engine.check(draftOf(draft));
  return findings
    .filter((f) => f.severity === 'warning' || f.severity === 'error')
    .map((f) => draft.slice(f.span.start, f.span.end));
}

/** The alarms over a marked draft, and whether one stands at the words between asterisks. */
async function lookFor(
  sources: readonly string[],
  marked: string,
): Promise<{ readonly alarms: readonly string[]; readonly isFound: boolean }> {
  const words = /\*(.+?)\*/.exec(marked)![1]!;
  const alarms = await alarmsOver(sources, marked.replaceAll('*', ''));
  return { alarms, isFound: alarms.some((f) => f.includes(words) || words.includes(f)) };
}

/** One test for each draft that must stay silent, and for each that must warn; known misses are told as skipped. */
export function describeTable(title: string, rows: readonly TableRow[]): void {
  describe(title, () => {
    for (const { sources, silent, warns } of rows) {
      for (const draft of silent)
        it(`silent: ${draft}`, async () => assert.deepEqual(await alarmsOver(sources, draft), []));
      for (const marked of warns) {
        it(`warns: ${marked}`, async function () {
          const isKnown = KNOWN_MISSES.includes(marked);
          const { alarms, isFound } = await lookFor(sources, marked);
          if (!isFound && isKnown) this.skip();
          assert.ok(
            isFound,
            `no alarm at these words, only at [${alarms.join(' | ')}]; ` +
              '`explain` (CONTRIBUTING.md) tells why; test/fixtures/tables/known-misses.ts lists what is missed so far',
          );
          assert.ok(!isKnown, 'found now: take it out of test/fixtures/tables/known-misses.ts');
        });
      }
    }
  });
}
