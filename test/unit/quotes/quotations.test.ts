import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findQuotations } from '../../../src/core/quotes/quotations';

/** The quotations of a text: words, then the speaker after a bar; a mention in brackets. */
function told(text: string): readonly string[] {
  return findQuotations(text).map(({ text: words, speaker, mention }) =>
    mention ? `[${words}]` : words + (speaker === undefined ? '' : ` | ${speaker}`),
  );
}

describe('finding quotations', () => {
  const marks: readonly [string, string, readonly string[]][] = [
    ['curly', 'She said “we will all be there” today.', ['we will all be there']],
    ['straight', 'She said "we will all be there" today.', ['we will all be there']],
    ['guillemets', 'She said «we will all be there» today.', ['we will all be there']],
    ['guillemets with blanks', 'She said « we will all be there » today.', ['we will all be there']],
    ['guillemets turned inwards', 'She said »we will all be there« today.', ['we will all be there']],
    ['German', 'She said „we will all be there“ today.', ['we will all be there']],
    ['LaTeX', "She said ``we will all be there'' today.", ['we will all be there']],
    ['single', "She said 'we will all be there' today.", ['we will all be there']],
    ['single curly', 'She said ‘we will all be there’ today.', ['we will all be there']],
    [
      'single, with a possessive',
      'They wrote ‘the workers’ rights are all lost’ there.',
      ['the workers’ rights are all lost'],
    ],
    ['single, opened twice', "She said 'we will stay and 'we will all be there' to them.", ['we will all be there']],
    ['mixed', 'She said «we will all be there. “', ['we will all be there.']],
    [
      'mixed the other way',
      'She said “we will all be there » today, and «so will they all» too.',
      ['we will all be there', 'so will they all'],
    ],
    ['nested', '“He said ‘we will all be there’ to me,” she said.', ['He said ‘we will all be there’ to me,']],
    [
      'nested in the same marks',
      '«He said «we will all be there» to me», she said.',
      ['He said «we will all be there» to me'],
    ],
    ['never closed', '“We will all be there, whatever comes', ['We will all be there, whatever comes']],
    ['never closed and straight', 'A 5" pipe and a 7" pipe were laid there', []],
    [
      'an apostrophe inside single marks',
      "'We don't know the workers' rights here,' she said.",
      ["We don't know the workers' rights here,"],
    ],
  ];
  for (const [what, text, expected] of marks)
    it(`knows marks: ${what}`, () => {
      assert.deepEqual(told(text), expected);
    });

  const none = [
    "It's the '90s and the crews' boats aren't here.",
    "A 6' by 4' board, 12\" wide.",
    "Rock 'n' roll is here to stay, 'tis said.",
    'The dogs’ home and the cats’ home are closed.',
    "O'Neill's and D'Arcy's.",
  ];
  for (const text of none)
    it(`finds none in: ${text}`, () => {
      assert.deepEqual(told(text), []);
    });

  const mentions = [
    'The so-called “people of the north pier” met.',
    'He used the word “unforgivable” twice.',
    'The “green” deal.',
    'The film “The Night Ferry to Nowhere” opens.',
    'A ship (hereinafter referred to as “the old lady of the sea”).',
  ];
  for (const text of mentions)
    it(`takes for a mention: ${text}`, () => {
      assert.equal(findQuotations(text)[0]?.mention, true);
    });

  const speakers: readonly [string, string | undefined][] = [
    ['“We will all be there,” said Ada Brown.', 'Ada Brown'],
    ['“We will all be there,” Ada Brown said.', 'Ada Brown'],
    ['“We will all be there,” said Ada Brown, who chairs the board.', 'Ada Brown'],
    ['Ada Brown said: “We will all be there.”', 'Ada Brown'],
    ['Ada Brown, the chair, told reporters: “We will all be there.”', 'Ada Brown'],
    ['Its chair, Ada Brown QC, said the union “will all be there”.', 'Ada Brown QC'],
    ["Velm's chief engineer, Ada Brown, said the crew “will all be there”.", 'Ada Brown'],
    ['Ada Brown said the crew “will all be there”. Tom Reed disagreed.', 'Ada Brown'],
    ['According to Ada Brown, “we will all be there”.', 'Ada Brown'],
    ['“We will all be there,” according to the Harbour Board.', 'Harbour Board'],
    ['“We will all be there,” Dr. Ludwig van Buren noted.', 'Dr. Ludwig van Buren'],
    ['But Brown said that “we will all be there”.', 'Brown'],
    ['“We will all be there,” she said.', undefined],
    ['“We will all be there,” the mayor said.', undefined],
    ['Tom Reed left. “We will all be there.”', undefined],
    ['“We will all be there,” said Ada Brown. It costs a lot.', 'Ada Brown'],
    ['“We will all be there,” said J. R. Brown Jr. on Monday.', 'J. R. Brown Jr'],
    ['“We will all be there,” said the television host Ada al-Brown.', 'Ada al-Brown'],
    ['“We will all be there,” al-Brown said.', 'al-Brown'],
    ['“We will all be there,” cautioned Ada Brown, the board’s chair.', 'Ada Brown'],
    ['Said Brown on Monday: “We will all be there.”', 'Brown'],
    ['“We will all be there” Ada, her daughter, told the mayor Tom Reed.', 'Ada'],
    ['Ada Brown (right), the chair, called it “a waste of public money”.', 'Ada Brown'],
    ['The charge of “wasting the money of everybody” was levelled at Ada Brown by Tom Reed.', 'Tom Reed'],
    ['Tom Reed has accused them of “wasting the money of everybody”.', 'Tom Reed'],
    ['“We will all be there” were the words of Ada Brown.', 'Ada Brown'],
    ['In the words of Ada Brown, “we will all be there”.', 'Ada Brown'],
    ['Brown’s answer was: “We will all be there.”', 'Brown'],
    ['Ada Brown: “We will all be there.”', 'Ada Brown'],
    ['The pier, described by Tom Reed as “a waste of public money”, stays.', 'Tom Reed'],
    ['It gives the firm “a very personal set of data” that others lack, Brown said.', 'Brown'],
    ['Ada Brown said that the pier would give the town “a very good set of shops”.', 'Ada Brown'],
    ['“We will all be there,” is how Ada Brown put it.', 'Ada Brown'],
    ['“We will all be there,” said the BBC reporter.', undefined],
    ['“We will all be there,” said the reporter, Ada Brown.', 'Ada Brown'],
    ['“We will all be there,” said the reporter, Ada Brown, on Monday.', 'Ada Brown'],
    ['“We will all be there,” said the reporter, Ada Brown’s brother.', undefined],
    ['“We will all be there,” said the reporter on Monday, Tom Reed in tears.', undefined],
    ['Ada Brown was told “we will all be there”.', undefined],
    ['Brown said she had told him “we will all be there”.', undefined],
    ['A plan that Brown said would win “the whole of the town” failed.', undefined],
    ['“We will all be there.” Brown revealed that Tom Reed called him.', undefined],
    ['“We will all be there,” Ada Brown, a nurse in Arlen, Ohio, told the paper.', 'Ada Brown'],
    ['“We will all be there,” said Brown Monday.', 'Brown'],
    ['Tom Reed said nothing. The chair was clear: “We will all be there.”', undefined],
    ['“We will all be there,” said he.', undefined],
    ['“We will all be there!” Ada Brown added: “So will they all be.”', undefined],
    ['“Will we all be there?” Ada Brown asked: “So will they all be.”', undefined],
    ['“Will we all be there?” Ada Brown asked.', 'Ada Brown'],
    ['“We will all be there,” Ada Brown said: “So will they all be.”', 'Ada Brown'],
    ['On Monday its lawyer, Tom Reed, said: “We will all be there.”', 'Tom Reed'],
    ['The mill’s owner, Ada Brown, said: “We will all be there.”', 'Ada Brown'],
  ];
  for (const [text, speaker] of speakers)
    it(`names the speaker: ${text}`, () => {
      assert.equal(findQuotations(text)[0]?.speaker, speaker);
    });

  it('gives both halves of a broken quotation to the speaker between them', () => {
    assert.deepEqual(
      told('“We will all be there today,” said Ada Brown, “and we will stay there.”').map(
        (line) => line.split(' | ')[1],
      ),
      ['Ada Brown', 'Ada Brown'],
    );
  });

  it('knows who “he” is where nobody else is named after the quotation before', () => {
    const second = (text: string): string | undefined => findQuotations(text)[1]?.speaker;
    assert.equal(
      second(
        'According to Tom Reed of the Harbour Board, they ask “how can we get there at all?” “There are limits to what we can do,” he added.',
      ),
      'Tom Reed of the Harbour Board',
    );
    assert.equal(
      second(
        '“It is all in the plan,” said Tom Reed. Ada Brown smiled. “There are limits to what we can do,” she added.',
      ),
      undefined,
    );
  });

  const pronouns: readonly [string, string | undefined][] = [
    [
      'Ada Brown, who leads the group, said that it had nothing against ferries. “We will all be there,” she said.',
      'Ada Brown',
    ],
    [
      'Ada Brown, the mayor of Arlen, welcomed the plan but said it was too small. “We will all be there,” she said.',
      'Ada Brown',
    ],
    ['Hotel owner Tom Reed told the meeting that he was tired. “We will all be there,” he said.', 'Tom Reed'],
    ['Rain fell. Dr. Ada Brown argued against it. “We will all be there,” she added.', 'Dr. Ada Brown'],
    ['Ada Brown told Tom Reed that the plan was dead. “We will all be there,” she said.', undefined],
    ['Ada Brown and Tom Reed said that they agreed. “We will all be there,” he said.', undefined],
    ['Ada Brown said so, and Reed agreed. “We will all be there,” he said.', undefined],
    ['The pier is old, Ada Brown said. “We will all be there,” he said.', undefined],
    ['Ada Brown left the room. “We will all be there,” he said.', undefined],
    ['The Harbour Board said it would pay. “We will all be there,” he said.', undefined],
    ['Ada Brown said that it was late. Nobody moved. “We will all be there,” he said.', undefined],
    ['Ada Brown took the floor. “We will all be there,” she said.', 'Ada Brown'],
    ['The mayor, Ada Brown, was blunt. “We will all be there,” she said.', 'Ada Brown'],
    ['Its chair, Ada Brown QC, would not be drawn. “We will all be there,” she said.', 'Ada Brown QC'],
    ['Then came the mayor, Ada Brown. “We will all be there,” she told them.', 'Ada Brown'],
    ['Next to speak was Ada Brown, a baker. “We will all be there,” she said.', 'Ada Brown'],
    ['The mayor took the floor. “We will all be there,” she said.', undefined],
    ['Rain fell. ” Ada Brown took the floor. “We will all be there,” she said.', 'Ada Brown'],
    ['A BBC Report said so. “We will all be there,” he said.', undefined],
    ['Hotel owner Tom Reed today said so. “We will all be there,” he said.', undefined],
    ['The mayor, Ada Brown, spoke with Tom Reed. “We will all be there,” he said.', undefined],
    ['Then came the rain. “We will all be there,” she said.', undefined],
    ['Then came a letter from Ada Brown. “We will all be there,” it said.', undefined],
  ];
  for (const [text, speaker] of pronouns)
    it(`knows whom the sentence before is about: ${text}`, () => {
      assert.equal(findQuotations(text)[0]?.speaker, speaker);
    });

  it('always returns spans of the text, in order, without overlaps', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      'word',
      ' said Brown',
      ' ',
      '. ',
      ', ',
      '\n\n',
      '5',
      's',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, whole, text: words } of findQuotations(text)) {
          assert.ok(
            whole.start >= end &&
              whole.start <= span.start &&
              span.start < span.end &&
              span.end <= whole.end &&
              whole.end <= text.length,
          );
          assert.equal(text.slice(span.start, span.end), words);
          end = whole.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
