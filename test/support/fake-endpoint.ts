import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ReadRequest } from '../../src/core/model/reading/reading';
import { completion, requestIn } from './fake-http';
import type { Model } from './fake-model';

/** A server on this machine that answers as a test says. */
export interface FakeEndpoint {
  readonly url: string;
  /** What it was asked, in order. */
  readonly asked: readonly ReadRequest[];
  close(): Promise<void>;
}

/** Starts an OpenAI-compatible server whose model a test writes. */
export async function startEndpoint(model: Model): Promise<FakeEndpoint> {
  const asked: ReadRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    if (incoming.method !== 'POST') return void outgoing.writeHead(404).end();
    const answer = (body: string): void => {
      const request = requestIn({ body });
      asked.push(request);
      const said = model(request);
      outgoing
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify(completion(typeof said === 'string' ? said : JSON.stringify(said))));
    };
    // Whoever gives a request up while it is on its way asked nothing.
    bodyOf(incoming).then(answer, () => undefined);
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
