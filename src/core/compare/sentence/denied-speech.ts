import { nth } from '../../text/nth';
import type { TaggedToken } from './tagger';
import { clauseBorders } from './clause';
import { DENIALS } from '../lexicon/words';

/**
 * Verbs that deny what was said only with a noun for it: "rejected the claim that …", as against "rejected the plan".
 */
const REJECTIONS: ReadonlySet<string> = new Set([
  'reject',
  'dismiss',
  'contest',
  'contradict',
  'repudiate',
  'denounce',
  'challenge',
  'debunk',
  'disprove',
]);
/** Particles with which a verb waves off what was said: "brushed aside rumours that …". */
const WAVING_OFF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['brush', new Set(['aside', 'off', 'away'])],
  ['wave', new Set(['aside', 'off', 'away'])],
  ['laugh', new Set(['off', 'at'])],
  ['shrug', new Set(['off'])],
  ['scoff', new Set(['at'])],
]);
/** Nouns between such a verb and what was said: "denied reports that …". */
export const REPORTS: ReadonlySet<string> = new Set([
  'report',
  'claim',
  'allegation',
  'suggestion',
  'accusation',
  'rumour',
  'rumor',
  'charge',
  'statement',
  'story',
  'fact',
  'idea',
  'possibility',
  'assertion',
  'notion',
  'insinuation',
]);
const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'there', 'i', 'we', 'any', 'ever']);
/** Verbs that say little without their object: "taking bribes", "having a plan". */
const LIGHT_VERBS: ReadonlySet<string> = new Set([
  'take',
  'have',
  'be',
  'make',
  'do',
  'get',
  'give',
  'hold',
  'play',
  'receive',
]);
const ENDS = clauseBorders(',', 'and');
/** How many words the subject of what is denied may have. */
const LONGEST_SUBJECT = 8;

/** What is denied in somebody's words. */
export interface DeniedSpeech {
  /** Tokens that somebody is said to have denied. */
  readonly unsaid: ReadonlySet<number>;
  /** Tokens that somebody has not denied, or not ruled out: neither asserted nor denied. */
  readonly open: ReadonlySet<number>;
}

/**
 * The heads of what verbs of denial govern: "denied that she had | met", "denied | meeting", "denied any | link",
 * "ruled out | selling".
 */
export function deniedInSpeech(tokens: readonly TaggedToken[], negated: readonly boolean[]): DeniedSpeech {
  const [unsaid, open] = [new Set<number>(), new Set<number>()];
  for (let i = 0; i < tokens.length; i++) {
    const from = afterDenial(tokens, lowerOf, i);
    if (from === undefined) continue;
    const into = negated[i] === true ? open : unsaid;
    for (const head of headsAfter(tokens, from)) into.add(head);
  }
  return { unsaid, open };
}

/** True for "ruled out" and its forms, by the base form and the next word. */
export function rulesOut(lemma: string, next: string | undefined): boolean {
  return lemma === 'rule' && next === 'out';
}

/** What is asked of a word of a sentence. */
type Word = Pick<TaggedToken, 'pos' | 'lemma'>;

/** The place after a verb of denial and the noun for what was said; undefined where none stands here. */
export function afterDenial<T extends Word>(
  tokens: readonly T[],
  lower: (token: T | undefined) => string,
  i: number,
): number | undefined {
  const { pos, lemma } = nth(tokens, i);
  if (pos !== 'VERB') return undefined;
  const next = lower(tokens[i + 1]);
  if (rulesOut(lemma, next)) return i + 2;
  const isDenial = DENIALS.has(lemma) || lemma === 'exclude';
  const isWavingOff = WAVING_OFF.get(lemma)?.has(next) === true;
  if (!isDenial && !isWavingOff && !REJECTIONS.has(lemma)) return undefined;
  const from = isWavingOff || (next === 'as' && tokens[i + 2]?.pos === 'ADJ') ? i + 2 : i + 1;
  return afterReport(tokens, lower, from) ?? (isDenial ? i + 1 : undefined);
}

/** The place of the "that" behind a noun for what was said: "the | untrue | reports that". */
function afterReport<T extends Word>(
  tokens: readonly T[],
  lower: (token: T | undefined) => string,
  from: number,
): number | undefined {
  let noun = from;
  while (noun < from + 3 && ['DET', 'ADJ', 'PRON'].includes(tokens[noun]?.pos ?? '')) noun++;
  return REPORTS.has(tokens[noun]?.lemma ?? '') && lower(tokens[noun + 1]) === 'that' ? noun + 1 : undefined;
}

function headsAfter(tokens: readonly TaggedToken[], from: number): readonly number[] {
  const next = lowerOf(tokens[from]);
  if (next === 'that' || (SUBJECTS.has(next) && next !== 'any'))
    return ofClause(tokens, next === 'that' ? from + 1 : from);
  if (next.endsWith('ing') && next.length > 4) return ofGerund(tokens, from);
  if (next === 'any' || next === 'all') return nounFrom(tokens, from + 1);
  return [];
}

/** The first verb that says something, or what the copula says. */
function ofClause(tokens: readonly TaggedToken[], from: number): readonly number[] {
  for (let i = from; i < tokens.length && i < from + LONGEST_SUBJECT && !ENDS.has(lowerOf(tokens[i])); i++) {
    const { pos, lemma } = nth(tokens, i);
    if (pos === 'VERB') return LIGHT_VERBS.has(lemma) ? [i, ...nounFrom(tokens, i + 1)] : [i];
    if (pos === 'AUX' && ['ADJ', 'DET', 'NOUN'].includes(tokens[i + 1]?.pos ?? '') && tokens[i + 2]?.pos !== 'VERB')
      return predicateFrom(tokens, i + 1);
  }
  return [];
}

function predicateFrom(tokens: readonly TaggedToken[], from: number): readonly number[] {
  return tokens[from]?.pos === 'ADJ' ? [from] : nounFrom(tokens, from);
}

function ofGerund(tokens: readonly TaggedToken[], from: number): readonly number[] {
  const next = lowerOf(tokens[from + 1]) === 'ever' ? from + 2 : from + 1;
  const isCompound =
    ['having', 'being'].includes(lowerOf(tokens[from])) &&
    /(?:ed|en|t|d|n)$/.test(lowerOf(tokens[next])) &&
    tokens[next]?.pos !== 'NOUN';
  const head = isCompound ? next : from;
  return [
    from,
    head,
    ...(LIGHT_VERBS.has(nth(tokens, head).lemma) ||
    /^(?:taking|making|giving|holding|getting|having)$/.test(lowerOf(tokens[head]))
      ? nounFrom(tokens, head + 1)
      : []),
  ];
}

/** The noun right here, behind articles and adjectives. */
function nounFrom(tokens: readonly TaggedToken[], from: number): readonly number[] {
  for (let i = from; i < from + 4 && i < tokens.length; i++) {
    if (nth(tokens, i).pos === 'NOUN') return [i];
    if (!['DET', 'ADJ', 'NUM'].includes(nth(tokens, i).pos)) return [];
  }
  return [];
}

function lowerOf(token: TaggedToken | undefined): string {
  return token?.forms.lower ?? '';
}
