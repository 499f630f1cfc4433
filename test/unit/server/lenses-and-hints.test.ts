import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { render } from '../../../src/core/model/message';
import { codeLenses } from '../../../src/server/features/code-lens';
import { inlayHints } from '../../../src/server/features/inlay-hints';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'a.md':
    '---\ntitle: The Harbour Report\npublisher: Harbour *News*\n---\n\nThe harbour handled 40 million tonnes of freight in 2019.\n\nThe north pier opened in 1931.\n',
};
const DRAFT =
  'The harbour handled 50 million tonnes of freight in 2019. The north pier\nopened in 1931.\n\nLemons grow on trees in the south.\n';

async function checked(text: string) {
  const service = await engineOver(SOURCES);
  const document = TextDocument.create('memory:/work/draft.md', 'markdown', 1, text);
  const { statements } = await service.check(draftOf(text));
  const context = { service, locale: 'en', text: (message: Parameters<typeof render>[0]) => render(message) };
  const { end } = { end: document.positionAt(text.length) };
  return { context, document, statements, all: { start: { line: 0, character: 0 }, end } };
}

describe('Marks in the text', () => {
  it('count the statements over each paragraph', async () => {
    const { context, document, statements } = await checked(DRAFT);
    assert.deepEqual(
      codeLenses(context, document, statements).map(({ range, command }) => `${range.start.line}: ${command?.title}`),
      ['0: 1 contradicted · 1 supported', '3: 1 not found'],
    );
  });

  it('give the sources’ value after a wrong one, and the publisher after what is borne out', async () => {
    const { context, document, statements, all } = await checked(DRAFT);
    const hints = inlayHints(context, document, statements, all).map(
      ({ position, label }) =>
        `${document.getText().slice(0, document.offsetAt(position)).split(' ').at(-1)} ${label as string}`,
    );
    assert.deepEqual(hints, ['tonnes → 40 million tonnes', '1931. Harbour *News*']);
  });

  it('show a source’s words as they are', async () => {
    const { context, document, statements, all } = await checked(DRAFT);
    const tooltip = inlayHints(context, document, statements, all).at(-1)?.tooltip;
    assert.ok(typeof tooltip === 'object' && tooltip.value.includes('Harbour \\*News\\*'), JSON.stringify(tooltip));
  });

  it('are only made for what is in sight, and for headings none', async () => {
    const { context, document, statements } = await checked(`# The north pier opened in 1931\n\n${DRAFT}`);
    assert.deepEqual(
      inlayHints(context, document, statements, { start: { line: 5, character: 0 }, end: { line: 6, character: 0 } }),
      [],
    );
    assert.equal(codeLenses(context, document, statements)[0]?.range.start.line, 2);
  });
});
