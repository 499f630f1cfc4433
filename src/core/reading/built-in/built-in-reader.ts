import type { PairModel } from '../../model/pair-model';
import type { KeptPairModel } from './kept-pairs';
import type { GivenReading, Reader, ReaderAnswer, ReadingPassage, ReadingSentence, ReadRequest } from '../../model/reading';
import { calibrated } from './calibrate';
import { CALIBRATION } from './calibration-data';
import { decidingWords } from './deciding-words';
import { type Held, hold } from './hold';
import { sentenceFeatures } from './sentence-features';
import { wrongWords } from './wrong-words';

/** The kind under which the reader is chosen, and its readings are known. */
export const BUILT_IN = 'built-in';
/** Grows with every change of what the model is shown, and of what is made of its answer. */
const VERSION = '1';
/** One sentence a request: each comes as soon as it is read, and what is cancelled costs nothing. */
const LIMITS = { sentences: 1, tokens: 1_000_000, inFlight: 1 } as const;

/** Told what the model said of a sentence, for what learns from it. */
export type OnHeld = (sentence: ReadingSentence, held: Held) => void;

/** A reader that asks the product's own model: each sentence beside its likeliest passages, one by one and together. */
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
        const held = await hold(model, sentence.text, own.map(({ text }) => text), signal);
        if (!held.ok) return { ok: false, problem: held.problem, isFinal: true };
        onHeld?.(sentence, held.value);
        readings.push(readingOf(sentence, own, held.value));
      }
      return { ok: true, readings, secondLooks: [] };
    },
  };
}

/** The likeliest verdict, with the passage that speaks for it most. */
function readingOf({ id, text }: ReadingSentence, passages: readonly ReadingPassage[], held: Held): GivenReading {
  const overall = calibrated(sentenceFeatures(held), CALIBRATION);
  const { supported, conflict, notFound } = overall;
  const probabilities = Object.fromEntries(held.single.map((one, i) => [passages[i]!.id, { supported: one.supported, conflict: one.conflict, notFound: one.notFound }]));
  const base = { id, reason: '', probabilities, overall, wrong: [], passage: '', words: '' };
  if (notFound >= supported && notFound >= conflict) return { ...base, verdict: 'not_found', confidence: notFound };
  const verdict = conflict > supported ? 'conflict' : 'supported';
  const at = held.single.reduce((best, one, i) => (one[verdict] > held.single[best]![verdict] ? i : best), 0);
  const { id: passage, text: shown } = passages[at]!;
  const words = decidingWords(shown, text);
  if (verdict === 'supported') return { ...base, verdict, confidence: supported, passage, words };
  return { ...base, verdict, confidence: conflict, passage, words, wrong: wrongWords(text, held.single[at]!.doubts) };
}
