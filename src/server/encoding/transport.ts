import {
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
  type InitializeParams,
  Message,
  type MessageReader,
  type MessageWriter,
  type NotificationMessage,
  type Position,
  type RequestMessage,
  type ResponseMessage,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Encoding, ENCODINGS, fromUtf16, toUtf16 } from './columns';
import { withPositions } from './positions';

/** Both ends of a connection. */
export interface Wire {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The text of a file that is not open; undefined where it cannot be read as text. Never rejects. */
export type ReadText = (uri: string) => Promise<string | undefined>;

/**
 * The connection with its positions in the encoding that the client likes best of those it offers, while the server
 * counts in UTF-16 throughout. Where both count alike messages pass as they are.
 */
export function negotiated({ reader, writer }: Wire, read: ReadText): Wire {
  const translator = new Translator(read);
  let sending: Promise<void> = Promise.resolve();
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) => reader.listen((message) => callback(translator.incoming(message))),
      dispose: () => reader.dispose(),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      // A message that waits for a file's text keeps those after it waiting.
      write: (message) => (sending = sending.then(async () => writer.write(await translator.outgoing(message)))),
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  };
}

class Translator {
  private encoding: Encoding = 'utf-16';
  private handshake: RequestMessage['id'] | undefined;
  private readonly open = new Map<string, TextDocument>();
  /** The files that requests under way are about. */
  private readonly asked = new Map<RequestMessage['id'], string | undefined>();

  constructor(private readonly read: ReadText) {}

  incoming(message: Message): Message {
    if (Message.isRequest(message) && message.method === 'initialize') {
      this.handshake = message.id;
      this.encoding = chosen(message.params as InitializeParams);
    }
    if (this.encoding === 'utf-16' || Message.isResponse(message)) return message;
    const call = message as NotificationMessage | RequestMessage;
    if (call.method === 'textDocument/didChange')
      return withBody(call, 'params', this.changed(call.params as unknown as DidChangeTextDocumentParams));
    if (call.method === 'textDocument/didOpen') this.opened(call.params as unknown as DidOpenTextDocumentParams);
    if (call.method === 'textDocument/didClose')
      this.open.delete((call.params as unknown as DidCloseTextDocumentParams).textDocument.uri);
    const params = call.params as { readonly textDocument?: { readonly uri: string } } | undefined;
    if (Message.isRequest(message)) this.asked.set(message.id, params?.textDocument?.uri);
    const converted = withPositions(call.params, undefined, (place, uri) =>
      columnIn(this.open.get(uri ?? ''), place, this.encoding, toUtf16),
    );
    return withBody(call, 'params', converted);
  }

  async outgoing(message: Message): Promise<Message> {
    const isAnswer = Message.isResponse(message);
    if (isAnswer && message.id !== null && message.id === this.handshake) return this.withEncoding(message);
    if (this.encoding === 'utf-16') return message;
    const key = isAnswer ? 'result' : 'params';
    const body = (message as unknown as Readonly<Record<string, unknown>>)[key];
    if (body === undefined) return message;
    const about = isAnswer && message.id !== null ? this.asked.get(message.id) : undefined;
    if (isAnswer && message.id !== null) this.asked.delete(message.id);
    const texts = await this.textsOf(body, about);
    const converted = withPositions(body, about, (place, uri) =>
      columnIn(texts.get(uri ?? ''), place, this.encoding, fromUtf16),
    );
    return withBody(message, key, converted);
  }

  /** The texts of all files that a message speaks of. */
  private async textsOf(body: unknown, about: string | undefined): Promise<ReadonlyMap<string, TextDocument>> {
    const texts = new Map<string, TextDocument>();
    const missing = new Set<string>();
    withPositions(body, about, ({ character }, uri = '') => {
      const document = this.open.get(uri);
      if (document) texts.set(uri, document);
      else missing.add(uri);
      return character;
    });
    await Promise.all(
      [...missing].map(async (uri) => {
        const text = await this.read(uri);
        if (text !== undefined) texts.set(uri, TextDocument.create(uri, '', 0, text));
      }),
    );
    return texts;
  }

  private withEncoding(message: ResponseMessage): Message {
    const { result } = message as { readonly result?: { readonly capabilities?: object } };
    return result
      ? withBody(message, 'result', {
          ...result,
          capabilities: { ...result.capabilities, positionEncoding: this.encoding },
        })
      : message;
  }

  private opened({ textDocument: { uri, text } }: DidOpenTextDocumentParams): void {
    this.open.set(uri, TextDocument.create(uri, '', 0, text));
  }

  /** Changes follow each other: each is about the text that the one before left. */
  private changed({ textDocument, contentChanges }: DidChangeTextDocumentParams): DidChangeTextDocumentParams {
    const document = this.open.get(textDocument.uri);
    if (!document) return { textDocument, contentChanges };
    const changes = contentChanges.map((change) => {
      const inUtf16 = withPositions(change, undefined, (place) =>
        columnIn(document, place, this.encoding, toUtf16),
      ) as typeof change;
      TextDocument.update(document, [inUtf16], document.version + 1);
      return inUtf16;
    });
    return { textDocument, contentChanges: changes };
  }
}

function withBody(message: Message, key: 'params' | 'result', body: unknown): Message {
  const changed: Message & Readonly<Record<string, unknown>> = { ...message, [key]: body };
  return changed;
}

/** The first of the client's encodings that we know: it names them in the order in which it likes them. */
function chosen({ capabilities }: InitializeParams): Encoding {
  const offered = capabilities.general?.positionEncodings ?? [];
  return (
    ENCODINGS.find((encoding) => encoding === offered.find((one) => (ENCODINGS as readonly string[]).includes(one))) ??
    'utf-16'
  );
}

type Columns = (line: string, column: number, encoding: Encoding) => number;

/** The column in the other encoding; in a text that nobody knows the column itself. */
function columnIn(
  document: TextDocument | undefined,
  { line, character }: Position,
  encoding: Encoding,
  columns: Columns,
): number {
  if (!document) return character;
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  return columns(text.replace(/[\r\n]+$/, ''), character, encoding);
}
