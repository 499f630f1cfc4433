import { message } from '../../model/message';
import type { Result } from '../../model/problem';
import { failure, success } from '../../model/problem';

/** A file's text without its byte order mark. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
}

/** How many bytes are looked at to tell text from other data. */
const SAMPLE_BYTES = 64 * 1024;
/** Text has next to no control characters; a share above this is something else. */
const MOST_CONTROLS = 0.02;

/**
 * The text of a file: UTF-16 where a byte order mark says so, else UTF-8, else Windows-1252 (which every byte fits).
 * Offsets of everything read later count from after the byte order mark, as in an editor.
 * Fails with `binary` for data that is no text, `encoding` for UTF-16 that is broken.
 */
export function decode(bytes: Uint8Array): Result<DecodedText> {
  const wide = wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide);
  if (looksBinary(bytes))
    return failure({
      code: 'binary',
      severity: 'error',
      message: message('This is not a text file. Convert it to text, Markdown or HTML to use it as a source.'),
    });
  const utf8 = tryDecode(bytes, 'utf-8');
  if (utf8 !== undefined) return success({ text: utf8, encoding: 'utf-8' });
  return success({ text: windows1252(bytes), encoding: 'windows-1252' });
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Lone surrogates stay out of UTF-16 as they do out of UTF-8: the decoder refuses them, and the writer is told. */
function decodeWide(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Result<DecodedText> {
  const text = tryDecode(bytes, encoding);
  if (text !== undefined && !text.slice(0, SAMPLE_BYTES).includes('\0')) return success({ text, encoding });
  return failure({
    code: 'encoding',
    severity: 'error',
    message: message('This file says that it is UTF-16 text, but it is not. Save it again as UTF-8.'),
  });
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Characters of the bytes 0x80 to 0x9f; the five unused ones stay control characters.
 * https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** By hand: some versions of Node take Windows-1252 for Latin-1. */
function windows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('').replace(/[\u0080-\u009f]/g, (control) => HIGH.charAt(control.charCodeAt(0) - 0x80));
}

function looksBinary(bytes: Uint8Array): boolean {
  const sample = Math.min(bytes.length, SAMPLE_BYTES);
  let controls = 0;
  for (let i = 0; i < sample; i++) {
    const byte = bytes[i] ?? 0;
    if (byte === 0) return true;
    if (isControl(byte)) controls++;
  }
  return controls > sample * MOST_CONTROLS;
}

/** Control characters but for tabs and line ends, and for escape, which some encodings switch with. */
function isControl(byte: number): boolean {
  if (byte >= 32 || byte === 27) return false;
  return byte < 9 || byte > 13;
}
