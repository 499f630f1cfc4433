import type { HttpClient, HttpRequest, HttpResponse, Timer } from '../core/service';

/** The network of this host, for a reader that the user chose; redirects are handed back, not followed. */
export const fetchClient: HttpClient = {
  async send({ url, method, headers, body, signal, mostBytes }: HttpRequest): Promise<HttpResponse> {
    const response = await fetch(url, {
      method,
      headers,
      signal,
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      ...(body !== undefined && { body }),
    });
    // A browser hides where a redirect leads, and says so with this type.
    const status = response.type === 'opaqueredirect' ? 302 : response.status;
    return {
      status,
      text: await boundedText(response, mostBytes),
      header: (name) => response.headers.get(name) ?? undefined,
    };
  },
};

async function boundedText(response: Response, mostBytes: number): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > mostBytes) {
      await reader.cancel();
      throw new Error('The answer is too long.');
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** Real time. */
export const realTimer: Timer = {
  now: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const done = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      signal.addEventListener('abort', done);
    }),
};
