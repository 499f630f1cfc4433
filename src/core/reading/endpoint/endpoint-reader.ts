import { message } from '../../model/message';
import { type Result, success } from '../../model/problem';
import type { Reader, ReaderAnswer, ReaderLimits, ReadRequest } from '../../model/reading/reading';
import { leastTokens } from '../estimate';
import { parseAnswer } from '../answers/parse-answer';
import { PROMPT_VERSION } from '../prompt';
import { requestText } from '../requests';
import { type Address, addressOf } from './address';
import { type ChatAnswer, completionQuestion, type Form, ollamaQuestion, type Question, readChat } from './chat';
import { cancelled, failed, type Failed, failureOf, late, tooLong, unreachable } from './failures';
import type { HttpClient, HttpResponse, Timer } from './http';
import { Limiter } from './limiter';

/** What a user says of an endpoint; what is left out is as below. */
export interface EndpointSettings {
  readonly endpoint: string;
  readonly model: string;
  readonly key?: string;
  readonly limits?: Partial<ReaderLimits>;
  readonly requestsPerMinute?: number;
  readonly timeout?: number;
}

/**
 * A request holds so much unless the user says otherwise: many local servers cut at 4,096 tokens, and an answer needs
 * its part.
 */
const LIMITS: ReaderLimits = { sentences: 12, tokens: 3000, inFlight: 2 };
const PER_MINUTE = 60;
/** A model on the writer's own machine may have to be loaded first. Milliseconds. */
const TIMEOUT = 60_000;
const LOCAL_TIMEOUT = 180_000;
const PROBE_TIMEOUT = 3000;
/** What Ollama is asked to keep in mind; one figure for all requests, since another one loads the model anew. */
const OLLAMA_CONTEXT = 8192;
const MOST_BYTES = 2 * 1024 * 1024;
const FORMS: readonly Form[] = ['schema', 'json', 'text'];

/**
 * A reader over an OpenAI-compatible endpoint, or over Ollama's own interface where that answers. The problem where the
 * address will not do.
 */
export function endpointReader(settings: EndpointSettings, http: HttpClient, timer: Timer): Result<Reader> {
  const address = addressOf(settings.endpoint);
  return address.ok ? success(new EndpointReader(settings, address.value, http, timer)) : address;
}

class EndpointReader implements Reader {
  readonly identity;
  readonly limits: ReaderLimits;
  readonly takesSecondLook = true;
  private readonly limiter: Limiter;
  private readonly host: string;
  private isOllama: Promise<boolean> | undefined;
  private form: Form = 'schema';
  private hasTemperature = true;

  constructor(
    private readonly settings: EndpointSettings,
    private readonly address: Address,
    private readonly http: HttpClient,
    private readonly timer: Timer,
  ) {
    this.identity = { reader: 'openai', model: settings.model, promptVersion: PROMPT_VERSION };
    this.limits = { ...LIMITS, ...settings.limits };
    this.limiter = new Limiter(this.limits.inFlight, settings.requestsPerMinute ?? PER_MINUTE, timer);
    this.host = new URL(address.chat).host;
  }

  async read(request: ReadRequest, signal: AbortSignal): Promise<ReaderAnswer> {
    const first = await this.limiter.run(() => this.attempt(request, signal), signal);
    if (!('retryAfter' in first) || first.retryAfter === undefined) return 'answer' in first ? first.answer : first;
    await this.timer.wait(first.retryAfter, signal);
    const second = await this.limiter.run(() => this.attempt(request, signal), signal);
    return 'answer' in second ? second.answer : second;
  }

  /** One question; again at once, in another form, where the server does not know the one it was asked in. */
  private async attempt(request: ReadRequest, signal: AbortSignal): Promise<ReaderAnswer | Failed> {
    for (;;) {
      if (signal.aborted) return cancelled();
      const response = await this.post(await this.question(request, signal), signal);
      if ('answer' in response) return response;
      if (response.status === 200) return this.answerOf(response, request);
      if (!(response.status === 400 || response.status === 422) || !this.otherForm(response))
        return failureOf(response, this.host, this.settings.model);
    }
  }

  private async question(request: ReadRequest, signal: AbortSignal): Promise<Question> {
    this.isOllama ??= this.probe(signal);
    const { model } = this.settings;
    if (await this.isOllama)
      return ollamaQuestion(
        `${this.address.root}/api/chat`,
        model,
        request,
        Math.max(OLLAMA_CONTEXT, 2 * this.limits.tokens),
      );
    return completionQuestion(this.address.chat, model, request, {
      form: this.form,
      hasTemperature: this.hasTemperature,
    });
  }

  /** Whether the next question can do with less than this one; false where nothing is left to leave out. */
  private otherForm(response: HttpResponse): boolean {
    if (this.hasTemperature && /temperature/i.test(response.text)) {
      this.hasTemperature = false;
      return true;
    }
    const next = FORMS[FORMS.indexOf(this.form) + 1];
    if (next === undefined || /context[ _]length|maximum context/i.test(response.text)) return false;
    this.form = next;
    return true;
  }

  /**
   * Ollama's compatible interface cuts long questions from the front without a word; its own does as it is told. Never
   * told the key.
   */
  private async probe(signal: AbortSignal): Promise<boolean> {
    const response = await this.send(
      { url: `${this.address.root}/api/version`, method: 'GET', headers: {} },
      PROBE_TIMEOUT,
      signal,
    );
    return !('answer' in response) && response.status === 200 && /^\s*\{\s*"version"\s*:\s*"/.test(response.text);
  }

  private post({ url, body }: Question, signal: AbortSignal): Promise<HttpResponse | Failed> {
    const { key, timeout = this.address.isLocal ? LOCAL_TIMEOUT : TIMEOUT } = this.settings;
    const headers = {
      'content-type': 'application/json',
      ...(key !== undefined && key !== '' && { authorization: `Bearer ${key}` }),
    };
    return this.send({ url, method: 'POST', headers, body: JSON.stringify(body) }, timeout, signal);
  }

  private async send(
    request: { url: string; method: 'GET' | 'POST'; headers: Readonly<Record<string, string>>; body?: string },
    timeout: number,
    signal: AbortSignal,
  ): Promise<HttpResponse | Failed> {
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal.addEventListener('abort', onAbort, { once: true });
    let isLate = false;
    const waited = this.timer.wait(timeout, stop.signal).then(() => {
      if (stop.signal.aborted) return;
      isLate = true;
      stop.abort();
    });
    try {
      return await this.http.send({ ...request, signal: stop.signal, mostBytes: MOST_BYTES });
    } catch {
      if (signal.aborted) return { answer: cancelled() };
      return isLate ? late(this.host, timeout) : unreachable(this.host);
    } finally {
      signal.removeEventListener('abort', onAbort);
      stop.abort();
      await waited;
    }
  }

  private answerOf(response: HttpResponse, request: ReadRequest): ReaderAnswer | Failed {
    const chat = readChat(response.text);
    if (!chat)
      return {
        answer: failed(
          'unreadable',
          message('The reader at {0} answers in a way that is not understood.', this.host),
          false,
        ),
        retryAfter: 0,
      };
    if (isPromptCut(chat, request)) return { answer: tooLong() };
    const { readings, secondLooks } = parseAnswer(chat.content);
    if (chat.isCut && readings.length + secondLooks.length === 0) return { answer: tooLong() };
    return { ok: true, readings, secondLooks, ...(chat.usage && { usage: chat.usage }) };
  }
}

/** A server that counts far fewer tokens than the question has did not read all of it. */
function isPromptCut({ usage }: ChatAnswer, request: ReadRequest): boolean {
  return usage !== undefined && usage.promptTokens > 0 && usage.promptTokens < leastTokens(requestText(request));
}
