/**
 * Prints how long parsing a draft takes: first, and after each of 100 key presses in its middle. `node --import tsx
 * test/benchmark/drafts.ts`
 */
import { LANGUAGES } from '../../src/core/registry';

const PARAGRAPH =
  'The harbour board said on Monday that “the north pier stays open” to nearly 4,000 boats a year.[^1] Ada Brown, who chairs it, told [the paper](https://example.org/pier) that *nothing* had been decided, although costs rose by 12 % [@brown2021pier, p. 3].\n\n';
const draft = `---\nbibliography: refs.bib\n---\n\n# The pier\n\n${PARAGRAPH.repeat(75)}[^1]: Ada Brown, *Minutes*, 2021.\n`;

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
const timed = (run: () => void): number => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

console.log(`${draft.split(/\s+/).length} words, ${draft.length} characters`);
for (const language of LANGUAGES) {
  const first = timed(() => {
    language.parse(draft);
  });
  const middle = Math.floor(draft.length / 2);
  const keys = Array.from({ length: 100 }, (_, i) =>
    timed(() => {
      language.parse(`${draft.slice(0, middle)}${'typed '.repeat(i)}${draft.slice(middle)}`);
    }),
  );
  const huge = PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length));
  const five = timed(() => {
    language.parse(huge);
  });
  const line = timed(() => {
    language.parse(huge.replace(/\n/g, ' ').slice(0, 1_000_000));
  });
  console.log(
    `${language.id.padEnd(18)} first ${first.toFixed(1)} ms, key press ${median(keys).toFixed(1)} ms, 5 MB ${five.toFixed(0)} ms, a 1 MB line ${line.toFixed(0)} ms`,
  );
}
