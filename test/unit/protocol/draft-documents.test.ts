import assert from 'node:assert/strict';
import { mayHoldDrafts } from '../../../src/protocol/draft-documents';

describe('a document by its place', () => {
  for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'memfs'])
    it(`may be a draft: ${scheme}`, () => assert.equal(mayHoldDrafts(scheme), true));

  // Alt+F1 shows its help as a text in an editor, which is no statement of the writer's.
  for (const scheme of ['accessible-view', 'output', 'git', 'comment', 'vscode-notebook-cell', 'plumbline-source'])
    it(`is none: ${scheme}`, () => assert.equal(mayHoldDrafts(scheme), false));
});
