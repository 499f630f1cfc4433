import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { speakerIn } from '../../../src/core/quotes/speakers/source-speaker';
import { located, sourceOf } from './sources';

/** What is told of the best match of a quotation in a source of these sentences. */
function told(sentences: readonly string[], quote: string) {
  const text = sentences.join(' ');
  const match = located(sentences, quote)[0];
  if (!match) return undefined;
  const both = ({ quote: own, source }: (typeof match.changes)[number]): string =>
    `${quote.slice(own.start, own.end)}>${text.slice(source.start, source.end)}`;
  return {
    reported: match.changes.filter(({ reported }) => reported).map(both),
    other: match.changes.filter(({ reported }) => !reported).map(both),
    skipped: match.skipped?.map(both),
    speaker: match.speaker,
    speakers: match.speakers,
  };
}

describe('where a change stands', () => {
  const place = (quote: string) => {
    const [match] = located(['The old bridge was closed.'], quote);
    return match?.changes.map(({ quote: own, source }) => [own.start, own.end, source.start, source.end]);
  };
  it('is told of both sides', () => {
    assert.deepEqual(place('the old pier was closed'), [[8, 12, 8, 14]]);
    assert.deepEqual(place('the old bridge was closed'), []);
  });
  it('is the end of the word before, or the start of all, where one side has no words', () => {
    assert.deepEqual(place('the old iron bridge was closed'), [[8, 12, 7, 7]]);
    assert.deepEqual(place('the bridge was closed'), [[3, 3, 4, 7]]);
    assert.deepEqual(place('see the old bridge was closed'), [[0, 3, 0, 0]]);
  });
});

describe('what a quotation leaves out by its own signs', () => {
  const TEXT = ['The old bridge was closed to all boats.'];
  it('is told with the sign for it', () => {
    assert.deepEqual(told(TEXT, 'the old … closed to [small] boats')?.skipped, ['…>bridge was', '[small]>all']);
  });
  it('is nothing where the source has no words there', () => {
    assert.equal(told(TEXT, 'the old … bridge was closed …')?.skipped, undefined);
  });
});

describe('words that a source reports beside its quotation marks', () => {
  const TEXT = ['They had “never been any happier” than now, she said.'];
  it('are told from changes of the words within them', () => {
    assert.deepEqual(told(TEXT, 'We have never been any happier')?.reported, ['We have>They had']);
    assert.deepEqual(told(TEXT, 'never been any happier then')?.reported, ['then>than']);
    assert.deepEqual(told(TEXT, 'never been so happier')?.other, ['so>any']);
    assert.deepEqual(told(TEXT, 'They had seldom been any happier')?.reported, []);
    assert.deepEqual(told(TEXT, 'seldom been any happier')?.other, ['seldom>never']);
  });
  it('are none of what was said where they tell who said it', () => {
    const whole = ['“They had never been any happier,” Ada Brown said.'];
    assert.deepEqual(told(whole, 'They had never been any happier together')?.other, ['together>']);
    assert.deepEqual(told(whole, 'They had never been any happier together')?.reported, []);
    assert.deepEqual(told(['“They had never been any happier,” said Brown.'], 'never been any happier here')?.other, [
      'here>',
    ]);
  });
  it('are changes where the source has no marks around the rest', () => {
    const bare = ['They had never been any happier than now, she “said”.'];
    assert.deepEqual(told(bare, 'We have never been any happier')?.reported, []);
    assert.deepEqual(told(bare, 'We have never been any happier')?.other, ['We have>They had']);
  });
  it('are told where the marks open within some lines before the match', () => {
    const far = (count: number): string[] => [`“${'x'.repeat(count)} they had never” been any happier.`];
    assert.deepEqual(told(far(280), 'they had never been any sadder')?.reported, ['sadder>happier']);
    assert.deepEqual(told(far(310), 'they had never been any sadder')?.reported, []);
  });
});

describe('the speaker of a match', () => {
  it('is who the source says, where the match stands in quotation marks', () => {
    const TEXT = ['“We will not close the old pier,” said Ada Brown.', 'Tom Reed closed it.'];
    assert.equal(told(TEXT, 'We will not close the old pier')?.speaker, 'Ada Brown');
    assert.equal(told(TEXT, 'Tom Reed closed it')?.speaker, undefined);
  });
  it('is asked for where fewer than four words in ten differ', () => {
    const TEXT = ['“We will not close the old pier,” said Ada Brown.'];
    assert.equal(told(TEXT, 'We will not open the new pier')?.speaker, 'Ada Brown');
    assert.equal(told(['“We will not close it,” said Ada Brown.'], 'We will now open it')?.speaker, undefined);
    assert.equal(told(TEXT, 'We can not open the new pier')?.speaker, undefined);
  });
  it('is looked for within a page of the match', () => {
    const far = (count: number): string[] => [`“We will not close the pier, ${'x'.repeat(count)},” said Ada Brown.`];
    assert.equal(told(far(1100), 'We will not close the pier')?.speaker, 'Ada Brown');
    assert.equal(told(far(1200), 'We will not close the pier')?.speaker, undefined);
    const before = (count: number): string[] => [`Ada Brown said “${'x'.repeat(count)} we will not close the pier”.`];
    assert.equal(told(before(1100), 'We will not close the pier')?.speaker, 'Ada Brown');
    assert.equal(told(before(1200), 'We will not close the pier')?.speaker, undefined);
  });
  it('is asked for beside words that stand in no block', () => {
    const source = sourceOf('source', ['So “we will stay here”, said Ada Brown.']);
    assert.equal(speakerIn(source, { start: 4, end: 21 }), 'Ada Brown');
    assert.equal(speakerIn({ ...source, blocks: [] }, { start: 4, end: 21 }), undefined);
  });
  it('is told with everybody who speaks, in a transcript', () => {
    const TEXT = ['Ada Brown: We will not close it.\nTom Reed: We will see.'];
    assert.deepEqual(told(TEXT, 'We will not close it')?.speaker, 'Ada Brown');
    assert.deepEqual(told(TEXT, 'We will not close it')?.speakers, ['Ada Brown', 'Tom Reed']);
    assert.equal(told(['“We will not close it,” said Ada Brown.'], 'We will not close it')?.speakers, undefined);
  });
});

describe('a page of words', () => {
  const words = (from: number, count: number): string =>
    Array.from({ length: count }, (_, i) => `w${from + i}${i % 9 === 8 ? ' of the' : ''}`).join(' ');
  const similarity = (sentences: readonly string[], quote: string): number =>
    located(sentences, quote)[0]?.similarity ?? 0;
  const sentences = Array.from({ length: 400 }, (_, i) => `So ${words(1000 + 9 * i, 9)}.`);

  it('is compared in its first four thousand units', () => {
    const text = words(1000, 700);
    assert.ok(text.length > 4000);
    assert.equal(similarity([text], `${text.slice(0, 4000)}${' none'.repeat(600)}`), 1);
    assert.ok(similarity([text], `${text.slice(0, 3400)}${' none'.repeat(600)}`) < 1);
  });
  it('is found among pages of short sentences', () => {
    for (const at of [1, 200, 330]) assert.equal(similarity(sentences, sentences.slice(at, at + 60).join(' ')), 1);
  });
  it('is found at each end of a passage without end, and within it', () => {
    const endless = words(1000, 9000);
    for (const at of [0, 1197, 4995, 8550]) assert.equal(similarity([endless], words(1000 + at, 450)), 1, `${at}`);
    assert.equal(similarity([endless], words(20_000, 450)), 0);
  });
});
