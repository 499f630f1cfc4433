import type { Finding, RuleCode } from '../../model/judging/finding';
import { message, type Message } from '../../model/message';
import type { SourceMetadata } from '../../model/metadata';
import type { Conflict, RuleContext, RuleFinding } from '../../model/judging/rule';
import { denialPhrase, isDenied } from './denial-phrase';
import { fittingWords } from './fitting/fitting';
import { toldApart } from './told-apart';
import { toSource } from '../../model/offset-spaces';

/** How a rule words its finding: the draft's value, the source's value, the source's name. */
export type Wording = (draftValue: string, sourceValue: string, source: string) => Message;

/** The usual wording: both values and who says so. */
export const BOTH_VALUES: Wording = (draft, source, name) =>
  message('The draft says “{0}”; {2} says “{1}”.', draft, source, name);

/**
 * The judgement's conflicts of one rule as findings: the wrong words underlined, the passage as evidence, the source's
 * value as fix.
 */
export function conflictFindings(
  context: RuleContext,
  code: RuleCode,
  wording: Wording = BOTH_VALUES,
): readonly RuleFinding[] {
  return context.judgement.conflicts
    .filter((c) => c.rule === code)
    .flatMap((c) => findingOf(context, c, wording) ?? []);
}

function findingOf({ corpus, claim }: RuleContext, conflict: Conflict, wording: Wording): RuleFinding | undefined {
  const passage = corpus.passage(conflict.passage);
  const source = corpus.source(conflict.passage.source);
  if (!passage || !source) return undefined;
  const { span, confidence, explanation, severity, reading } = conflict;
  const { draftValue, sourceValue, sourceSpan } = differing(conflict, claim.text, passage.text);
  return {
    span,
    draftValue,
    sourceValue,
    confidence,
    explanation,
    ...(severity && { severity }),
    ...(reading && { readBy: { ...reading.by, reason: reading.reason } }),
    message: wording(draftValue, sourceValue, sourceName(source.metadata, source.path)),
    evidence: [{ passage, score: confidence, highlights: [toSource(sourceSpan, passage)] }],
    fixes: fixesOf(conflict, claim.text, passage.text),
  };
}

/** The values with what makes them differ: a word and its denial, never the same word twice. */
function differing(
  conflict: Conflict,
  claim: string,
  passage: string,
): Pick<Conflict, 'draftValue' | 'sourceValue' | 'sourceSpan'> {
  if (conflict.explanation.slot !== 'negation') {
    if (!readsAlike(conflict)) return conflict;
    const [own, theirs] = toldApart({ claim, passage, span: conflict.span, sourceSpan: conflict.sourceSpan });
    return {
      sourceSpan: theirs,
      draftValue: claim.slice(own.start, own.end),
      sourceValue: passage.slice(theirs.start, theirs.end),
    };
  }
  const isOwn = isDenied(conflict.draftValue);
  const own = denialPhrase(claim, conflict.span, false);
  const sourceSpan = denialPhrase(passage, conflict.sourceSpan, !isOwn && !isDenied(claim.slice(own.start, own.end)));
  return {
    sourceSpan,
    draftValue: claim.slice(own.start, own.end),
    sourceValue: passage.slice(sourceSpan.start, sourceSpan.end),
  };
}

function readsAlike({ draftValue, sourceValue }: Conflict): boolean {
  return draftValue.trim().toLowerCase() === sourceValue.trim().toLowerCase();
}

/** How a writer would call the source: its publisher, else its title in quotation marks, else its file. */
function sourceName({ publisher, title }: SourceMetadata, path: string): string {
  return publisher ?? (title === undefined ? path : `“${title}”`);
}

/** The source's words in place of the draft's, where they read right there. */
function fixesOf({ rule, replacement, span, sourceSpan }: Conflict, claim: string, passage: string): Finding['fixes'] {
  const words =
    replacement === undefined
      ? undefined
      : fittingWords(rule, {
          before: claim.slice(0, span.start),
          after: claim.slice(span.end),
          old: claim.slice(span.start, span.end),
          wanted: replacement,
          sourceBefore: passage.slice(0, sourceSpan.start),
          sourceAfter: passage.slice(sourceSpan.end),
        });
  if (words === undefined) return [];
  return [
    {
      kind: 'use-source',
      title: message('Use the source’s “{0}”', words.trim()),
      edits: [{ span, newText: words }],
      preferred: true,
    },
  ];
}
