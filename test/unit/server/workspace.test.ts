import assert from 'node:assert/strict';
import type { Location, LocationLink } from 'vscode-languageserver';
import { type CheckedParams, NOTIFICATIONS, TRUSTED } from '../../../src/protocol/protocol';
import { MemoryFiles } from '../../support/memory';
import { eventually, startWire, type Client } from './wire';

const ROOT = 'file:///work';
const WORDS = 'The keepers of the lighthouse lit every lantern before the great storm came';
const SLIP = `"${WORDS.replace('lantern', 'candle')}," she wrote.\n`;
const SOURCE = `"${WORDS}," she wrote.\n`;
const DRAFT = `${ROOT}/draft.md`;

/** Runs a test against a server on these files, named below the workspace's folder. */
async function served(
  content: Readonly<Record<string, string>>,
  use: (client: Client, files: MemoryFiles) => Promise<void>,
  trusted = true,
): Promise<void> {
  const files = new MemoryFiles(
    Object.fromEntries(Object.entries(content).map(([path, text]) => [`${ROOT}/${path}`, text])),
  );
  const client = await startWire({ files, folders: [{ uri: ROOT, name: 'work' }], options: { trusted } });
  try {
    await use(client, files);
  } finally {
    await client.stop();
  }
}

const rules = (client: Client, uri = DRAFT): string =>
  client
    .diagnostics(uri)
    .map(({ code, severity }) => `${code} ${severity}`)
    .join();

describe('a workspace that is not trusted', () => {
  it('chooses how loudly rules speak, but not what is read, until it is trusted', async () => {
    const project = '{ "corpus": ["elsewhere/"], "rules": { "quote-altered": "error" } }';
    await served(
      { 'plumbline.json': project, 'corpus/a.txt': SOURCE, 'elsewhere/b.txt': SOURCE.replace('lantern', 'candle') },
      async (client) => {
        await client.open(DRAFT, SLIP);
        await eventually('the usual corpus is read', () => rules(client) === 'quote-altered 1');
        await client.connection.sendNotification(TRUSTED.name, null);
        await eventually('the project’s corpus is read', () => rules(client) === '');
      },
      false,
    );
  });
});

describe('a draft that lies in the folder of its sources', () => {
  it('is checked, left out of its sources, and told of; a source beside it is not', async () => {
    const notes: string[] = [];
    const own = `${ROOT}/corpus/story.md`;
    await served({ 'corpus/a.txt': SOURCE, 'corpus/story.md': SLIP, 'corpus/story-copy.md': SLIP }, async (client) => {
      client.connection.onNotification(NOTIFICATIONS.checked.name, (checked: CheckedParams) =>
        notes.push(...checked.notes),
      );
      await client.open(own, SLIP);
      await eventually('it is checked', () => rules(client, own) === 'quote-altered 2');
      // What is told of a check comes behind its diagnostics.
      await eventually('it is told of', () => notes.length > 0);
      assert.deepEqual(notes, [
        'This draft lies among its sources and was left out of them.',
        'Left out of the sources as copies of this draft: story-copy.md',
      ]);
    });
  });

  it('is checked once it is edited, where it looks like a source', async () => {
    const own = `${ROOT}/corpus/story.txt`;
    await served({ 'corpus/a.txt': SOURCE, 'corpus/story.txt': SLIP }, async (client) => {
      await client.open(own, SLIP, 'plaintext');
      await client.open(DRAFT, SLIP);
      await eventually(
        'the draft beside it is checked',
        () => client.diagnostics(DRAFT).length > 0 || rules(client) === '',
      );
      assert.equal(rules(client, own), '');
      const contentChanges = [
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Ada wrote. ' },
      ];
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: own, version: 2 },
        contentChanges,
      });
      await eventually('it is checked', () => rules(client, own) === 'quote-altered 2');
    });
  });
});

describe('a project’s file', () => {
  it('that is broken is told of on the file itself, and the drafts go by the user’s settings meanwhile', async () => {
    await served({ 'corpus/a.txt': SOURCE, 'part/plumbline.json': '{ "rulez": {} }' }, async (client, files) => {
      const [project, draft] = [`${ROOT}/part/plumbline.json`, `${ROOT}/part/a.md`];
      await client.open(draft, SLIP);
      await eventually(
        'both are told',
        () => rules(client, draft) === 'quote-altered 2' && rules(client, project) === 'config 1',
      );
      files.write(project, '{ "rules": { "quote-altered": "hint" } }');
      await client.change(project);
      await eventually(
        'neither is left',
        () => rules(client, draft) === 'quote-altered 4' && rules(client, project) === '',
      );
    });
  });
});

describe('projects with sources of their own', () => {
  const CANDLE = SOURCE.replace('lantern', 'candle');

  it('have their drafts checked against these alone, and the others against the workspace’s', async () => {
    const tree = { 'corpus/a.txt': SOURCE, 'part/plumbline.json': '{ "corpus": ["own/"] }', 'part/own/b.txt': CANDLE };
    await served(tree, async (client, files) => {
      const [own, other] = [`${ROOT}/part/a.md`, `${ROOT}/other/a.md`];
      await client.open(own, SOURCE);
      await client.open(other, SLIP);
      await eventually(
        'both are told',
        () => rules(client, own) === 'quote-altered 2' && rules(client, other) === 'quote-altered 2',
      );
      files.write(`${ROOT}/part/own/b.txt`, SOURCE);
      await client.change(`${ROOT}/part/own/b.txt`);
      await eventually('its own source bears it out', () => rules(client, own) === '');
      assert.equal(rules(client, other), 'quote-altered 2');
    });
  });

  it('have them from when the usual folder is there, where their file names none', async () => {
    const tree = { 'corpus/a.txt': SOURCE, 'part/plumbline.json': '{ "strictness": "eager" }' };
    await served(tree, async (client, files) => {
      const own = `${ROOT}/part/a.md`;
      await client.open(own, SLIP);
      await eventually('the workspace’s sources count', () => rules(client, own) === 'quote-altered 2');
      files.write(`${ROOT}/part/corpus/b.txt`, CANDLE);
      await client.change(`${ROOT}/part/corpus/b.txt`);
      await eventually('its own count', () => rules(client, own) === '');
      files.remove(`${ROOT}/part/corpus/b.txt`);
      await client.change(`${ROOT}/part/corpus/b.txt`);
      await eventually('the workspace’s count again', () => rules(client, own) === 'quote-altered 2');
    });
  });

  it('that have none say so of their drafts', async () => {
    const problems: string[] = [];
    await served({ 'corpus/a.txt': SOURCE, 'part/plumbline.json': '{ "corpus": ["own/"] }' }, async (client) => {
      client.connection.onNotification(NOTIFICATIONS.checked.name, (checked: CheckedParams) =>
        problems.push(...checked.problems),
      );
      await client.open(`${ROOT}/part/a.md`, SLIP);
      await eventually('it is said', () => problems.some((words) => words.includes('against nothing')));
    });
  });
});

describe('going from a draft', () => {
  const definitions = async (client: Client, text: string, words: string): Promise<readonly string[]> => {
    const position = {
      line: text.slice(0, text.indexOf(words)).split('\n').length - 1,
      character: text.slice(0, text.indexOf(words)).split('\n').at(-1)!.length + 1,
    };
    const found = await client.connection.sendRequest<LocationLink[]>('textDocument/definition', {
      textDocument: { uri: DRAFT },
      position,
    });
    return found.map(
      ({ targetUri, targetRange: { start, end } }) =>
        `${targetUri.slice(ROOT.length + 1)} ${start.line}:${start.character}-${end.line}:${end.character}`,
    );
  };

  for (const [what, text, words, expected] of [
    [
      'a key of a source to the passage',
      `The keepers of the lighthouse lit every lantern [@light2020].\n`,
      'light2020',
      ['corpus/b.md 3:0-3:76'],
    ],
    [
      'a key of a bibliography that the draft names to its entry',
      '---\nbibliography: refs.bib\n---\n\nIts walls are old [@ortega2019].\n',
      'ortega2019',
      ['refs.bib 1:0-1:37'],
    ],
    [
      'a key of a bibliography of the corpus to its entry',
      'Its walls are old [@ada1999].\n',
      'ada1999',
      ['corpus/own.bib 2:0-2:31'],
    ],
    [
      'a footnote without a source to its words',
      'Its walls are old.[^1]\n\n[^1]: Own visit, 2020.\n',
      '^1]',
      ['draft.md 2:0-2:22'],
    ],
    ['a quotation to the passage', SOURCE, 'lighthouse', ['corpus/b.md 3:0-3:76', 'corpus/a.txt 0:0-0:89']],
    ['a key that nobody knows to nothing', 'Its walls are old [@nobody1900].\n', 'nobody1900', []],
  ] as const) {
    it(`leads from ${what}`, async () => {
      const sources = {
        'corpus/a.txt': SOURCE,
        'corpus/b.md': `---\nkey: light2020\n---\n${WORDS}.\n`,
        'corpus/own.bib': '\n\n@book{ada1999, title = {Walls}}\n',
        'refs.bib': '\n@book{ortega2019, title = {Harbours}}\n',
      };
      await served(sources, async (client) => {
        await client.open(DRAFT, text);
        assert.deepEqual([...(await definitions(client, text, words))].sort(), [...expected].sort());
      });
    });
  }
});

interface Told {
  readonly token: string;
  readonly value: { readonly kind: string; readonly message?: string };
}

describe('going from a source', () => {
  it('leads to the drafts that rest on the passage, open or not, and to no other', async () => {
    const source = `${ROOT}/corpus/a.txt`;
    const files = {
      'corpus/a.txt': `${SOURCE}The ferry stayed in the harbour that night.\n`,
      'open.md': 'On disk it says something else.\n',
      'deep/er/closed.md': `So it was.\n\n${SOURCE}`,
      'other.md': 'The ferry stayed in the harbour that night.\n',
      'none.md': 'The keepers like their lantern.\n',
    };
    await served(files, async (client) => {
      await client.open(`${ROOT}/open.md`, SOURCE);
      await client.open(source, files['corpus/a.txt'], 'plaintext');
      const references = async (): Promise<string> => {
        const found = await client.connection.sendRequest<Location[]>('textDocument/references', {
          textDocument: { uri: source },
          position: { line: 0, character: 12 },
          context: { includeDeclaration: false },
        });
        return found.map(({ uri, range: { start } }) => `${uri.slice(ROOT.length + 1)}:${start.line}`).join();
      };
      await eventually('both are found', async () => (await references()) === 'open.md:0,deep/er/closed.md:2');
    });
  });

  it('tells a client that asked how far it is with the drafts, and no other', async () => {
    const source = `${ROOT}/corpus/a.txt`;
    const files = { 'corpus/a.txt': SOURCE, 'closed.md': SOURCE };
    await served(files, async (client) => {
      const told: string[] = [];
      client.connection.onNotification('$/progress', ({ token, value }: Told) =>
        told.push(`${token} ${value.kind} ${value.message ?? ''}`.trim()),
      );
      await client.open(source, SOURCE, 'plaintext');
      const params = { textDocument: { uri: source }, position: { line: 0, character: 12 }, context: {} };
      await client.connection.sendRequest('textDocument/references', params);
      assert.deepEqual(told, []);
      await client.connection.sendRequest('textDocument/references', { ...params, workDoneToken: 'asked' });
      assert.deepEqual(told, ['asked begin', 'asked report 0 of 1: closed.md', 'asked end']);
    });
  });
});
