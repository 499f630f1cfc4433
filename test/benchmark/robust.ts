import { parseArgs } from 'node:util';
import { breakages } from './robust-run';

const USAGE = `Usage: npm run benchmark -- robust [--count 100000] [--seed 1]
Sends mutated sentences through the whole engine, in every draft language; the same seed sends the same ones.
Exit code 1 where one makes it throw, or report a place outside of the draft.`;

/** Prints what breaks the engine; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      count: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean' },
    },
  });
  const [count, seed] = [Number(values.count), Number(values.seed)];
  if (values.help || !(count > 0) || !Number.isInteger(seed)) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const started = performance.now();
  const broken = await breakages(count, seed);
  console.log(
    `${count} mutated sentences (seed ${seed}), ${(count / ((performance.now() - started) / 1000)).toFixed(0)} a second: ${broken.length} broke the engine`,
  );
  for (const { draft, language, error } of broken.slice(0, 10))
    console.log(`  ${language}: ${JSON.stringify(draft)}\n    ${error}`);
  return broken.length > 0 ? 1 : 0;
}
