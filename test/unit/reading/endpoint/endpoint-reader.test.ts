import assert from 'node:assert/strict';
import type { Reader, ReaderAnswer, ReadRequest } from '../../../../src/core/model/reading/reading';
import { type EndpointSettings, endpointReader } from '../../../../src/core/reading/endpoint/endpoint-reader';
import { completion, FakeHttp, FakeTimer, requestIn, type Said } from '../../../support/fake-http';

const REQUEST: ReadRequest = {
  task: 'read',
  sentences: [
    { id: 's1', text: 'The quay opened in May.', passages: ['p1'] },
    { id: 's2', text: 'It is long.', passages: ['p1'] },
  ],
  passages: [{ id: 'p1', source: 'Gazette', text: 'The quay opened in June. '.repeat(20) }],
};
const ONE = '{"id":"s1","verdict":"not_found","confidence":1,"wrong":[],"passage":"","words":"","reason":""}';
const GOOD = completion(`{"readings":[${ONE}]}`);

function readerOf(http: FakeHttp, timer = new FakeTimer(), settings: Partial<EndpointSettings> = {}): Reader {
  const made = endpointReader({ endpoint: 'http://127.0.0.1:8080/v1', model: 'm', ...settings }, http, timer);
  assert.ok(made.ok);
  return made.value;
}
const ask = (reader: Reader, signal = new AbortController().signal): Promise<ReaderAnswer> =>
  reader.read(REQUEST, signal);
const codeOf = (answer: ReaderAnswer): string =>
  answer.ok ? `${answer.readings.length} read` : `${answer.problem.code}${answer.isFinal ? ' final' : ''}`;

describe('a reader over an endpoint', () => {
  it('asks with a schema, at temperature 0, and with the key in its header alone', async () => {
    const http = new FakeHttp(() => ({ body: GOOD }));
    assert.equal(codeOf(await ask(readerOf(http, undefined, { key: 'secret' }))), '1 read');
    const [question] = http.questions;
    assert.equal(question!.url, 'http://127.0.0.1:8080/v1/chat/completions');
    assert.equal(question!.headers['authorization'], 'Bearer secret');
    const body = JSON.parse(question!.body!) as {
      temperature: number;
      response_format: { type: string };
      messages: { role: string }[];
    };
    assert.deepEqual(
      [body.temperature, body.response_format.type, body.messages.map(({ role }) => role)],
      [0, 'json_schema', ['system', 'user']],
    );
    assert.deepEqual(requestIn(question!), REQUEST);
    assert.ok(
      http.sent.every(
        ({ url, body: text = '', headers, method }) =>
          !url.includes('secret') && !text.includes('secret') && (method === 'POST' || !('authorization' in headers)),
      ),
    );
  });

  it('asks for JSON, then for words alone, where a server knows no schemas; and remembers it', async () => {
    const http = new FakeHttp(({ body }) =>
      body!.includes('response_format')
        ? { status: 400, body: { error: { message: 'response_format is not supported' } } }
        : { body: completion(`Sure!\n\`\`\`json\n{"readings":[${ONE}]}\n\`\`\``) },
    );
    const reader = readerOf(http);
    assert.equal(codeOf(await ask(reader)), '1 read');
    assert.equal(http.questions.length, 3);
    assert.equal(codeOf(await ask(reader)), '1 read');
    assert.equal(http.questions.length, 4);
  });

  it('leaves the temperature out for a model that has none', async () => {
    const http = new FakeHttp(({ body }) =>
      body!.includes('temperature')
        ? { status: 400, body: { error: { message: "Unsupported value: 'temperature'" } } }
        : { body: GOOD },
    );
    assert.equal(codeOf(await ask(readerOf(http))), '1 read');
    assert.ok(http.questions[1]!.body!.includes('json_schema'));
  });

  it('speaks to Ollama by its own interface, with a context that holds the question', async () => {
    const http = new FakeHttp(
      () => ({
        body: {
          message: { content: `{"readings":[${ONE}]}` },
          done_reason: 'stop',
          prompt_eval_count: 900,
          eval_count: 50,
        },
      }),
      { body: { version: '0.5.1' } },
    );
    const answer = await ask(readerOf(http));
    assert.ok(answer.ok);
    assert.deepEqual(answer.usage, { promptTokens: 900, answerTokens: 50 });
    assert.equal(http.questions[0]!.url, 'http://127.0.0.1:8080/api/chat');
    assert.ok((JSON.parse(http.questions[0]!.body!) as { options: { num_ctx: number } }).options.num_ctx >= 8192);
    await ask(readerOf(http));
    assert.equal(http.sent.filter(({ method }) => method === 'GET').length, 2, 'one probe for each reader');
  });

  const failures: readonly (readonly [string, (time: number) => Said, string, number])[] = [
    ['a refused key', () => ({ status: 401 }), 'reader-refused final', 1],
    ['an unknown model', () => ({ status: 404 }), 'reader-not-found final', 1],
    [
      'a redirect, which is not followed',
      () => ({ status: 307, headers: { location: 'https://elsewhere.example/v1' } }),
      'reader-redirect final',
      1,
    ],
    [
      'a used-up quota',
      () => ({ status: 429, body: { error: { message: 'You exceeded your current quota' } } }),
      'reader-quota final',
      1,
    ],
    ['a wait that nobody waits', () => ({ status: 429, headers: { 'retry-after': '3600' } }), 'reader-busy final', 1],
    ['too many requests, twice', () => ({ status: 429 }), 'reader-busy', 2],
    ['a fault of the server, twice', () => ({ status: 503 }), 'reader-broken', 2],
    ['a fault, once', (time) => (time === 1 ? { status: 500 } : { body: GOOD }), '1 read', 2],
    ['nobody there, twice', () => 'unreachable', 'reader-unreachable', 2],
    ['an answer that is none', () => ({ body: '<html>hello</html>' }), 'reader-unreadable', 2],
    [
      'a question that is too long',
      () => ({ status: 400, body: { error: { message: 'This model has a maximum context length of 512 tokens' } } }),
      'reader-too-long',
      1,
    ],
    [
      'a question that the server cut in silence',
      () => ({ body: completion(`{"readings":[${ONE}]}`, { usage: { prompt_tokens: 40, completion_tokens: 9 } }) }),
      'reader-too-long',
      1,
    ],
    [
      'an answer that breaks off at once',
      () => ({ body: { choices: [{ finish_reason: 'length', message: { content: '{"readings":[{"id":' } }] } }),
      'reader-too-long',
      1,
    ],
    [
      'an answer that breaks off after a reading',
      () => ({ body: { choices: [{ finish_reason: 'length', message: { content: `{"readings":[${ONE},{"id":` } }] } }),
      '1 read',
      1,
    ],
    [
      'a refusal',
      () => ({ body: { choices: [{ finish_reason: 'stop', message: { content: null, refusal: 'no' } }] } }),
      '0 read',
      1,
    ],
  ];
  for (const [name, say, code, questions] of failures) {
    it(`answers with a value to ${name}`, async () => {
      const http = new FakeHttp((_, time) => say(time));
      assert.equal(codeOf(await ask(readerOf(http))), code);
      assert.equal(http.questions.length, questions);
    });
  }

  it('waits as long as a server asks it to', async () => {
    const timer = new FakeTimer();
    const http = new FakeHttp((_, time) =>
      time === 1 ? { status: 429, headers: { 'retry-after': '7' } } : { body: GOOD },
    );
    assert.equal(codeOf(await ask(readerOf(http, timer))), '1 read');
    assert.deepEqual(timer.waits, [7000]);
    const dated = new FakeHttp((_, time) =>
      time === 1
        ? {
            status: 503,
            headers: { 'retry-after': 'Wed, 21 Oct 2026 07:28:09 GMT', date: 'Wed, 21 Oct 2026 07:28:00 GMT' },
          }
        : { body: GOOD },
    );
    const other = new FakeTimer();
    await ask(readerOf(dated, other));
    assert.deepEqual(other.waits, [9000]);
  });

  it('gives a late server up, once more, and then for good', async () => {
    const http = new FakeHttp(() => 'hang');
    assert.equal(codeOf(await ask(readerOf(http, new FakeTimer([]), { timeout: 5000 }))), 'reader-late');
    assert.equal(http.questions.length, 2);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const http = new FakeHttp(() => {
      setImmediate(() => stop.abort());
      return 'hang';
    });
    assert.equal(codeOf(await ask(readerOf(http), stop.signal)), 'reader-cancelled final');
  });

  it('asks no more at once, and in a minute, than it may', async () => {
    let [running, most] = [0, 0];
    const timer = new FakeTimer([3000, 9000]);
    const http = new FakeHttp(() => ({ body: GOOD }));
    const client = {
      send: async (request: Parameters<FakeHttp['send']>[0]) => {
        running++;
        most = Math.max(most, running);
        await new Promise((resolve) => {
          setImmediate(resolve);
        });
        running--;
        return http.send(request);
      },
    };
    const made = endpointReader(
      {
        endpoint: 'https://reader.example/v1',
        model: 'm',
        limits: { inFlight: 2 },
        requestsPerMinute: 3,
        timeout: 9000,
      },
      client,
      timer,
    );
    assert.ok(made.ok);
    await Promise.all(Array.from({ length: 5 }, () => ask(made.value)));
    assert.equal(most, 2);
    assert.deepEqual(timer.waits, [60_000]);
  });

  const addresses: readonly (readonly [string, boolean])[] = [
    ['https://api.example.com/v1', true],
    ['http://localhost:1234/v1', true],
    ['http://[::1]:8080/v1/', true],
    ['http://127.8.0.1/v1', true],
    ['http://192.168.1.4:8080/v1', false],
    ['http://localhost.example.com/v1', false],
    ['ftp://localhost/v1', false],
    ['https://me:key@api.example.com/v1', false],
    ['localhost:8080', false],
    ['', false],
  ];
  for (const [endpoint, isTaken] of addresses) {
    it(`${isTaken ? 'takes' : 'does not take'} ${endpoint || 'an empty address'}`, () => {
      assert.equal(endpointReader({ endpoint, model: 'm' }, new FakeHttp(() => ({})), new FakeTimer()).ok, isTaken);
    });
  }
});
