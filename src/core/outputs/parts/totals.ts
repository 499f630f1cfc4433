import type { Verdict } from '../../model/evidence';
import type { Severity } from '../../model/finding';
import type { CheckedDraft } from '../../model/output';

/** How many findings of each severity and how many statements of each verdict, over all drafts. */
export type Totals = Readonly<Record<Severity | Verdict, number>>;

/** Adds up what was found in all drafts. */
export function totalsOf(drafts: readonly CheckedDraft[]): Totals {
  const totals = { error: 0, warning: 0, information: 0, hint: 0, supported: 0, contradicted: 0, disputed: 0, 'not-found': 0 };
  for (const { report } of drafts) {
    for (const { severity } of report.findings) totals[severity]++;
    for (const [verdict, count] of Object.entries(report.counts)) totals[verdict as Verdict] += count;
  }
  return totals;
}

/** One sentence on the statements: how many the sources bear out, contradict, disagree on, do not speak of. */
export function draftTotals(totals: Totals): string {
  const all = totals.supported + totals.contradicted + totals.disputed + totals['not-found'];
  if (all === 0) return 'No statements to check.';
  const parts = [`${totals.supported} supported`, `${totals.contradicted} contradicted`];
  if (totals.disputed > 0) parts.push(`${totals.disputed} disputed`);
  parts.push(`${totals['not-found']} not found in the sources`);
  return `${all} statement${all === 1 ? '' : 's'}: ${parts.join(', ')}.`;
}
