import type { ReadRequest } from '../../src/core/model/reading/reading';
import type { HttpClient, HttpRequest, HttpResponse, Timer } from '../../src/core/reading/endpoint/http';

/** What a server of a test says; `hang`: nothing, until it is given up. */
export type Said =
  | { readonly status?: number; readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }
  | 'hang'
  | 'unreachable';

/** A network whose servers a test writes; `/api/version` is unknown unless the test says otherwise. */
export class FakeHttp implements HttpClient {
  readonly sent: HttpRequest[] = [];

  constructor(
    private readonly say: (request: HttpRequest, time: number) => Said,
    private readonly version: Said = { status: 404, body: 'not found' },
  ) {}

  /** What was asked of the model. */
  get questions(): readonly HttpRequest[] {
    return this.sent.filter(({ method }) => method === 'POST');
  }

  send(request: HttpRequest): Promise<HttpResponse> {
    this.sent.push(request);
    const said = request.method === 'GET' ? this.version : this.say(request, this.questions.length);
    if (said === 'unreachable') return Promise.reject(new Error('ECONNREFUSED'));
    if (said === 'hang')
      return new Promise((_, reject) => {
        request.signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    const { status = 200, body = '', headers = {} } = said;
    return Promise.resolve({
      status,
      text: typeof body === 'string' ? body : JSON.stringify(body),
      header: (name) => headers[name],
    });
  }
}

/** Time limits of a reader, which a test does not wait for. */
const LIMITS: readonly number[] = [3000, 60_000, 180_000];

/** Time that passes at once, but for some lengths that never end; it remembers for how long was waited. */
export class FakeTimer implements Timer {
  readonly waits: number[] = [];
  private time = 0;

  constructor(private readonly endless: readonly number[] = LIMITS) {}

  now(): number {
    return this.time;
  }

  wait(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.endless.includes(milliseconds)) {
      return new Promise((resolve) => {
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', () => resolve());
      });
    }
    this.waits.push(milliseconds);
    this.time += milliseconds;
    return new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}

/** The request in a question's last message. */
export function requestIn({ body = '' }: Pick<HttpRequest, 'body'>): ReadRequest {
  const { messages } = JSON.parse(body) as { messages: readonly { readonly content: string }[] };
  return JSON.parse(messages.at(-1)!.content) as ReadRequest;
}

/** An answer of `/v1/chat/completions` with these words. */
export function completion(content: string, more: object = {}): object {
  return { choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }], ...more };
}
