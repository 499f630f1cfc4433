import * as v from 'valibot';
import type { AcceptedFinding, BaselineEntry, BaselineFile } from '../model/project/baseline';
import { RULE_CODES, type Finding } from '../model/judging/finding';
import { message } from '../model/message';
import type { Result } from '../model/problem';
import { fingerprint } from '../text/hash';
import { compareText } from '../text/compare-text';
import { parseOwnFile } from '../text/own-file';

/** Where a project keeps its accepted findings, relative to its folder. */
export const BASELINE_PATH = '.plumbline/baseline.json';

/** Nothing accepted. */
export const NO_BASELINE: BaselineFile = { version: 1, entries: [] };

const Text = v.pipe(v.string(), v.maxLength(10_000));
const Entry = v.object({
  fingerprint: Text,
  evidence: Text,
  draft: Text,
  rule: v.picklist(RULE_CODES),
  words: Text,
  reason: Text,
  date: Text,
  by: Text,
});
const Schema = v.object({ version: v.literal(1), entries: v.pipe(v.array(Entry), v.maxLength(100_000)) });

/** Reads a project's accepted findings; fails with `syntax` where the file is not one of ours. */
export function parseBaseline(text: string): Result<BaselineFile> {
  return parseOwnFile(
    Schema,
    text,
    message(
      '{0} cannot be read: it is damaged, or from a newer version of Plumbline. Repair or delete it.',
      BASELINE_PATH,
    ),
    'error',
  );
}

/** The file's text: stable order and line breaks, so that versions of it can be compared and merged. */
export function writeBaseline({ version, entries }: BaselineFile): string {
  const sorted = [...entries].sort(
    (a, b) => compareText(a.draft, b.draft) || compareText(a.fingerprint, b.fingerprint),
  );
  return `${JSON.stringify({ version, entries: sorted }, undefined, 2)}\n`;
}

/**
 * The findings that are new, and those that were accepted. Accepted are those with the sentence and the evidence that
 * they have now.
 */
export function withoutAccepted(
  findings: readonly Finding[],
  { entries }: BaselineFile,
): { readonly fresh: readonly Finding[]; readonly accepted: readonly AcceptedFinding[] } {
  const known = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const fresh: Finding[] = [];
  const accepted: AcceptedFinding[] = [];
  for (const finding of findings) {
    const entry = known.get(keyOf({ fingerprint: finding.fingerprint, evidence: evidenceHash(finding) }));
    if (entry) accepted.push({ finding, entry });
    else fresh.push(finding);
  }
  return { fresh, accepted };
}

/** A finding as an entry of the baseline. */
export function baselineEntry(
  finding: Finding,
  about: Pick<BaselineEntry, 'draft' | 'words' | 'reason' | 'date' | 'by'>,
): BaselineEntry {
  const { draft, words, reason, date, by } = about;
  return {
    fingerprint: finding.fingerprint,
    evidence: evidenceHash(finding),
    draft,
    rule: finding.rule,
    words,
    reason,
    date,
    by,
  };
}

/** The file with more entries; one that is there already keeps its reason, its day and its name. */
export function withEntries({ version, entries }: BaselineFile, more: readonly BaselineEntry[]): BaselineFile {
  const known = new Map([...more, ...entries].map((entry) => [keyOf(entry), entry]));
  return { version, entries: [...known.values()] };
}

function keyOf({ fingerprint: own, evidence }: Pick<BaselineEntry, 'fingerprint' | 'evidence'>): string {
  return `${own} ${evidence}`;
}

function evidenceHash({ evidence }: Finding): string {
  return fingerprint(
    evidence
      .map(({ passage }) => passage.text.replace(/\s+/g, ' ').trim())
      .sort()
      .join('\u0000'),
  );
}
