import type { Analyzer } from './analyzer';
import { PAIR_MARK, type TermDictionary, UNKNOWN } from './dictionary';
import type { QueryGroup, QueryTerm } from './ranker';
import type { SimilarTerms } from './similar-terms';

/** A word typed into the quote search, with everything that it may stand for. */
export interface QueryWord {
  readonly text: string;
  /** Rarity of what was most likely meant. */
  readonly weight: number;
  /** By stem; empty where the corpus has nothing like it. */
  readonly terms: QueryGroup;
  readonly stop: boolean;
}

type Idf = (stem: number) => number;

/** Figures and names in a row say more of what a statement is about than their rarity alone. */
const NUMBER_WEIGHT = 1.2;
const PAIR_WEIGHT = 1.1;

/** The terms of a claim, each once; stop words only where there is nothing else. */
export function evidenceQuery(text: string, analyzer: Analyzer, dictionary: TermDictionary, idf: Idf): QueryGroup[] {
  const count = Math.min(MOST_TERMS, analyzer.analyze(text, 0, text.length, false));
  const stems = new Set<number>();
  let hasUnknown = false;
  for (let hit = 0; hit < count; hit++) {
    if (analyzer.forms[hit] === UNKNOWN) hasUnknown = true;
    else stems.add(dictionary.stemOf(analyzer.forms[hit] ?? 0));
  }
  const telling = [...stems].filter((stem) => !dictionary.isStopWord(stem));
  // A word that no source has ever had tells something too: that its claim is about something else than the stop words
  // beside it.
  return (telling.length > 0 || hasUnknown ? telling : [...stems]).map((stem) => [
    { term: stem, weight: idf(stem) * kindWeight(dictionary, stem) },
  ]);
}

/** Longer texts are asked for by their first so many terms. */
const MOST_TERMS = 400;

function kindWeight(dictionary: TermDictionary, stem: number): number {
  const first = dictionary.unit(stem, 0);
  return first === PAIR_MARK ? PAIR_WEIGHT : first >= 48 && first <= 57 ? NUMBER_WEIGHT : 1;
}

/**
 * The words of a typed query, typos forgiven. The last one is taken for the start of a word while it is being typed.
 */
export function searchQuery(
  query: string,
  analyzer: Analyzer,
  dictionary: TermDictionary,
  similar: SimilarTerms,
  idf: Idf,
): QueryWord[] {
  const typed = typedWords(query, analyzer, dictionary);
  const open = typed.at(-1)?.end === query.length;
  return typed.map(({ form, text }, i) => {
    const terms = new Map<number, number>();
    const add = (term: number, weight: number): void => {
      terms.set(term, Math.max(terms.get(term) ?? 0, weight));
    };
    const stem = form === UNKNOWN ? UNKNOWN : dictionary.stemOf(form);
    const known = stem === UNKNOWN ? 0 : dictionary.frequency(stem);
    if (known > 0) add(stem, idf(stem));
    const ended = open && i === typed.length - 1;
    const mayBeTypo = known < RARE && !dictionary.isStopWord(form);
    if (mayBeTypo && !(ended && hasEndings(text, similar))) addTypos(text, similar, dictionary, idf, add);
    if (ended) addEndings(text, known > 0, similar, dictionary, { idf, add });
    const group: QueryTerm[] = [...terms].map(([term, weight]) => ({ term, weight }));
    return {
      text,
      terms: group,
      weight: Math.max(0, ...terms.values()),
      stop: form !== UNKNOWN && dictionary.isStopWord(form),
    };
  });
}

interface TypedWord {
  readonly form: number;
  readonly text: string;
  readonly end: number;
}

/** Longer queries are searched by their first so many words. */
const MOST_WORDS = 40;

function typedWords(query: string, analyzer: Analyzer, dictionary: TermDictionary): TypedWord[] {
  const count = analyzer.analyze(query, 0, query.length, false);
  const typed: TypedWord[] = [];
  let covered = 0;
  for (let hit = 0; hit < count && typed.length < MOST_WORDS; hit++) {
    const form = analyzer.forms[hit] ?? 0;
    // Pairs and composed numbers lie over words that are there already.
    if ((analyzer.starts[hit] ?? 0) < covered && (form === UNKNOWN || dictionary.unit(form, 0) === PAIR_MARK)) continue;
    typed.push({ form, text: '', end: analyzer.ends[hit] ?? 0 });
    typed[typed.length - 1] = { form, text: analyzer.textOf(query, hit), end: analyzer.ends[hit] ?? 0 };
    covered = analyzer.ends[hit] ?? 0;
  }
  return typed;
}

/** A word in fewer passages than this may itself be a typo. */
const RARE = 3;
/** What a passage keeps of a word's weight when it has the word with so many typos. */
const TYPO_WEIGHT = [1, 0.75, 0.5];

/** What a passage keeps of a word's weight when it goes on from what was typed: a word itself, or its start alone. */
const ENDING_WEIGHT = { ofWord: 0.6, ofStart: 0.9 } as const;

type Add = (term: number, weight: number) => void;

function addTypos(text: string, similar: SimilarTerms, dictionary: TermDictionary, idf: Idf, add: Add): void {
  for (const { form, distance } of similar.withTypos(text)) {
    const stem = dictionary.stemOf(form);
    add(stem, idf(stem) * (TYPO_WEIGHT[distance] ?? 0));
  }
}

/** True while a word is being typed that the corpus knows how to go on with. */
function hasEndings(text: string, similar: SimilarTerms): boolean {
  return similar.startingWith(text)[0]?.distance === 0;
}

/** All endings together count as one word as frequent as they are together, so that rare ones do not outdo the rest. */
function addEndings(
  text: string,
  known: boolean,
  similar: SimilarTerms,
  dictionary: TermDictionary,
  { idf, add }: { readonly idf: Idf; readonly add: Add },
): void {
  if (text.length < 2) return;
  const weight = known ? ENDING_WEIGHT.ofWord : ENDING_WEIGHT.ofStart;
  const endings = similar.startingWith(text);
  const least = Math.min(...endings.map(({ form }) => idf(dictionary.stemOf(form))));
  for (const { form, distance } of endings) add(dictionary.stemOf(form), least * weight * (TYPO_WEIGHT[distance] ?? 0));
}
