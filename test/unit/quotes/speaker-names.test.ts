import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  firstClause,
  maskDots,
  nameBefore,
  nameFrom,
  personFrom,
} from '../../../src/core/quotes/speakers/speaker-names';

/** What a stretch begins with: a name, "he or she", or nobody. */
function first(text: string): string | undefined {
  const { name, pronoun } = nameFrom(maskDots(text));
  return pronoun !== undefined ? 'he or she' : name;
}

/** What a stretch ends with, with "…" where more stands before it. */
function last(text: string): string | undefined {
  const { name, pronoun, isWhole } = nameBefore(maskDots(text));
  return `${isWhole ? '' : '… '}${pronoun !== undefined ? 'he or she' : (name ?? 'nobody')}`;
}

describe('a name at the start of a stretch', () => {
  const names: readonly [string, string | undefined][] = [
    ['Ada Brown', 'Ada Brown'],
    ['Ada Brown, its chair', 'Ada Brown'],
    ['Ada Brown. Tom Reed', 'Ada Brown'],
    ['Ada Brown (right) of Velm', 'Ada Brown'],
    ['Ada Brown (Velm)', 'Ada Brown'],
    ['Ada Brown “Bo” Reed', 'Ada Brown'],
    ['Ada Brown: Tom Reed', 'Ada Brown'],
    ['Dr. Ada Brown', 'Dr. Ada Brown'],
    ['J. R. Brown Jr. on Monday', 'J. R. Brown Jr'],
    // Small words inside a name, and around one.
    ['Piet van der Dam', 'Piet van der Dam'],
    ['Piet van den der Dam', 'Dam'],
    ['van Dam', 'Dam'],
    ['al-Brown of Velm', 'al-Brown of Velm'],
    ['d’Arcy', 'd’Arcy'],
    ['Brown & Reed', 'Brown & Reed'],
    ['Bank of the North', 'Bank of the North'],
    ['The Bank of England', 'Bank of England'],
    ['of Velm', undefined],
    // Words before the name that are none of it.
    ['the television host Ada Brown', 'Ada Brown'],
    ['But Ada Brown', 'Ada Brown'],
    ['When Brown', 'Brown'],
    ['Was Brown', 'Brown'],
    ['Brown’s letter', 'Brown'],
    ['the group Our Fish', 'Our Fish'],
    ['Our Fish', 'Fish'],
    // A post behind a name, without an article, is no other person.
    ['Brown yesterday', 'Brown'],
    ['Brown Monday', 'Brown'],
    ['Brown quietly', 'Brown'],
    ['BBC reporter', 'BBC'],
    ['the BBC reporter', undefined],
    ['a BBC reporter', undefined],
    // Where the phrase goes on, the name is over.
    ['Brown on Monday', 'Brown'],
    ['Brown that Reed', 'Brown'],
    ['Brown and the mayor', 'Brown'],
    ['On Monday', undefined],
    ['Monday', undefined],
    // Nobody.
    ['the mayor', undefined],
    ['', undefined],
    ['“Ada Brown', undefined],
    ['they', undefined],
    ['They', undefined],
    ['he', 'he or she'],
    ['She', 'he or she'],
    ['she on Monday', 'he or she'],
    ['she Brown', 'Brown'],
    // Who holds a post, between commas.
    ['the miller, Ada Brown, on Monday', 'Ada Brown'],
    ['the miller, Ada Brown', 'Ada Brown'],
    ['the miller, Dr. Ada Brown.', 'Dr. Ada Brown'],
    ['the miller, Ada Brown’s', undefined],
    ['the miller, Ada Brown on Monday', undefined],
    ['the miller, Brown, on Monday', undefined],
    ['millers, Ada Brown, on Monday', undefined],
    ['the miller on Monday, Ada Brown, too', undefined],
  ];
  for (const [text, name] of names)
    it(`is ${name ?? 'none'}: “${text}”`, () => {
      assert.equal(first(text), name);
    });

  it('stands within ten words', () => {
    assert.equal(first('a b c d e f g h k Brown'), 'Brown');
    assert.equal(first('a b c d e f g h k j Brown'), undefined);
  });
  it('tells how much of the stretch it takes', () => {
    const rest = (text: string): string => text.slice(nameFrom(text).length);
    assert.equal(rest('Ada Brown on Monday'), 'on Monday');
    assert.equal(rest('Ada Brown, on Monday'), 'on Monday');
    assert.equal(rest('the miller, Ada Brown, on Monday'), ', on Monday');
    assert.equal(nameFrom('on Monday').length, 10);
    assert.equal(nameFrom('').length, 0);
  });
});

describe('a person at the start of a stretch', () => {
  const people: readonly [string, string | undefined][] = [
    ['Ada Brown on Monday', 'Ada Brown'],
    ['the miller, Ada Brown', 'Ada Brown'],
    ['Velm’s mayor', undefined],
    ['Brown’s chief lawyer on Monday', undefined],
    ['Brown’s', 'Brown'],
    ['Velm’s mayor, Ada Brown, on Monday', 'Ada Brown'],
    ['Velm’s deputy mayor, Dr. Ada Brown', 'Dr. Ada Brown'],
    ['Velm’s mayor, who left', undefined],
    ['Velm’s mayor, Ada Brown’s sister', undefined],
    ['Velm’s Ada Brown', 'Ada Brown'],
    ['the mayor’s Ada Brown', 'Ada Brown'],
  ];
  for (const [text, name] of people)
    it(`is ${name ?? 'none'}: “${text}”`, () => {
      assert.equal(personFrom(maskDots(text)).name, name);
    });
  it('tells how much of the stretch it takes', () => {
    const rest = (text: string): string => text.slice(personFrom(text).length);
    assert.equal(rest('Ada Brown on Monday'), 'on Monday');
    assert.equal(rest('Velm’s mayor, Ada Brown, on Monday'), ', on Monday');
    assert.equal(rest('Velm’s Ada Brown on Monday'), 'on Monday');
    assert.equal(rest('Velm’s mayor on Monday'), 'mayor on Monday');
  });
});

describe('a name at the end of a stretch', () => {
  const names: readonly [string, string][] = [
    ['Ada Brown', 'Ada Brown'],
    [' Ada Brown ', 'Ada Brown'],
    ['the host Ada Brown', 'Ada Brown'],
    ['yesterday, Ada Brown', '… Ada Brown'],
    ['it rained; Ada Brown', '… Ada Brown'],
    ['it rained — Ada Brown', '… Ada Brown'],
    ['(right) Ada Brown', '… Ada Brown'],
    ['Ada Brown,', 'Ada Brown'],
    ['that Ada Brown', '… Ada Brown'],
    ['Ada Brown was', '… nobody'],
    ['Ada Brown the mayor', 'nobody'],
    ['Ada Brown yesterday', 'Ada Brown'],
    ['Ada Brown today Monday', 'Ada Brown'],
    ['Radio 4.5 Ada Brown', 'Ada Brown'],
    ['the mayor', 'nobody'],
    ['she', 'he or she'],
    ['that she', '… he or she'],
    ['it rained and he', '… nobody'],
    ['rain, he', '… he or she'],
    ['', '… nobody'],
    ['Tom  Brown', '… Brown'],
  ];
  for (const [text, name] of names)
    it(`is ${name}: “${text}”`, () => {
      assert.equal(last(text), name);
    });
  it('has at most ten words', () => {
    assert.equal(last('Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj'), 'Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj');
    assert.equal(last('A1 Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj'), '… Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj');
  });
});

describe('full stops of initials and abbreviations', () => {
  const sentences = (text: string): readonly string[] => maskDots(text).split('. ');
  it('end no sentence', () => {
    assert.deepEqual(sentences('Mr. Brown met J. R. Reed, Jr. It rained. Dr. Ady, Prof. Ody.').length, 2);
    assert.equal(maskDots('the U.S. fleet'), 'the U․S․ fleet');
  });
  it('are told from those of a sentence', () => {
    assert.deepEqual(sentences('It rained in Velm. Brown left the hall. So did Reed.').length, 3);
    assert.equal(maskDots('said Brown Jr.'), 'said Brown Jr.');
    assert.equal(maskDots('a Dr.who'), 'a Dr.who');
  });
});

describe('the first clause of a stretch', () => {
  it('ends at a sign that ends a sentence or a quotation', () => {
    for (const sign of ['.', '!', '?', ';', ':', '“', '”', '"', '«', '»'])
      assert.equal(firstClause(`said Brown${sign} it rained`), 'said Brown');
  });
  it('goes on behind a comma or a dash', () => {
    assert.equal(firstClause('said Brown, the mayor – of Velm'), 'said Brown, the mayor – of Velm');
    assert.equal(firstClause(''), '');
  });
});
