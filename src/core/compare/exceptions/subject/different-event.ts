import { nth } from '../../../text/nth';
import { stem } from '../../../text/words/tokens';
import type { Analysis, Token } from '../../sentence/analysis';
import { clauseAround, clauseBorders } from '../../sentence/clause';
import { bounds } from '../../alignment/fact-support';
import { relationOf } from '../../lexicon/lexicon';
import { root } from '../../lexicon/root';
import type { Term } from '../../sentence/terms';

/**
 * What a sentence says of a date: a beginning and an end of one thing are two events, and nothing else happens like a
 * birth, a wedding or a death.
 */
type Happening = 'birth' | 'death' | 'marriage' | 'beginning' | 'end' | 'plan' | 'making' | 'issue' | 'other';

const HAPPENINGS: ReadonlyMap<string, Happening> = new Map(
  Object.entries({
    birth: 'born birth',
    death: 'die death kill murder assassinate drown execute',
    marriage: 'marry married marriage wed wedding',
    beginning:
      'begin beginning start open opening found foundation establish launch create form join enter become appoint appointment elect inaugurate assume arrive hire crown inherit debut',
    end: 'end close closure finish leave quit resign resignation retire retirement depart departure abdicate dissolve disband expire fold cease stop shut oust dismiss sack withdraw conclude demolish',
    plan: 'announce announcement propose proposal plan',
    making: 'write record film compose design',
    issue: 'release publish premiere broadcast issue',
  } satisfies Partial<Record<Happening, string>>).flatMap(([kind, words]) =>
    words.split(' ').map((word): [string, Happening] => [word, kind as Happening]),
  ),
);

/** Verbs that say what happens only together with a word after them: "took office", "stepped down", "came to power". */
const COMPOUND: ReadonlyMap<string, readonly [ReadonlySet<string>, Happening]> = new Map([
  ['take', [new Set(['office', 'over', 'charge', 'power', 'control']), 'beginning']],
  ['come', [new Set(['power', 'throne', 'office']), 'beginning']],
  ['step', [new Set(['down', 'aside']), 'end']],
  ['pass', [new Set(['away']), 'death']],
]);
/** Verbs that go with any event. */
const SILENT: ReadonlySet<string> = new Set([
  'live',
  'last',
  'continue',
  'remain',
  'serve',
  'date',
  'say',
  'tell',
  'see',
  'be',
  'have',
  'do',
  'happen',
  'occur',
  'take',
  'come',
  'give',
  'get',
  'go',
  'make',
]);
/** Who is born arrives. */
const ARRIVALS: ReadonlySet<string> = new Set(['arrive', 'arrival']);
/** What nothing else happens like. */
const OF_A_LIFE: ReadonlySet<Happening> = new Set<Happening>(['birth', 'death', 'marriage']);
const APART: readonly (readonly [Happening, Happening])[] = [
  ['beginning', 'end'],
  ['beginning', 'plan'],
  ['end', 'plan'],
  ['making', 'issue'],
  ['plan', 'issue'],
];

/**
 * True where two dates are of two events. Example: "left office in 1955" and "took office in
 * 1946".
 */
export function happensOtherwise(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const mine = happeningAt(claim, term);
  const theirs = mine && happeningAt(passage, other);
  if (!mine || !theirs || mine === theirs) return false;
  const isOfBirth = mine === 'birth' || theirs === 'birth';
  if (isOfBirth && (tellsOfArrival(claim) || tellsOfArrival(passage))) return false;
  if (OF_A_LIFE.has(mine) || OF_A_LIFE.has(theirs)) return true;
  return APART.some((pair) => pair.includes(mine) && pair.includes(theirs));
}

function tellsOfArrival({ tokens }: Analysis): boolean {
  return tokens.some((t) => ARRIVALS.has(t.lemma));
}

const YEAR_BEFORE =
  /\b(?:a year (?:earlier|before|ago)|the (?:previous year|year before|prior year)|last year|the same (?:period|quarter|month|half|time) (?:of |in )?(?:last|the previous) year|year[- ](?:on|over)[- ]year)\b/i;
/** Days between a date and the same one a year before. */
const A_YEAR = { least: 360, most: 371 };

/**
 * True where the claim's date is the year before that a passage compares with. Example: "1,204, down from 1,930 a year
 * earlier".
 */
export function isYearBefore({ fact: a }: Term, { fact: b }: Term, passage: Analysis): boolean {
  if (a?.kind !== 'date' || b?.kind !== 'date' || !YEAR_BEFORE.test(passage.text)) return false;
  const apart = b.anchor.min - a.anchor.min;
  return apart >= A_YEAR.least && apart <= A_YEAR.most;
}

const BORDERS = clauseBorders('when', 'where');

/** The event nearest to a term: back to the border of its clause, else on to the next one. */
function happeningAt({ tokens }: Analysis, term: Term): Happening | undefined {
  for (let i = term.first - 1; i >= 0 && !BORDERS.has(nth(tokens, i).lower); i--) {
    const found = happeningOf(tokens, i);
    if (found) return found;
  }
  for (let i = term.last; i < tokens.length && !BORDERS.has(nth(tokens, i).lower); i++) {
    const found = happeningOf(tokens, i);
    if (found) return found;
  }
  return undefined;
}

function happeningOf(tokens: readonly Token[], i: number): Happening | undefined {
  const { lemma, lower, pos, name } = nth(tokens, i);
  if (name) return undefined;
  const compound = COMPOUND.get(lemma);
  if (compound && tokens.slice(i + 1, i + 4).some((t) => compound[0].has(t.lower))) return compound[1];
  const known = HAPPENINGS.get(lower) ?? (pos === 'VERB' || pos === 'NOUN' ? HAPPENINGS.get(lemma) : undefined);
  return known ?? (pos === 'VERB' && !SILENT.has(lemma) ? 'other' : undefined);
}

/** Words that say how a figure was reckoned; of two from one row a figure can be only one. */
const MEASURES: readonly (readonly string[])[] = [
  [
    'gross',
    'net',
    'adjusted',
    'operating',
    'pretax',
    'pre-tax',
    'underlying',
    'core',
    'diluted',
    'basic',
    'gaap',
    'non-gaap',
    'ebitda',
    'statutory',
    'before tax',
    'after tax',
    'before taxes',
    'after taxes',
  ],
  ['median', 'mean', 'average', 'minimum', 'maximum', 'lowest', 'highest', 'peak'],
  ['nominal', 'real'],
  [
    'first quarter',
    'second quarter',
    'third quarter',
    'fourth quarter',
    'first half',
    'second half',
    'q1',
    'q2',
    'q3',
    'q4',
  ],
  ['daily', 'weekly', 'monthly', 'quarterly', 'annual'],
];
const SAME_MEASURE: ReadonlyMap<string, string> = new Map([
  ['q1', 'first quarter'],
  ['q2', 'second quarter'],
  ['q3', 'third quarter'],
  ['q4', 'fourth quarter'],
  ['mean', 'average'],
  ['pretax', 'before tax'],
  ['pre-tax', 'before tax'],
  ['before taxes', 'before tax'],
  ['after taxes', 'after tax'],
  ['yearly', 'annual'],
]);
const CLAUSE_ENDS: ReadonlySet<string> = new Set([...BORDERS, ',', 'and']);

/** Of these each may stand for a wrong other. */
const EXTREMES: ReadonlySet<string> = new Set(['minimum', 'maximum', 'lowest', 'highest']);

/** True where two words say how a figure was reckoned, each in its way: "net" income contradicts no "gross" income. */
export function areMeasures(a: string, b: string): boolean {
  return MEASURES.some((row) => row.includes(a) && row.includes(b) && !EXTREMES.has(a));
}

/**
 * True where both figures say how they were reckoned, and not in the same way: "net income of $2 billion" and "gross
 * income of $5 billion".
 */
export function measuresOtherwise(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  const [mine, theirs] = [clauseOf(claim, term), clauseOf(passage, other)];
  return MEASURES.some((row) => {
    const [a, b] = [measuresIn(mine, row), measuresIn(theirs, row)];
    return a !== '' && b !== '' && a !== b;
  });
}

/** The clause around a figure, without the figure: "in the second quarter" is wrong itself where that was the third. */
function clauseOf({ tokens }: Analysis, term: Term): string {
  const [first, last] = clauseAround(tokens, term, CLAUSE_ENDS);
  return ` ${[...tokens.slice(first, term.first), ...tokens.slice(term.last, last)]
    .filter((t) => t.pos !== 'VERB' || t.lower !== 'mean')
    .map((t) => t.lower)
    .join(' ')
    .replace(/ - /g, '-')} `;
}

function measuresIn(clause: string, row: readonly string[]): string {
  return [...new Set(row.filter((word) => clause.includes(` ${word} `)).map((word) => SAME_MEASURE.get(word) ?? word))]
    .sort()
    .join(',');
}

/** Whether two numbers count unrelated things. The passage has no word for what the claim counts either. */
export function countsOtherThings(claim: Analysis, { fact: a }: Term, passage: Analysis, { fact: b }: Term): boolean {
  if (a?.kind !== 'quantity' || b?.kind !== 'quantity') return false;
  if (a.dimension !== 'count' || bounds(a, b)) return false;
  const [mine, theirs] = [a.counted.at(-1), b.counted.at(-1)];
  if (mine === undefined || theirs === undefined || a.counted.some((w) => b.counted.includes(w))) return false;
  // "Several firms" says so little that no number of anything else is beside it.
  if (a.precision === 'vague') return true;
  const head = stem(mine);
  // "Reviewed by 102 critics" counts the passage's "99 reviews".
  const [counted, countedRoot] = [stem(theirs), root(theirs)];
  if (claim.tokens.some((t) => t.stem === counted || t.root === countedRoot)) return false;
  if (counted === head || relationOf(mine, theirs) !== 'none') return false;
  return !passage.tokens.some((t) => t.stem === head || relationOf(t.lemma, mine) !== 'none');
}

/** Words that make a length of time the distance from an event. */
const DISTANCE: ReadonlySet<string> = new Set([
  'later',
  'earlier',
  'before',
  'after',
  'ago',
  'prior',
  'previously',
  'into',
  'since',
]);

/** "Eleven days later" and "a two-day visit": how far from an event, and how long. */
export function spansOtherwise(claim: Analysis, term: Term, passage: Analysis, other: Term): boolean {
  return isDistance(claim, term) !== isDistance(passage, other);
}

function isDistance({ tokens }: Analysis, { last }: Term): boolean {
  return DISTANCE.has(tokens[last]?.lower ?? '');
}
