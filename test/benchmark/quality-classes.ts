import { stem } from '../../src/core/text/words/tokens';
import { splitSentences } from '../../src/core/text/words/sentences';
import { isAssertion } from '../../src/core/compare/sentence/assertion';
import { extractNumericFacts } from '../../src/core/facts/numeric';
import { STOP_WORDS } from '../../src/core/text/words/stop-words';
import type { Span } from '../../src/core/model/span';
import type { Reported } from './quality-engine';
import { isAlarm, type Prediction } from './quality-measures';

/** How often a class of mistake occurs, most frequent first. */
export type Counts = readonly (readonly [string, number])[];

/**
 * False alarms by rule, and what can be told of them: whether the source has the underlined words elsewhere (another
 * place of the statement was compared), the annotators' label, and what the two sides' words are to each other.
 */
export function alarmClasses(predictions: readonly Prediction[]): Counts {
  return counted(
    predictions
      .filter((p) => isAlarm(p) && p.item.label !== 'conflict')
      .flatMap((p) => {
        const loud = (p.findings as readonly Reported[]).filter(
          (f) => f.severity === 'warning' || f.severity === 'error',
        );
        return loud.map((f) => `${f.rule}, ${p.item.label}, ${sideOf(f.finding.draftValue, p.item.source)}`);
      }),
  );
}

function sideOf(words: string, source: string): string {
  const own = contentOf(words);
  const all = new Set(contentOf(source));
  if (own.length === 0) return 'function words only';
  const known = own.filter((word) => all.has(word)).length;
  return known === own.length
    ? 'the source has the words, elsewhere'
    : known > 0
      ? 'the source has some of the words'
      : 'the source lacks the words';
}

/**
 * Missed conflicts by where they were lost. With marked spans: what the marked words are (number, name, other) and
 * whether the source has them. Without: what the draft's sentences hold that the source lacks.
 */
export function missClasses(predictions: readonly Prediction[]): Counts {
  return counted(predictions.filter((p) => !isAlarm(p) && p.item.label === 'conflict').map(missOf));
}

function missOf({ item, findings }: Prediction): string {
  if (findings.some((f) => f.rule === 'sources-disagree')) return 'said as sources-disagree';
  const sentences = splitSentences(item.draft).map((s) => item.draft.slice(s.start, s.end));
  if (sentences.length > 0 && !sentences.some(isAssertion)) return 'taken for no assertion';
  const marked = (item.spans ?? []).filter((s) => s.label === 'conflict');
  const best = marked[0];
  if (best)
    return `${whatIs(item.draft, best)}, ${sideOf(item.draft.slice(best.start, best.end), item.source)}${hasEvidence(item.draft, best, item.source) ? '' : ', no passage on the same matter'}`;
  return `${unmarked(item.draft, item.source)}${hasEvidence(item.draft, { start: 0, end: 0 }, item.source) ? '' : ', no passage on the same matter'}`;
}

/**
 * The kind of the marked words: a number or date by the extractors, a name by its capital, else a word or a longer
 * stretch.
 */
function whatIs(draft: string, span: Span): string {
  if (extractNumericFacts(draft).some((f) => f.span.start < span.end && span.start < f.span.end))
    return 'number or date';
  const words = draft.slice(span.start, span.end).trim();
  if (/\b(?:not|no|never|n't)\b|n[’']t/i.test(words)) return 'denial';
  if (/^(?:the )?\p{Lu}/u.test(words) && span.start > 0) return 'name';
  return words.split(/\s+/).length > 4 ? 'a longer stretch' : words.split(/\s+/).length > 1 ? 'some words' : 'one word';
}

function unmarked(draft: string, source: string): string {
  const all = new Set(contentOf(source));
  const lacking = draft
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word.length > 2 && contentOf(word).some((part) => !all.has(part)));
  if (lacking.length === 0) return 'the source has every word';
  if (lacking.some((word) => /\d/.test(word))) return 'a number that the source lacks';
  return lacking.some((word) => /^\p{Lu}/u.test(word))
    ? 'a name that the source lacks'
    : 'other words that the source lacks';
}

/** A passage with less of the words of the draft's sentence than this speaks of something else. */
const SAME_MATTER = 0.4;

/**
 * True where some sentence of the source has a good part of the words of the draft's sentence, the marked ones aside.
 */
function hasEvidence(draft: string, span: Span, source: string): boolean {
  const sentence = splitSentences(draft).find((s) => s.start <= span.start && span.start < s.end) ?? {
    start: 0,
    end: draft.length,
  };
  const rest = contentOf(
    draft.slice(sentence.start, Math.max(sentence.start, span.start)) +
      ' ' +
      draft.slice(Math.min(sentence.end, span.end), sentence.end),
  );
  return splitSentences(source).some((s) => {
    const there = new Set(contentOf(source.slice(s.start, s.end)));
    return rest.length > 0 && rest.filter((word) => there.has(word)).length / rest.length >= SAME_MATTER;
  });
}

function contentOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !STOP_WORDS.has(word)).map(stem);
}

function counted(names: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
