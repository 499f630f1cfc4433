import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ENCODINGS, fromUtf16, toUtf16 } from '../../../../src/server/encoding/columns';
import { withPositions } from '../../../../src/server/encoding/positions';

/** Lines of letters of one to four bytes. */
const line = fc
  .array(fc.constantFrom('a', ' ', 'é', 'ß', '“', '€', '語', '😀', '𝒜', 'e\u0301', '👩‍🚒'))
  .map((parts) => parts.join(''));

describe('columns', () => {
  it('count as the standard library does', () => {
    fc.assert(
      fc.property(line, (text) => {
        const points = [...text];
        for (let i = 0; i <= points.length; i++) {
          const before = points.slice(0, i).join('');
          assert.equal(fromUtf16(text, before.length, 'utf-8'), Buffer.byteLength(before));
          assert.equal(fromUtf16(text, before.length, 'utf-32'), i);
          assert.equal(fromUtf16(text, before.length, 'utf-16'), before.length);
        }
      }),
    );
  });

  it('come back as they went, and stay within the line and at the start of a character', () => {
    fc.assert(
      fc.property(line, fc.nat(200), fc.constantFrom(...ENCODINGS), (text, column, encoding) => {
        const there = toUtf16(text, column, encoding);
        assert.ok(there <= text.length);
        if (encoding !== 'utf-16') assert.ok(!/[\uDC00-\uDFFF]/.test(text.charAt(there)) || there === text.length);
        const back = fromUtf16(text, there, encoding);
        assert.ok(back <= column);
        assert.equal(toUtf16(text, back, encoding), there);
      }),
    );
  });
});

describe('positions in a message', () => {
  const seen = (message: unknown, about?: string): readonly (readonly [number, string | undefined])[] => {
    const found: (readonly [number, string | undefined])[] = [];
    withPositions(message, about, ({ character }, uri) => {
      found.push([character, uri]);
      return character;
    });
    return found;
  };
  const at = (character: number): object => ({ line: 0, character });
  const range = (character: number): object => ({ start: at(character), end: at(character + 1) });

  it('belong to the file that is nearest around them', () => {
    assert.deepEqual(seen({ textDocument: { uri: 'a' }, position: at(1) }), [[1, 'a']]);
    assert.deepEqual(
      seen({
        uri: 'a',
        diagnostics: [{ range: range(1), relatedInformation: [{ location: { uri: 'b', range: range(3) } }] }],
      }),
      [
        [1, 'a'],
        [2, 'a'],
        [3, 'b'],
        [4, 'b'],
      ],
    );
    assert.deepEqual(seen([{ targetUri: 'b', originSelectionRange: range(1), targetRange: range(3) }], 'a'), [
      [1, 'a'],
      [2, 'a'],
      [3, 'b'],
      [4, 'b'],
    ]);
    assert.deepEqual(seen({ edit: { changes: { b: [{ range: range(1), newText: '' }] } } }, 'a'), [
      [1, 'b'],
      [2, 'b'],
    ]);
    assert.deepEqual(
      seen(
        {
          edit: {
            documentChanges: [
              { textDocument: { uri: 'b', version: 1 }, edits: [{ range: range(1), newText: '' }] },
              { kind: 'create', uri: 'c' },
            ],
          },
        },
        'a',
      ),
      [
        [1, 'b'],
        [2, 'b'],
      ],
    );
    assert.deepEqual(seen({ command: 'x', arguments: ['b', at(1)] }, 'a'), [[1, 'b']]);
  });

  it('are left alone in what comes back as it went', () => {
    assert.deepEqual(seen({ data: { position: at(1) } }, 'a'), []);
  });
});
