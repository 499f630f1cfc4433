import assert from 'node:assert/strict';
import { docxOf, wp, wr, zipOf } from '../../support/documents';
import { engineOver, draftOf, told } from '../../support/engine';
import { passageLines, problemOf, sourceOf } from './reading';

const read = async (body: string, parts: Readonly<Record<string, string>> = {}): Promise<string[]> =>
  passageLines(await sourceOf('a.docx', docxOf(body, parts)));
const HEADINGS =
  '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="own"><w:name w:val="Own"/><w:basedOn w:val="berschrift1"/></w:style>';

describe('a Word document', () => {
  it('is read paragraph by paragraph, with its headings, lists and tables', async () => {
    const list = '<w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>Boats for hire.</w:t></w:r></w:p>';
    const row = (a: string, b: string): string => `<w:tr><w:tc>${wp(a)}</w:tc><w:tc>${wp(b)}</w:tc></w:tr>`;
    const body = `${wp('The harbour in winter', 'own')}${wp('Ice closed the port.')}${list}<w:tbl>${row('Year', 'Ships')}${row('2019', '412')}</w:tbl>`;
    assert.deepEqual(await read(body, { styles: HEADINGS }), [
      'heading: The harbour in winter',
      'paragraph: Ice closed the port.',
      'list-item: Boats for hire.',
      'table: Year | Ships',
      'table: 2019 | 412',
    ]);
  });
  it('keeps the mark of a note out of the number before it', async () => {
    const note =
      '<w:footnote w:id="4"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>Counted by the port office.</w:t></w:r></w:p></w:footnote>';
    const body = wp(
      `${wr('The port opened in 2016')}<w:r><w:footnoteReference w:id="4"/></w:r>${wr(' and ')}${wr('grew by 30')}${wr('12', '<w:vertAlign w:val="superscript"/>')}${wr(' berths.')}`,
    );
    const source = await sourceOf('a.docx', docxOf(body, { footnotes: note }));
    assert.deepEqual(passageLines(source), [
      'paragraph: The port opened in 2016 and grew by 30 berths.',
      'paragraph: Counted by the port office.',
    ]);
    assert.deepEqual(
      source.blocks.map(({ locator }) => locator),
      ['para. 1', 'n. 1'],
    );
  });
  it('keeps powers and fractions whole, whatever their parts are set in', async () => {
    const [up, down] = ['superscript', 'subscript'].map((way) => `<w:vertAlign w:val="${way}"/>`);
    const body = wp(
      `${wr('A grain of 10')}${wr('−', up)}${wr('3', up)}${wr(' grams, ')}${wr('1', up)}${wr('/')}${wr('3', down)}${wr(' of it salt, lay 2')}${wr('1/4', up)}${wr(' miles and 3')}${wr('1', up)}${wr('/')}${wr('2', down)}${wr(' feet off in 2016')}${wr('1', up)}${wr('/17.')}`,
    );
    assert.deepEqual(await read(body), [
      'paragraph: A grain of 10⁻³ grams, 1/3 of it salt, lay 2 1/4 miles and 3 1/2 feet off in 2016/17.',
    ]);
  });
  it('knows by their styles what is raised and what is hidden', async () => {
    const style = (id: string, base: string, properties: string): string =>
      `<w:style w:type="character" w:styleId="${id}">${base === '' ? '' : `<w:basedOn w:val="${base}"/>`}<w:rPr>${properties}</w:rPr></w:style>`;
    const styles =
      style('Mark', '', '<w:vertAlign w:val="superscript"/>') +
      style('Mark2', 'Mark', '<w:b/>') +
      style('Flat', 'Mark', '<w:vertAlign w:val="baseline"/>') +
      style('Gone', '', '<w:vanish/>') +
      style('Back', 'Gone', '<w:vanish w:val="0"/>');
    const as = (id: string): string => `<w:rStyle w:val="${id}"/>`;
    const body = wp(
      `${wr('It has 30')}${wr('12', as('Mark'))}${wr(' berths, 40')}${wr('7', as('Mark2'))}${wr(' cranes, 5')}${wr('1', as('Flat'))}${wr(' tugs, 6')}${wr('9', as('Gone'))}${wr(' pilots and 7')}${wr('2', as('Back'))}${wr(' hands.')}`,
    );
    assert.deepEqual(await read(body, { styles }), [
      'paragraph: It has 30 berths, 40 cranes, 51 tugs, 6 pilots and 72 hands.',
    ]);
  });
  it('keeps a raised exponent and an ordinal', async () => {
    const up = '<w:vertAlign w:val="superscript"/>';
    assert.deepEqual(
      await read(wp(`${wr('The 20')}${wr('th', up)}${wr(' pier covers 3 km')}${wr('2', up)}${wr('.')}`)),
      ['paragraph: The 20th pier covers 3 km².'],
    );
  });
  it('reads insertions and not deletions, and says how many are open', async () => {
    const body = wp(
      `${wr('It employs ')}<w:del w:id="1"><w:r><w:delText>300</w:delText></w:r></w:del><w:ins w:id="2">${wr('410')}</w:ins>${wr(' people.')}`,
    );
    const source = await sourceOf('a.docx', docxOf(body));
    assert.deepEqual(passageLines(source), ['paragraph: It employs 410 people.']);
    assert.deepEqual(
      source.problems.map(({ code, message }) => [code, ...message.args]),
      [['open-changes', '2']],
    );
  });
  it('joins the paragraphs between which the mark was deleted', async () => {
    const body = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${wr('The ferry ')}</w:p>${wp('sank.')}${wp('Nobody drowned.')}`;
    assert.deepEqual(await read(body), ['paragraph: The ferry sank.', 'paragraph: Nobody drowned.']);
  });
  it('reads text that moved where it stands now', async () => {
    const body = `<w:moveFrom>${wr('Old place.')}</w:moveFrom>${wp(`<w:moveFrom>${wr('It left in May.')}</w:moveFrom>${wr('Rain fell.')}`)}${wp(`<w:moveTo>${wr('It left in May.')}</w:moveTo>`)}`;
    assert.deepEqual(await read(body), ['paragraph: Rain fell.', 'paragraph: It left in May.']);
  });
  it('takes the result of a field and not its code', async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = wp(
      `${wr('See ')}${field('begin')}<w:r><w:instrText> ADDIN ZOTERO_ITEM {"year": 1999} </w:instrText></w:r>${field('separate')}${wr('(Lee 2004)')}${field('end')}${wr(' on it.')}`,
    );
    assert.deepEqual(await read(body), ['paragraph: See (Lee 2004) on it.']);
  });
  it('reads a text box once, apart from the sentence around it', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${wp('A box of its own.')}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${wp('A box of its own.')}</w:txbxContent></mc:Fallback></mc:AlternateContent></w:r>`;
    assert.deepEqual(await read(wp(`${wr('The tide ')}${box}${wr('turned.')}`)), [
      'paragraph: A box of its own.',
      'paragraph: The tide turned.',
    ]);
  });
  it('leaves hidden text, comments and pictures of fonts out', async () => {
    const body = wp(
      `${wr('It cost 5')}${wr('00', '<w:vanish/>')}<w:r><w:commentReference w:id="1"/></w:r><w:r><w:sym w:font="Wingdings" w:char="F031"/></w:r>${wr('million.')}`,
    );
    assert.deepEqual(await read(body, { comments: wp('It cost 700 million.') }), ['paragraph: It cost 5 million.']);
  });
  it('keeps the tab stops of a paragraph out of its text', async () => {
    assert.deepEqual(
      await read(`<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr>${wr('Low water.')}</w:p>`),
      ['paragraph: Low water.'],
    );
  });
  it('is checked against like any other source', async () => {
    const engine = await engineOver({ 'port.docx': docxOf(wp('The harbour of Norwick handled 412 ships in 2019.')) });
    const [wrong, right] = [
      draftOf('The harbour of Norwick handled 512 ships in 2019.'),
      draftOf('The harbour of Norwick handled 412 ships in 2019.', 'b.md'),
    ];
    assert.deepEqual(told(await engine.check(wrong), wrong), ['quantity-conflict: 512 -> 412']);
    assert.deepEqual(told(await engine.check(right), right), []);
  });
});

describe('a Word document that cannot be read', () => {
  it('is named with the reason', async () => {
    const whole = docxOf(wp('The tide turned.'));
    assert.equal(await problemOf('a.docx', whole.slice(0, whole.length - 40)), 'damaged');
    assert.equal(await problemOf('a.docx', 'no archive at all'), 'damaged');
    assert.equal(await problemOf('a.docx', zipOf({ 'hello.txt': 'hi' })), 'format');
    assert.equal(await problemOf('a.docx', docxOf('')), 'empty');
  });
  it('expands no entity that it declares', async () => {
    const lines = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>';
    const bytes = docxOf(
      wp('x'),
      {},
      {
        'word/document.xml': `${lines}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p><w:r><w:t>Tea &b; &c; time.</w:t></w:r></w:p></w:document>`,
      },
    );
    assert.deepEqual(passageLines(await sourceOf('a.docx', bytes)), ['paragraph: Tea &b; &c; time.']);
  });
});
