import type { BaselineEntry, BaselineFile } from '../../core/model/project/baseline';
import type { Draft } from '../../core/model/draft';
import type { Finding } from '../../core/model/judging/finding';
import { render } from '../../core/model/message';
import type { CheckedDraft } from '../../core/model/output';
import {
  BASELINE_PATH,
  baselineEntry,
  NO_BASELINE,
  parseBaseline,
  withEntries,
  writeBaseline,
} from '../../core/service';
import { shownPath } from '../../core/text/shown-path';
import { nodeFiles } from '../../hosts/node-files';
import { diskOf } from '../disk';
import { UserError } from '../exit';
import type { Host } from '../host';
import { writeOwnFile } from '../own-files';
import type { Session } from '../session';

/** Options about findings that were accepted earlier. */
export interface BaselineOptions {
  /** False with `--no-baseline`: nothing counts as accepted. */
  readonly baseline: boolean;
  readonly updateBaseline?: boolean;
  readonly pruneBaseline?: boolean;
  readonly reason?: string;
  readonly by?: string;
}

const NO_REASON = 'there when the baseline was written';

/** What the project of each draft keeps of accepted findings, by the draft's URI; nothing where none counts. */
export async function readBaselines(
  drafts: readonly Draft[],
  { baseline: counts }: BaselineOptions,
  { projectOf }: Pick<Session, 'projectOf'>,
  host: Host,
): Promise<ReadonlyMap<string, BaselineFile>> {
  const byProject = new Map<string, BaselineFile | undefined>();
  const byDraft = new Map<string, BaselineFile>();
  for (const { uri } of counts ? drafts : []) {
    const project = await projectOf(uri);
    if (!byProject.has(project)) byProject.set(project, await readBaseline(project, host));
    const known = byProject.get(project);
    if (known) byDraft.set(uri, known);
  }
  return byDraft;
}

/**
 * The project's accepted findings; undefined where it keeps none. Throws where the file is damaged: what it hides is
 * unknown.
 */
async function readBaseline(projectUri: string, host: Host): Promise<BaselineFile | undefined> {
  const bytes = await diskOf(host)
    .readFile(projectUri + BASELINE_PATH)
    .catch(() => undefined);
  if (!bytes) return undefined;
  const baseline = parseBaseline(new TextDecoder().decode(bytes));
  if (!baseline.ok) throw new UserError(render(baseline.problem.message));
  return baseline.value;
}

/** What was found in a draft, before and after the accepted findings were taken out. */
export interface Compared {
  readonly draft: Draft;
  readonly all: readonly Finding[];
  readonly result: CheckedDraft;
}

/** Writes the baselines of the drafts' projects anew as the options say, and tells what became of them. */
export async function changeBaselines(
  options: BaselineOptions,
  drafts: readonly Compared[],
  { projectOf, rootUri }: Pick<Session, 'projectOf' | 'rootUri'>,
  host: Host,
): Promise<void> {
  const byProject = new Map<string, Compared[]>();
  for (const compared of drafts) {
    const project = await projectOf(compared.draft.uri);
    byProject.set(project, [...(byProject.get(project) ?? []), compared]);
  }
  for (const [project, own] of byProject)
    await host.err(
      `plumbline: ${shownPath(project + BASELINE_PATH, rootUri)}: ${await changeOne(options, own, project, host)}\n`,
    );
}

async function changeOne(
  options: BaselineOptions,
  drafts: readonly Compared[],
  projectUri: string,
  host: Host,
): Promise<string> {
  const before = (await readBaseline(projectUri, host)) ?? NO_BASELINE;
  const pruned = options.pruneBaseline ? await inUse(before, drafts, projectUri) : before;
  const added = options.updateBaseline
    ? drafts.flatMap(({ draft, result }) =>
        result.report.findings.map((finding) => entryOf(finding, draft, options, projectUri, host)),
      )
    : [];
  const after = withEntries(pruned, added);
  await writeOwnFile(projectUri, BASELINE_PATH, writeBaseline(after));
  const dropped = before.entries.length - pruned.entries.length;
  return `${after.entries.length - pruned.entries.length} added, ${dropped} dropped, ${after.entries.length} in all.`;
}

/**
 * Entries that accept something that is still found, and those of drafts that were not looked at and are still there.
 */
async function inUse(
  { version, entries }: BaselineFile,
  drafts: readonly Compared[],
  projectUri: string,
): Promise<BaselineFile> {
  const used = new Set(drafts.flatMap(({ result }) => (result.accepted ?? []).map(({ entry }) => entry)).map(identity));
  const looked = new Set(drafts.map(({ draft }) => shownPath(draft.uri, projectUri)));
  const kept: BaselineEntry[] = [];
  for (const entry of entries) {
    const isElsewhere = !looked.has(entry.draft) && (await isThere(entry.draft, projectUri));
    if (used.has(identity(entry)) || isElsewhere) kept.push(entry);
  }
  return { version, entries: kept };
}

async function isThere(draft: string, projectUri: string): Promise<boolean> {
  const uri = projectUri + draft.split('/').map(encodeURIComponent).join('/');
  return (await nodeFiles.stat(uri).catch(() => undefined)) !== undefined;
}

function identity({ fingerprint, evidence }: BaselineEntry): string {
  return `${fingerprint} ${evidence}`;
}

function entryOf(
  finding: Finding,
  draft: Draft,
  { reason, by }: BaselineOptions,
  projectUri: string,
  host: Host,
): BaselineEntry {
  const { GIT_AUTHOR_NAME, USER, USERNAME } = host.env;
  return baselineEntry(finding, {
    draft: shownPath(draft.uri, projectUri),
    words: draft.text.slice(finding.span.start, finding.span.end),
    reason: reason ?? NO_REASON,
    date: host.today(),
    by: by ?? GIT_AUTHOR_NAME ?? USER ?? USERNAME ?? '',
  });
}
