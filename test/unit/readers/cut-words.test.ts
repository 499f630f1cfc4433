import assert from 'node:assert/strict';
import { passageLines, sourceOf } from './reading';

async function check(lines: readonly string[], ...expected: string[]): Promise<void> {
  assert.deepEqual(passageLines(await sourceOf('a.txt', lines.join('\n'))), expected);
}

describe('words of a plain text that line ends cut', () => {
  it('are put together where the whole is a word, and keep their hyphen where it is their own', async () => {
    await check(
      [
        'The warden of the Holm-',
        'Barrow bridge told the inter-',
        'national court in Septem-',
        'ber that a state-',
        'run dredger had lain there for twenty-',
        'six days.',
      ],
      'paragraph: The warden of the Holm-Barrow bridge told the international court in September that a state-run dredger had lain there for twenty-six days.',
    );
  });
  it('are written as elsewhere in the text', async () => {
    await check(
      ['We met Quirinde Ashdown at the gate, and later Quirin-', 'de Ashdown met us.'],
      'paragraph: We met Quirinde Ashdown at the gate, and later Quirinde Ashdown met us.',
    );
  });
  it('are not looked for where a hyphen stands for a later part, or a new line begins', async () => {
    await check(
      ['The firm has pre-', 'and postwar machines in its hall.'],
      'paragraph: The firm has pre- and postwar machines in its hall.',
    );
    await check(['Present at the meeting-', 'The mayor.'], 'heading: Present at the meeting-', 'paragraph: The mayor.');
  });
  it('lead back to both their parts', async () => {
    const file = 'The dredger lay in the har-\r\n  bour for a year.';
    const { text, map } = await sourceOf('a.txt', file);
    const at = text.indexOf('harbour');
    const span = map.spanToOriginal({ start: at, end: at + 'harbour'.length });
    assert.equal(file.slice(span.start, span.end), 'har-\r\n  bour');
    const next = text.indexOf('year');
    assert.equal(map.toOriginal(next), file.indexOf('year'));
  });
});

describe('a sentence of a plain text that goes on over a page', () => {
  const first = 'The committee heard four pilots in the course of the morning, and the oldest of them';
  it('goes on behind its foot and head', async () => {
    await check(
      [first, '', '   - 23 -', 'HARBOUR COMMITTEE', '', 'said that no buoy had moved.'],
      `paragraph: ${first} said that no buoy had moved.`,
    );
    await check(
      ['Two dred-', '', 'HARBOUR COMMITTEE 24', '', 'gers lay in the har-', '', '25', '', 'bour.'],
      'paragraph: Two dredgers lay in the harbour.',
    );
  });
  it('ends where no page does, and where figures stand between short lines', async () => {
    await check(
      [first, '', 'HARBOUR COMMITTEE', '', 'said that no buoy had moved.'],
      `heading: ${first}`,
      'heading: HARBOUR COMMITTEE',
      'paragraph: said that no buoy had moved.',
    );
    await check(['Red buoys', '', '14', '', 'lamps'], 'heading: Red buoys', 'paragraph: 14', 'paragraph: lamps');
  });
});
