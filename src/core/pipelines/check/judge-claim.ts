import { decimalMarkOf } from '../../facts/decimal-marks';
import { caches } from '../../text/caches';
import { introducedIn } from '../../compare/sentence/callings/introductions';
import { Earlier } from '../../compare/sentence/earlier';
import { judgeClaim, type JudgeCandidate, type JudgeInput } from '../../compare/judge';
import type { TaskPlace } from '../../compare/alignment/input';
import type { Claim, Quotation } from '../../model/judging/claim';
import type { PartialDate } from '../../model/metadata';
import type { Judgement } from '../../model/judging/rule';
import type { PassageLookup, ScoredPassage } from '../../model/retrieval';
import type { Passage, Source, SourceId } from '../../model/source';
import type { Engine } from './engine';
import { aliasesFor } from './source-aliases';
import { lastWhere } from '../../text/nth';
import { withoutAuthorDates } from '../../text/attributing/author-dates';

/** A claim with the quotations in it. */
interface Judged {
  readonly claim: Pick<Claim, 'text' | 'kind' | 'before'>;
  readonly quotations: readonly Quotation[];
}

/**
 * How many passages a claim is compared with. Of 545 reported conflicts of seven public sets seven stood beside a later
 * passage; and the passages of a draft of 3,000 words stay within what is kept of their analysis.
 */
export const MOST_CANDIDATES = 8;

/**
 * The share of the best passage's score below which a passage is faint. Of 243 conflicts reported in newsrooms and
 * small cases none stood beside one with less than .3 of it; in a corpus of 10,000 most of the eight have less.
 */
const FAINT = 0.25;

/** In a corpus of fewer passages how rare a word is says little, and to read them all costs little. */
const LARGE = 1000;

/** The passages that may bear on a claim, best first; those of the sources it cites come before equals. */
export function candidatesFor(
  engine: Engine,
  index: PassageLookup,
  claim: Claim,
  keys: ReadonlyMap<string, SourceId | undefined>,
): readonly JudgeCandidate[] {
  const cited = claim.citations.map((c) => keys.get(c.key)).filter((id) => id !== undefined);
  const found = index.evidence(withoutAuthorDates(claim.text), MOST_CANDIDATES, cited);
  const faint = index.passageCount < LARGE ? 0 : FAINT * (found[0]?.score ?? 0);
  const best = found.flatMap((c) => {
    const candidate = candidateOf(engine, c);
    return candidate ? (c.score < faint ? { ...candidate, isFaint: true as const } : candidate) : [];
  });
  const isNew = ({ passage: { source, index: at } }: JudgeCandidate): boolean =>
    !best.some(({ passage }) => passage.source === source && passage.index === at);
  return [...best, ...introductionsFor(engine, index, claim).filter(isNew)];
}

/** How many passages that have a name are asked whether they introduce its bearer. */
const MOST_OF_A_NAME = 12;

/** The passages that tell as the claim does what somebody is: what else they tell may have nothing of the claim. */
function introductionsFor(engine: Engine, index: PassageLookup, { text }: Claim): readonly JudgeCandidate[] {
  return introducedIn(text).flatMap((family) =>
    index
      .evidence(family, MOST_OF_A_NAME)
      .flatMap((c) => candidateOf(engine, c) ?? [])
      .filter(({ passage }) => introducedIn(passage.text).includes(family)),
  );
}

/** What of the engine a claim is judged with. */
interface JudgingEngine extends Pick<Engine, 'corpus' | 'config'> {
  readonly index: Pick<PassageLookup, 'idf'>;
}

interface Asked {
  /** The reasons for which differences are not reported. */
  readonly why?: boolean;
  /** The differences that are not sure enough. */
  readonly unsure?: boolean;
  readonly earlier?: Earlier;
}

/**
 * Compares a claim with its candidates, and tells besides what is asked for. The faint ones are read only where the
 * others contradict the claim or differ among themselves: then a passage that bears it out counts, wherever it stands.
 */
export function judge(
  engine: JudgingEngine,
  { claim, quotations }: Judged,
  candidates: readonly JudgeCandidate[],
  { why = false, unsure = false, earlier = new Earlier(claim.before) }: Asked = {},
): Judgement {
  const input: JudgeInput = {
    why,
    unsure,
    text: withoutAuthorDates(claim.text),
    kind: claim.kind,
    earlier,
    quotations: quotations.map(({ whole, speaker }) => ({ ...whole, ...(speaker !== undefined && { speaker }) })),
    candidates,
    idf: remembered((word) => engine.index.idf(word)),
    strictness: engine.config.strictness,
    aliases: aliasesFor(engine, claim.text, candidates),
  };
  if (why || unsure) return judgeClaim(input);
  const near = nearOf(candidates);
  const judgement = judgeClaim({ ...input, candidates: near });
  const isQuiet = judgement.conflicts.length === 0 && judgement.disagreements.length === 0;
  return isQuiet || near.length === candidates.length ? judgement : judgeClaim(input);
}

/** The candidates that are not faint: one array for the same candidates, since what is seen of them is kept by it. */
const nearOf = caches.ofObject((candidates: readonly JudgeCandidate[]): readonly JudgeCandidate[] =>
  candidates.filter(({ isFaint }) => isFaint !== true),
);

/** A claim's words are asked for once for every difference that is looked at. */
function remembered(idf: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    let value = known.get(word);
    if (value === undefined) known.set(word, (value = idf(word)));
    return value;
  };
}

function candidateOf(engine: Engine, { ref, score }: ScoredPassage): JudgeCandidate | undefined {
  // In the order in which they stand: each is found from where the one before it starts.
  const before = ref.index > 0 ? (engine.corpus.passage({ ...ref, index: ref.index - 1 })?.text ?? '') : '';
  const passage = engine.corpus.passage(ref);
  const source = engine.corpus.source(ref.source);
  if (!passage || !source) return undefined;
  const { date } = source.metadata;
  return {
    passage,
    score,
    before,
    after: engine.corpus.passage({ ...ref, index: ref.index + 1 })?.text ?? '',
    metadata: source.metadata,
    ...standingOf(engine, passage),
    ...(passage.isDone !== undefined && { task: taskPlaceOf(engine, source, passage) }),
    ...(date && { referenceDay: dayOf(date) }),
    ...marksOf(source),
  };
}

/** How the figures of a source are written. */
const marksOf = caches.ofObject(({ text }: Source): Pick<JudgeCandidate, 'decimalMark'> => {
  const decimalMark = decimalMarkOf(text);
  return decimalMark === undefined ? {} : { decimalMark };
});

/** How many passages back the head of a table and the heading of a section are looked for. */
const REACH = 60;

/** A sentence right before a table or list that is no longer introduces it. UTF-16 units. */
const LONGEST_INTRODUCTION = 120;

/**
 * What a row of a table or a line of a list stands under: the table's first row, and what introduces it with the
 * heading before.
 */
function standingOf({ corpus }: Engine, { source, index, kind }: Passage): Pick<JudgeCandidate, 'head' | 'above'> {
  if (kind !== 'table' && kind !== 'list-item') return {};
  let head: string | undefined;
  let introduction: string | undefined;
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const earlier = corpus.passage({ source, index: i });
    if (!earlier) break;
    const isOfTheSame = introduction === undefined && earlier.kind === kind;
    if (isOfTheSame && kind === 'table') head = earlier.text;
    if (isOfTheSame) continue;
    introduction ??= earlier.text.length <= LONGEST_INTRODUCTION ? earlier.text : '';
    if (earlier.kind === 'heading')
      return { ...(head !== undefined && { head }), above: `${introduction} ${earlier.text}` };
  }
  return { ...(head !== undefined && { head }), ...(introduction !== undefined && { above: introduction }) };
}

/** How far the words of an item stand further in than those of the item that it is part of: more than a digit. */
const LEAST_INDENT = 2;

/** What a task stands under: the items further out before it, what introduces the list, and the heading. */
function taskPlaceOf({ corpus }: Engine, source: Source, { index, span, kind }: Passage): TaskPlace {
  const within: string[] = [];
  const introduction: string[] = [];
  let column = columnOf(source, span.start);
  for (let i = index - 1; i >= 0 && i >= index - REACH; i--) {
    const earlier = corpus.passage({ source: source.id, index: i });
    if (!earlier) break;
    if (earlier.kind === 'heading' && kind !== 'heading') {
      within.push(earlier.text);
      break;
    }
    if (earlier.kind !== kind) {
      if (introduction.join(' ').length < LONGEST_INTRODUCTION) introduction.unshift(earlier.text);
      continue;
    }
    const own = columnOf(source, earlier.span.start);
    if (introduction.length > 0 || own > column - LEAST_INDENT) continue;
    within.push(earlier.text);
    column = own;
  }
  return { within, introduction: introduction.join(' ') };
}

/** How far in a place of a source stands on its line of the file. */
function columnOf({ map, lineStarts }: Source, offset: number): number {
  const at = map.toOriginal(offset);
  return at - (lineStarts[lastWhere(lineStarts.length, (i) => (lineStarts[i] ?? 0) <= at)] ?? 0);
}

/** Days since 1970-01-01 of a publication date; the middle of a month or year of which no more is known. */
function dayOf({ year, month, day }: PartialDate): number {
  return Math.floor(Date.UTC(year, (month ?? 7) - 1, day ?? 15) / 86_400_000);
}
