/** A question over the network. */
export interface HttpRequest {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly signal: AbortSignal;
  /** A longer answer is given up. */
  readonly mostBytes: number;
}

/** Its answer, whatever its status. */
export interface HttpResponse {
  readonly status: number;
  readonly text: string;
  /** By name in small letters; undefined where there is none. */
  header(name: string): string | undefined;
}

/** The network as a host lends it; the engine has none of its own. */
export interface HttpClient {
  /**
   * Follows no redirect, sends no cookies. Rejects where nobody answers, the signal is aborted or the answer is too
   * long.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
}

/** Time for a conversation over the network, so that tests need none. */
export interface Timer {
  /** Milliseconds from any fixed point. */
  now(): number;
  /** Resolves after so many milliseconds, or as soon as the signal is aborted. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
}
