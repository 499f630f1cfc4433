import type { CitationMention } from '../../model/draft';
import type { Evidence } from '../../model/judging/evidence';
import { message } from '../../model/message';
import type { QuoteMatch } from '../../model/retrieval';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import type { SourceId } from '../../model/source';
import { namesSeveral } from '../../text/attributing/several-works';
import { fromClaimStart } from '../../model/offset-spaces';
import { firstOf } from '../../text/nth';
import { CONFIDENCES } from '../support/confidences';

/** The cited source does not say it, another one does. */
export const citationMismatch: Rule = {
  code: 'citation-mismatch',
  severity: 'warning',
  title: 'Another source says it',
  description: 'Reports a citation of a source that does not say what the sentence says, where another source does.',
  details: [
    'Speaks when nothing in any source that the sentence cites comes near it, while a passage of another source bears it out nearly word for word; and when a quotation stands word for word in another source and not in those cited.',
    '',
    'Stays silent when one of several cited sources bears the sentence out, when a cited work is not among the sources, and when a footnote may name more than one work.',
  ].join('\n'),
  examples: [
    {
      sources: [
        '---\nkey: brown2021pier\n---\nThe harbour board closed the north pier for repairs in March.',
        '---\nkey: cole2021fish\n---\nHerring landings rose by a tenth, the ministry said.',
      ],
      draft: 'The harbour board closed the north pier for repairs in March [@cole2021fish].',
      marks: 'cole2021fish',
    },
    {
      sources: [
        '---\nkey: brown2021pier\n---\nThe harbour board closed the north pier for repairs in March.',
        '---\nkey: cole2021fish\n---\nHerring landings rose by a tenth, the ministry said.',
      ],
      draft: 'The harbour board closed the north pier for repairs in March [@brown2021pier].',
    },
    {
      sources: [
        '---\nkey: brown2021pier\n---\nThe harbour board closed the north pier for repairs in March.',
        '---\nkey: cole2021fish\n---\nHerring landings rose by a tenth, the ministry said.',
      ],
      draft: 'The harbour board closed the north pier for repairs in March [@cole2021fish; @brown2021pier].',
      note: 'One of the two says it.',
    },
  ],
  run(context) {
    const cited = citedSources(context);
    if (!cited) return [];
    const other = otherQuoted(context, cited) ?? otherSaid(context, cited);
    return other ? [finding(context, cited, other)] : [];
  },
};

/** How much of the sentence another source must bear out, and the cited ones may at most come to. */
const BORNE_OUT = 0.85;
const NEAR_AT_ALL = 0.4;
/** Shorter sentences and quotations say too little to know whose they are. */
const FEWEST_WORDS = 6;
/** From here on a passage has the quotation, altered perhaps. */
const HAS_QUOTE = 0.6;

type Cited = readonly { readonly mention: CitationMention; readonly source: SourceId }[];

/** The sources that the sentence cites; undefined where it cites none or one that is not at hand. */
function citedSources({ claim, keys, draft }: RuleContext): Cited | undefined {
  const cited: { mention: CitationMention; source: SourceId }[] = [];
  for (const mention of claim.citations) {
    const source = keys.get(mention.key);
    const note = mention.kind === 'footnote' ? draft.footnotes.find(({ label }) => label === mention.key) : undefined;
    if (source === undefined || (note && namesSeveral(note.text))) return undefined;
    cited.push({ mention, source });
  }
  return cited.length > 0 ? cited : undefined;
}

/** The passage of another source that bears the sentence out, where the cited ones have nothing near it. */
function otherSaid({ claim, judgement }: RuleContext, cited: Cited): Evidence | undefined {
  if (judgement.verdict !== 'supported' || claim.kind === 'heading' || wordCount(claim.text) < FEWEST_WORDS)
    return undefined;
  const best = judgement.evidence.reduce<Evidence | undefined>(
    (most, next) => (most && most.score >= next.score ? most : next),
    undefined,
  );
  if (!best || best.score < BORNE_OUT || isCited(best.passage.source, cited)) return undefined;
  const own = judgement.evidence.filter(({ passage }) => isCited(passage.source, cited));
  return own.every(({ score }) => score < NEAR_AT_ALL) ? best : undefined;
}

/**
 * The passage of another source that has a quotation of the sentence word for word, where the cited ones do not have it
 * at all.
 */
function otherQuoted({ quotations, index, corpus }: RuleContext, cited: Cited): Evidence | undefined {
  for (const { text } of quotations) {
    if (wordCount(text) < FEWEST_WORDS) continue;
    const matches = index.locateQuote(text, 8);
    const verbatim = matches.find((match) => match.verbatim);
    if (!verbatim || matches.some((match) => match.similarity >= HAS_QUOTE && isCited(match.source, cited))) continue;
    const passage = firstPassage(verbatim, corpus);
    if (passage) return { passage, score: 1, highlights: [verbatim.span] };
  }
  return undefined;
}

function firstPassage({ passages }: QuoteMatch, corpus: RuleContext['corpus']): Evidence['passage'] | undefined {
  const ref = passages[0];
  return ref && corpus.passage(ref);
}

function isCited(source: SourceId, cited: Cited): boolean {
  return cited.some((citation) => citation.source === source);
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function finding({ claim, corpus }: RuleContext, cited: Cited, other: Evidence): RuleFinding {
  const { mention } = firstOf(cited);
  const span = fromClaimStart(mention.span, claim);
  const metadata = corpus.source(other.passage.source)?.metadata;
  const name = metadata?.title ?? metadata?.key ?? other.passage.source;
  const key = mention.kind === 'key' && cited.length === 1 ? metadata?.key : undefined;
  return {
    offsets: 'draft',
    span,
    message: message('The source cited here does not say this; {0} does: “{1}”', name, other.passage.text),
    draftValue: mention.key,
    sourceValue: metadata?.key ?? '',
    evidence: [other],
    confidence: CONFIDENCES.citedElsewhere,
    fixes:
      key === undefined
        ? []
        : [{ kind: 'use-source', title: message('Cite {0}', key), edits: [{ span, newText: key }], preferred: true }],
  };
}
