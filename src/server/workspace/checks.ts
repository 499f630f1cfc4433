import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckReport } from '../../core/model/api';
import { draftOf, isDraft, type ServerContext } from '../context';
import { diagnosticOf, refreshPulled } from '../diagnostics';
import { NOTIFICATIONS, type CheckedParams } from '../../protocol/protocol';

/** Long enough to swallow a burst of keys, short enough to leave most of 300 ms to the check. */
const PAUSE_MS = 120;

/** How often a check that something else made stale is begun again for whoever waits for it. */
const MOST_TRIES = 4;

/** A check's report with the version of the draft that it belongs to. */
export interface Checked {
  readonly version: number;
  readonly report: CheckReport;
}

/** Checks open drafts as they change, and remembers the last report of each. */
export interface Checks {
  /**
   * Checks the draft after a pause in the typing, or once where drafts are checked when saved; a check that has become
   * stale is given up.
   */
  schedule(document: TextDocument): void;
  /** Checks a draft that was saved, where that is when drafts are checked. */
  saved(document: TextDocument): void;
  /** Checks every open draft again, at once. */
  recheckAll(): void;
  /** Checks one open draft again, at once. */
  recheck(uri: string): void;
  /** Until `resume`, drafts wait: while the corpus is incomplete, much would look unsupported that is not. */
  pause(): void;
  resume(): void;
  /**
   * The report for the draft as it stands now; waits for a check where need be. Undefined for what is no draft, or
   * while paused.
   */
  current(document: TextDocument): Promise<Checked | undefined>;
  /** The same of a check that begins now: what lies beside the draft, such as its sign-offs, may just have changed. */
  anew(document: TextDocument): Promise<Checked | undefined>;
  close(uri: string): void;
}

interface Job {
  timer?: ReturnType<typeof setTimeout>;
  /** The check that is under way, for all who wait for it. */
  running?: {
    readonly version: number;
    readonly token: { isCancellationRequested: boolean };
    readonly end: Promise<boolean>;
  };
  last?: Checked;
  /** The version that was checked last; it outlasts the result, which goes where it is stale. */
  version?: number;
  /** To be told where the same text was checked again. */
  readonly onRechecked: () => void;
}

function jobIn(jobs: Map<string, Job>, uri: string, onRechecked: () => void): Job {
  const job = jobs.get(uri) ?? { onRechecked };
  jobs.set(uri, job);
  return job;
}

/**
 * Builds the scheduler of checks; reports go to the client as diagnostics and counts. `onRechecked` is told where a
 * draft was checked again that had not changed: the client asks for what it shows of it only when it is edited.
 */
export function createChecks(context: ServerContext, onRechecked: () => void = () => undefined): Checks {
  const jobs = new Map<string, Job>();
  let paused = true;

  const jobOf = (uri: string): Job => jobIn(jobs, uri, onRechecked);
  const start = (document: TextDocument, pause: number): void => {
    const job = jobOf(document.uri);
    stop(job);
    if (!paused) job.timer = setTimeout(() => void begin(context, document, job), pause);
  };
  const recheck = (document: TextDocument): void => {
    delete jobOf(document.uri).last;
    start(document, 0);
  };
  const recheckAll = (): void => {
    context.documents.all().forEach(recheck);
    if (!paused) refreshPulled(context);
  };

  const current = (document: TextDocument): Promise<Checked | undefined> =>
    checkOf(context, document, jobOf(document.uri), () => paused);

  return {
    schedule(document) {
      if (!waitsForSave(context, document, jobs.get(document.uri))) start(document, PAUSE_MS);
    },
    saved(document) {
      if (context.checking.of(document.uri).when === 'save') start(document, 0);
    },
    recheckAll,
    recheck(uri) {
      const document = context.documents.get(uri);
      if (!document) return;
      recheck(document);
      refreshPulled(context);
    },
    pause() {
      paused = true;
      jobs.forEach(stop);
    },
    resume() {
      paused = false;
      recheckAll();
    },
    current,
    anew(document) {
      const job = jobOf(document.uri);
      stop(job);
      delete job.last;
      return current(document);
    },
    close(uri) {
      const job = jobs.get(uri);
      if (job) stop(job);
      jobs.delete(uri);
      context.service.close(uri);
      if (context.documents.keys().length === 0) context.service.dropCaches();
      if (!context.client.pull) void context.connection.sendDiagnostics({ uri, diagnostics: [] });
    },
  };
}

/**
 * True for a draft that is shown as it was when saved: whoever asks is answered for its present text, and nothing is
 * underlined meanwhile.
 */
function waitsForSave(context: ServerContext, { uri }: TextDocument, job: Job | undefined): boolean {
  return context.checking.of(uri).when === 'save' && job?.last !== undefined;
}

/**
 * The check of the draft's present text: the last one, the one under way, or one that begins now; begun again where it
 * was given up.
 */
async function checkOf(
  context: ServerContext,
  document: TextDocument,
  job: Job,
  isPaused: () => boolean,
): Promise<Checked | undefined> {
  for (let tries = 0; tries < MOST_TRIES && !isPaused(); tries++) {
    if (job.last?.version === document.version) return job.last;
    const { running } = job;
    // Those who wait for the same text wait for one check: each beginning its own would give up the other's.
    const isShared = running?.version === document.version && !running.token.isCancellationRequested;
    if (!isShared) stop(job);
    if (await (isShared ? running.end : begin(context, document, job, !waitsForSave(context, document, job)))) break;
  }
  return isPaused() ? undefined : job.last;
}

function stop(job: Job): void {
  clearTimeout(job.timer);
  if (job.running) job.running.token.isCancellationRequested = true;
}

/** Checks a draft, and tells the client where `shown`; resolves to false where the check was given up. */
function begin(context: ServerContext, document: TextDocument, job: Job, shown = true): Promise<boolean> {
  const token = { isCancellationRequested: false };
  const running = { version: document.version, token, end: run(context, document, { job, token, shown }) };
  job.running = running;
  void running.end.finally(() => {
    if (job.running === running) delete job.running;
  });
  return running.end;
}

interface Run {
  readonly job: Job;
  readonly token: { readonly isCancellationRequested: boolean };
  readonly shown: boolean;
}

async function run(context: ServerContext, document: TextDocument, { job, token, shown }: Run): Promise<boolean> {
  const { version, uri } = document;
  await context.configuring.over();
  if (token.isCancellationRequested) return false;
  if (!isDraft(document, context.service) || !context.checking.of(uri).enabled) {
    if (!context.client.pull) void context.connection.sendDiagnostics({ uri, version, diagnostics: [] });
    return true;
  }
  const started = performance.now();
  try {
    const report = await context.service.check(draftOf(document), token);
    if (token.isCancellationRequested || report.cancelled || document.version !== version) return false;
    const isAgain = job.version === version;
    job.version = version;
    job.last = { version, report };
    if (shown) await publish(context, document, report, performance.now() - started);
    if (isAgain) job.onRechecked();
  } catch (error) {
    context.connection.console.error(
      `The check of ${uri} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
  }
  return true;
}

async function publish(
  context: ServerContext,
  document: TextDocument,
  report: CheckReport,
  milliseconds: number,
): Promise<void> {
  const { uri, version } = document;
  const diagnostics = report.findings.map((finding) => diagnosticOf(context, document, finding));
  if (!context.client.pull) await context.connection.sendDiagnostics({ uri, version, diagnostics });
  if (!context.client.commands) return;
  const problems = report.problems.map((p) => context.text(p.message));
  const notes = report.notes.map((note) => context.text(note));
  const checked: CheckedParams = {
    uri,
    version,
    counts: report.counts,
    findings: report.findings.length,
    problems,
    notes,
    milliseconds,
    ...(report.readings && { readings: report.readings }),
  };
  await context.connection.sendNotification(NOTIFICATIONS.checked.name, checked);
}
