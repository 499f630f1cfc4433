import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Block, Source } from '../../../src/core/model/source';
import { transcriptSpeaker, transcriptSpeakers } from '../../../src/core/quotes/transcripts';
import { sourceOf } from './sources';

type Kind = Block['kind'];

/** A source of blocks, a line feed apart; each a paragraph, unless its kind stands before a bar. */
function transcript(...lines: readonly string[]): Source {
  const parts = lines.map((line) => {
    const [, kind, text = line] = /^(heading|crumb|table|code)\|(.*)$/s.exec(line) ?? [];
    return { kind: (kind ?? 'paragraph') as Kind, text };
  });
  let at = 0;
  const blocks = parts.map(({ kind, text }) => {
    const span = { start: at, end: at + text.length };
    at = span.end + 1;
    return { kind, span };
  });
  return { ...sourceOf('talk', []), text: parts.map(({ text }) => text).join('\n'), blocks };
}

/** Who says some words of a transcript. */
function who(source: Source, words: string): string | undefined {
  const start = source.text.indexOf(words);
  assert.ok(start >= 0, words);
  return transcriptSpeaker(source, { start, end: start + words.length });
}

const TALK = ['ADA BROWN: It is late.', 'TOM REED: It is not.', 'We can stay.'];

describe('who speaks in a transcript', () => {
  it('is told of initials where the transcript says whose they are', () => {
    const round = transcript(
      'With Ada Brown (AB), and TR = Tom Reed.',
      'AB: It is late.',
      'TR: No.',
      'KL: We can stay.',
    );
    assert.equal(who(round, 'It is late'), 'Ada Brown');
    assert.equal(who(round, 'No.'), 'Tom Reed');
    assert.equal(who(round, 'We can stay'), 'KL');
  });
  it('is not told of other letters in brackets', () => {
    const round = transcript('Ada Brown (EU) talks.', 'EU: It is late.', 'TR: No.');
    assert.equal(who(round, 'It is late'), 'EU');
  });
  it('is named by the last label before the words', () => {
    const talk = transcript(...TALK);
    assert.equal(who(talk, 'It is late'), 'Ada Brown');
    assert.equal(who(talk, 'It is not'), 'Tom Reed');
    assert.equal(who(talk, 'We can stay'), 'Tom Reed');
    assert.deepEqual(transcriptSpeakers(talk), ['Ada Brown', 'Tom Reed']);
  });
  it('is nobody before the first label, or where the words run into the next', () => {
    const talk = transcript('The talk begins.', ...TALK);
    assert.equal(who(talk, 'The talk begins'), undefined);
    assert.equal(who(talk, 'It is late.\nTOM REED'), undefined);
    assert.equal(who(talk, 'not.\nWe can'), 'Tom Reed');
  });
  it('is told of a text with two labels at the least', () => {
    const talk = transcript('ADA BROWN: It is late.', 'It is not.');
    assert.equal(who(talk, 'It is late'), undefined);
    assert.deepEqual(transcriptSpeakers(talk), []);
    const again = transcript('ADA BROWN: It is late.', 'ADA BROWN: It is not.');
    assert.equal(who(again, 'It is late'), 'Ada Brown');
    assert.deepEqual(transcriptSpeakers(again), ['Ada Brown']);
  });
  it('goes on for twelve blocks without a label, and not beyond a heading', () => {
    const lines = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `It rained ${i}.`);
    assert.equal(who(transcript(...TALK, ...lines(10), 'So it ends.'), 'So it ends'), 'Tom Reed');
    assert.equal(who(transcript(...TALK, ...lines(11), 'So it ends.'), 'So it ends'), 'Tom Reed');
    assert.equal(who(transcript(...TALK, ...lines(12), 'So it ends.'), 'So it ends'), undefined);
    assert.equal(who(transcript(...TALK, 'heading|The end', 'So it ends.'), 'So it ends'), undefined);
    assert.equal(who(transcript(...TALK, 'So it ends.', 'heading|The end'), 'So it ends'), 'Tom Reed');
  });
  it('may be somebody whose name is not given', () => {
    const talk = transcript('ADA BROWN: It is late.', 'SPEAKER 2: It is not.', 'Moderator: So be it.');
    assert.equal(who(talk, 'It is not'), undefined);
    assert.equal(who(talk, 'So be it'), undefined);
    assert.deepEqual(transcriptSpeakers(talk), ['Ada Brown']);
    const timed = transcript('Ada Brown  0:12\nIt is late.', 'Speaker 12  0:15\nIt is not.');
    assert.equal(who(timed, 'It is not'), undefined);
    assert.equal(who(transcript(...TALK, 'Unidentified Speaker: So be it.'), 'So be it'), undefined);
  });
  it('is nobody where a number stands behind what is no speaker', () => {
    assert.equal(who(transcript(...TALK, 'Chapter 2: It rained.'), 'It rained'), 'Tom Reed');
    assert.equal(who(transcript(...TALK, 'Velm 1986: It rained.'), 'It rained'), 'Tom Reed');
  });
  it('is no word that stands before a colon', () => {
    const talk = transcript(...TALK, 'Note: it rained.', 'Read more: all of it.');
    assert.equal(who(talk, 'it rained'), 'Tom Reed');
    assert.deepEqual(transcriptSpeakers(talk), ['Ada Brown', 'Tom Reed']);
  });
  it('is named in no table or code', () => {
    assert.deepEqual(transcriptSpeakers(transcript('table|Ada: 5\nTom: 6', 'code|Ada: 5\nTom: 6')), []);
    assert.deepEqual(transcriptSpeakers(transcript('Ada: five\nTom: six')), ['Ada', 'Tom']);
  });
  it('is named in many forms', () => {
    const forms: readonly [string, string][] = [
      ['>> Ada Brown: It is late.', 'Ada Brown'],
      ['– Ada Brown: It is late.', 'Ada Brown'],
      ['[00:12] Ada Brown: It is late.', 'Ada Brown'],
      ['Brown, Ada (Harbour) [00:12]: It is late.', 'Ada Brown'],
      ['Ada O’Brown: It is late.', 'Ada O’Brown'],
      ['So it is. Ada van Brown: It is late.', 'Ada van Brown'],
      ['Ada Brown  0:12\nIt is late.', 'Ada Brown'],
      ['Ada Brown (Guest)\n0:12\nIt is late.', 'Ada Brown'],
    ];
    for (const [form, name] of forms)
      assert.deepEqual([form, who(transcript(form, 'TOM REED: It is not.'), 'It is late')], [form, name]);
  });
  it('is named by a line with a time under it, of whatever kind', () => {
    const talk = transcript('crumb|Ada Brown', '0:12', 'It is late.', 'crumb|Tom Reed', '0:15\nIt is not.');
    assert.equal(who(talk, 'It is late'), 'Ada Brown');
    assert.equal(who(talk, 'It is not'), 'Tom Reed');
  });
  it('is named by no line that only comes again and again', () => {
    assert.deepEqual(transcriptSpeakers(transcript('crumb|Ada Brown', 'It is late.', 'crumb|Tom Reed', 'No.')), []);
    assert.deepEqual(transcriptSpeakers(transcript('crumb|Ada: late', 'It is late.', 'crumb|Tom: no', 'No.')), []);
    assert.deepEqual(transcriptSpeakers(transcript('crumb|Ada said', '0:12', 'crumb|Tom said', '0:15')), []);
    assert.deepEqual(transcriptSpeakers(transcript('Ada Brown', '0:12 it is late.', 'Tom Reed', '0:15 no.')), []);
  });
});
