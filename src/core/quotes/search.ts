import Fuse from 'fuse.js';
import type { QuoteCandidate } from '../model/retrieval';
import type { PassageRef } from '../model/source';
import type { Span } from '../model/span';
import { Letters } from './letters';

/** A typed word as the index understands it. */
interface SearchWord {
  readonly text: string;
  readonly weight: number;
  readonly terms: readonly { readonly term: number; readonly weight: number }[];
  readonly stop: boolean;
}

/** What the quote search needs from the index. Terms are stems, by number. */
export interface SearchLookup {
  readonly words: readonly SearchWord[];
  candidates(
    groups: readonly SearchWord['terms'][],
    limit: number,
  ): readonly { readonly passage: number; readonly score: number }[];
  passage(number: number): { readonly ref: PassageRef; readonly text: string };
  /** The terms of a text, in order, with their offsets. */
  stems(text: string): { readonly analyzer: TermHits; stemOf(form: number): number };
}

interface TermHits {
  readonly count: number;
  readonly forms: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** How many passages the index proposes for a closer look. */
const CANDIDATES = 200;
/** With no more telling words than this, the others are looked up as well. */
const FEW_WORDS = 2;
/** How many of those, at the least, Fuse compares letter by letter. */
const CLOSEST = 10;
/** Candidates below this share of the best one's rank cannot come out on top. */
const NEAR_BEST = 0.5;
/** Where one of those is at least so near to the query's letters (a slip or two), no other is looked at. */
const AS_TYPED = 0.3;

/**
 * Passages for what was typed, best first. The index proposes candidates by rarity; these are ordered by how much of
 * the query they hold and in which order, and the closest of them once more by Fuse's letter-by-letter score.
 */
export function searchQuotes(query: string, limit: number, lookup: SearchLookup): QuoteCandidate[] {
  const telling = lookup.words.filter((word) => !word.stop && word.terms.length > 0);
  const asked = telling.length > FEW_WORDS ? telling : lookup.words.filter((word) => word.terms.length > 0);
  const roles = rolesOf(lookup.words);
  const total = lookup.words.reduce((sum, word) => sum + weightOf(word), 0);
  const candidates = lookup.candidates(
    asked.map((word) => word.terms),
    Math.max(limit, CANDIDATES),
  );
  const least = (candidates[0]?.score ?? 0) * NEAR_BEST;
  const letters = new Letters(query);
  const read = ({ passage, score }: Candidate): Read => {
    const { ref, text } = lookup.passage(passage);
    return { ref, text, bm25: score, nearness: letters.nearness(text) };
  };
  const likely = candidates.filter(({ score }, i) => i < limit || score >= least).map(read);
  const isThere = !letters.tell || likely.some(({ nearness }) => nearness >= AS_TYPED);
  // Small words weigh little: a passage that reads as typed may be far behind one with a rarer word.
  const others = isThere ? [] : candidates.filter(({ score }, i) => i >= limit && score < least).map(read);
  const found = [...likely, ...others.filter(({ nearness }) => nearness > 0)]
    .map((passage) => inspect(lookup, roles, total, passage))
    .sort(byScore);
  const ordered = [...refined(query, found.slice(0, CLOSEST)), ...found.slice(CLOSEST)];
  return ordered.slice(0, limit).map(({ ref, score, highlights }) => ({ ref, score, highlights }));
}

interface Candidate {
  readonly passage: number;
  readonly score: number;
}

/** A candidate's text with what is known of it before its words are. */
interface Read {
  readonly ref: PassageRef;
  readonly text: string;
  readonly bm25: number;
  readonly nearness: number;
}

interface Inspected extends QuoteCandidate {
  readonly text: string;
}

/** What a term in a passage says about the query. */
interface Role {
  readonly word: number;
  /** 1 for the word itself, less for a typo or an ending. */
  readonly share: number;
}

/** Stop words count little, and not at all among the candidates. */
const STOP_SHARE = 0.15;

function weightOf(word: SearchWord): number {
  return word.stop ? word.weight * STOP_SHARE : word.weight;
}

function rolesOf(words: readonly SearchWord[]): Map<number, Role> {
  const roles = new Map<number, Role>();
  words.forEach((word, i) => {
    for (const { term, weight } of word.terms) {
      const share = word.weight > 0 ? weight / word.weight : 0;
      if (share > (roles.get(term)?.share ?? 0)) roles.set(term, { word: i, share });
    }
  });
  return roles;
}

/** Scores one passage and marks the words that answer the query. */
function inspect(
  lookup: SearchLookup,
  roles: ReadonlyMap<number, Role>,
  total: number,
  { ref, text, bm25, nearness }: Read,
): Inspected {
  const { analyzer, stemOf } = lookup.stems(text);
  const best = new Float64Array(lookup.words.length);
  const highlights: Span[] = [];
  let order = 0;
  let before: { readonly word: number; readonly hit: number } | undefined;
  for (let hit = 0; hit < analyzer.count; hit++) {
    const role = roles.get(stemOf(analyzer.forms[hit] ?? 0));
    if (!role) continue;
    best[role.word] = Math.max(best[role.word] ?? 0, role.share);
    highlights.push({ start: analyzer.starts[hit] ?? 0, end: analyzer.ends[hit] ?? 0 });
    if (before && role.word > before.word) order += 1 / ((hit - before.hit) * (role.word - before.word));
    before = { word: role.word, hit };
  }
  let covered = 0;
  lookup.words.forEach((word, i) => {
    covered += (best[i] ?? 0) * weightOf(word);
  });
  const inOrder = Math.min(1, order / Math.max(1, lookup.words.length - 1));
  const score =
    (total > 0 ? covered / total : 0) + ORDER_SHARE * inOrder + RANK_SHARE * bm25 + nearness * LETTERS_SHARE;
  return { ref, text, score, highlights: joined(highlights) };
}

/** Highlights without overlaps, in order. */
function joined(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start);
  const merged: Span[] = [];
  for (const span of sorted) {
    const last = merged.at(-1);
    if (last && span.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}

/** Fuse compares 32 units at a time: two times are enough to part near equals. */
const LONGEST_FUSED = 64;
/** What the words' order weighs beside which of them are there. */
const ORDER_SHARE = 0.35;
/** What a point of the index's rank by rarity weighs: enough to part equals. */
const RANK_SHARE = 0.002;
/** What it weighs that a passage has the query letter by letter: with one slip, as much as all of its words. */
const LETTERS_SHARE = 1.5;
/** What Fuse's opinion weighs beside coverage and order: enough to part near equals. */
const FUSE_SHARE = 0.1;

/** How unlike the query a text may be for Fuse, from 0 (the very letters) to 1 (anything). */
const MOST_UNLIKE = 0.8;

function refined(query: string, candidates: readonly Inspected[]): Inspected[] {
  if (query.trim().length < 3) return [...candidates];
  const fuse = new Fuse(candidates, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: MOST_UNLIKE,
    shouldSort: false,
  });
  const scores = new Float64Array(candidates.length);
  for (const { refIndex, score } of fuse.search(query.slice(0, LONGEST_FUSED))) scores[refIndex] = 1 - (score ?? 1);
  return candidates
    .map((candidate, i) => ({ ...candidate, score: candidate.score + FUSE_SHARE * (scores[i] ?? 0) }))
    .sort(byScore);
}

function byScore(a: Inspected, b: Inspected): number {
  return b.score - a.score;
}
