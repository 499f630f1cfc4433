import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';
import { sourceOf } from './reading';

const PROSE = 'The quay is 340 metres long. It *cost* 12 million crowns.';

/** One document in each markup: its head, prose, a list, a quotation and a table. */
const DOCUMENTS: Readonly<Record<string, string>> = {
  'velm.rst': `The Harbour of Velm\n===================\n\n:Author: Ada Brown\n:Date: 3 March 2019\n\n${PROSE}\n\n- Pilots: 14\n\n    We will not close the pier.\n\n+-------+--------+\n| Quay  | Depth  |\n+=======+========+\n| North | 9 m    |\n+-------+--------+\n`,
  'velm.adoc': `= The Harbour of Velm\nAda Brown <ada@velm.example>\nv1.0, 2019-03-03\n:toc:\n\n${PROSE}\n\n* Pilots: 14\n\n____\nWe will not close the pier.\n____\n\n|===\n|Quay |Depth\n\n|North |9 m\n|===\n`,
  'velm.org': `#+TITLE: The Harbour of Velm\n#+AUTHOR: Ada Brown\n#+DATE: <2019-03-03 Sun>\n\n${PROSE}\n\n- Pilots: 14\n\n#+begin_quote\nWe will not close the pier.\n#+end_quote\n\n| Quay  | Depth |\n|-------+-------|\n| North | 9 m   |\n`,
  'velm.typ': `#set document(title: "The Harbour of Velm", author: "Ada Brown", date: datetime(year: 2019, month: 3, day: 3))\n\n= The Harbour of Velm\n\n${PROSE}\n\n- Pilots: 14\n`,
};

async function linesOf(path: string, text: string): Promise<readonly string[]> {
  const source = await sourceOf(path, text);
  return source.blocks.map(({ kind, span }) => `${kind}: ${source.text.slice(span.start, span.end)}`);
}

describe('sources in light markups', () => {
  for (const [path, text] of Object.entries(DOCUMENTS)) {
    it(`${path} has its head, prose, list, quotation and table`, async () => {
      const { title, authors, date } = (await sourceOf(path, text)).metadata;
      assert.deepEqual(
        [title, authors, date],
        ['The Harbour of Velm', [{ family: 'Brown', given: 'Ada' }], { year: 2019, month: 3, day: 3 }],
      );
      const lines = await linesOf(path, text);
      assert.deepEqual(lines.slice(0, 3), [
        'heading: The Harbour of Velm',
        'paragraph: The quay is 340 metres long. It cost 12 million crowns.',
        'list-item: Pilots: 14',
      ]);
      if (path.endsWith('.typ')) return;
      assert.deepEqual(lines.slice(3), [
        'quote: We will not close the pier.',
        'table: Quay | Depth',
        'table: North | Depth: 9 m',
      ]);
    });

    it(`${path} is what a draft is held to`, async () => {
      const engine = await engineOver({ [path]: text });
      const found = async (draft: string): Promise<readonly string[]> =>
        (await engine.check(draftOf(draft))).findings.map(({ rule }) => rule);
      assert.deepEqual(await found('The quay is 340 metres long.'), []);
      assert.deepEqual(await found('The quay is 430 metres long.'), ['quantity-conflict']);
    });
  }

  it('reads cells that stand one a line, a row between two empty lines', async () => {
    const table = '|===\n|Quay\n|Berths\n\n|North\n|12\n\n|South\n|9\n|===\n';
    assert.deepEqual(await linesOf('a.adoc', table), [
      'table: Quay | Berths',
      'table: North | Berths: 12',
      'table: South | Berths: 9',
    ]);
  });

  it('reads a simple table of RST with its head', async () => {
    const table =
      'Quays.\n\n=====  ======  =====\nQuay   Berths  Ships\n=====  ======  =====\nNorth  12      140\nSouth  9       88\n=====  ======  =====\n';
    assert.deepEqual(await linesOf('a.rst', table), [
      'paragraph: Quays.',
      'table: Quay | Berths | Ships',
      'table: North | 12 | 140',
      'table: South | 9 | 88',
    ]);
  });

  it('leaves out code, comments and what is not exported', async () => {
    assert.deepEqual(await linesOf('a.org', 'Kept.\n\n# A note.\n\n#+begin_src c\nint a = 340;\n#+end_src\n'), [
      'paragraph: Kept.',
    ]);
    assert.deepEqual(await linesOf('a.rst', 'Kept.\n\n.. A note.\n\n.. code-block:: c\n\n   int a = 340;\n'), [
      'paragraph: Kept.',
    ]);
  });
});
