import { distance } from 'fastest-levenshtein';
import { type CitationMention, isBare } from '../../model/draft';
import { message } from '../../model/message';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import { fromClaimStart } from '../../model/offset-spaces';
import { CONFIDENCES } from '../support/confidences';

/** A citation key that nothing has, or a footnote mark without its footnote. */
export const citationUnknown: Rule = {
  code: 'citation-unknown',
  severity: 'warning',
  title: 'Unknown citation',
  description: 'Reports citation keys that no source and no bibliography has, and footnote marks without a footnote.',
  details: [
    'Speaks on a key in brackets or in a `\\cite` command that is neither the key of a source nor in a bibliography, and on a footnote mark that nothing defines. Where a known key is spelled nearly alike, a fix puts it in its place.',
    '',
    "Stays silent on a key that is a DOI or another identifier (`@doi:10.…`, `@arxiv:…`, `@pmid:…`, `@isbn:…`); on a bare `@name`, which may be a person's handle, unless a known key is spelled nearly alike; and, where the draft names a bibliography, as long as most of its keys are unknown, since that bibliography could then not be read. Where there is no bibliography at all, it says so once, as information.",
  ].join('\n'),
  examples: [
    {
      sources: ['---\nkey: brown2021pier\n---\nThe north pier stays open, Ada Brown said.'],
      draft: 'The north pier stays open [@brown2021peir].',
      marks: 'brown2021peir',
    },
    {
      sources: ['The north pier stays open, Ada Brown said.'],
      draft: 'The north pier stays open.[^2]\n\n[^1]: Ada Brown.',
      marks: '2',
    },
    {
      sources: ['---\nkey: brown2021pier\n---\nThe north pier stays open, Ada Brown said.'],
      draft: 'The north pier stays open [@brown2021pier, p. 2].',
    },
    {
      sources: ['---\nkey: brown2021pier\n---\nThe north pier stays open, Ada Brown said.'],
      draft: 'The north pier stays open [@brown2021pier; @doi:10.1000/182].',
      note: 'A DOI names its work by itself.',
    },
    {
      sources: ['The north pier stays open, Ada Brown said.'],
      draft: 'The pier stays open, @harbourboard wrote.',
      note: 'A handle, not a key.',
    },
  ],
  run: (context) => context.claim.citations.flatMap((citation) => unknown(context, citation)),
};

/** Letters by which a key may differ from the one that was meant, as a share of its length. */
const NEAR = 0.25;
const NEAR_AT_MOST = 3;

function unknown(context: RuleContext, citation: CitationMention): readonly RuleFinding[] {
  if (citation.kind === 'link') return [];
  return citation.kind === 'footnote' ? undefinedNote(context, citation) : unknownKey(context, citation);
}

function undefinedNote(context: RuleContext, citation: CitationMention): readonly RuleFinding[] {
  const labels = context.draft.footnotes.map(({ label }) => label);
  if (labels.some((label) => label.toLowerCase() === citation.key.toLowerCase())) return [];
  const free = labels.filter(
    (label) => !context.draft.citations.some(({ kind, key }) => kind === 'footnote' && key === label),
  );
  return [
    finding(
      context,
      citation,
      nearest(citation.key, free),
      message('There is no footnote {0} in this draft.', citation.key),
    ),
  ];
}

/** Keys that name their work to whoever looks it up: a DOI, and what mystmd, Manubot and Quarto take besides. */
const IDENTIFIER =
  /^(?:(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+|arxiv:\d{4}\.\d{4,5}\S*|pm(?:id:\d+|c(?:id)?:(?:PMC)?\d+)|isbn:[\dXx-]{10,17})$/i;

function unknownKey(context: RuleContext, citation: CitationMention): readonly RuleFinding[] {
  if (context.keys.size === 0 || isNamed(context, citation)) return [];
  const near = nearest(citation.key, context.keys.keys());
  if (near === undefined && context.firstWithoutBibliography) return withoutBibliography(context, citation);
  if (near === undefined && (isBare(citation) || context.isBibliographyUnread)) return [];
  const text =
    near === undefined
      ? message('No source and no bibliography has the key {0}.', citation.key)
      : message('No source and no bibliography has the key {0}; there is {1}.', citation.key, near);
  return [finding(context, citation, near, text)];
}

function isNamed(context: RuleContext, citation: CitationMention): boolean {
  return context.keys.has(citation.key) || IDENTIFIER.test(citation.key) || isNoted(context, citation);
}

/** True where the draft writes the reference out itself, as reStructuredText does: `.. [CIT2002] …`. */
function isNoted({ draft: { footnotes } }: RuleContext, { key }: CitationMention): boolean {
  return footnotes.some(({ label }) => label.toLowerCase() === key.toLowerCase());
}

/** Said once, and softly: nothing was looked up, so nothing is known to be wrong. */
function withoutBibliography(context: RuleContext, citation: CitationMention): readonly RuleFinding[] {
  if (citation !== context.firstWithoutBibliography) return [];
  const text = message(
    'No bibliography was found, so citations are not checked. Name one in the draft, or put it beside the sources.',
  );
  return [{ ...finding(context, citation, undefined, text), severity: 'information' }];
}

function finding(
  { claim }: RuleContext,
  citation: CitationMention,
  near: string | undefined,
  text: RuleFinding['message'],
): RuleFinding {
  const span = fromClaimStart(citation.span, claim);
  return {
    offsets: 'draft',
    span,
    message: text,
    draftValue: citation.key,
    sourceValue: near ?? '',
    evidence: [],
    confidence: near === undefined ? CONFIDENCES.unknownKey : CONFIDENCES.mistypedKey,
    fixes:
      near === undefined
        ? []
        : [{ kind: 'use-source', title: message('Cite {0}', near), edits: [{ span, newText: near }], preferred: true }],
  };
}

function nearest(key: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(NEAR_AT_MOST, Math.floor(key.length * NEAR));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - key.length) >= least) continue;
    const edits = distance(candidate.toLowerCase(), key.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}
