import type { AnchoredQuote } from '../../model/project/anchor';
import type { Evidence } from '../../model/judging/evidence';
import { message } from '../../model/message';
import type { QuoteMatch } from '../../model/retrieval';
import type { Rule, RuleContext, RuleFinding } from '../../model/judging/rule';
import type { Source } from '../../model/source';
import { overlaps, shift, type Span } from '../../model/span';
import { changedWords } from '../../text/words/changed-words';
import { foldedWords, wordsHash } from '../../text/words/folded-words';
import { evidenceOf } from '../support/quoted';

/**
 * Quotes that were inserted from a source and no longer stand as they were: the draft's words changed, or the source's.
 */
export const quoteDrifted: Rule = {
  code: 'quote-drifted',
  severity: 'warning',
  title: 'Inserted quote changed',
  description: 'Reports an inserted quote whose words, or whose source, have changed since.',
  details: [
    'An inserted quote remembers where it came from, in `.plumbline/anchors.json` beside the draft (setting `plumbline.quoteAnchors`).',
    'Speaks when the draft no longer has the words that were inserted, or the source no longer has the words that were quoted, or has left the corpus.',
    '',
    'Stays silent while the source has the words as the draft has them, whatever was cut, put in `[brackets]` or moved; and on quotes that were typed by hand.',
  ].join('\n'),
  examples: [
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      inserted: 'We will not close the north pier this year',
      draft: 'Ada Brown said: “We will not close the south pier this year.”',
      marks: 'south',
      note: 'The draft was edited.',
    },
    {
      sources: ['“We will not close the old pier this year,” said Ada Brown.'],
      inserted: 'We will not close the north pier this year',
      draft: 'Ada Brown said: “We will not close the north pier this year.”',
      marks: 'north',
      note: 'The source was edited.',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      inserted: 'We will not close the north pier this year',
      draft: 'Ada Brown said: “We will not close the north pier.”',
      note: 'Cut short, and still what the source says.',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft: 'Ada Brown said: “We will not close the south pier this year.”',
      note: 'Typed by hand; `quote-altered` speaks of it.',
    },
  ],
  run: (context) => (context.anchored ?? []).flatMap((anchored) => drift(context, anchored) ?? []),
};

const MATCHES = 3;
/** A place in the source less like the quote than this is another statement. */
const NEAR = 0.5;

function drift(context: RuleContext, anchored: AnchoredQuote): RuleFinding | undefined {
  const { quotation, anchor, source: id, isEdited } = anchored;
  if (context.index.passageCount === 0) return undefined;
  const matches = context.index.locateQuote(quotation.text, MATCHES);
  if (matches.some(({ verbatim }) => verbatim)) return undefined;
  const source = context.corpus.source(id);
  if (source && stillHas(source, quotation.text)) return undefined;
  const isSame = source !== undefined && wordsHash(source.text.slice(anchor.start, anchor.end)) === anchor.hash;
  const near = matches.find((match) => match.source === id && match.similarity >= NEAR);
  if (isEdited) return editedQuote(context, anchored, isSame ? undefined : near);
  if (!source) return sourceGone(anchored);
  return isSame ? undefined : editedSource(context, anchored, near);
}

function stillHas({ text }: Source, words: string): boolean {
  return ` ${foldedWords(text)} `.includes(` ${foldedWords(words)} `);
}

function editedQuote(context: RuleContext, anchored: AnchoredQuote, near: QuoteMatch | undefined): RuleFinding {
  const {
    quotation: { text, span },
    anchor,
  } = anchored;
  const { now, was } = changedWords(text, anchor.quote);
  const [draftValue, sourceValue] = [text.slice(now.start, now.end), anchor.quote.slice(was.start, was.end)];
  const at = shift(now, span.start);
  return {
    span: at,
    draftValue,
    sourceValue,
    confidence: 1,
    evidence: anchoredEvidence(context, anchored),
    message: message('This quote was inserted with “{0}” here; the draft now has “{1}”.', sourceValue, draftValue),
    fixes: [
      {
        kind: 'use-source',
        title: message('Restore the words that were inserted'),
        edits: [{ span: at, newText: sourceValue }],
        preferred: true,
      },
      ...(near ? [takeNew(anchored, near)] : []),
    ],
  };
}

function editedSource(context: RuleContext, anchored: AnchoredQuote, near: QuoteMatch | undefined): RuleFinding {
  const {
    quotation: { text, span },
  } = anchored;
  const plain = { confidence: 1, draftValue: text };
  if (!near) {
    return {
      ...plain,
      span,
      sourceValue: '',
      evidence: anchoredEvidence(context, anchored),
      fixes: [],
      message: message('The source has changed since this was quoted, and no longer has these words.'),
    };
  }
  const { now, was } = changedWords(text, near.text);
  const [draftValue, sourceValue] = [text.slice(now.start, now.end), near.text.slice(was.start, was.end)];
  return {
    ...plain,
    span: shift(now, span.start),
    draftValue,
    sourceValue,
    evidence: evidenceOf(context, near, [shift(was, near.span.start)]),
    message: message(
      'The source has changed since this was quoted: for “{0}” it now has “{1}”.',
      draftValue,
      sourceValue,
    ),
    fixes: [{ ...takeNew(anchored, near), preferred: true }],
  };
}

function takeNew({ quotation: { text, span } }: AnchoredQuote, near: QuoteMatch): RuleFinding['fixes'][number] {
  const { now, was } = changedWords(text, near.text);
  return {
    kind: 'use-source',
    title: message('Take the source’s new words'),
    edits: [{ span: shift(now, span.start), newText: near.text.slice(was.start, was.end) }],
  };
}

function sourceGone({ quotation: { text, span }, anchor }: AnchoredQuote): RuleFinding {
  return {
    span,
    draftValue: text,
    sourceValue: '',
    evidence: [],
    confidence: 1,
    fixes: [],
    message: message('The source that this was quoted from, {0}, is no longer in the corpus.', anchor.source),
  };
}

/** The passages at the place that was quoted. */
function anchoredEvidence({ corpus }: RuleContext, { source: id, anchor }: AnchoredQuote): readonly Evidence[] {
  const place: Span = { start: anchor.start, end: anchor.end };
  const spans = corpus.source(id)?.passages ?? [];
  return spans.flatMap(({ span }, index) => {
    const passage = overlaps(span, place) ? corpus.passage({ source: id, index }) : undefined;
    return passage ? [{ passage, score: 1, highlights: [] }] : [];
  });
}
