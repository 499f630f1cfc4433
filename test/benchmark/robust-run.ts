import type { Plumbline } from '../../src/core/service';
import { BUSINESS } from '../fixtures/pairs/business';
import { LAW_AND_POLITICS } from '../fixtures/pairs/law-and-politics';
import { LIFE } from '../fixtures/pairs/life';
import { SCIENCE } from '../fixtures/pairs/science';
import { draftOf, engineOver } from '../support/engine';
import { mutate, pick, randomFrom } from '../support/mutate';

const PAIRS = [...BUSINESS, ...LAW_AND_POLITICS, ...LIFE, ...SCIENCE];
const SENTENCES = PAIRS.flatMap(({ source, right, wrong }) => [
  source,
  ...right,
  ...wrong.map((draft) => draft.replaceAll('*', '')),
]);
/** Sentences that are checked in one go. */
const PER_DRAFT = 40;
const LANGUAGES = ['plaintext', 'markdown', 'latex', 'org', 'typst', 'asciidoc', 'restructuredtext'];

/** A draft that made the engine throw, or report a place outside of it. */
export interface Breakage {
  readonly draft: string;
  readonly language: string;
  readonly error: string;
}

/**
 * Sends `count` mutated sentences through the whole engine; the same seed sends the same ones. Returns what broke, with
 * the least draft that breaks.
 */
export async function breakages(count: number, seed: number): Promise<readonly Breakage[]> {
  const random = randomFrom(seed);
  const engine = await engineOver(
    Object.fromEntries(PAIRS.map(({ source }, i) => [`${i}.txt`, `${source} ${mutate(source, random)}`])),
  );
  const broken: Breakage[] = [];
  for (let done = 0; done < count; done += PER_DRAFT) {
    const language = pick(LANGUAGES, random);
    const sentences = Array.from({ length: Math.min(PER_DRAFT, count - done) }, () =>
      mutate(pick(SENTENCES, random), random),
    );
    const joint = random() < 0.5 ? '\n\n' : ' ';
    if ((await errorOf(engine, sentences.join(joint), language)) !== undefined)
      broken.push(await narrowed(engine, sentences, joint, language));
  }
  return broken;
}

async function narrowed(
  engine: Plumbline,
  sentences: readonly string[],
  joint: string,
  language: string,
): Promise<Breakage> {
  for (const draft of [...sentences, sentences.join(joint)]) {
    const error = await errorOf(engine, draft, language);
    if (error !== undefined) return { draft, language, error };
  }
  return { draft: sentences.join(joint), language, error: 'broke once, and not again' };
}

async function errorOf(engine: Plumbline, text: string, language: string): Promise<string | undefined> {
  try {
    const { findings } = await engine.check(draftOf(text, 'draft', language));
    const outside = findings.find(
      ({ span }) => !(span.start >= 0 && span.start <= span.end && span.end <= text.length),
    );
    return outside && `${outside.rule} at ${outside.span.start}–${outside.span.end}`;
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
