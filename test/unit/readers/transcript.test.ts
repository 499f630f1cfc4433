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
    assert.deepEqual(lines(await sourceOf('a.vtt', VTT)), [
      '00:00:01: Mary O’Shea: We looked at keeping one lane open.',
      '00:00:01: It would take three years.',
      '01:02:10: The vote was seven to two.',
    ]);
  });
  it('reads SubRip', async () => {
    assert.deepEqual(
      lines(
        await sourceOf(
          'a.srt',
          '1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:02,100 --> 00:00:03,000\nthere.\n',
        ),
      ),
      ['00:00:01: Hello there.'],
    );
  });
  it('goes on where one voice does, and begins anew with another, in a caption too', async () => {
    const source = await sourceOf(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada Hill>The quota is\n\n00:02.000 --> 00:03.000\n<v Ada Hill>9,000 tonnes</v>\n<v Tom Reed>Too little.</v>\n',
    );
    assert.deepEqual(lines(source), ['00:01: Ada Hill: The quota is 9,000 tonnes', '00:02: Tom Reed: Too little.']);
  });

  it('takes a speaker before every caption for said once, where one goes on', async () => {
    const cue = (at: number, words: string): string => `00:0${at}.000 --> 00:0${at + 1}.000\n${words}\n\n`;
    const zoom = `WEBVTT\n\n${cue(1, 'Ada Hill: The quota is')}${cue(2, 'Ada Hill: 9,000 tonnes.')}${cue(3, 'Tom Reed: Too little.')}${cue(4, 'Ada Hill: No.')}`;
    assert.deepEqual(lines(await sourceOf('a.vtt', zoom)), [
      '00:01: Ada Hill: The quota is 9,000 tonnes.',
      '00:03: Tom Reed: Too little.',
      '00:04: Ada Hill: No.',
    ]);
    const spoken = `WEBVTT\n\n${cue(1, 'Now: the quota is')}${cue(2, '9,000 tonnes.')}`;
    assert.deepEqual(lines(await sourceOf('a.vtt', spoken)), ['00:01: Now: the quota is 9,000 tonnes.']);
  });

  it('leads every word back to its place', async () => {
    const { text, map } = await sourceOf('a.vtt', VTT);
    for (const match of text.matchAll(/[^\s:]+/g)) {
      const span = map.spanToOriginal({ start: match.index, end: match.index + match[0].length });
      assert.equal(VTT.slice(span.start, span.end).replace(/<[^>]*>/g, ''), match[0]);
    }
  });
  it('reads captions that roll once', async () => {
    const words = ['the ferry will', 'cost nine million', 'and nobody knows', 'who will pay'];
    const cues = words.flatMap((line, i) => [
      `00:00:0${2 * i}.000 --> 00:00:0${2 * i + 1}.990 align:start position:0%\n${words[i - 1] ?? ' '}\n${line.replace(/ (\S+)$/, '<00:00:01.5><c> $1</c>')}\n`,
      `00:00:0${2 * i + 1}.990 --> 00:00:0${2 * i + 2}.000\n${line}\n \n`,
    ]);
    assert.deepEqual(lines(await sourceOf('a.vtt', `WEBVTT\n\n${cues.join('\n')}`)), [
      '00:00:00: the ferry will cost nine million and nobody knows who will pay',
    ]);
  });
  it('begins anew where live captions change the speaker, and not where they repeat the mark', async () => {
    const shown = [
      '>> THE',
      '>> THE MAYOR',
      '>> THE MAYOR SOLD IT\n>> WHAT',
      '>> THE MAYOR SOLD IT\n>> WHAT FOR',
      '>> WHAT FOR\n>> FOR 40',
      '>> WHAT FOR\n>> FOR 40 EUROS',
    ];
    for (const mark of ['>>', '&gt;&gt;', '>>>']) {
      const cues = shown.map((words, i) => `00:0${i}.000 --> 00:0${i + 1}.000\n${words.replaceAll('>>', mark)}\n\n`);
      assert.deepEqual(lines(await sourceOf('a.vtt', `WEBVTT\n\n${cues.join('')}`)), [
        '00:00: THE MAYOR SOLD IT',
        '00:02: WHAT FOR',
        '00:04: FOR 40 EUROS',
      ]);
    }
  });

  it('leaves out how a word is said, and keeps what is written over it', async () => {
    const source = await sourceOf(
      'a.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nThe <ruby>Quay<rp>(</rp><rt>KEE</rt><rp>)</rp></ruby> is shut.\n',
    );
    assert.deepEqual(lines(source), ['00:01: The Quay is shut.']);
  });

  it('keeps what is said twice where captions do not roll', async () => {
    const srt = ['Is it old?', 'It is old.', 'It is old.', 'So it is.', 'We know.', 'We do.']
      .map((line, i) => `${i + 1}\n00:00:0${i},000 --> 00:00:0${i},900\n${line}\n`)
      .join('\n');
    assert.deepEqual(
      lines(await sourceOf('a.srt', srt)).map((line) => line.slice(10)),
      ['Is it old?', 'It is old.', 'It is old.', 'So it is.', 'We know.', 'We do.'],
    );
  });
  it('takes entities, overrides, music and what is heard for no words', async () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:02.000\n{\\an8}<font color="#fff">The pier &amp; the quay</font>\n♪ (soft music) ♪\n\n00:02.000 --> 00:03.000\n- [laughs] will close, they said\n(applause)\n\n00:03.000 --> 00:04.000\nin (a dry) May.\n';
    assert.deepEqual(
      lines(await sourceOf('a.vtt', vtt)).map((line) => line.slice(7)),
      ['The pier & the quay', 'will close, they said in (a dry) May.'],
    );
  });
});
