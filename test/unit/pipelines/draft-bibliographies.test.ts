import assert from 'node:assert/strict';
import { draftOf, engineOver, ROOT, told } from '../../support/engine';

const BIB = '@book{ortega2019harbours,\n  author = {Ortega, Maria},\n  title = {Harbours of the South},\n  date = {2019}\n}\n';
const HARBOUR = '---\ntitle: The harbour at noon\nauthor: Jane Doe\ndate: 2020-05-01\n---\n\nThe harbour has 14 berths and employs 320 people.\n';
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
    const known = draft('Its walls are old [@ortega2019harbours].');
    await engine.check(known);
    const at = { start: known.text.length, end: known.text.length };
    const hit = engine.searchQuotes('harbour berths', 1)[0]!;
    const inserted = engine.insertion(known, { at, passage: hit.passage, form: 'quote' });
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
});
