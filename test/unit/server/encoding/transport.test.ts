import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import {
  createConnection,
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type InitializeResult,
  type LocationLink,
  type MessageConnection,
  type Position,
  type Range,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, fromUtf16, toUtf16 } from '../../../../src/server/encoding/columns';
import { textReader } from '../../../../src/hosts/text-reader';
import { negotiated } from '../../../../src/server/encoding/transport';
import { startServer } from '../../../../src/server/server';
import { MemoryFiles } from '../../../support/memory';
import { eventually } from '../wire';

const ROOT = 'file:///work';
const DRAFT = `${ROOT}/story.md`;
const SOURCE = `${ROOT}/corpus/light.txt`;
const SAID = 'The keepers of the lighthouse lit every lantern before the great storm came';
const SLIP = `“${SAID.replace('lantern', 'candle')},” she wrote.`;
/** Letters of one to four bytes, before which and after which something stands. */
const letters = fc
  .array(fc.constantFrom('x', 'é', '語', '😀', '“', ' ', '𝒜'), { maxLength: 12 })
  .map((parts) => parts.join(''));

interface Session {
  readonly connection: MessageConnection;
  readonly encoding: string | undefined;
  readonly pushed: Map<string, readonly Diagnostic[]>;
}

async function served(offered: readonly string[], use: (session: Session) => Promise<void>): Promise<void> {
  const files = new MemoryFiles({ [SOURCE]: `語😀 “${SAID},” she wrote.\n` });
  const [up, down] = [new PassThrough(), new PassThrough()];
  const { reader, writer } = negotiated(
    { reader: new StreamMessageReader(up), writer: new StreamMessageWriter(down) },
    textReader(files),
  );
  startServer(createConnection(reader, writer), { files, cache: () => undefined });
  const connection = createMessageConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const pushed = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      pushed.set(uri, diagnostics);
    },
  );
  connection.listen();
  const capabilities = {
    general: { positionEncodings: offered },
    textDocument: { definition: { linkSupport: true }, publishDiagnostics: { relatedInformation: true } },
  };
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: ROOT,
    capabilities,
  });
  await connection.sendNotification('initialized', {});
  try {
    await use({ connection, encoding: result.capabilities.positionEncoding, pushed });
  } finally {
    connection.dispose();
    up.destroy();
    down.destroy();
  }
}

/** What a client that counts in some encoding sees at a range of a text. */
function wordsAt(text: string, { start, end }: Range, encoding: Encoding): string {
  const lines = text.split('\n');
  const column = ({ line, character }: Position): number => toUtf16(lines[line]!, character, encoding);
  assert.equal(start.line, end.line);
  return lines[start.line]!.slice(column(start), column(end));
}

/** A position as such a client names it. */
function place(text: string, offset: number, encoding: Encoding): Position {
  const before = text.slice(0, offset).split('\n');
  const line = before.length - 1;
  return { line, character: fromUtf16(text.split('\n')[line]!, before[line]!.length, encoding) };
}

for (const encoding of ['utf-8', 'utf-32', 'utf-16'] as const) {
  describe(`a client that counts in ${encoding}`, () => {
    it('marks the same words, whatever stands around them and however they were typed', async () => {
      await served([encoding], async ({ connection, pushed, encoding: agreed }) => {
        assert.equal(agreed, encoding);
        let version = 0;
        await connection.sendNotification('textDocument/didOpen', {
          textDocument: { uri: DRAFT, languageId: 'markdown', version, text: '' },
        });
        let document = TextDocument.create(DRAFT, '', 0, '');
        await fc.assert(
          fc.asyncProperty(
            fc.array(fc.tuple(letters, fc.nat(), fc.nat(8)), { maxLength: 4 }),
            letters,
            letters,
            async (edits, before, after) => {
              // Some typing here and there, several changes at a time, each about the text that the one before left.
              const wanted = `${before.trim()}\n\n${SLIP} ${after}\n`;
              const steps: { start: number; end: number; text: string }[] = [];
              let text = document.getText();
              const step = (start: number, end: number, by: string): void => {
                steps.push({ start, end, text: by });
                text = text.slice(0, start) + by + text.slice(end);
              };
              step(0, text.length, wanted);
              for (const [by, at, length] of edits) {
                const points = [...text];
                const from = points.slice(0, at % (points.length + 1)).join('').length;
                const to = from + [...text.slice(from)].slice(0, length).join('').length;
                step(from, to, by);
              }
              step(0, text.length, wanted);
              const contentChanges = [];
              for (const { start, end, text: by } of steps) {
                const now = document.getText();
                contentChanges.push({
                  range: { start: place(now, start, encoding), end: place(now, end, encoding) },
                  text: by,
                });
                document = TextDocument.create(DRAFT, '', 0, now.slice(0, start) + by + now.slice(end));
              }
              pushed.delete(DRAFT);
              await connection.sendNotification('textDocument/didChange', {
                textDocument: { uri: DRAFT, version: ++version },
                contentChanges,
              });
              const [found] = await eventually('a finding', () => {
                const all = pushed.get(DRAFT) ?? [];
                return all.length > 0 && all;
              });
              assert.equal(wordsAt(wanted, found!.range, encoding), 'candle');
              const actions = await connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
                textDocument: { uri: DRAFT },
                range: found!.range,
                context: { diagnostics: [] },
              });
              const [edit] = actions.find(({ isPreferred }) => isPreferred)!.edit!.changes![DRAFT]!;
              assert.equal(wordsAt(wanted, edit!.range, encoding), 'candle');
              const [target] = await connection.sendRequest<LocationLink[]>('textDocument/definition', {
                textDocument: { uri: DRAFT },
                position: found!.range.start,
              });
              assert.ok(
                wordsAt(`語😀 “${SAID},” she wrote.\n`, target!.targetSelectionRange, encoding).includes('lantern'),
                JSON.stringify(target),
              );
            },
          ),
          { numRuns: 3 },
        );
      });
    });
  });
}

describe('the encoding of positions', () => {
  it('is the first of those that the client likes and we know, else UTF-16', async () => {
    for (const [offered, agreed] of [
      [['utf-7', 'utf-32', 'utf-8', 'utf-16'], 'utf-32'],
      [['utf-7'], 'utf-16'],
      [[], 'utf-16'],
    ] as const)
      await served(offered, ({ encoding }) => {
        assert.equal(encoding, agreed);
        return Promise.resolve();
      });
  });
});
