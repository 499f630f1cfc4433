import type { CheckedClaim, Claim } from '../model/judging/claim';
import type { Verdict } from '../model/judging/evidence';
import type { Finding, RuleCode } from '../model/judging/finding';
import type { ReviewFile } from '../model/project/review';
import {
  STANDINGS,
  type SetAside,
  type Standing,
  type Statement,
  type StatementCounts,
} from '../model/judging/statement';
import { signOffFor } from './review';

/** What is known of the findings of a draft and of its statements. */
export interface Answers {
  /** True for a finding that the writer or the project has silenced. */
  readonly isAnswered: (finding: Finding) => boolean;
  /** True for a finding that is reported, or would be if there were fewer of them. */
  readonly isReported: (finding: Finding) => boolean;
  readonly reviews: ReviewFile;
}

/**
 * What a finding says of its statement. The others say nothing of it: a citation that is unknown or does not fit, an
 * inserted quote that drifted, an ignore comment without use.
 */
const SAYS: Readonly<Partial<Record<RuleCode, Verdict>>> = {
  'quantity-conflict': 'contradicted',
  'date-conflict': 'contradicted',
  'name-conflict': 'contradicted',
  'role-conflict': 'contradicted',
  'polarity-conflict': 'contradicted',
  'statement-conflict': 'contradicted',
  'quote-altered': 'contradicted',
  'quote-misattributed': 'contradicted',
  'sources-disagree': 'disputed',
  'quote-not-found': 'not-found',
  unsupported: 'not-found',
};

/**
 * The statements of a draft with how each stands: the one list that every view, count and document shows. Headings,
 * questions and the texts of footnotes are no statements, unless something is reported of them.
 */
export function listStatements(claims: readonly CheckedClaim[], answers: Answers): readonly Statement[] {
  return claims.flatMap((checked) => {
    const findings = checked.findings.filter(answers.isReported);
    return isStatement(checked.claim) || findings.length > 0 ? [statementOf(checked, findings, answers)] : [];
  });
}

/** The statements once some of their findings are answered too: those that a baseline accepts. */
export function withAnswered(statements: readonly Statement[], accepted: readonly Finding[]): readonly Statement[] {
  const keys = new Set(accepted.map(findingKey));
  return statements.flatMap((statement) => {
    const { checked, findings, answered } = statement;
    const more = findings.filter((finding) => keys.has(findingKey(finding)));
    if (more.length === 0) return [statement];
    const left = findings.filter((finding) => !more.includes(finding));
    if (left.length === 0 && !isStatement(checked.claim)) return [];
    return [
      {
        ...statement,
        ...standingOf(checked, left, [...answered, ...more], false),
        findings: left,
        answered: [...answered, ...more],
      },
    ];
  });
}

/** How many statements stand in which way; the one count that every host shows. */
export function countStatements(statements: readonly Pick<Statement, 'standing'>[]): StatementCounts {
  const counts = Object.fromEntries(STANDINGS.map((standing) => [standing, 0])) as Record<Standing, number>;
  for (const { standing } of statements) counts[standing]++;
  return counts;
}

/** A finding's identity within a draft: a sentence that stands in it twice has two with one fingerprint. */
export function findingKey({ fingerprint, span }: Pick<Finding, 'fingerprint' | 'span'>): string {
  return `${fingerprint}@${span.start}`;
}

function isStatement({ kind, isAside }: Claim): boolean {
  return kind === 'sentence' && isAside !== true;
}

function statementOf(checked: CheckedClaim, reported: readonly Finding[], { isAnswered, reviews }: Answers): Statement {
  const { signOff, lapsed } = signOffFor(checked, reviews);
  const isAccepted = signOff?.decision === 'accepted';
  const findings = isAccepted ? [] : reported;
  const answered = checked.findings.filter((finding) => isAccepted || isAnswered(finding));
  return {
    checked,
    ...standingOf(checked, findings, answered, isAccepted),
    findings,
    answered,
    lapsed,
    ...(signOff && { signOff }),
  };
}

/** What is reported decides; where nothing is, a statement that was answered is neither clean nor without a source. */
function standingOf(
  { verdict }: CheckedClaim,
  reported: readonly Finding[],
  answered: readonly Finding[],
  isAccepted: boolean,
): { readonly standing: Standing; readonly because?: SetAside | undefined } {
  const open = said(reported);
  if (open) return { standing: open };
  if (isAccepted && (verdict !== 'supported' || said(answered)))
    return { standing: 'set-aside', because: 'signed-off' };
  if (said(answered)) return { standing: 'set-aside', because: 'ignored' };
  return verdict === 'contradicted' || verdict === 'disputed'
    ? { standing: 'set-aside', because: 'rule-off' }
    : { standing: verdict };
}

/** The gravest of what findings say of their statement. */
function said(findings: readonly Finding[]): Standing | undefined {
  const all = findings.map(({ rule }) => SAYS[rule]);
  return STANDINGS.find((standing) => standing !== 'set-aside' && all.includes(standing));
}
