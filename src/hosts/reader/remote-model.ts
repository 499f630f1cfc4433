import { message } from '../../core/model/message';
import type { Pair, PairModel } from '../../core/model/reading/pair-model';
import type { PairReading } from '../../core/model/reading/pair-reading';
import { failure, type Problem, type Result, success } from '../../core/model/problem';
import type { WorkerAnswer, WorkerQuestion } from './protocol';

/** A worker that answers questions, however the host runs it. */
export interface ReaderWorker {
  ask(question: WorkerQuestion): void;
  stop(): void;
}

/** Starts a worker; `onFailure` hears what stops it. */
export type StartWorker = (onAnswer: (answer: WorkerAnswer) => void, onFailure: (why: string) => void) => ReaderWorker;

/**
 * Longest waits in milliseconds: for a pair, for the first one, which has the model to load, and without a question
 * before the worker goes.
 */
export interface Waits {
  readonly pair: number;
  readonly first: number;
  readonly idle: number;
}

const WAITS: Waits = { pair: 20_000, first: 120_000, idle: 300_000 };

const CANCELLED: Problem = {
  code: 'reader-cancelled',
  severity: 'warning',
  message: message('The reading was cancelled.'),
};

/**
 * The model in a worker of its own: one question at a time, so that what is cancelled costs nothing; gone while nobody
 * asks.
 */
export function remoteModel(hash: string, start: StartWorker, waits: Waits = WAITS): PairModel {
  const remote = new Remote(start, waits);
  return { hash, read: (pair, signal) => remote.read(pair, signal) };
}

class Remote {
  private worker: ReaderWorker | undefined;
  private problem: Problem | undefined;
  private hasRead = false;
  private questions = 0;
  private waiting: { readonly id: number; readonly end: (answer: Result<PairReading>) => void } | undefined;
  private last: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly start: StartWorker,
    private readonly waits: Waits,
  ) {}

  read(pair: Pair, signal?: AbortSignal): Promise<Result<PairReading>> {
    const turn = this.last.then(() => this.ask(pair, signal));
    this.last = turn;
    return turn;
  }

  private ask(pair: Pair, signal?: AbortSignal): Promise<Result<PairReading>> {
    if (signal?.aborted) return Promise.resolve(failure(CANCELLED));
    if (this.problem) return Promise.resolve(failure(this.problem));
    return new Promise((resolve) => {
      const id = ++this.questions;
      this.waiting = { id, end: resolve };
      this.wait(this.hasRead ? this.waits.pair : this.waits.first, () => this.fail('It took too long.'));
      try {
        this.worker ??= this.start(
          (answer) => this.take(answer),
          (why) => this.fail(why),
        );
        this.worker.ask({ id, pair });
      } catch (error) {
        this.fail(error instanceof Error ? error.message : String(error));
      }
    });
  }

  private take(answer: WorkerAnswer): void {
    if (answer.id !== this.waiting?.id) return;
    if ('failure' in answer) this.fail(answer.failure);
    else this.finish(success(answer.reading));
  }

  private finish(answer: Result<PairReading>): void {
    this.hasRead = true;
    this.wait(this.waits.idle, () => this.rest());
    this.end(answer);
  }

  /** A model that failed once would fail at every pair: it is not tried again. */
  private fail(why: string): void {
    this.problem ??= {
      code: 'reader-failed',
      severity: 'warning',
      message: message('The built-in reader cannot run here, so the rules check alone: {0}', why),
    };
    this.rest();
    this.end(failure(this.problem));
  }

  private end(answer: Result<PairReading>): void {
    const { waiting } = this;
    this.waiting = undefined;
    waiting?.end(answer);
  }

  private rest(): void {
    clearTimeout(this.timer);
    this.worker?.stop();
    this.worker = undefined;
    this.hasRead = false;
  }

  /** Nothing stays alive for a timer alone: a command line that is done may end. */
  private wait(milliseconds: number, then: () => void): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(then, milliseconds);
    (this.timer as { unref?: () => void }).unref?.();
  }
}
