import assert from 'node:assert/strict';
import { contentHash } from '../../../src/core/text/content-hash';
import { decode } from '../../../src/core/text/characters/decode';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = [...`\ufeff${text}`].flatMap((c) => {
    const n = c.charCodeAt(0);
    return bigEndian ? [n >> 8, n & 255] : [n & 255, n >> 8];
  });
  return Uint8Array.from(bytes);
};

function check(bytes: Uint8Array | readonly number[], encoding: string, text: string): void {
  const result = decode(Uint8Array.from(bytes));
  assert.ok(result.ok);
  assert.deepEqual(result.value, { encoding, text });
}

function fails(bytes: readonly number[], code: string): void {
  const result = decode(Uint8Array.from(bytes));
  assert.equal(result.ok ? 'none' : result.problem.code, code);
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    check(new TextEncoder().encode('café – 😀'), 'utf-8', 'café – 😀');
    check([0xef, 0xbb, 0xbf, 0x61], 'utf-8', 'a');
  });
  it('reads UTF-16 by its byte order mark', () => {
    check(utf16('café', false), 'utf-16le', 'café');
    check(utf16('café', true), 'utf-16be', 'café');
  });
  it('reads Windows-1252 where the bytes are no UTF-8', () => {
    check([0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x80], 'windows-1252', '“café”€');
  });
  it('tells data from text', () => {
    fails([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], 'binary');
    fails([1, 2, 3, 4, 65, 66], 'binary');
    fails([0xff, 0xfe, 0x00, 0xd8, 0x41, 0x00], 'encoding');
  });
});

describe('contentHash', () => {
  it('is 64-bit FNV-1a', () => {
    const hash = (text: string): string => contentHash(new TextEncoder().encode(text));
    assert.deepEqual(['', 'a', 'foobar'].map(hash), ['cbf29ce484222325', 'af63dc4c8601ec8c', '85944171f73967e8']);
  });
});
