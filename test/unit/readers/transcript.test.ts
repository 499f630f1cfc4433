import assert from 'node:assert/strict';
import type { Source } from '../../../src/core/model/source';
import { sourceOf } from './reading';

const VTT = `WEBVTT - Council meeting\r
\r
NOTE not spoken\r
\r
1\r
00:00:01.000 --> 00:00:04.000 align:start\r
<v Mary O’Shea>We looked at keeping\r
one lane <i>open</i>.\r
\r
00:00:04.500 --> 00:00:06.000\r
It would take three years.\r
\r
01:02:10.000 --> 01:02:12.000\r
The vote was seven to two.\r
`;

function lines({ passages, blocks, text }: Source): string[] {
  return passages.map(({ span, block }) => `${blocks[block]!.locator}: ${text.slice(span.start, span.end)}`);
}

describe('a transcript', () => {
  it('reads WebVTT as running text with the time of each paragraph', async () => {
    assert.deepEqual(lines(await sourceOf('a.vtt', VTT)), ['00:00:01: We looked at keeping one lane open.', '00:00:01: It would take three years.', '01:02:10: The vote was seven to two.']);
  });
  it('reads SubRip', async () => {
    assert.deepEqual(lines(await sourceOf('a.srt', '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:02,100 --> 00:00:03,000\nthere.\n')), ['00:00:01: Hello there.']);
  });
  it('leads every word back to its place', async () => {
    const { text, map } = await sourceOf('a.vtt', VTT);
    for (const match of text.matchAll(/\S+/g)) {
      const span = map.spanToOriginal({ start: match.index, end: match.index + match[0].length });
      assert.equal(VTT.slice(span.start, span.end).replace(/<[^>]*>/g, ''), match[0]);
    }
  });
});
