import type { EvidenceInContext, StatementExplanation, WithheldReason } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import type { Verdict } from '../../core/model/judging/evidence';
import type { Finding } from '../../core/model/judging/finding';
import { render } from '../../core/model/message';
import type { Palette } from '../../core/model/output';
import { oneLine, visible } from '../../core/text/characters/display';
import { lineStarts, rangeOf } from '../../core/text/lines';
import { wrapText } from '../../core/text/wrap';
import { relativePath, sourceFields } from '../../core/text/attributing/source-fields';

/** How an explanation is written for a terminal. */
export interface ExplanationStyle {
  readonly rootUri: string;
  readonly palette: Palette;
  readonly width: number;
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  supported: 'The sources bear it out.',
  contradicted: 'The sources say otherwise.',
  disputed: 'The sources disagree among themselves.',
  'not-found': 'No source was found that bears it out or contradicts it.',
};

const REASONS: Readonly<Record<WithheldReason, string>> = {
  'ignore-comment': 'a comment in the draft silences it',
  accepted: 'plumbline.json accepts it',
  'signed-off': 'the statement is signed off',
  baseline: '.plumbline/baseline.json accepts it',
  'rule-off': 'the rule is switched off',
  outranked: 'another finding about the same words is reported, or there are too many',
};

/** How many of the parts of a decision are told. */
const FEATURES_SHOWN = 4;

/** An explanation for a reader: the sentence, what was reported or held back, and the passages it was compared with. */
export function explanationText(statement: StatementExplanation, draft: Draft, style: ExplanationStyle): string {
  const { claim, reported, withheld, exclusions, evidence } = statement;
  const { palette, width } = style;
  const { line, column } = placeIn(draft, claim.span.start);
  const words = wrapText(visible(claim.text.replace(/\s/g, ' ')), width - 2, [], palette.strong);
  return [
    `${palette.strong(`${relativePath(draft.uri, style.rootUri)}:${line}:${column}`)}  ${verdictWords(statement)}`,
    ...words.map((text) => `  ${text}`),
    ...reported.flatMap((finding) => reportedLines(finding, palette)),
    ...withheld.map(
      ({ rule, draftValue, sourceValue, reason }) =>
        `  ${palette.faint('not reported')}  ${rule}: ${values(draftValue, sourceValue)}; ${REASONS[reason]}.`,
    ),
    ...exclusions.map(
      ({ draftValue, sourceValue = '', because }) =>
        `  ${palette.faint('not reported')}  ${values(draftValue, sourceValue)}: ${render(because)}.`,
    ),
    ...(reported.length + withheld.length === 0
      ? [`  ${palette.good('nothing reported')}  ${silence(statement)}`]
      : []),
    evidence.length > 0 ? '  Compared with:' : '  No passage of the sources speaks of the same.',
    ...evidence.flatMap((found) => evidenceLines(found, style)),
  ]
    .join('\n')
    .concat('\n');
}

/** What the sources say as a whole; where a rule about quotations found something, they have not been silent. */
function verdictWords({ verdict, reported }: StatementExplanation): string {
  const isAnswered = verdict === 'not-found' && reported.some(({ evidence }) => evidence.length > 0);
  return isAnswered ? 'A source has its words otherwise.' : VERDICTS[verdict];
}

/** An explanation for a program. */
export function explanationFields(statement: StatementExplanation, draft: Draft, rootUri: string): object {
  const { claim, verdict, reported, withheld, exclusions, evidence } = statement;
  return {
    text: claim.text,
    kind: claim.kind,
    ...placeIn(draft, claim.span.start),
    verdict,
    reported: reported.map(
      ({ rule, severity, message, draftValue, sourceValue, confidence, explanation, fingerprint }) => ({
        rule,
        severity,
        message: render(message),
        draftValue,
        sourceValue,
        confidence,
        features: explanation?.features ?? [],
        fingerprint,
      }),
    ),
    withheld,
    exclusions: exclusions.map(({ reason, because, draftValue, sourceValue, confidence }) => ({
      reason,
      because: render(because),
      draftValue,
      sourceValue,
      confidence,
    })),
    evidence: evidence.map(({ passage, source, range, score }) => ({
      path: relativePath(source.id, rootUri),
      key: source.metadata.key,
      line: range.start.line + 1,
      column: range.start.character + 1,
      score,
      text: passage.text,
    })),
  };
}

/** Why there is nothing to say of a sentence that nobody silenced. */
function silence({ claim, verdict, evidence }: StatementExplanation): string {
  if (claim.kind === 'heading') return 'A heading is compared, but seldom asserts anything.';
  if (verdict === 'supported') return 'Each value and most of its words stand in a source.';
  if (evidence.length === 0) return 'Nothing in the sources is near enough to compare it with.';
  return 'No value in it stands where a source has another one for the very same thing.';
}

function reportedLines(
  { rule, severity, message, confidence, explanation }: Finding,
  palette: Palette,
): readonly string[] {
  const decided = [...(explanation?.features ?? [])]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, FEATURES_SHOWN);
  return [
    `  ${palette[severity](severity)}  ${rule}: ${oneLine(render(message))}`,
    `  ${palette.faint(`confidence ${confidence.toFixed(2)}${decided.length > 0 ? `; decided by ${decided.map(({ name, value }) => `${name} ${shortNumber(value)}`).join(', ')}` : ''}`)}`,
  ];
}

function evidenceLines(
  { passage, source, range, score }: EvidenceInContext,
  { rootUri, palette, width }: ExplanationStyle,
): readonly string[] {
  const { title, attribution } = sourceFields(source);
  const place = `${relativePath(source.id, rootUri)}:${range.start.line + 1}:${range.start.character + 1}`;
  const lines = wrapText(visible(passage.text.replace(/\s/g, ' ')), width - 4, [], palette.good);
  return [
    `  ${place}  ${palette.faint([`${Math.round(score * 100)} %`, title, attribution].filter(Boolean).join(' · '))}`,
    ...lines.map((text) => `    ${text}`),
  ];
}

function values(draftValue: string, sourceValue: string): string {
  return sourceValue === '' ? `“${oneLine(draftValue)}”` : `“${oneLine(draftValue)}” beside “${oneLine(sourceValue)}”`;
}

function placeIn({ text }: Draft, offset: number): { readonly line: number; readonly column: number } {
  const { start } = rangeOf(lineStarts(text), { start: offset, end: offset });
  return { line: start.line + 1, column: start.character + 1 };
}

function shortNumber(value: number): string {
  return Number(value.toFixed(2)).toString();
}
