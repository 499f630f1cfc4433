import assert from 'node:assert/strict';
import { completeKeys, completionAt } from '../../../src/core/citations/completion';
import type { SourceMetadata } from '../../../src/core/model/metadata';
import { LIM } from './insert';

const at = (draft: string): string | undefined => {
  const offset = draft.indexOf('|');
  const found = completionAt(draft.replace('|', ''), offset);
  return found && `${found.kind} ${found.typed}`;
};

describe('Completion', () => {
  it('offers keys after @, [@, ; @ and in \\cite', () => {
    assert.equal(at('As @li|'), 'key li');
    assert.equal(at('It grew [@|'), 'key ');
    assert.equal(at('It grew [@a, p. 3; @li|]'), 'key li');
    assert.equal(at('It grew [-@li|'), 'key li');
    assert.equal(at('\\cite{|'), 'key ');
    assert.equal(at('\\autocite[see][3]{a, li|}'), 'key li');
    assert.equal(at('\\parencites[3]{a}[4]{li|'), 'key li');
    assert.equal(at('[cite:@li|'), 'key li');
  });

  it('offers quotations after an opening mark', () => {
    assert.equal(at('He said “we will|'), 'quotation we will');
    assert.equal(at('He said "we will|'), 'quotation we will');
    assert.equal(at('He said ``we will|'), 'quotation we will');
  });

  it('keeps still elsewhere', () => {
    for (const draft of [
      'me@li|',
      'He said “we will” and|',
      'plain words|',
      '\\emph{li|',
      'He said “w|',
      'five" long|',
    ])
      assert.equal(at(draft), undefined, draft);
  });

  it('puts keys that start with what was typed first, and finds others by title', () => {
    const other: SourceMetadata = { key: 'roe2019', title: 'Limits of growth', authors: [] };
    const found = completeKeys('[@lim', 5, [other, LIM]);
    assert.deepEqual(
      found.map(({ key, span }) => [key, span.start, span.end]),
      [
        ['lim2020tiktok', 2, 5],
        ['roe2019', 2, 5],
      ],
    );
    assert.deepEqual(completeKeys('no key', 6, [LIM]), []);
  });
});
