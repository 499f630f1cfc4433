import assert from 'node:assert/strict';
import { isTakenOut, placeNumber, placeUri } from '../../../src/protocol/source-view';
import { READERS } from '../../../src/core/registry';

/** Formats whose places are places in the file. */
const OWN_PLACE = new Set('text markdown latex asciidoc restructuredtext typst org html transcript csv'.split(' '));

describe('a source that is no text file', () => {
  it('is told by its ending, for every format', () => {
    for (const { format, extensions } of READERS) {
      for (const ending of extensions)
        assert.equal(isTakenOut(`file:///a/b${ending}`), !OWN_PLACE.has(format), `${format} ${ending}`);
    }
  });
  it('is opened as its text, under a name that says so', () => {
    assert.equal(
      placeUri('file:///corpus/the%20port.PDF'),
      'plumbline-source:/corpus/the%20port.PDF.txt?file%3A%2F%2F%2Fcorpus%2Fthe%2520port.PDF',
    );
    assert.equal(placeUri('file:///corpus/port.md'), 'file:///corpus/port.md');
    assert.equal(
      placeUri('vscode-vfs://github/a/b.docx'),
      'plumbline-source:/a/b.docx.txt?vscode-vfs%3A%2F%2Fgithub%2Fa%2Fb.docx',
    );
  });
  it('knows the page of a line by the marks before it', () => {
    const lines = ['— p. ix —', '', 'Words.', '', '— p. x —', '', 'More — words — here.'];
    assert.deepEqual(
      [0, 2, 3, 6].map((line) => placeNumber(lines, line)),
      [1, 1, 1, 2],
    );
    assert.equal(placeNumber(['Words.'], 0), 0);
  });
});
