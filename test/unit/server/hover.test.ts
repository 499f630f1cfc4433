import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { ServerContext } from '../../../src/server/context';
import { translator } from '../../../src/server/context';
import { diagnosticOf } from '../../../src/server/diagnostics';
import { hoverFor } from '../../../src/server/features/hover';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'depot.md':
    '---\ntitle: The depot at Gars\npublisher: Rail Weekly\n---\n\nThe depot was paid for by the county. The depot at Gars has 30 docks and employs 410 people. It was opened by Ana Feld in 1987. Its roof was renewed last year.\n\n“We will keep the night shift at Gars this winter,” said Ana Feld.\n',
};

/** The hover on the place marked with ¦, as our own client or another one gets it. */
async function hoverOn(marked: string, commands = true, rules = {}, more = {}): Promise<string> {
  const offset = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const service = await engineOver({ ...SOURCES, ...more }, { rules: { unsupported: 'off', ...rules } });
  const document = TextDocument.create(draftOf(text).uri, 'markdown', 1, text);
  const client = { markdown: true, commands };
  const context = { service, locale: 'en', text: translator(undefined), client } as unknown as ServerContext;
  const hover = await hoverFor(context, document, offset);
  return hover ? (hover.contents as { value: string }).value.replace(/\\(?=[!-/:-@[-`{-~])/g, '') : '';
}

const times = (text: string, words: string): number => text.split(words).length - 1;

describe('The hover on what is underlined', () => {
  const marked = 'The depot at Gars has 3¦2 docks and employs 410 people.\n';

  it('says nothing that the editor’s own message says, and shows one passage with what can be done', async () => {
    const text = await hoverOn(marked);
    for (const said of ['Draft:', 'Rail Weekly', 'The depot at Gars ·'])
      assert.ok(!text.includes(said), `${said} in ${text}`);
    assert.match(text, /^> The depot at Gars has \*\*30\*\* docks and employs 410 people\.\n\n\[Open at the passage\]/);
    assert.match(text, /Insert citation.*Copy quote.*Ignore/);
    assert.equal(times(text, '> '), 1);
    assert.doesNotMatch(text, /paid for by the county|opened by Ana/);
  });

  it('stays short, however long the passage is, and keeps the words that decide', async () => {
    const long = `The depot at Gars, ${'which stands beside the old line to the coast and the newer one to the hills, '.repeat(6)}has 30 docks and employs 410 people.`;
    const service = await engineOver({ 'depot.md': `${long}\n` });
    const draft = long.replace('30 docks', '32 docks');
    const document = TextDocument.create(draftOf(draft).uri, 'markdown', 1, draft);
    const context = {
      service,
      locale: 'en',
      text: translator(undefined),
      client: { markdown: true, commands: true },
    } as unknown as ServerContext;
    const hover = await hoverFor(context, document, draft.indexOf('32') + 1);
    const [quote = ''] = (hover?.contents as { value: string }).value.split('\n\n');
    assert.ok(quote.length < 300, quote);
    assert.match(quote, /^> ….*\*\*30\*\*/);
  });

  it('has both values and the source for editors that show no message above it', async () => {
    const text = await hoverOn(marked, false);
    assert.match(text, /Draft: \*\*32\*\* ⟷ Source: \*\*30\*\*/);
    assert.match(text, /The depot at Gars · Rail Weekly/);
  });

  it('has both values beside the underlined words of a sentence too', async () => {
    assert.match(
      await hoverOn('The d¦epot at Gars has 32 docks and employs 410 people.\n'),
      /^Draft: \*\*32\*\* ⟷ Source: \*\*30\*\*/,
    );
  });

  it('shows an altered quotation beside the source’s words, once', async () => {
    const text = await hoverOn('Ana Feld said: “We will keep the day sh¦ift at Gars this winter.”\n');
    assert.match(text, /~~day~~ \*\*night\*\*/);
    assert.equal(times(text, 'this winter'), 1);
  });
});

describe('The related places of a diagnostic', () => {
  it('name the source for our own client, whose hover has its words; others get these too', async () => {
    const service = await engineOver(SOURCES);
    const draft = draftOf('The depot at Gars has 32 docks and employs 410 people.\n');
    const document = TextDocument.create(draft.uri, 'markdown', 1, draft.text);
    const {
      findings: [finding],
    } = await service.check(draft);
    const related = (commands: boolean): string | undefined => {
      const context = {
        service,
        locale: 'en',
        text: translator(undefined),
        client: { commands },
      } as unknown as ServerContext;
      return diagnosticOf(context, document, finding!).relatedInformation?.[0]?.message;
    };
    assert.equal(related(true), 'The depot at Gars · Rail Weekly');
    assert.equal(
      related(false),
      'The depot at Gars · Rail Weekly: The depot at Gars has 30 docks and employs 410 people.',
    );
  });
});

describe('The hover on a statement', () => {
  it('that is borne out says so, with the passages and what stands around them', async () => {
    const text = await hoverOn('The depot at Gars ¦has 30 docks.\n');
    assert.match(text, /^\*\*Supported\*\*\n\nThe depot at Gars · Rail Weekly · \[Open/);
    assert.match(
      text,
      /> The depot was paid for by the county\. The depot at Gars has 30 docks and employs 410 people\. \*It was opened/,
    );
  });

  it('without a verdict says “Not verified” over the passages that speak of it', async () => {
    const text = await hoverOn('The depot at Gars has 30 docks for boats ¦and a chapel.\n');
    assert.match(text, /^\*\*Not verified\*\*\n\n/);
    assert.match(text, /30 docks/);
    assert.equal(await hoverOn('Lemons ripen ¦slowly.\n'), '');
  });

  it('shows neighbouring passages as one', async () => {
    const text = await hoverOn(
      'The depot at Gars was opened by Ana Feld ¦in 1987, has 30 docks and employs 410 people.\n',
    );
    assert.equal(times(text, 'Open at the passage'), 1, text);
    assert.match(text, /employs 410 people\. It was opened by Ana Feld/);
  });

  it('says once what two rules find in the same words', async () => {
    const text = await hoverOn('“We will keep the night shift at Gars this winter,” Bo Marsh s¦aid.\n');
    assert.equal(times(text, 'Bo Marsh'), 1, text);
    assert.equal(times(text, 'Draft:'), 1, text);
    const both = await hoverOn('The d¦epot at Gars has 32 docks and employs 420 people.\n');
    assert.equal(times(both, 'Draft:'), 2, both);
  });

  it('shows a passage once, however many copies of its text there are', async () => {
    const copies = { 'copy.md': `# Copy\n\n${SOURCES['depot.md'].split('\n\n').slice(1).join('\n\n')}` };
    for (const draft of [
      'The depot at Gars ¦has 30 docks.\n',
      'She said: “We will keep the night sh¦ift at Gars this winter.”\n',
    ])
      assert.equal(times(await hoverOn(draft, true, {}, copies), 'Open at the passage'), 1);
    const other = { 'other.md': 'The depot at Gars has 30 docks, the county said.\n' };
    assert.equal(times(await hoverOn('The depot at Gars ¦has 30 docks.\n', true, {}, other), 'Open at the passage'), 2);
  });

  it('that was answered says so, and nothing else', async () => {
    const ignored = await hoverOn(
      '<!-- plumbline-ignore quantity-conflict: own count -->\nThe depot at Gars has 3¦2 docks and employs 410 people.\n',
    );
    assert.match(ignored, /^\*\*Set aside\*\* \(ignored\)\n\n/);
    const off = await hoverOn('The depot at Gars has 3¦2 docks and employs 410 people.\n', true, {
      'quantity-conflict': 'off',
    });
    assert.match(off, /^\*\*Set aside\*\* \(rule switched off\)\n\n/);
    for (const text of [ignored, off]) assert.doesNotMatch(text, /Draft:|Ignore/);
  });

  it('is none on a question or a heading that nothing is known of', async () => {
    for (const text of ['Does the depot at Gars have docks for ¦planes?\n', '# Docks ¦for planes at Gars\n'])
      assert.equal(await hoverOn(text), '');
  });
});
