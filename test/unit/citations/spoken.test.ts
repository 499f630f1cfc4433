import assert from 'node:assert/strict';
import { closedWords, spokenWords } from '../../../src/core/citations/spoken';

describe('A sentence of a source', () => {
  const closed: readonly (readonly [string, string])[] = [
    ['The ferry is old.', 'The ferry is old.'],
    ['“The ferry is old.”', 'The ferry is old.'],
    ['“The ferry is old,” said Hanne Brug.', '“The ferry is old,” said Hanne Brug.'],
    ['It is older than I am,” said Hanne Brug.', '“It is older than I am,” said Hanne Brug.'],
    ['Hanne Brug said: “The ferry is old.', 'Hanne Brug said: “The ferry is old.”'],
    ['“The ferry is old.', 'The ferry is old.'],
    ['It is older than I am.”', 'It is older than I am.'],
    ['"The ferry is old," she said.', '"The ferry is old," she said.'],
    ['„Die Fähre ist alt“, sagte sie.', '„Die Fähre ist alt“, sagte sie.'],
    ['She called it “old” and “slow”.', 'She called it “old” and “slow”.'],
    ['• The ferry is old.', 'The ferry is old.'],
    ['- The ferry is old.', '- The ferry is old.'],
    ['They wrote: «The ferry is old. “', 'They wrote: «The ferry is old. “'],
  ];
  for (const [words, wanted] of closed)
    it(`closes what it opens: ${words}`, () => {
      assert.equal(closedWords(words), wanted);
    });

  const spoken: readonly (readonly [string, string, string])[] = [
    ['“The ferry is old,” said Hanne Brug.', 'the ferry is', 'The ferry is old'],
    ['Hanne Brug said: “The ferry is old. Nobody', 'the ferry is', 'The ferry is old. Nobody'],
    ['It is older than I am,” said Hanne Brug.', 'older than', 'It is older than I am'],
    ['“It sinks,” she said. “The ferry is old.”', 'ferry is old', 'The ferry is old.'],
    ['Hanne Brug said that “the ferry is old”.', 'hanne brug said', 'Hanne Brug said that “the ferry is old”.'],
    ['The ferry is old.', 'the ferry is', 'The ferry is old.'],
    ['“It’s older than all of us,” said Hanne Brug.', 'it is older than al', 'It’s older than all of us'],
    ['“It sinks,” she said. “It’s old, the ferry.”', 'it is old the fery', 'It’s old, the ferry.'],
    ['Hanne Brug said “it is old” of the ferry.', 'hanne brg said of', 'Hanne Brug said “it is old” of the ferry.'],
  ];
  for (const [words, typed, wanted] of spoken)
    it(`gives what was said of “${typed}” in: ${words}`, () => {
      assert.equal(spokenWords(words, typed), wanted);
    });
});
