import type { PairModel } from '../../model/reading/pair-model';
import type { Held, VerdictProbabilities } from '../../model/reading/pair-reading';
import type { KeptPairModel } from './pairs/kept-pairs';
import type {
  GivenReading,
  Reader,
  ReaderAnswer,
  ReadingPassage,
  ReadingSentence,
  ReadRequest,
} from '../../model/reading/reading';
import { decidingWords } from './deciding-words';
import { hold } from './hold';
import { joinedPassages } from './joined-passages';
import { wrongWords } from './wrong-words';

/** The kind under which the reader is chosen, and its readings are known. */
export const BUILT_IN = 'built-in';
/** Grows with every change of what the model is shown, and of what is made of its answer. */
const VERSION = '2';
/** One sentence a request: each comes as soon as it is read, and what is cancelled costs nothing. */
const LIMITS = { sentences: 1, tokens: 1_000_000, inFlight: 1 } as const;

/** Told what the model said of a sentence, for what learns from it. */
export type OnHeld = (sentence: ReadingSentence, held: Held, passages: readonly string[]) => void;

/**
 * A reader that asks the product's own model: each sentence beside its likeliest passage, and beside that and the next
 * ones together.
 */
export function builtInReader(model: PairModel | KeptPairModel, onHeld?: OnHeld): Reader {
  return {
    identity: { reader: BUILT_IN, model: model.hash, promptVersion: VERSION },
    limits: LIMITS,
    takesSecondLook: false,
    settle: () => ('save' in model ? model.save() : Promise.resolve()),
    async read({ task, sentences, passages }: ReadRequest, signal): Promise<ReaderAnswer> {
      const readings: GivenReading[] = [];
      for (const sentence of task === 'read' ? sentences : []) {
        const own = sentence.passages.flatMap((id) => passages.find((passage) => passage.id === id) ?? []);
        if (own.length === 0) continue;
        const texts = own.map(({ text }) => text);
        const held = await hold(model, sentence.text, texts, signal);
        if (!held.ok) return { ok: false, problem: held.problem, isFinal: true };
        onHeld?.(sentence, held.value, texts);
        readings.push(readingOf(sentence, own, held.value));
      }
      return { ok: true, readings, secondLooks: [] };
    },
  };
}

/**
 * The likeliest verdict, with the passage that says most of what the sentence says, among those that the model was
 * shown.
 */
function readingOf({ id, text }: ReadingSentence, passages: readonly ReadingPassage[], held: Held): GivenReading {
  const { first, together } = held;
  const { supported, conflict, notFound } = meanOf(first, together ?? first);
  const base = { id, reason: '', held, wrong: [], passage: '', words: '' };
  if (notFound >= supported && notFound >= conflict) return { ...base, verdict: 'not_found', confidence: notFound };
  const verdict = conflict > supported ? 'conflict' : 'supported';
  const isTogether = together !== undefined && together[verdict] > first[verdict];
  const shown = isTogether
    ? passages.slice(0, joinedPassages(passages.map((one) => one.text))?.count)
    : passages.slice(0, 1);
  const { passage, words } = decidingWords(shown, text);
  if (verdict === 'supported') return { ...base, verdict, confidence: supported, passage, words };
  const { doubts } = isTogether ? together : first;
  return { ...base, verdict, confidence: conflict, passage, words, wrong: wrongWords(text, doubts) };
}

function meanOf(a: VerdictProbabilities, b: VerdictProbabilities): VerdictProbabilities {
  const mean = (x: number, y: number): number => Number(((x + y) / 2).toFixed(4));
  return {
    supported: mean(a.supported, b.supported),
    conflict: mean(a.conflict, b.conflict),
    notFound: mean(a.notFound, b.notFound),
  };
}
