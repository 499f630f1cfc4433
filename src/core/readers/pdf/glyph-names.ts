import { Unzlib, unzlibSync, zlibSync } from 'fflate';

/**
 * What PDF.js reads wrongly gets a name of private use before the file is opened. It leaves out what a file calls a
 * soft hyphen, and with it the hyphens of fonts that have one glyph for both (Typst's): "COVID-19", "1990-1995" and a
 * minus would lose theirs. And it takes the code of a glyph that has no name for a character, even for a digit.
 */
export const SOFT_HYPHEN = '\ue5ad';
/** Glyphs without a name have one of these. */
export const UNNAMED = /[\ue600-\ue67f]/;
const UNNAMED_RANGE = '<0000><007f><e600>';
const NAMED_HEX = 'e5ad';
const SOFT = 0xad;

/** A map from glyphs to characters is short. Bytes, packed and unpacked. */
const MOST_PACKED = 128 << 10;
const MOST_TEXT = 1 << 20;
/** A font of letters has so many of them. */
const LEAST_LETTERS = 5;
/** So much of a stream shows whether it is one. */
const HEAD = 400;
const CODES = /<([\da-f\s]+)>\s*<([\da-f\s]+)>/gi;
const RANGES = /<([\da-f\s]+)>\s*<([\da-f\s]+)>\s*(<[\da-f\s]+>|\[[^\]]*\])/gi;

/** Names soft hyphens and nameless glyphs in a file's fonts, in place. */
export function nameGlyphs(bytes: Uint8Array): void {
  for (const { start, end } of streamsIn(bytes)) renameIn(bytes.subarray(start, end));
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Where streams lie that are short enough. */
function streamsIn(bytes: Uint8Array): readonly Stretch[] {
  const streams: Stretch[] = [];
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at)) {
    let start = at + 6;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const end = find(bytes, 'endstream', start);
    if (end < 0) break;
    if (end - start <= MOST_PACKED) streams.push({ start, end });
    at = end + 9;
  }
  return streams;
}

function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++;
    if (length === word.length) return at;
  }
  return -1;
}

function renameIn(stream: Uint8Array): void {
  const isPacked = ((stream[0] ?? 0) & 0x0f) === 8;
  if (!isMap(isPacked ? headOf(stream) : textOf(stream.subarray(0, HEAD)))) return;
  const text = isPacked ? unpacked(stream) : textOf(stream);
  const renamed = text === undefined ? undefined : renamedIn(text);
  if (renamed === undefined) return;
  const plain = Uint8Array.from(renamed, (sign) => sign.charCodeAt(0));
  const written = isPacked ? zlibSync(plain, { level: 9 }) : plain;
  if (written.length > stream.length) return;
  stream.fill(isPacked ? 0 : 32);
  stream.set(written);
}

function isMap(head: string): boolean {
  return /begincmap|\/CIDInit|Resource-CMap/.test(head);
}

/** The start of what is packed in a stream; empty where it is damaged. */
function headOf(stream: Uint8Array): string {
  let head = '';
  const unzlib = new Unzlib((chunk) => {
    if (head.length < HEAD) head += textOf(chunk.subarray(0, HEAD));
  });
  try {
    for (let at = 0; at < stream.length && head.length < HEAD && at < 2_048; at += 512)
      unzlib.push(stream.subarray(at, at + 512), at + 512 >= stream.length);
  } catch {
    return '';
  }
  return head;
}

function unpacked(stream: Uint8Array): string | undefined {
  try {
    const bytes = unzlibSync(stream, { out: new Uint8Array(MOST_TEXT) });
    return bytes.length < MOST_TEXT ? textOf(bytes) : undefined;
  } catch {
    return undefined;
  }
}

function textOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** The map with names of private use, shortened to what is read of it; undefined where it needs none. */
function renamedIn(map: string): string | undefined {
  if (/\busecmap\b/.test(map)) return undefined;
  const sections = [...map.matchAll(/begin(bfchar|bfrange|codespacerange)(.*?)end\1/gs)];
  const written = sections.map(([, kind = '', body = '']) => {
    if (kind === 'bfchar') return charsOf(body);
    return kind === 'bfrange' ? rangesOf(body) : section(kind, [body.trim()]);
  });
  const areNumbers = areGlyphNumbers(
    sections.map(([, kind, body = '']) => (kind === 'codespacerange' ? '' : body)).join('\n'),
  );
  if (!areNumbers && !written.some((text) => text.includes(NAMED_HEX))) return undefined;
  // What the map names after that stands.
  const first = written.findIndex((text) => !text.includes('codespacerange'));
  if (areNumbers) written.splice(Math.max(0, first), 0, section('bfrange', [UNNAMED_RANGE]));
  return `begincmap\n${written.join('')}endcmap`;
}

/**
 * True for a font of letters whose codes have two bytes and are no characters: what is not among them has no name at
 * all. Other fonts name here only what their own names do not tell.
 */
function areGlyphNumbers(body: string): boolean {
  const entries = body
    .split('\n')
    .flatMap((line) => [...line.matchAll(/^\s*<([\da-f]+)>.*?<([\da-f]+)>\s*\]?\s*$/gi)])
    .map(([, code = '', to = '']) => ({ length: code.length, code: parseInt(code, 16), to: parseInt(to, 16) }));
  const letters = entries.filter(({ to }) => /[a-z]/i.test(String.fromCharCode(to & 0xffff)));
  const same = entries.filter(({ code, to }) => code === to).length;
  return letters.length >= LEAST_LETTERS && entries.every(({ length }) => length === 4) && same < entries.length / 2;
}

function charsOf(body: string): string {
  return section(
    'bfchar',
    [...body.matchAll(CODES)].map(([, code = '', to = '']) => `<${code}>${renamed(`<${to}>`)}`),
  );
}

function rangesOf(body: string): string {
  const inside: string[] = [];
  const ranges = [...body.matchAll(RANGES)].map(([, from = '', to = '', target = '']) => {
    if (target.startsWith('[')) return `<${from}><${to}>${target.replace(/<[\da-f\s]+>/gi, renamed)}`;
    const at = SOFT - valueOf(target);
    const code = (valueOf(from) + at).toString(16).padStart(from.length, '0');
    if (at >= 0 && at <= valueOf(to) - valueOf(from)) inside.push(`<${code}><${NAMED_HEX}>`);
    return `<${from}><${to}>${target}`;
  });
  return section('bfrange', ranges) + (inside.length > 0 ? section('bfchar', inside) : '');
}

function renamed(code: string): string {
  return valueOf(code) === SOFT ? `<${NAMED_HEX}>` : code;
}

function valueOf(code: string): number {
  return parseInt(code.replace(/[<>\s]/g, ''), 16);
}

function section(kind: string, lines: readonly string[]): string {
  return `${lines.length} begin${kind}\n${lines.join('\n')}\nend${kind}\n`;
}
