import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckReport } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import type { CheckedDraft, Output } from '../../core/model/output';
import { OUTPUTS, type Plumbline } from '../../core/service';
import { Trouble } from '../exit';
import type { Host } from '../host';

/** Checks drafts one after the other; with `why` the reasons are kept for which differences are not reported. */
export async function checkAll(
  engine: Plumbline,
  drafts: readonly Draft[],
  why = false,
): Promise<readonly CheckedDraft[]> {
  const checked: CheckedDraft[] = [];
  for (const draft of drafts) {
    const report = await engine.check(draft);
    const whole = { start: 0, end: draft.text.length };
    const exclusions = why
      ? (await engine.explain(draft, whole)).flatMap((statement) => statement.exclusions)
      : undefined;
    const shown = draft.parts ? withoutEdits(report) : report;
    checked.push({
      uri: draft.uri,
      text: draft.text,
      report: shown,
      ...(draft.places && { places: draft.places }),
      ...(exclusions && { exclusions }),
    });
    engine.close(draft.uri);
  }
  return checked;
}

/** A document that is no text file cannot be edited by offsets of its text: what to do is said, and where. */
function withoutEdits(report: CheckReport): CheckReport {
  const findings = report.findings.map((finding) => ({
    ...finding,
    fixes: finding.fixes.filter(({ kind }) => kind === 'use-source').map((fix) => ({ ...fix, edits: [] })),
  }));
  return { ...report, findings };
}

/** The output with this id. */
export function outputNamed(id: string): Output {
  const output = OUTPUTS.find((o) => o.id === id);
  if (!output) throw new Trouble(`There is no format "${id}". There are: ${OUTPUTS.map((o) => o.id).join(', ')}.`);
  return output;
}

/** Writes a result to a file, or to standard output where none is named. */
export async function writeResult(text: string, file: string | undefined, host: Host): Promise<void> {
  if (file === undefined) return host.out(text);
  const target = path.resolve(host.cwd, file);
  try {
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  } catch (error) {
    throw new Trouble(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
