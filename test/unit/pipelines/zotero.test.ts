import assert from 'node:assert/strict';
import { bibtex } from '../../../src/core/bibliography/bibtex';
import { createPlumbline } from '../../../src/core/service';
import { draftOf, engineOver, ROOT, told } from '../../support/engine';
import { MemoryFiles, memoryPorts } from '../../support/memory';
import { pdfOf } from '../../support/pdf';
import { binaryPlist, type Plist } from '../../support/plist';

const LINES = ['The dock of Norwick was built in 1887 by the guild,', 'which paid for it out of its own funds.'];
const PAGE = LINES.map((text, i) => ({ x: 60, y: 120 + i * 12, text }));
const LIBRARY =
  '@article{okoro2019dock, title = {A dry dock}, author = {Okoro, Ines}, date = {2019}, ' +
  'file = {Snapshot:storage/ABCD1234/dock.html:text/html;PDF:storage/EFGH5678/dock.pdf:application/pdf}}';

describe('a folder that a reference manager wrote', () => {
  const files = {
    'library.bib': LIBRARY,
    'storage/EFGH5678/dock.pdf': pdfOf([PAGE]),
    'storage/EFGH5678/.zotero-ft-cache': LINES.join(' '),
  };
  it('has each PDF once, under the key of its entry', async () => {
    const engine = await engineOver(files);
    assert.deepEqual(
      engine.sources().map(({ path, metadata }) => [path, metadata.key, metadata.title]),
      [['storage/EFGH5678/dock.pdf', 'okoro2019dock', 'A dry dock']],
    );
  });
  it('lets citations be checked without more', async () => {
    const engine = await engineOver(files);
    const wrong = draftOf('The dock of Norwick was built in 1897 by the guild [@okoro2019dock].');
    assert.deepEqual(told(await engine.check(wrong), wrong), ['date-conflict: 1897 -> 1887']);
    const right = draftOf('“The dock of Norwick was built in 1887 by the guild” [@okoro2019dock].', 'right.md');
    assert.deepEqual(told(await engine.check(right), right), []);
  });
  it('tells files of one name apart by their folders', async () => {
    const entry = (key: string, folder: string): string =>
      `@article{${key}, title = {On ${key}}, file = {storage/${folder}/fulltext.pdf}}\n`;
    const engine = await engineOver({
      'library.bib': entry('one2001', 'AAAA1111') + entry('two2002', 'BBBB2222'),
      'storage/BBBB2222/fulltext.pdf': pdfOf([PAGE]),
      'storage/AAAA1111/fulltext.pdf': pdfOf([PAGE]),
    });
    assert.deepEqual(
      engine.sources().map(({ path, metadata }) => [path.slice(8, 16), metadata.key]),
      [
        ['AAAA1111', 'one2001'],
        ['BBBB2222', 'two2002'],
      ],
    );
  });
});

describe('files that a bibliography names elsewhere', () => {
  const open = async (file: string, place: string, trusted: boolean): Promise<readonly string[]> => {
    const files = new MemoryFiles({
      [`${ROOT}/corpus/library.bib`]: LIBRARY.replace('storage/EFGH5678/dock.pdf', file),
      [place]: pdfOf([PAGE]),
    });
    const engine = createPlumbline({ ports: memoryPorts(files), trustsLinks: () => trusted });
    await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
    return engine.sources().map(({ metadata }) => metadata.key);
  };

  it('are sources inside the workspace, whatever their folder', async () => {
    assert.deepEqual(await open('../papers/dock.pdf', `${ROOT}/papers/dock.pdf`, false), ['okoro2019dock']);
  });
  it('are sources outside of it only where that is trusted', async () => {
    assert.deepEqual(
      await open(
        '/elsewhere/Zotero/storage/EFGH5678/dock.pdf',
        'memory:/elsewhere/Zotero/storage/EFGH5678/dock.pdf',
        false,
      ),
      [],
    );
    assert.deepEqual(
      await open(
        '/elsewhere/Zotero/storage/EFGH5678/dock.pdf',
        'memory:/elsewhere/Zotero/storage/EFGH5678/dock.pdf',
        true,
      ),
      ['okoro2019dock'],
    );
    assert.deepEqual(await open('../../other/dock.pdf', 'memory:/other/dock.pdf', false), []);
  });
  it('go when the bibliography no longer names them', async () => {
    const files = new MemoryFiles({
      [`${ROOT}/corpus/library.bib`]: LIBRARY.replace('storage/EFGH5678/dock.pdf', '../papers/dock.pdf'),
      [`${ROOT}/papers/dock.pdf`]: pdfOf([PAGE]),
    });
    const engine = createPlumbline({ ports: memoryPorts(files) });
    await engine.openCorpus([{ uri: ROOT, name: 'work' }]);
    assert.equal(engine.sources().length, 1);
    files.write(`${ROOT}/corpus/library.bib`, '@book{a, title = {Other things entirely}}');
    await engine.refresh([`${ROOT}/corpus/library.bib`]);
    assert.equal(engine.sources().length, 0);
  });
});

describe('BibDesk', () => {
  const base64 = (value: Plist): string => btoa(String.fromCharCode(...binaryPlist(value)));
  const entry = (...fields: readonly string[]): string =>
    `@article{a1, title = {Docks}, ${fields.map((field, i) => `bdsk-file-${i + 1} = {${field}}`).join(', ')}}`;
  const fileOf = (text: string): string | undefined => bibtex.parse(text).entries[0]?.file;

  it('names files in property lists', () => {
    assert.equal(
      fileOf(entry(base64({ relativePath: 'papers/dock.pdf', bookmark: new Uint8Array([1]) }))),
      'papers/dock.pdf',
    );
    assert.equal(
      fileOf(entry(base64({ relativePath: 'dock.html' }), base64({ relativePath: 'Köln.pdf' }))),
      'Köln.pdf',
    );
    const archived = {
      $objects: ['$null', { 'NS.keys': [{ uid: 2 }], 'NS.objects': [{ uid: 3 }] }, 'relativePath', 'old/dock.pdf'],
      $top: { root: { uid: 1 } },
    };
    assert.equal(fileOf(entry(base64(archived))), 'old/dock.pdf');
  });
  it('names none where the field is something else', () => {
    for (const field of ['', 'not base64!', btoa('bplist00'), base64('x'), base64({ other: 'y' }), base64([1, true])])
      assert.equal(fileOf(entry(field)), undefined);
  });
});

describe('a note that Zotero wrote', () => {
  const QUOTE = 'The dock of Norwick was built in 1887 by the guild';
  const note = (page: number): string =>
    `“${QUOTE}” ([Okoro, 2019, p. ${page}](zotero://select/library/items/PAREN123)) ` +
    '([pdf](zotero://open-pdf/library/items/EFGH5678?page=1&annotation=QQQQ1111))\n';
  const PAGES = [
    PAGE,
    [{ x: 60, y: 120, text: 'Nothing more was written of it in that year.' }],
    [{ x: 60, y: 120, text: 'The end.' }],
  ];
  const files = {
    'library.bib': LIBRARY,
    'storage/EFGH5678/dock.pdf': pdfOf(PAGES, { labels: '0 << /S /D /St 31 >>' }),
  };

  it('is checked for paper and page', async () => {
    const engine = await engineOver(files);
    for (const [page, wanted] of [
      [31, []],
      [32, ['locator-mismatch: p. 32 -> p. 31']],
    ] as const) {
      const draft = draftOf(note(page), `note${page}.md`);
      assert.deepEqual(told(await engine.check(draft), draft), wanted);
    }
  });
  it('names both as a source too', async () => {
    const engine = await engineOver({ 'note.md': note(31) });
    assert.equal((await engine.searchQuotes('dock of Norwick', 1))[0]?.passage.locator, 'Okoro, 2019, p. 31');
  });
});
