import assert from 'node:assert/strict';
import { docxDraft } from '../../../src/core/documents/docx';
import type { DraftDocument, Remark } from '../../../src/core/model/draft-document';
import { openZip } from '../../../src/core/readers/archive/zip';
import { docxReader } from '../../../src/core/readers/office/docx';
import { docxOf, wp, wr, zipOf } from '../../support/documents';
import { engineOver, ROOT, told } from '../../support/engine';

const BREAK = '<w:r><w:lastRenderedPageBreak/></w:r>';
const note = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
const noteOf = (id: number, text: string): string => `<w:footnote w:id="${id}">${wp(text)}</w:footnote>`;
const commented = (id: number, runs: string): string =>
  `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
const commentOf = (id: number, text: string): string => `<w:comment w:id="${id}" w:author="Ed">${wp(text)}</w:comment>`;

function read(bytes: Uint8Array): DraftDocument {
  return ok(docxDraft.read(bytes));
}

function ok<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false }): T {
  assert.ok(result.ok);
  return result.value;
}

/** The file with remarks at some words, and what its comments are about now. */
function annotated(
  bytes: Uint8Array,
  words: readonly string[],
): { readonly made: Uint8Array; readonly about: readonly string[] } {
  const { text } = read(bytes);
  const remarks = words.map((word): Remark => ({
    span: { start: text.indexOf(word), end: text.indexOf(word) + word.length },
    text: `On ${word}.\nSecond line & <more>.`,
  }));
  const made = ok(docxDraft.annotate(bytes, remarks));
  return { made, about: commentedWords(made) };
}

/** The words between the marks of each comment, by its number. */
function commentedWords(bytes: Uint8Array): readonly string[] {
  const xml = ok(openZip(bytes)).text('word/document.xml')!;
  return [...xml.matchAll(/<w:commentRangeStart w:id="(\d+)"\/>/g)].map(([mark, id], i, all) => {
    assert.ok(all.findIndex(([, other]) => other === id) === i, 'one mark a comment');
    const inside = xml.slice(xml.indexOf(mark) + mark.length, xml.indexOf(`<w:commentRangeEnd w:id="${id}"/>`));
    return `${id}: ${[...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, words]) => words).join('')}`;
  });
}

describe('a Word document as a draft', () => {
  it('is one line a paragraph, without what was deleted, with pages and paragraphs', () => {
    const body =
      wp('Head', 'Heading1') +
      wp('') +
      `<w:p>${wr('The mole has ')}<w:del w:id="1">${wr('14')}</w:del><w:ins w:id="2">${wr('15')}</w:ins>${wr(' lamps. ')}${BREAK}${wr('It is old.')}</w:p>` +
      wp('Last.');
    const { text, parts, places, problems } = read(docxOf(body));
    assert.equal(text, 'Head\n\nThe mole has 15 lamps. It is old.\nLast.');
    assert.deepEqual(
      places.map(({ start, label }) => [start, label]),
      [
        [0, 'p. 1, para. 1'],
        [5, 'p. 1, para. 2'],
        [6, 'p. 1, para. 3'],
        [29, 'p. 2, para. 3'],
        [40, 'p. 2, para. 4'],
      ],
    );
    assert.deepEqual(
      parts.blocks.map(({ text: words }) => words),
      ['Head', 'The mole has 15 lamps. It is old.', 'Last.'],
    );
    assert.equal(problems[0]?.code, 'open-changes');
  });

  it('says no page where the file knows none', () => {
    assert.deepEqual(
      read(docxOf(wp('One.') + wp('Two.'))).places.map(({ label }) => label),
      ['para. 1', 'para. 2'],
    );
  });

  it('has its notes behind the text, as footnotes', () => {
    const { text, parts, places } = read(
      docxOf(`<w:p>${wr('He said so.')}${note(3)}${wr(' And left.')}</w:p>`, {
        footnotes: noteOf(3, 'Moe, Levels, p. 12.'),
      }),
    );
    assert.equal(text, 'He said so. And left.\nMoe, Levels, p. 12.');
    assert.deepEqual(
      parts.citations.map(({ kind, key, span }) => [kind, key, span.start]),
      [['footnote', '1', 11]],
    );
    assert.deepEqual(
      parts.footnotes.map(({ label, text: words, span }) => [label, words, text.slice(span.start, span.end)]),
      [['1', 'Moe, Levels, p. 12.', 'Moe, Levels, p. 12.']],
    );
    assert.equal(places.at(-1)?.label, 'n. 1');
  });

  it('has comments that silence a rule, and others that say nothing', () => {
    const { text, parts } = read(
      docxOf(`<w:p>${wr('One. ')}${commented(1, wr('Two is here.'))}</w:p>${wp('Three.')}`, {
        comments: commentOf(1, 'plumbline-ignore quantity-conflict: ours') + commentOf(2, 'Nice.'),
      }),
    );
    assert.equal(text, 'One. Two is here.\nThree.');
    assert.deepEqual(
      parts.ignores.map(({ rules, covers }) => [rules, text.slice(covers.start, covers.end)]),
      [[['quantity-conflict'], 'Two is here.']],
    );
  });

  it('knows links, and the citations of a reference manager', () => {
    const json = JSON.stringify({
      citationItems: [
        { id: 7, itemData: { title: 'Levels of the Ulby', URL: 'https://example.org/ulby' }, locator: '12' },
      ],
    }).replaceAll('"', '&quot;');
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN ZOTERO_ITEM CSL_CITATION ${json} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${wr('(Moe 2019, 12)')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const { text, parts } = read(docxOf(`<w:p>${wr('It rose ')}${field}${wr('.')}</w:p>`));
    assert.equal(text, 'It rose (Moe 2019, 12).');
    assert.deepEqual(
      parts.blocks.map(({ text: words }) => words),
      ['It rose.'],
    );
    assert.deepEqual(
      parts.citations.map(({ kind, key, locator, span }) => [kind, key, locator, text.slice(span.start, span.end)]),
      [['key', '7', 'p. 12', '(Moe 2019, 12)']],
    );
    assert.deepEqual(parts.references, [{ key: '7', title: 'Levels of the Ulby', url: 'https://example.org/ulby' }]);
  });

  it('is refused with a reason where it is broken or another kind of file', () => {
    for (const bytes of [
      new Uint8Array(0),
      new TextEncoder().encode('no zip'),
      zipOf({ a: 'b' }),
      docxOf(wp('a')).slice(0, 300),
    ]) {
      const result = docxDraft.read(bytes);
      assert.ok(!result.ok && result.problem.message.template !== '');
    }
  });

  it('is checked as any draft', async () => {
    const engine = await engineOver({ 'a.txt': 'The mole of Sulham has 14 lamps and was built in 1931.' });
    const { text, parts } = read(
      docxOf(wp('The mole of Sulham has 15 lamps.') + wp('The mole of Sulham was built in 1931.')),
    );
    const draft = { uri: `${ROOT}/draft.docx`, languageId: '', text, parts };
    assert.deepEqual(told(await engine.check(draft), draft), ['quantity-conflict: 15 -> 14']);
  });
});

describe('remarks in a Word document', () => {
  const plain = docxOf(wp('The mole has 15 lamps and is old.') + wp(wr('Bold', '<w:b/>') + wr(' words &amp; more.')), {
    styles: '',
  });

  it('stand beside their words, and the own reader reads the same text as before', () => {
    const { made, about } = annotated(plain, ['15', 'old', 'Bold words', 'The mole']);
    assert.deepEqual([...about].sort(), ['0: 15', '1: old', '2: Bold words', '3: The mole']);
    const textOf = (bytes: Uint8Array): string =>
      ok(docxReader.read({ bytes, name: 'a.docx' }) as ReturnType<typeof docxDraft.read>).text;
    assert.equal(textOf(made), textOf(plain));
    assert.equal(read(made).text, read(plain).text);
  });

  it('leave every other part as it was, byte for byte, and the runs their properties', () => {
    const { made } = annotated(plain, ['old', 'Bold']);
    const [before, after] = [ok(openZip(plain)), ok(openZip(made))];
    const changed = ['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml'];
    for (const name of before.names)
      if (!changed.includes(name)) assert.deepEqual(after.read(name), before.read(name), name);
    assert.deepEqual(
      after.names.filter((name) => !before.names.includes(name)),
      ['word/comments.xml'],
    );
    assert.match(after.text('word/comments.xml')!, /On old\.<\/w:t>.*Second line &amp; &lt;more&gt;\./s);
    assert.match(
      after.text('word/document.xml')!,
      /<w:commentRangeStart w:id="1"\/><w:r><w:rPr><w:b\/><\/w:rPr><w:t xml:space="preserve">Bold<\/w:t><\/w:r><w:commentRangeEnd w:id="1"\/>/,
    );
    assert.match(after.text('[Content_Types].xml')!, /PartName="\/word\/comments\.xml"/);
    assert.deepEqual(after.problems, []);
  });

  it('come after the comments that are there', () => {
    const bytes = docxOf(`<w:p>${commented(4, wr('The mole has 15 lamps.'))}</w:p>`, {
      comments: commentOf(4, 'Nice.'),
    });
    const { made, about } = annotated(bytes, ['15']);
    assert.deepEqual(about, ['4: The mole has 15 lamps.', '5: 15']);
    assert.match(ok(openZip(made)).text('word/comments.xml')!, /Nice\..*w:id="5" w:author="Plumbline"/s);
  });

  it('of words in a note stand at its mark, of words in a link or a change in it', () => {
    const body = `<w:p>${wr('He said so.')}${note(3)}<w:ins w:id="9">${wr(' It is new.')}</w:ins><w:hyperlink w:anchor="x">${wr(' See there.')}</w:hyperlink></w:p>`;
    const { about } = annotated(docxOf(body, { footnotes: noteOf(3, 'Moe, p. 12.') }), ['p. 12', 'new', 'there']);
    assert.deepEqual(about, ['0: .', '1: new', '2: there']);
  });

  it('are the same each time, and change nothing where there are none', () => {
    assert.deepEqual(annotated(plain, ['15']).made, annotated(plain, ['15']).made);
    assert.deepEqual(ok(docxDraft.annotate(plain, [])), plain);
  });
});
