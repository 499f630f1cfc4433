import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { CorpusProgress, CorpusReport } from '../../core/model/api';
import { message } from '../../core/model/message';
import { type Root, unreadLine } from '../../core/service';
import type { Checks } from './checks';
import type { ServerContext } from '../context';
import { refreshStatementsShown } from '../features/statements-shown';
import { NOTIFICATIONS, type CorpusStatus } from '../../protocol/protocol';

/** Reading that takes no longer than this needs no progress to be shown. */
const SHOW_PROGRESS_AFTER_MS = 800;

/** Opens the corpus and keeps it in step with the disk. One reading at a time: a new one ends the one before. */
export interface CorpusKeeper {
  open(roots: readonly Root[]): Promise<CorpusReport>;
  refresh(uris: readonly string[]): Promise<void>;
  /** Resolves once the corpus was opened and nothing of it is being read. */
  ready(): Promise<void>;
}

/** Builds the keeper; the client is told how far it is, and drafts are checked again once it is done. */
export function createCorpusKeeper(context: ServerContext, checks: Checks): CorpusKeeper {
  let token = { isCancellationRequested: false };
  let work: Promise<unknown> = Promise.resolve();
  let opened: () => void = () => undefined;
  const first = new Promise<void>((resolve) => {
    opened = resolve;
  });

  /** Opening and refreshing change the same sources, so each waits for the one before. */
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = work.then(task, task);
    work = result.catch(() => undefined);
    return result;
  };

  return {
    open(roots) {
      token.isCancellationRequested = true;
      const mine = (token = { isCancellationRequested: false });
      return inTurn(async () => {
        checks.pause();
        const report = await read(context, roots, mine);
        if (mine === token) finish(context, report);
        checks.resume();
        refreshStatementsShown(context);
        opened();
        return report;
      });
    },
    refresh: (uris) =>
      inTurn(async () => {
        const before = context.service.generation;
        const report = await context.service.refresh(uris);
        if (context.service.generation === before) return;
        finish(context, report);
        checks.recheckAll();
        refreshStatementsShown(context);
      }),
    async ready() {
      await first;
      await work;
    },
  };
}

async function read(
  context: ServerContext,
  roots: readonly Root[],
  token: { isCancellationRequested: boolean },
): Promise<CorpusReport> {
  const progress = createProgress(context, token);
  tell(context, { state: 'loading' });
  try {
    return await context.service.openCorpus(roots, { token, onProgress: progress.report });
  } finally {
    progress.done();
  }
}

function finish(context: ServerContext, report: CorpusReport): void {
  const unread = unreadLine(report, context.text);
  tell(context, { state: report.passages > 0 ? 'ready' : 'empty', report, ...(unread !== undefined && { unread }) });
  context.connection.console.info(
    context.text(
      message(
        '{0} sources, {1} passages; {2} could not be read in full.',
        report.sources,
        report.passages,
        report.unreadable,
      ),
    ),
  );
  for (const problem of report.problems) context.connection.console.warn(context.text(problem.message));
  for (const source of context.service.sources()) {
    for (const problem of source.problems)
      context.connection.console.warn(`${source.path}: ${context.text(problem.message)}`);
  }
}

/** Tells the client often enough to follow, and shows a progress bar that cancels once the reading takes long. */
function createProgress(
  context: ServerContext,
  token: { isCancellationRequested: boolean },
): { report(progress: CorpusProgress): void; done(): void } {
  let bar: WorkDoneProgressServerReporter | undefined;
  let ended = false;
  let told = 0;
  const timer = context.client.progress
    ? setTimeout(() => void show().catch(() => undefined), SHOW_PROGRESS_AFTER_MS)
    : undefined;
  const show = async (): Promise<void> => {
    const created = await context.connection.window.createWorkDoneProgress();
    if (ended) return created.done();
    created.begin(context.text(message('Plumbline: reading sources')), 0, undefined, true);
    created.token.onCancellationRequested(() => {
      token.isCancellationRequested = true;
    });
    bar = created;
  };
  return {
    report({ read, total, path }) {
      if (performance.now() - told < 100 && read < total) return;
      told = performance.now();
      tell(context, { state: 'loading', read, total });
      bar?.report(
        total === 0 ? 0 : Math.round((100 * read) / total),
        context.text(message('{0} of {1}: {2}', read, total, path)),
      );
    },
    done() {
      ended = true;
      clearTimeout(timer);
      bar?.done();
    },
  };
}

function tell(context: ServerContext, status: CorpusStatus): void {
  if (context.client.commands) void context.connection.sendNotification(NOTIFICATIONS.corpus.name, status);
}
