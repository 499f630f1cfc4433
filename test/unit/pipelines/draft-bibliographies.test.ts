import assert from 'node:assert/strict';
import { draftOf, engineOver, ROOT, told } from '../../support/engine';

const BIB =
  '@book{ortega2019harbours,\n  author = {Ortega, Maria},\n  title = {Harbours of the South},\n  date = {2019}\n}\n';
const HARBOUR =
  '---\ntitle: The harbour at noon\nauthor: Jane Doe\ndate: 2020-05-01\n---\n\nThe harbour has 14 berths and employs 320 people.\n';
const draft = (text: string) => draftOf(`---\nbibliography: refs.bib\n---\n\n${text}\n`);

describe('the bibliographies that a draft names', () => {
  it('make their keys known, and only theirs', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    engine.files.write(`${ROOT}/refs.bib`, BIB);
    const known = draft('Its walls are old [@ortega2019harbours]. Its cranes are new [@nobody1999].');
    assert.deepEqual(told(await engine.check(known), known), ['citation-unknown: nobody1999 -> ']);
  });

  it('say what a key stands for', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    engine.files.write(`${ROOT}/refs.bib`, BIB);
    const known = draft('Its walls are old [@ortega2019harbours].');
    const hover = await engine.hover(known, known.text.indexOf('ortega2019') + 3);
    assert.match(hover?.reference ?? '', /Ortega.*Harbours of the South/);
  });

  it('take up the entry of an inserted source in the same step', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    engine.files.write(`${ROOT}/refs.bib`, BIB);
    // The draft was not checked before: what it names is read for the insertion.
    const known = draft('Its walls are old [@ortega2019harbours].');
    const at = { start: known.text.length, end: known.text.length };
    const hit = engine.searchQuotes('harbour berths', 1)[0]!;
    const inserted = await engine.insertion(known, { at, passage: hit.passage, form: 'quote' });
    assert.ok(inserted.ok);
    const entry = inserted.value.edits.find((e) => e.uri === `${ROOT}/refs.bib`);
    assert.match(entry?.newText ?? '', new RegExp(`@\\w+\\{${hit.source.metadata.key},`));
    assert.deepEqual(entry?.span, { start: BIB.trimEnd().length, end: BIB.trimEnd().length });
  });

  it('are read again once they changed, and missed where they are gone', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    engine.files.write(`${ROOT}/refs.bib`, BIB);
    const known = draft('Its walls are old [@ortega2019harbours]. Its cranes are new [@doe2021cranes].');
    assert.equal((await engine.check(known)).findings.length, 1);
    engine.files.write(`${ROOT}/refs.bib`, `${BIB}\n@book{doe2021cranes, title = {Cranes}}\n`);
    assert.deepEqual(told(await engine.check(known), known), []);
  });

  it('may be several, and may be named by a glob', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    const files = {
      'refs/b.bib': '@book{bell2001, title = {Bells}}',
      'refs/a.json': '[{"id": "abel2002", "title": "Anchors"}]',
      'refs/deep/c.bib': '@book{cole2003, title = {Coal}}',
      'other.bib': '@book{dorn2004, title = {Docks}}',
    };
    for (const [name, text] of Object.entries(files)) engine.files.write(`${ROOT}/${name}`, text);
    const known = draftOf(
      '\\addbibresource[glob]{refs/*.bib}\\addbibresource{other.bib}\n\\begin{document}Old \\cite{bell2001, dorn2004, abel2002, cole2003}.\\end{document}\n',
      'draft.tex',
      'latex',
    );
    assert.deepEqual(
      told(await engine.check(known), known).map((line) => line.split(' ')[1]),
      ['abel2002', 'cole2003'],
    );
    const all = draftOf(
      '---\nbibliography: ["refs/**", other]\n---\n\nOld [@bell2001; @dorn2004; @abel2002; @cole2003].\n',
    );
    assert.deepEqual(told(await engine.check(all), all), []);
  });

  it('keep their order and their form: an entry goes to the end of the first that can take it', async () => {
    const engine = await engineOver({ 'harbour.md': HARBOUR });
    const bib = '% our own list\r\n@book{zed1999,\r\n\ttitle={Z},\r\n}\r\n\r\n@book{abe1998, title = "A" }\r\n';
    engine.files.write(`${ROOT}/first.ris`, 'TY  - BOOK\nID  - old1997\nTI  - Old\nER  - \n');
    engine.files.write(`${ROOT}/second.bib`, bib);
    engine.files.write(`${ROOT}/third.json`, '[]');
    const known = draftOf('---\nbibliography: [first.ris, second.bib, third.json]\n---\n\nOld [@zed1999; @old1997].\n');
    assert.deepEqual(told(await engine.check(known), known), []);
    const at = { start: known.text.length, end: known.text.length };
    const inserted = await engine.insertion(known, {
      at,
      passage: engine.searchQuotes('harbour berths', 1)[0]!.passage,
      form: 'citation',
    });
    assert.ok(inserted.ok);
    const [own, ...others] = inserted.value.edits;
    assert.match(own!.newText, /@\w+/);
    assert.deepEqual(
      others.map(({ uri, span }) => [uri, span.start, span.end]),
      [[`${ROOT}/second.bib`, bib.trimEnd().length, bib.trimEnd().length]],
    );
    assert.match(others[0]!.newText, /^\r\n\r\n@\w+\{\w+,\r\n\tauthor = /);
  });
});
