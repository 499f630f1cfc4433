import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadRequest } from '../../src/core/model/reading/reading';
import { completion, requestIn } from './fake-http';

/** A server on this machine that answers as a test says. */
export interface FakeEndpoint {
  readonly url: string;
  /** What it was asked, in order. */
  readonly asked: readonly ReadRequest[];
  close(): Promise<void>;
}

/** What a model would say; a string as it is, anything else as JSON. */
export type Model = (request: ReadRequest) => unknown;

/** Starts an OpenAI-compatible server whose model a test writes. */
export async function startEndpoint(model: Model): Promise<FakeEndpoint> {
  const asked: ReadRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    if (incoming.method !== 'POST') return void outgoing.writeHead(404).end();
    void bodyOf(incoming).then((body) => {
      const request = requestIn({ body });
      asked.push(request);
      const said = model(request);
      outgoing
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(completion(typeof said === 'string' ? said : JSON.stringify(said))));
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * What an attentive model says of sentences that hold one of these words: conflicts and supports by the words that
 * decide.
 */
export interface Knows {
  readonly of: string;
  readonly verdict: 'supported' | 'conflict';
  readonly wrong?: string;
  readonly words: string;
}

/** A model that knows some sentences, and says of all others that it finds nothing. */
export function modelOf(known: readonly Knows[]): Model {
  return ({ task, sentences, passages }) => ({
    readings: sentences.map(({ id, text, passages: ids }) => {
      const one = known.find(({ of }) => text.includes(of));
      const passage = passages.find((p) => ids.includes(p.id) && one !== undefined && p.text.includes(one.words));
      const place = { passage: passage?.id ?? '', words: passage && one ? one.words : '' };
      if (task === 'second look')
        return { id, bears_out: !passage ? 'silent' : one?.verdict === 'conflict' ? 'no' : 'yes', ...place };
      if (!one || !passage)
        return { id, verdict: 'not_found', confidence: 0.9, wrong: [], passage: '', words: '', reason: '' };
      return {
        id,
        verdict: one.verdict,
        confidence: 0.9,
        wrong: one.wrong === undefined ? [] : [one.wrong],
        ...place,
        reason: 'The source says so.',
      };
    }),
  });
}
