import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { wordsOf } from '../../../src/core/quotes/words';

/** The words of a text as they are compared, each with what stands for it in the text. */
function read(text: string): readonly string[] {
  return wordsOf(text).map(({ norm, start, end }) => `${norm}=${text.slice(start, end)}`);
}

/** The words of a text as they are compared. */
function norms(text: string): readonly string[] {
  return wordsOf(text).map(({ norm }) => norm);
}

describe('the words of a quotation', () => {
  it('are compared without case and diacritics, and keep their places', () => {
    assert.deepEqual(read('The naïve Élan.'), ['the=The', 'naive=naïve', 'elan=Élan']);
    assert.deepEqual(read(' — “ ” … '), []);
  });
  it('hold an apostrophe between letters, and none at their ends', () => {
    assert.deepEqual(read("don't the crews' boats"), ["dont=don't", 'the=the', 'crews=crews', 'boats=boats']);
    assert.deepEqual(norms('don’t ‘so’'), ['dont', 'so']);
  });
  it('hold a decimal mark between digits, and part at any other', () => {
    assert.deepEqual(read('1,234.5 boats'), ['12345=1,234.5', 'boats=boats']);
    assert.deepEqual(norms('in 2019,boats and item 3.b, 4.'), ['in', '2019', 'boats', 'and', 'item', '3', 'b', '4']);
    assert.deepEqual(norms('pier,boat pier.boat a,b'), ['pier', 'boat', 'pier', 'boat', 'a', 'b']);
  });
  it('hold the dots between the letters of an acronym, and no others', () => {
    assert.deepEqual(read('the U.S. fleet'), ['the=the', 'us=U.S', 'fleet=fleet']);
    assert.deepEqual(norms('plan a.big, vitamin.C'), ['plan', 'a', 'big', 'vitamin', 'c']);
  });
  it('part at hyphens, dashes and slashes', () => {
    assert.deepEqual(norms('well-known pier–boat yes/no'), ['well', 'known', 'pier', 'boat', 'yes', 'no']);
  });
  it('count signs of money and percent, and no other sign', () => {
    assert.deepEqual(read('$5 or 7% £ € ¥ ₹'), ['$=$', '5=5', 'or=or', '7=7', '%=%', '£=£', '€=€', '¥=¥', '₹=₹']);
    assert.deepEqual(norms('5 & 7 # @ * + § !'), ['5', '7']);
  });
  it('are compared without the last letter of “crying”, which some leave out', () => {
    assert.deepEqual(read("cryin' crying"), ['cryin=cryin', 'cryin=crying']);
    assert.deepEqual(norms('a king, a thing and a string'), ['a', 'king', 'a', 'thing', 'and', 'a', 'strin']);
  });
  it('hold what has no weight of its own: soft hyphens and joined signs', () => {
    assert.deepEqual(read('har\u00adbour eﬃcient'), ['harbour=har\u00adbour', 'efficient=eﬃcient']);
    assert.deepEqual(read('harbour\u00ad.'), ['harbour=harbour']);
  });
  it('are single signs in scripts without blanks', () => {
    assert.deepEqual(read('港口 pier港'), ['港=港', '口=口', 'pier=pier', '港=港']);
  });
  it('are those between two places of a text', () => {
    assert.deepEqual(
      wordsOf('one two three four', 4, 13).map(({ norm }) => norm),
      ['two', 'three'],
    );
    assert.deepEqual(
      wordsOf('one two three', 1, 6).map(({ norm }) => norm),
      ['ne', 'tw'],
    );
  });
  it('have the letter in brackets by which a writer changes the case, with its bracket', () => {
    assert.deepEqual(read('[T]he pier, “[w]e stay'), ['the=[T]he', 'pier=pier', 'we=[w]e', 'stay=stay']);
    assert.deepEqual(read('[É]lan'), ['elan=[É]lan']);
  });
  it('have the letters in brackets by which a writer changes a word, with what stands outside', () => {
    const kept = (text: string) => wordsOf(text).map((word) => [word.norm, word.kept?.before, word.kept?.after]);
    assert.deepEqual(read('[Th]ey walk[ed], d[o]n’t'), ['they=[Th]ey', 'walked=walk[ed]', 'dont=d[o]n’t']);
    assert.deepEqual(kept('walk[ed] p[ai]r [pro]fessor'), [
      ['walked', 'walk', ''],
      ['pair', 'p', 'r'],
      ['professor', '', 'fessor'],
    ]);
    assert.deepEqual(kept('[The w]arden'), [
      ['the', undefined, undefined],
      ['warden', '', 'arden'],
    ]);
    assert.deepEqual(kept('[t]he'), [['the', undefined, undefined]]);
  });
  it('have no other bracket', () => {
    assert.deepEqual(read('[1]The [a] pier pier]boat lovlier[sic] pier[4] boat[citation needed]'), [
      '1=1',
      'the=The',
      'a=a',
      'pier=pier',
      'pier=pier',
      'boat=boat',
      'lovlier=lovlier',
      'sic=sic',
      'pier=pier',
      '4=4',
      'boat=boat',
      'citation=citation',
      'needed=needed',
    ]);
    assert.deepEqual(
      wordsOf('see [T]he', 0, 7).map(({ norm }) => norm),
      ['see', 't'],
    );
  });
});
