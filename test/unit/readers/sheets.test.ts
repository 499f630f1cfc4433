import assert from 'node:assert/strict';
import { draftOf, engineOver, told } from '../../support/engine';
import { odsOf, xlsxOf, type XlsxOptions, zipOf } from '../../support/documents';
import { passageLines, problemOf, sourceOf } from './reading';

const text = (at: string, value: string): string => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (at: string, value: number, style = ''): string =>
  `<c r="${at}" ${style === '' ? '' : `s="${style}"`}><v>${value}</v></c>`;
const row = (n: number, ...cells: string[]): string => `<row r="${n}">${cells.join('')}</row>`;
const xlsx = async (sheets: Readonly<Record<string, string>>, options?: XlsxOptions): Promise<string[]> =>
  passageLines(await sourceOf('a.xlsx', xlsxOf(sheets, options)));

const PORTS =
  row(1, text('A1', 'Port'), text('B1', 'Ships'), text('C1', 'Freight (in million tons)')) +
  row(2, text('A2', 'Norwick'), number('B2', 412), number('C2', 9.5));

describe('a workbook', () => {
  it('gives each figure the heads of its row and its column, and its scale', async () => {
    const source = await sourceOf('a.xlsx', xlsxOf({ Ports: PORTS }));
    assert.deepEqual(passageLines(source), [
      'table: Port | Ships | Freight (in million tons)',
      'table: Norwick | Ships: 412 | Freight (in million tons): 9.5 million',
    ]);
    assert.deepEqual(
      source.blocks.map(({ locator }) => locator),
      ['Ports', 'Ports!A1:C1', 'Ports!A2:C2'],
    );
  });
  it('shows numbers as their readers see them', async () => {
    const formats = ['0.0%', 'yyyy-mm-dd', '#,##0', '[$€-407] #,##0.00'];
    const cells = [
      text('A1', 'Shown'),
      number('B1', 0.1534, '0'),
      number('C1', 43588, '1'),
      number('D1', 1234.4, '2'),
      number('E1', 12.5, '3'),
      number('F1', 0.30000000000000004),
    ];
    assert.deepEqual(await xlsx({ A: row(1, ...cells) }, { formats }), [
      'table: Shown | 15.3% | 3 May 2019 | 1234 | €12.50 | 0.3',
    ]);
  });
  it('counts days from 1904 where it says so', async () => {
    const sheet = row(1, text('A1', 'Day'), number('B1', 42126, '0'));
    assert.deepEqual(await xlsx({ A: sheet }, { formats: ['d.m.yyyy'], book: 'date1904="1"' }), [
      'table: Day | 3 May 2019',
    ]);
  });
  it('takes years for heads, and begins anew behind an empty row', async () => {
    const sheet =
      row(1, text('A1', 'Catch, in thousands')) +
      row(2, text('A2', 'Fish'), number('B2', 2018), number('C2', 2019)) +
      row(3, text('A3', 'Cod'), number('B3', 40), number('C3', 38)) +
      row(5, text('A5', 'Crews'), number('B5', 7));
    assert.deepEqual(await xlsx({ A: sheet }), [
      'heading: Catch, in thousands',
      'table: Fish | 2018 | 2019',
      'table: Cod | 2018: 40 thousand | 2019: 38 thousand',
      'table: Crews | 7',
    ]);
  });
  it('reads shared texts, and no errors, truth values or hidden sheets', async () => {
    const sheet = row(
      1,
      '<c r="A1" t="s"><v>1</v></c>',
      '<c r="B1" t="e"><v>#DIV/0!</v></c>',
      '<c r="C1" t="b"><v>1</v></c>',
      number('D1', 5),
    );
    const source = await sourceOf(
      'a.xlsx',
      xlsxOf(
        { A: sheet, Secret: row(1, text('A1', 'Never')) },
        { strings: ['x', 'Cranes'], states: { Secret: 'hidden' } },
      ),
    );
    assert.deepEqual(passageLines(source), ['table: Cranes | 5']);
    assert.deepEqual(
      source.problems.map(({ code, message }) => [code, message.args[0]]),
      [['hidden-sheets', 'Secret']],
    );
  });
  it('is named with the reason where it cannot be read', async () => {
    assert.equal(await problemOf('a.xlsx', zipOf({ a: 'b' })), 'format');
    assert.equal(await problemOf('a.xlsx', xlsxOf({ A: '' })), 'empty');
  });
});

describe('an OpenDocument spreadsheet', () => {
  it('is read by the values of its cells, whatever is shown of them', async () => {
    const cell = (type: string, value: string, shown: string): string =>
      `<table:table-cell office:value-type="${type}" ${value}><text:p>${shown}</text:p></table:table-cell>`;
    const row = (cells: string): string => `<table:table-row>${cells}</table:table-row>`;
    const table =
      row(
        cell('string', '', 'Port') +
          cell('string', '', 'Tons') +
          cell('string', '', 'Share') +
          cell('string', '', 'Since'),
      ) +
      row(
        cell('string', '', 'Norwick') +
          cell('float', 'office:value="1234.5"', '1.234,5') +
          cell('percentage', 'office:value="0.125"', '12,5 %') +
          cell('date', 'office:date-value="2019-05-03"', '3.5.19'),
      ) +
      '<table:table-row table:number-rows-repeated="1048574"><table:table-cell table:number-columns-repeated="1024"/></table:table-row>';
    assert.deepEqual(
      passageLines(await sourceOf('a.ods', odsOf(`<table:table table:name="Ports">${table}</table:table>`))),
      ['table: Port | Tons | Share | Since', 'table: Norwick | Tons: 1234.5 | Share: 12.5% | Since: 3 May 2019'],
    );
  });
});

describe('a table in text', () => {
  const read = async (content: string, name = 'a.csv'): Promise<string[]> =>
    passageLines(await sourceOf(name, content));

  it('is read by commas, semicolons and tabs, with quoted fields', async () => {
    assert.deepEqual(await read('Port,Ships,Note\nNorwick,412,"busy, ""very"" busy"\n'), [
      'table: Port | Ships | Note',
      'table: Norwick | Ships: 412 | Note: busy, "very" busy',
    ]);
    assert.deepEqual(await read('Port\tShips\r\nNorwick\t412\r\n', 'a.tsv'), [
      'table: Port | Ships',
      'table: Norwick | Ships: 412',
    ]);
  });
  it('takes a comma for a point where semicolons part the cells', async () => {
    assert.deepEqual(await read('Port;Share;Tons\nNorwick;12,5;1.234,75\nEast;3,25;9,5\n'), [
      'table: Port | Share | Tons',
      'table: Norwick | Share: 12.5 | Tons: 1234.75',
      'table: East | Share: 3.25 | Tons: 9.5',
    ]);
  });
  it('leads every value back to its place', async () => {
    const content = 'Port,Ships\nNorwick,412\n"East Bay",77\n';
    const source = await sourceOf('a.csv', content);
    for (const word of ['Norwick', '412', 'East Bay', '77']) {
      const at = source.text.indexOf(word);
      const span = source.map.spanToOriginal({ start: at, end: at + word.length });
      assert.equal(content.slice(span.start, span.end), word);
    }
    assert.deepEqual(
      source.blocks.map(({ locator }) => locator),
      ['line 1', 'line 2', 'line 3'],
    );
  });
});

describe('a draft beside a table', () => {
  it('is borne out by it, and contradicted only where it names the row and the column', async () => {
    const engine = await engineOver({ 'ports.xlsx': xlsxOf({ Ports: PORTS }) });
    const warnings = async (words: string): Promise<readonly string[]> =>
      told(await engine.check(draftOf(words)), draftOf(words));
    assert.deepEqual(await warnings('Norwick counted 412 ships.'), []);
    assert.deepEqual(await warnings('The town counted 512 ships.'), []);
    assert.deepEqual(await warnings('Norwick had 512 ships.'), ['quantity-conflict: 512 -> 412']);
  });
});
