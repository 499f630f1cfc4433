import { isoDate, type SourceMetadata } from '../../model/metadata';
import type { ReadingWindow } from '../../model/reading/reading';
import type { CorpusReader, PassageLookup, ScoredPassage } from '../../model/retrieval';
import type { Source, SourceId } from '../../model/source';
import { oneLine } from '../../text/characters/display';
import { type Stretch, stretchAt, type Stretches } from './stretches';
import { restOf, tellingWords } from './window-queries';
import { compareText } from '../../text/compare-text';
import { nth } from '../../text/nth';
import { fileName } from '../../text/path-parts';

/** Words of all windows of one sentence together, at most. */
const MOST_WORDS = 320;
/** So many words are shown in any case; beyond them only what comes near the best. */
const SURE_WORDS = 120;
/** A stretch with less than this share of the best one's score decides nothing, as a rule. */
const NEAR_BEST = 0.3;
/** Passages that a query proposes. */
const PROPOSED = 12;
/** A passage at the border of its stretch lends this share of its score to the stretch beside it. */
const BESIDE = 0.5;
/** Only the best passages do. */
const LENDING = 4;
/** What a further passage of the same stretch adds to it. */
const FURTHER = 0.2;
/** What other queries count beside the sentence itself. */
const SECONDARY = 0.7;
/** A source's sentence may be of any length; what follows is not shown. UTF-16 units. */
const LONGEST = 2400;
const LONGEST_LABEL = 120;

/** What windows are looked for with. */
export interface WindowQuery {
  readonly text: string;
  /** The sentence before, nearest first. */
  readonly before: readonly string[];
  /** Sources that the sentence cites. */
  readonly cited: readonly SourceId[];
}

/** Where windows come from. */
export interface WindowSources {
  readonly index: PassageLookup;
  readonly corpus: CorpusReader;
  readonly stretches: Stretches;
}

/**
 * The windows that a sentence is held against, best first: stretches that speak of the sentence, of what its best
 * stretch leaves open, and of its names and numbers together with the sentence before. Empty where no source shares a
 * word with it.
 */
export function windowsFor({ text, before, cited }: WindowQuery, sources: WindowSources): readonly ReadingWindow[] {
  const { index } = sources;
  const scores = new Scores(sources);
  scores.add(index.evidence(text, PROPOSED, cited), 1);
  const best = scores.best();
  if (!best) return [];
  const rest = restOf(text, textOf(best.source, best.stretch));
  if (rest !== '') scores.add(index.evidence(rest, LENDING, cited), SECONDARY);
  const reach = tellingWords(text, before[0]);
  if (reach !== '') scores.add(index.evidence(reach, LENDING, cited), SECONDARY);
  return chosen(scores.ranked()).map(({ source, stretch }) => windowOf(source, stretch));
}

interface Scored {
  readonly source: Source;
  readonly stretch: Stretch;
  score: number;
}

/** What queries bring to stretches: the best passage counts, further ones a little. */
class Scores {
  private readonly found = new Map<string, Scored>();

  constructor(private readonly sources: WindowSources) {}

  add(passages: readonly ScoredPassage[], weight: number): void {
    passages.forEach(({ ref, score }, rank) => {
      const source = this.sources.corpus.source(ref.source);
      if (!source) return;
      const stretches = this.sources.stretches.of(source);
      const at = stretchAt(stretches, ref.index);
      const stretch = stretches[at];
      if (!stretch) return;
      this.put(source, stretch, weight * score);
      if (rank >= LENDING) return;
      const beside = [
        ref.index === stretch.from ? stretches[at - 1] : undefined,
        ref.index === stretch.to - 1 ? stretches[at + 1] : undefined,
      ];
      for (const other of beside) if (other) this.put(source, other, weight * score * BESIDE);
    });
  }

  best(): Scored | undefined {
    return this.ranked()[0];
  }

  ranked(): readonly Scored[] {
    return [...this.found.values()].sort(
      (a, b) => b.score - a.score || compareText(a.source.id, b.source.id) || a.stretch.from - b.stretch.from,
    );
  }

  private put(source: Source, stretch: Stretch, score: number): void {
    const key = `${stretch.from} ${source.id}`;
    const known = this.found.get(key);
    if (!known) this.found.set(key, { source, stretch, score });
    else known.score = Math.max(known.score, score) + FURTHER * Math.min(known.score, score);
  }
}

function chosen(ranked: readonly Scored[]): readonly Scored[] {
  const best = ranked[0]?.score ?? 0;
  let words = 0;
  return ranked.filter(({ stretch, score }, rank) => {
    const isTooMuch = words + stretch.words > MOST_WORDS;
    const isNeedless = words >= SURE_WORDS && score < NEAR_BEST * best;
    if (rank > 0 && (isTooMuch || isNeedless)) return false;
    words += stretch.words;
    return true;
  });
}

/** The window that shows a stretch. */
export function windowOf(source: Source, stretch: Stretch): ReadingWindow {
  const { date } = source.metadata;
  return {
    source: source.id,
    from: stretch.from,
    to: stretch.to,
    label: labelOf(source.metadata, source.path),
    text: textOf(source, stretch),
    ...(date && { date: isoDate(date) }),
  };
}

/** The passages' own words, one blank between sentences and a line break between paragraphs. */
export function textOf({ text, passages }: Source, { from, to }: Stretch): string {
  let shown = '';
  for (let i = from; i < to && shown.length < LONGEST; i++) {
    const { span, block } = nth(passages, i);
    const gap = i === from ? '' : block === nth(passages, i - 1).block ? ' ' : '\n';
    shown += gap + oneLine(text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  }
  return shown.slice(0, LONGEST);
}

/** Title and publisher as far as known, else the file's name. */
function labelOf({ title, publisher, container }: SourceMetadata, path: string): string {
  const label = [title, container ?? publisher].filter((part) => part !== undefined && part !== '').join(', ');
  return oneLine(label === '' ? fileName(path) : label).slice(0, LONGEST_LABEL);
}
