import { nth } from '../../core/text/nth';
import { nodeFiles } from '../../hosts/node-files';
import { tracedFiles } from '../../hosts/traced-files';
import { checkDraft } from '../check/check-draft';
import type { Host } from '../host';
import { openSession } from '../session';
import { type Job, type JobAnswer, takeDrafts } from './job';
import { toPortable } from './portable';

/** Checks drafts until there are no more, by an engine of its own over the same sources. */
export async function runJob(job: Job, answer: (answer: JobAnswer) => void): Promise<void> {
  const { drafts, options, why } = job;
  const files = tracedFiles(nodeFiles);
  const session = await openSession({ ...options, quiet: true }, hostOf(job, job.isTraced ? files : nodeFiles), drafts);
  if (job.isLimitLifted) session.liftLimit();
  for (const at of takeDrafts(job))
    answer({ kind: 'checked', at, draft: toPortable(await checkDraft(session.engine, nth(drafts, at), why)) });
  if (job.isTraced) answer({ kind: 'looked', looks: files.looks() });
}

/** A host that says nothing: the command itself has said what there is to say of the sources. */
function hostOf({ cwd, env }: Job, files: Host['files']): Host {
  return {
    cwd,
    env,
    ...(files && { files }),
    isTerminal: false,
    columns: undefined,
    out: () => Promise.resolve(),
    err: () => Promise.resolve(),
    stdin: () => Promise.resolve(new Uint8Array()),
    today: () => '',
  };
}
