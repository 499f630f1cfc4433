import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Problem, Result } from '../model/problem';
import { failure, success } from '../model/problem';
import { parseCreator } from '../text/attributing/people';
import { bodyParts } from './mail/body';
import { splitMailbox } from './mail/mailbox';
import type { FoundMetadata, Reader, ReaderInput, Reading } from './reader';
import type { Part } from './support/document';
import { documentReading } from './support/document';
import { otherFormat } from './support/failures';
import { partsOfReading } from './support/inner-reading';

/** Readers of what stands inside a message. */
export interface InnerReaders {
  readonly html: Reader;
  /** For attachments, by their endings. */
  readonly others: readonly Reader[];
}

/** Messages and attachments that are read, and attachments that are read of one. */
const MOST_MESSAGES = 10_000;
const MOST_ATTACHMENTS = 50;
const OPTIONS = { maxNestingDepth: 20, maxHeadersSize: 1 << 20, attachmentEncoding: 'arraybuffer' } as const;

/**
 * E-mail: single messages and mailboxes (RFC 5322, RFC 4155), with their attachments. What a message quotes are other
 * people's words, its signature is no text. In a mailbox the locator is the message's number.
 */
export function mailReader(inner: InnerReaders): Reader {
  return {
    format: 'mail',
    extensions: ['.eml', '.mbox'],
    read: (input) =>
      input.name.toLowerCase().endsWith('.mbox') ? readMailbox(input, inner) : readMessage(input, inner),
  };
}

async function readMessage(input: ReaderInput, inner: InnerReaders): Promise<Result<Reading>> {
  const message = await parsed(input.bytes);
  if (!message || !isMessage(message)) return failure(otherFormat());
  const problems: Problem[] = [];
  const parts = await messageParts(message, inner, { problems });
  return success(documentReading(parts, { metadata: metadataOf(message), problems, isWhole: true }));
}

async function readMailbox({ bytes, turn }: ReaderInput, inner: InnerReaders): Promise<Result<Reading>> {
  const messages = splitMailbox(bytes).slice(0, MOST_MESSAGES);
  const problems: Problem[] = [];
  const parts: Part[] = [];
  for (const [i, message] of messages.entries()) {
    await turn?.();
    const read = await parsed(message);
    if (!read || !isMessage(read)) continue;
    const locator = `message ${i + 1}`;
    const { from, date, subject } = read;
    const about = [locator, from?.name || from?.address, date?.slice(0, 10), subject].filter(Boolean).join(' · ');
    parts.push(
      { kind: 'crumb', text: `— ${about} —`, locator },
      ...(await messageParts(read, inner, { problems, locator })),
    );
  }
  return parts.length === 0 ? failure(otherFormat()) : success(documentReading(parts, { problems, isWhole: true }));
}

interface Place {
  readonly problems: Problem[];
  readonly locator?: string;
}

async function messageParts(message: Email, inner: InnerReaders, { problems, locator }: Place): Promise<Part[]> {
  const parts: Part[] = [];
  if (message.subject?.trim()) parts.push({ kind: 'heading', text: message.subject, locator });
  if (message.text?.trim()) parts.push(...bodyParts(message.text, locator));
  else if (message.html?.trim()) {
    const bytes = new TextEncoder().encode(message.html);
    const reading = await inner.html.read({ bytes, name: 'message.html' });
    if (reading.ok) parts.push(...partsOfReading(reading.value, locator));
  }
  for (const attachment of message.attachments.slice(0, MOST_ATTACHMENTS)) {
    const read = await attachmentParts(attachment, inner, locator);
    if (read.ok) parts.push(...read.value);
    else problems.push({ ...read.problem, severity: 'warning' });
  }
  return parts;
}

/** The text of an attachment; none of one that no reader claims, such as a picture. */
async function attachmentParts(
  { filename, content }: Attachment,
  { others }: InnerReaders,
  locator: string | undefined,
): Promise<Result<readonly Part[]>> {
  const name = filename ?? '';
  const reader = others.find(({ extensions }) => extensions.some((ending) => name.toLowerCase().endsWith(ending)));
  if (!reader || typeof content === 'string') return success([]);
  const reading = await reader.read({ bytes: new Uint8Array(content), name });
  if (!reading.ok) return reading;
  const place = locator === undefined ? name : `${locator}, ${name}`;
  return success([{ kind: 'crumb', text: `— ${place} —`, locator: place }, ...partsOfReading(reading.value, place)]);
}

async function parsed(bytes: Uint8Array): Promise<Email | undefined> {
  try {
    return await PostalMime.parse(new Uint8Array(bytes), OPTIONS);
  } catch {
    return undefined;
  }
}

/** Any text could be a message without headers; one that somebody sent has these. */
function isMessage({ from, date, subject, messageId }: Email): boolean {
  return [from?.address ?? from?.name, date, subject, messageId].filter(Boolean).length >= 2;
}

function metadataOf({ from, subject, date }: Email): FoundMetadata {
  const creator = parseCreator(from?.name || from?.address || '');
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '') ?? [];
  return {
    type: 'personal_communication',
    ...(subject?.trim() && { title: subject.trim() }),
    ...(creator && { authors: [creator] }),
    ...(year !== undefined && { date: { year: Number(year), month: Number(month), day: Number(day) } }),
  };
}
