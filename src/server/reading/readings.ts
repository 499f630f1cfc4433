import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { AgentReadings } from '../../agent/ready';
import { Refusal } from '../../agent/refusal';
import type { ReadingEstimate, ReadingReport } from '../../core/model/api';
import type { Span } from '../../core/model/span';
import type { FileSystem } from '../../core/ports';
import { NOTHING_READ, READINGS_PATH } from '../../core/service';
import {
  READER_NOTIFICATIONS,
  READER_REQUESTS,
  type ReadAnswer,
  type ReaderStatus,
  type ReadParams,
  type ReadProgress,
} from '../../protocol/reader-protocol';
import { draftOf, isDraft, type ServerContext } from '../context';
import type { Checks } from '../workspace/checks';
import { builtInReaderOf, readerOf } from './choose-reader';
import { changedSpan, paragraphsAround } from './changed-span';
import { KeptReadings, type KeptText } from './kept-readings';
import type { ReaderSettings } from './reader-settings';

/** The typing rests this long before a changed sentence is read. */
const PAUSE_MS = 800;
/** The built-in reader is at hand: enough to swallow a burst of keys. */
const SHORT_PAUSE_MS = 60;

/** Reading in the editor: nothing of it works, or is loaded, while nobody reads. */
export interface EditorReadings {
  /** What holds from now on; `folders` may keep readings, each with a slash at its end. */
  configure(settings: ReaderSettings, folders: readonly string[]): Promise<void>;
  /** Files have changed: what others have read is taken in. */
  filesChanged(uris: readonly string[]): Promise<void>;
  /** A draft was opened or changed. */
  changed(document: TextDocument): void;
  saved(document: TextDocument): void;
  closed(uri: string): void;
  /** The corpus was read, or has changed: where reading costs nothing, the open drafts are read. */
  readOpen(): void;
  /** For agents that read. */
  readonly forAgents: AgentReadings;
}

/** What reading needs of the server's home. */
export interface ReadingHost {
  readonly files: FileSystem;
  /** The environment that the server was started in, where it has one. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

interface Watched {
  /** The text as far as it has been looked at. */
  text: string;
  timer?: ReturnType<typeof setTimeout>;
  stop?: AbortController;
  /** Ends the reading of the whole draft. */
  whole?: AbortController;
}

/** Builds it over the connection, and answers what the client asks of it. */
export function createReadings(context: ServerContext, checks: Checks, host: ReadingHost): EditorReadings {
  const readings = new Readings(context, checks, host);
  const { connection } = context;
  connection.onRequest(READER_REQUESTS.estimate.name, (params: ReadParams) => readings.estimate(params));
  connection.onRequest(READER_REQUESTS.read.name, (params: ReadParams, token: CancellationToken) =>
    readings.answer(params, token),
  );
  connection.onRequest(READER_REQUESTS.forget.name, ({ uri }: { readonly uri?: string }) => readings.forget(uri));
  return readings;
}

const NO_ONE: ReaderStatus = { model: '', requests: 0, tokens: 0, problem: '' };

class Readings implements EditorReadings {
  private readonly watched = new Map<string, Watched>();
  private settings: ReaderSettings | undefined;
  private readonly kept: KeptReadings;
  private status = NO_ONE;
  /** True where somebody can be asked. */
  private isAsking = false;
  private configured: Promise<void> = Promise.resolve();
  /** What was set last, though it may not hold yet. */
  private newest: ReaderSettings | undefined;
  /** Sentences that were asked about in vain: asked again on command only. */
  private readonly inVain = new Set<string>();
  /** Drafts that were changed and not read since. */
  private readonly expected = new Set<string>();

  readonly forAgents: AgentReadings = {
    open: async () => {
      if (this.settings?.kind !== 'recorded') throw new Refusal(NO_AGENT);
      await this.load();
      return this.context.service.reading;
    },
    keep: () => {
      this.keep();
      this.checks.recheckAll();
      return Promise.resolve();
    },
    today: () => this.context.clock.today(),
  };

  constructor(
    private readonly context: ServerContext,
    private readonly checks: Checks,
    private readonly host: ReadingHost,
  ) {
    this.kept = new KeptReadings({
      files: host.files,
      cache: context.cache,
      write: (file) => {
        if (context.client.commands) void context.connection.sendNotification(READER_NOTIFICATIONS.keep.name, file);
      },
    });
  }

  /**
   * One after the other, in the order in which they came: what was set last holds, whichever takes longer. What was set
   * anew before its turn came is passed over.
   */
  configure(settings: ReaderSettings, folders: readonly string[]): Promise<void> {
    this.newest = settings;
    const configured = this.configured.then(() =>
      this.newest === settings ? this.apply(settings, folders) : undefined,
    );
    this.configured = configured.catch(() => undefined);
    return configured;
  }

  private async apply(settings: ReaderSettings, folders: readonly string[]): Promise<void> {
    const before = this.settings;
    this.settings = settings;
    const isElsewhere = this.kept.move(settings.keep, folders);
    if (before === undefined && settings.kind === 'none') return;
    if (JSON.stringify(before) === JSON.stringify(settings) && !isElsewhere) return;
    this.stopAll({ isGoingOn: before !== undefined && readsAlong(before) && readsAlong(settings) });
    this.isAsking = false;
    const { reading } = this.context.service;
    if (settings.kind !== 'none' && settings.kind !== 'built-in') await this.load();
    if (settings.kind === 'none' || settings.kind === 'recorded') {
      await reading.use({ kind: settings.kind });
      this.tell({ ...NO_ONE, model: settings.kind === 'recorded' ? settings.kind : '' });
    } else {
      const reader = this.isBuiltIn
        ? await builtInReaderOf(this.context)
        : await readerOf(settings, { ...this.context, env: this.host.env ?? {} });
      this.isAsking = reader.ok;
      await reading.use(
        reader.ok ? { kind: 'reader', reader: reader.value } : { kind: this.isBuiltIn ? 'none' : 'recorded' },
      );
      this.tell({
        ...this.status,
        model: this.isBuiltIn ? settings.kind : settings.model,
        problem: reader.ok ? '' : this.context.text(reader.problem.message),
      });
    }
    this.checks.recheckAll();
    for (const document of this.context.documents.all()) this.changed(document);
  }

  changed(document: TextDocument): void {
    const {
      settings,
      context: { service },
    } = this;
    if (!(settings?.when === 'typing' || this.isBuiltIn) || !this.isAsking || !isDraft(document, service)) return;
    const watched = this.watched.get(document.uri);
    if (!watched) {
      if (this.isBuiltIn) this.readWhole(document);
      else this.watched.set(document.uri, { text: document.getText() });
      return;
    }
    this.expect(document.uri, true);
    clearTimeout(watched.timer);
    watched.timer = setTimeout(
      () => void this.readChanged(document, watched),
      this.isBuiltIn ? SHORT_PAUSE_MS : PAUSE_MS,
    );
  }

  saved(document: TextDocument): void {
    if (this.settings?.when === 'save' && this.isAsking && isDraft(document, this.context.service))
      void this.read(document, {});
  }

  readOpen(): void {
    if (!this.isBuiltIn || !this.isAsking) return;
    const { documents, service } = this.context;
    for (const document of documents.all()) {
      if (isDraft(document, service)) this.readWhole(document);
    }
  }

  closed(uri: string): void {
    const watched = this.watched.get(uri);
    clearTimeout(watched?.timer);
    watched?.stop?.abort();
    watched?.whole?.abort();
    this.watched.delete(uri);
    this.expect(uri, false);
  }

  async estimate({ uri, range }: ReadParams): Promise<ReadingEstimate> {
    const document = this.context.documents.get(uri);
    if (!document) return { sentences: 0, requests: 0, tokens: 0 };
    return this.context.service.reading.estimate(draftOf(document), spansOf(document, range));
  }

  async answer({ uri, range }: ReadParams, token: CancellationToken): Promise<ReadAnswer> {
    const document = this.context.documents.get(uri);
    if (!document || !this.isAsking)
      return { report: NOTHING_READ, problems: this.status.problem === '' ? [] : [this.status.problem] };
    const stop = new AbortController();
    token.onCancellationRequested(() => stop.abort());
    this.inVain.clear();
    const report = await this.read(document, spansOf(document, range), stop);
    return { report, problems: report.problems.map(({ message }) => this.context.text(message)) };
  }

  async forget(uri: string | undefined): Promise<number> {
    const document = uri === undefined ? undefined : this.context.documents.get(uri);
    await this.load();
    const gone = await this.context.service.reading.forget(document && draftOf(document));
    if (gone > 0) this.keep();
    this.checks.recheckAll();
    return gone;
  }

  /** Reading then costs nothing, sends nothing, and is remembered by the reader itself. */
  private get isBuiltIn(): boolean {
    return this.settings?.kind === 'built-in';
  }

  /** Reads what of a draft has not been read yet; an earlier such reading of it is given up. */
  private readWhole(document: TextDocument): void {
    const known = this.watched.get(document.uri);
    known?.whole?.abort();
    const whole = new AbortController();
    this.watched.set(document.uri, { ...known, text: document.getText(), whole });
    void this.read(document, {}, whole);
  }

  private async readChanged(document: TextDocument, watched: Watched): Promise<void> {
    const text = document.getText();
    const span = changedSpan(watched.text, text);
    const { timer } = watched;
    watched.text = text;
    watched.stop?.abort();
    const stop = (watched.stop = new AbortController());
    // A sentence leans on the one before it: the whole paragraph is looked at, and asked about where it waits.
    if (span) await this.read(document, { spans: [paragraphsAround(text, span)], near: span.start }, stop, this.inVain);
    if (watched.timer !== timer || watched.stop !== stop) return;
    this.expect(document.uri, false);
    this.checks.recheck(document.uri);
  }

  /** While a changed draft is about to be read, what is told of it stays as it is around the changed sentence. */
  private expect(uri: string, isAboutToRead: boolean): void {
    if (isAboutToRead) this.expected.add(uri);
    else this.expected.delete(uri);
    this.context.service.reading.expect(this.expected.size > 0);
  }

  /** Reads what waits, and checks the draft anew once answers are in: one check for those of one request. */
  private async read(
    document: TextDocument,
    options: { readonly spans?: readonly Span[]; readonly near?: number },
    stop = new AbortController(),
    except: ReadonlySet<string> = new Set(),
  ): Promise<ReadingReport> {
    const { uri } = document;
    let refresh: ReturnType<typeof setTimeout> | undefined;
    const report = await this.context.service.reading.read(draftOf(document), {
      ...options,
      except,
      signal: stop.signal,
      date: this.context.clock.today(),
      onUnread: (key) => this.inVain.add(key),
      onProgress: ({ done, total }) => {
        if (this.context.client.commands)
          void this.context.connection.sendNotification(READER_NOTIFICATIONS.progress.name, {
            uri,
            done,
            total,
          } satisfies ReadProgress);
        if (done > 0)
          refresh ??= setTimeout(() => {
            refresh = undefined;
            this.checks.recheck(uri);
          }, 0);
      },
    });
    const {
      requests,
      tokens,
      problems: [problem],
    } = report;
    this.tell({
      ...this.status,
      requests: this.status.requests + requests,
      tokens: this.status.tokens + tokens,
      problem: problem ? this.context.text(problem.message) : '',
    });
    if (report.read > 0) this.keep();
    return report;
  }

  async filesChanged(uris: readonly string[]): Promise<void> {
    if (this.settings === undefined || this.settings.kind === 'none' || this.isBuiltIn) return;
    const texts = await this.kept.changed(uris);
    await this.take(texts);
    if (texts.length > 0) this.checks.recheckAll();
  }

  /** Takes in the readings that are kept, once. */
  private async load(): Promise<void> {
    await this.context.service.reading.keepBy((uri) => this.kept.homeOf(uri));
    await this.take(await this.kept.load());
  }

  private async take(texts: readonly KeptText[]): Promise<void> {
    const { reading } = this.context.service;
    for (const { home, text } of texts) {
      for (const { message } of await reading.load(text, READINGS_PATH, home))
        this.context.connection.console.warn(this.context.text(message));
      this.kept.took(home, reading.text(home));
    }
  }

  private keep(): void {
    if (!this.isBuiltIn) this.kept.keep((home) => this.context.service.reading.text(home));
  }

  private tell(status: ReaderStatus): void {
    this.status = status;
    if (this.context.client.commands)
      void this.context.connection.sendNotification(READER_NOTIFICATIONS.status.name, status);
  }

  /** Ends all reading; `isGoingOn`: what was typed and not read yet will be read under other settings. */
  private stopAll({ isGoingOn }: { readonly isGoingOn: boolean }): void {
    for (const [uri, { text }] of [...this.watched]) {
      this.closed(uri);
      if (isGoingOn) this.watched.set(uri, { text });
    }
  }
}

/** True where somebody is asked about what is typed. */
function readsAlong({ kind, when }: ReaderSettings): boolean {
  return when === 'typing' && kind !== 'none' && kind !== 'recorded' && kind !== 'built-in';
}

/** For an agent: only the writer can let it read. */
const NO_AGENT =
  'The writer lets no agent read here. Ask them to run “Plumbline: Choose Reader” and choose “Recorded readings” (setting plumbline.reader.kind).';

function spansOf(document: TextDocument, range: ReadParams['range']): { readonly spans?: readonly Span[] } {
  return range ? { spans: [{ start: document.offsetAt(range.start), end: document.offsetAt(range.end) }] } : {};
}
