import { caches } from '../../../text/caches';
import { lastOf, nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';
import type { Token } from '../token';

/** The names that a sentence tells one after the other. */
export interface NameRow {
  readonly names: readonly Term[];
  /** Told as some of more: "among them", "such as", "and others". */
  readonly isPartial: boolean;
}

/**
 * The rows of names of a sentence: "Olsen, Krag and Berg", "19 to Velm, 7 to Oster and 2 to Hald". A row has an "and"
 * or three names; in order.
 */
export const nameRowsOf = caches.ofObject((analysis: Analysis): readonly NameRow[] => {
  const { tokens, terms } = analysis;
  const names = terms.filter(({ kind }) => kind === 'name');
  const runs: Term[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    if (run && areJoined(tokens, lastOf(run), name)) run.push(name);
    else runs.push([name]);
  }
  return runs
    .map((run) => withoutPlace(tokens, run))
    .filter((run) => isRow(tokens, run))
    .map((run) => ({ names: run, isPartial: isPartial(analysis, run) }));
});

const MARKS: ReadonlySet<string> = new Set([',', ';', 'and', '&']);
/** How many words may stand between two names of a row: ", and 17 to the". */
const LONGEST_JOINT = 5;

/** Whether nothing but a mark, a figure and small words stands between two names. */
function areJoined(tokens: readonly Token[], { last }: Term, { first }: Term): boolean {
  const between = tokens.slice(last, first);
  if (between.length > LONGEST_JOINT || !MARKS.has(between[0]?.lower ?? '')) return false;
  const rest = between.filter(({ lower }) => !MARKS.has(lower));
  return rest.every(({ pos }) => pos === 'DET' || pos === 'NUM' || pos === 'ADP');
}

/** "In Oslo, | Ada Brook and Omar Said": where it was stands before the row. */
function withoutPlace(tokens: readonly Token[], run: readonly Term[]): readonly Term[] {
  const [first] = run;
  const isPlace = first !== undefined && first.first <= 2 && tokens[0]?.pos === 'ADP';
  return isPlace ? run.slice(1) : run;
}

function isRow(tokens: readonly Token[], run: readonly Term[]): boolean {
  const [before, end] = [run.at(-2), run.at(-1)];
  if (!before || !end) return false;
  return run.length > 2 || tokens.slice(before.last, end.first).some(({ lower }) => lower === 'and' || lower === '&');
}

const BEFORE_PART =
  /\b(?:includ\p{L}+|among\p{L}*|such as|like|e\.g\.|for example|for instance|especially|notably)\W/iu;
const AFTER_PART = /^[\s,]*(?:(?:and|or) )?(?:others|more|many|several|a few|some|et al|etc|among|too|as well)\b/iu;
/** How far before a row, in UTF-16 units, stands what makes it a part. */
const PART_REACH = 40;

function isPartial({ text }: Analysis, run: readonly Term[]): boolean {
  const [start, { end }] = [nth(run, 0).span.start, lastOf(run).span];
  return BEFORE_PART.test(text.slice(Math.max(0, start - PART_REACH), start)) || AFTER_PART.test(text.slice(end));
}
