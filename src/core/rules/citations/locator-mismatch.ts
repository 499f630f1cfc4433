import type { Fix } from '../../model/judging/finding';
import { message } from '../../model/message';
import type { QuoteMatch } from '../../model/retrieval';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import type { Source } from '../../model/source';
import { meet, type PlaceKind, type PlaceNumber } from '../../text/attributing/locators';
import { firstOf } from '../../text/nth';
import { type CitedPlace, citedPlaces, citesPlaces } from '../support/cited-places';
import { CONFIDENCES } from '../support/confidences';
import { evidenceOf, quotedWords, type QuotedWords, SAME_WORDS } from '../support/quoted';
import { allPlaces, placesOf, type SourcePlace } from '../support/source-places';

/** The cited page is not where the quoted words stand. */
export const locatorMismatch: Rule = {
  code: 'locator-mismatch',
  severity: 'information',
  title: 'Other page',
  description: 'Reports a cited page, section, chapter, slide or time where the quoted words do not stand.',
  details: [
    'Speaks when a quotation stands word for word (or nearly) in the work that is cited for it,',
    'and on none of the pages that the citation names. Printed page numbers count, roman too, not places in the file;',
    'sections and chapters go by the numbers of their headings, times by the captions of a recording.',
    '',
    'Stays silent where the work has no such numbers, or none like the one that is cited (another edition),',
    'within a range (“pp. 12–14” holds 13, “12 ff.” all that follows),',
    'and where the words stand in several places of which one is cited.',
  ].join('\n'),
  examples: [
    {
      sources: [example()],
      draft: 'The board wrote that “the north pier is to be closed for repairs” [@brown2021pier, sec. 3].',
      marks: 'sec. 3',
    },
    {
      sources: [example()],
      draft: 'The board wrote that “the north pier is to be closed for repairs” (Brown 2021, § 1).',
      marks: '§ 1',
      note: 'Written out.',
    },
    {
      sources: [example()],
      draft: 'The board wrote that “the north pier is to be closed for repairs” [@brown2021pier, sec. 2].',
    },
    {
      sources: [example()],
      draft: 'The board wrote that “the north pier is to be closed for repairs” [@brown2021pier, secs. 1–3].',
      note: 'Within the range.',
    },
    {
      sources: [example()],
      draft: 'The board wrote that “the north pier is to be closed for repairs” [@brown2021pier, p. 9].',
      note: 'This text has no pages.',
    },
  ],
  run(context) {
    if (!citesPlaces(context)) return [];
    return quotedWords(context).flatMap((quoted) => mismatch(context, quoted) ?? []);
  },
};

function example(): string {
  const head = '---\nkey: brown2021pier\nauthor: Ada Brown\ndate: 2021\n---\n';
  const repairs = '## 2 Repairs\n\nThe north pier is to be closed for repairs.';
  return `${head}## 1 Past\n\nThe harbour is of granite.\n\n${repairs}\n\n## 3 Costs\n\nThe board has asked for bids.`;
}

const MATCHES = 8;
/** Captions and whoever quotes them count seconds differently. */
const SECONDS = 10;

function mismatch(context: RuleContext, { quotation, whole, parts }: QuotedWords): RuleFinding | undefined {
  const words = parts.length === 1 ? whole.text : (parts[0]?.text ?? whole.text);
  const near = context.index.locateQuote(words, MATCHES).filter(({ similarity }) => similarity >= SAME_WORDS);
  const [best] = near.filter(({ verbatim }) => verbatim).concat(near);
  if (!best) return undefined;
  for (const id of new Set(near.map(({ source }) => source))) {
    const source = context.corpus.source(id);
    const cited = source ? citedPlaces(context, source) : [];
    if (!source || cited.length === 0) continue;
    const found = misplaced(
      context,
      source,
      near.filter((match) => match.source === id),
      cited,
    );
    return found && finding(context, source, { ...found, cited: nearest(found.cited, quotation.whole.end, context) });
  }
  return undefined;
}

interface Misplaced {
  readonly match: QuoteMatch;
  readonly actual: SourcePlace;
  readonly cited: readonly CitedPlace[];
}

/** What is cited of one kind, where the words stand elsewhere by it. */
function misplaced(
  context: RuleContext,
  source: Source,
  matches: readonly QuoteMatch[],
  cited: readonly CitedPlace[],
): Misplaced | undefined {
  for (const kind of new Set(cited.map((place) => place.kind))) {
    const named = cited.filter((place) => place.kind === kind);
    const places = matches.flatMap((match) =>
      placesOf(context, match)
        .filter((place) => place.kind === kind)
        .map((actual) => ({ match, actual })),
    );
    // Words of which one place has no number may be the ones that are cited.
    if (places.length < matches.length || places.some(({ actual }) => named.some((place) => isAt(place, actual))))
      continue;
    const [first] = places.filter(({ match }) => match.verbatim).concat(places);
    if (first && named.some((place) => isCounted(place, source, first.actual))) return { ...first, cited: named };
  }
  return undefined;
}

function isAt(cited: CitedPlace, actual: SourcePlace): boolean {
  if (cited.kind !== 'time') return meet(cited, actual);
  const slack = ({ series, parts }: PlaceNumber, by: number): PlaceNumber => ({
    series,
    parts: [(parts[0] ?? 0) + by],
  });
  return meet({ ...cited, from: slack(cited.from, -SECONDS), to: slack(cited.to, SECONDS) }, actual);
}

/** True where the work has the cited place, or what is cited is the words' place in the file. */
function isCounted(cited: CitedPlace, source: Source, actual: SourcePlace): boolean {
  const all = allPlaces(source, cited.kind);
  if (all.some((place) => meet(place, cited))) return true;
  return cited.kind === 'page' && placeInFile(all, actual) === cited.from.parts[0] && cited.from.series === '';
}

/** How many pages of the file there are up to this one. */
function placeInFile(all: readonly SourcePlace[], actual: SourcePlace): number {
  const single = [...new Set(all.flatMap(({ numbers }) => (numbers.includes('–') ? [] : [numbers])))];
  return single.indexOf(actual.numbers.split('–')[0] ?? '') + 1;
}

/** The citation that follows the words, else the last one. */
function nearest(cited: readonly CitedPlace[], end: number, { claim }: RuleContext): readonly CitedPlace[] {
  const at = ({ offsets, span }: CitedPlace): number =>
    offsets === 'draft' ? claim.map.toReading(claim.span.start + span.start) : span.start;
  const behind = cited.filter((place) => at(place) >= end - 1);
  return behind.length > 0 ? [firstOf(behind)] : cited.slice(-1);
}

function finding(
  context: RuleContext,
  { metadata }: Source,
  { match, actual, cited: [cited] }: Misplaced,
): RuleFinding | undefined {
  if (!cited) return undefined;
  const { offsets, span, text } = cited;
  const name = metadata.title ?? metadata.key;
  const wanted = written(cited, actual);
  const fixes: Fix[] =
    wanted === undefined
      ? []
      : [
          {
            kind: 'use-source',
            title: message('Cite {0}', actual.label),
            preferred: true,
            edits: [wanted],
          },
        ];
  return {
    offsets,
    span,
    fixes,
    message: message('In {0} these words stand at {1}, not at {2}.', name, actual.label, oneLine(text)),
    draftValue: oneLine(text),
    sourceValue: actual.label,
    evidence: evidenceOf(context, match),
    confidence: CONFIDENCES.otherPlace * match.similarity,
  };
}

/** Numbers that are markup nowhere. */
const PLAIN = /^[\p{L}\p{N}.:–-]{1,24}$/u;
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/^pp(?=\.)/, 'p'],
  [/^secs(?=\.)/, 'sec'],
  [/^sects(?=\.)/, 'sect'],
  [/^chs(?=\.)/, 'ch'],
  [/^§§/, '§'],
  [/^(page|section|chapter|slide)s\b/, '$1'],
];

/** The citation with the right number, its word as it was; undefined where it names several places. */
function written(
  { isAlone, span, numbers, text, kind }: CitedPlace,
  actual: SourcePlace,
): Fix['edits'][number] | undefined {
  if (!isAlone || !PLAIN.test(actual.numbers)) return undefined;
  const word = text.slice(0, numbers.start - span.start);
  return { span, newText: (actual.numbers.includes('–') ? many(word, kind) : single(word)) + actual.numbers };
}

function single(word: string): string {
  return PLURALS.reduce((now, [pattern, to]) => now.replace(pattern, to), word);
}

function many(word: string, kind: PlaceKind): string {
  return kind === 'page' ? word.replace(/^p(?=\.)/, 'pp').replace(/^page\b/, 'pages') : word;
}

function oneLine(text: string): string {
  return text.replace(/[\s~]+/g, ' ').trim();
}
