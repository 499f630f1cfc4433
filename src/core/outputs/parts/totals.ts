import type { Severity } from '../../model/judging/finding';
import { render } from '../../model/message';
import type { CheckedDraft } from '../../model/output';
import { countedWords, type Standing } from '../../model/judging/statement';

/** How many findings and statements there are of each kind. Counted over all drafts. */
export type Totals = Readonly<Record<Severity | Standing, number>>;

/** Adds up what was found in all drafts. */
export function totalsOf(drafts: readonly CheckedDraft[]): Totals {
  const totals = {
    error: 0,
    warning: 0,
    information: 0,
    hint: 0,
    supported: 0,
    contradicted: 0,
    disputed: 0,
    'not-found': 0,
    'set-aside': 0,
  };
  for (const { report } of drafts) {
    for (const { severity } of report.findings) totals[severity]++;
    for (const [standing, count] of Object.entries(report.counts)) totals[standing as Standing] += count;
  }
  return totals;
}

/** In the order in which a writer reads them; the last ones only where there are some. */
const ALWAYS: readonly Standing[] = ['supported', 'contradicted'];
const TOLD: readonly Standing[] = ['supported', 'contradicted', 'disputed', 'not-found', 'set-aside'];

/** One sentence on the statements: how many the sources bear out, contradict, disagree on, do not speak of. */
export function draftTotals(totals: Totals): string {
  const all = TOLD.reduce((sum, standing) => sum + totals[standing], 0);
  if (all === 0) return 'No statements to check.';
  const told = TOLD.filter((standing) => ALWAYS.includes(standing) || totals[standing] > 0);
  const parts = told.map(
    (standing) =>
      render(countedWords(standing, totals[standing])) + (standing === 'not-found' ? ' in the sources' : ''),
  );
  return `${all} statement${all === 1 ? '' : 's'}: ${parts.join(', ')}.`;
}
