import { nth } from '../../../text/nth';
import type { FoundMetadata } from '../../reader';
import { creatorsOf } from './byline';
import { findDate } from './dates';

/** The lines above a mail that somebody pasted or saved as text, in the languages of the usual programs. */
const LINE =
  /^(from|von|de|sent|date|gesendet|datum|enviado(?: el)?|fecha|envoyé|to|an|à|para|cc|bcc|subject|betreff|objet|asunto|reply-to|attachments|importance)\s?:\s+(\S.*)$/i;
const FROM = /^(?:from|von|de)$/i;
const DATE = /^(?:sent|date|gesendet|datum|enviado(?: el)?|fecha|envoyé)$/i;
const SUBJECT = /^(?:subject|betreff|objet|asunto)$/i;
const FEWEST = 3;

/** What the head of a mail says, and how many of the lines it takes; undefined where the text starts otherwise. */
export function mailHead(
  lines: readonly { readonly text: string }[],
): { readonly metadata: FoundMetadata; readonly lines: number } | undefined {
  const found = lines.map(({ text }) => LINE.exec(text.trim()));
  const count = found.findIndex((line) => line === null);
  const head = (count < 0 ? found : found.slice(0, count)).map((line) => [line?.[1] ?? '', line?.[2] ?? ''] as const);
  const value = (name: RegExp): string | undefined => head.find(([key]) => name.test(key))?.[1];
  const [from, subject] = [value(FROM), value(SUBJECT)];
  const isHead = head.length >= FEWEST && FROM.test(nth(head, 0)[0]);
  if (!isHead || from === undefined || subject === undefined) return undefined;
  const name = from
    .replace(/\s*[<[(][^<>()[\]]*[>\])]/g, '')
    .replace(/["'“”]/g, '')
    .trim();
  const authors = name.includes('@') ? [] : creatorsOf([name]);
  const date = findDate(value(DATE) ?? '');
  return {
    lines: head.length,
    metadata: { title: subject, ...(authors.length > 0 && { authors }), ...(date && { date }) },
  };
}
