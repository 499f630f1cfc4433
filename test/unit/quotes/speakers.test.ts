import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findQuotations } from '../../../src/core/quotes/quotations';

/** Who says each quotation of a text, in order; "?" where that is open. */
function speakers(text: string): readonly string[] {
  return findQuotations(text).map(({ speaker }) => speaker ?? '?');
}

function describeSpeakers(what: string, rows: readonly (readonly [string, ...string[]])[]): void {
  describe(what, () => {
    for (const [text, ...expected] of rows)
      it(`${expected.join(', ')}: ${text}`, () => {
        assert.deepEqual(speakers(text), expected);
      });
  });
}

describeSpeakers('a sentence of its own behind the marks', [
  ['“We will all be there.” Ada Brown said.', 'Ada Brown'],
  ['“We will all be there”. Ada Brown said.', 'Ada Brown'],
  ['“We will all be there.” Ada Brown said. It rained.', 'Ada Brown'],
  ['“We will all be there.” Ada Brown said that it rained.', '?'],
  ['“We will all be there”. Ada Brown said that it rained.', '?'],
  ['“We will all be there,” Ada Brown said about that.', 'Ada Brown'],
  ['“We will all be there.” Ada Brown said of Velm.', '?'],
  ['“We will all be there.” Ada Brown disagreed.', '?'],
  ['“We will all be there,” Ada Brown agreed.', 'Ada Brown'],
  ['“We will all be there.” Ada Brown agreed.', 'Ada Brown'],
  [`“We will all be there.” Ada Brown said on a ${'very '.repeat(6)}wet day.`, 'Ada Brown'],
  [`“We will all be there.” Ada Brown said on a ${'very '.repeat(7)}wet day.`, '?'],
  ['“We will all be there.” said Ada Brown that she left.', 'Ada Brown'],
  ['“We will all be there”; Ada Brown said.', '?'],
  ['“We will all be there”; it rained, Ada Brown said.', '?'],
]);

describeSpeakers('a name before a colon, between two quotations', [
  ['“We will all be there.” Brown added: “So will they all be.”', '?', 'Brown'],
  ['“We will all be there,” Brown added: “So will they all be.”', 'Brown', 'Brown'],
  ['“We will all be there …” Brown added: “So will they all be.”', '?', 'Brown'],
  ['“We will all be there.” Ada Brown: “So will they all be.”', '?', 'Ada Brown'],
  ['“We will all be there.” The mayor: “So will they all be.”', '?', '?'],
  ['“We will all be there.” Said Brown: “So will they all be.”', '?', 'Brown'],
  ['“We will all be there.” Brown added', '?'],
  ['“We will all be there!” Brown added: so be it.', 'Brown'],
]);

describeSpeakers('who spoke before goes on', [
  [
    '“We will all be there,” said Ada Brown, who runs the mill. Her brother Jan works there too. “We will stay there.”',
    'Ada Brown',
    'Ada Brown',
  ],
  [
    '“We will all be there,” said Ada Brown, who runs the mill. Her brother Jan said no. “We will stay there.”',
    'Ada Brown',
    '?',
  ],
  ['Ada Brown, who runs the mill, is against it. “We will all be there,” she said.', 'Ada Brown'],
  ['At the fair the miller, Ada Brown, used the same words: “We will all be there.”', 'Ada Brown'],
  ['Ada Brown had this to say: “We will all be there.”', 'Ada Brown'],
  ['The town used the same words: “We will all be there.”', '?'],
  ['The town is against it. “We will all be there,” she said.', '?'],
  ['“We will all be there,” said Ada Brown. “We will stay there.”', 'Ada Brown', 'Ada Brown'],
  ['“We will all be there,” she said. “We will stay there.”', '?', '?'],
  ['“We will all be there,” said Ada Brown. Brown smiled. “We will stay there.”', 'Ada Brown', 'Ada Brown'],
  ['“We will all be there,” said Ada Brown. Reed smiled. “We will stay there.”', 'Ada Brown', '?'],
  ['“We will all be there,” said Ada Brown. Brown smiled. It rained. “We will stay there.”', 'Ada Brown', '?'],
  ['“We will all be there,” said Ada Brown. Brown smiled “like a cat in the rain”.', 'Ada Brown', '?'],
  [
    `“We will all be there,” said Ada Brown. Brown was ${'very '.repeat(56)}wet. “We will stay there.”`,
    'Ada Brown',
    'Ada Brown',
  ],
  [
    `“We will all be there,” said Ada Brown. Brown was ${'very '.repeat(57)}wet. “We will stay there.”`,
    'Ada Brown',
    '?',
  ],
  [`“We will all be there,” said Ada Brown, ${'very '.repeat(19)}wet, “and we stay there.”`, 'Ada Brown', 'Ada Brown'],
  [`“We will all be there,” said Ada Brown, ${'very '.repeat(20)}wet, “and we stay there.”`, 'Ada Brown', '?'],
]);

describeSpeakers('“he said” behind a quotation', [
  ['“We will all be there,” said Tom Reed. “We stay there too,” he said.', 'Tom Reed', 'Tom Reed'],
  ['“We will all be there,” said Tom Reed. It rained. “We stay there too,” he said.', 'Tom Reed', 'Tom Reed'],
  ['“We will all be there,” said Tom Reed. It rained in Velm. “We stay there too,” he said.', 'Tom Reed', '?'],
  [
    '“We will all be there,” said Tom Reed. Ada Brown was blunt. “We stay there too,” she said.',
    'Tom Reed',
    'Ada Brown',
  ],
  ['“We will all be there.” It rained. “We stay there too,” he said.', '?', '?'],
  [
    `“We will all be there,” said Tom Reed. It was ${'very '.repeat(54)}wet. “We stay there too,” he said.`,
    'Tom Reed',
    'Tom Reed',
  ],
  [
    `“We will all be there,” said Tom Reed. It was ${'very '.repeat(55)}wet. “We stay there too,” he said.`,
    'Tom Reed',
    '?',
  ],
]);

describeSpeakers('an attribution behind the marks', [
  ['“We will all be there” – Ada Brown said.', 'Ada Brown'],
  ['“We will all be there,” as Ada Brown said.', 'Ada Brown'],
  ['“We will all be there?” said Ada Brown.', 'Ada Brown'],
  ['“We will all be there,” said nobody.', '?'],
  ['“We will all be there,” said', '?'],
  ['“We will all be there,” said Velm’s mayor, Tom Reed.', 'Tom Reed'],
  ['“We will all be there,” said Ada Brown’s lawyer.', '?'],
  ['“We will all be there,” according to Ada Brown’s letter.', 'Ada Brown'],
  ['“We will all be there,” according to a report by Ada Brown.', 'Ada Brown'],
  ['“We will all be there” was said in haste by Ada Brown.', 'Ada Brown'],
  ['“We will all be there” was said by Ada Brown’s lawyer.', '?'],
  ['“We will all be there” comes from Ada Brown.', 'Ada Brown'],
  ['“We will all be there” was the verdict of Ada Brown.', 'Ada Brown'],
  ['“We will all be there” was how Ada Brown described it.', 'Ada Brown'],
  ['“We will all be there” was what Ada Brown called it.', 'Ada Brown'],
  ['“We will all be there” and left, Ada Brown said.', 'Ada Brown'],
  ['“We will all be there” and which the mayor said.', '?'],
  ['“We will all be there,” which it said Ada Brown said.', '?'],
  ['“We will all be there,” Ada Brown, who chairs the board and has long done so, said.', 'Ada Brown'],
  [`“We will all be there,” Ada Brown, ${'very '.repeat(15)}wet, said.`, 'Ada Brown'],
  [`“We will all be there,” Ada Brown, ${'very '.repeat(21)}wet, said.`, '?'],
]);

describeSpeakers('an attribution at the end of the sentence', [
  ['It is “a very wet sort of day” for all, Ada Brown said.', 'Ada Brown'],
  ['It is “a very wet sort of day” for all, Ada Brown said, on Monday.', 'Ada Brown'],
  ['It is “a very wet sort of day” for all, said Ada Brown, who left.', '?'],
  ['It is “a very wet sort of day” for all, Ada Brown said that it was.', '?'],
  ['It is “a very wet sort of day” for all, a fine mess, Ada Brown said.', 'Ada Brown'],
  ['It is “a very wet sort of day” for all, she said.', '?'],
  ['It is “a very wet sort of day” for all, Ada Brown said', 'Ada Brown'],
  [`It is “a very wet sort of day” for all, Ada Brown said. It was ${'very '.repeat(40)}wet.`, 'Ada Brown'],
  // The sentence may go on beyond what is read.
  [`It is “a very wet sort of day” for ${'very '.repeat(36)}many, Reed said that it was.`, '?'],
  [`It is “a very wet sort of day” for ${'very '.repeat(35)}many, Reed said`, 'Reed'],
  ['It is “a very wet sort of day” for all. So, Ada Brown said.', '?'],
  ['It is “a very wet sort of day” for all; so, Ada Brown said.', '?'],
  [`It is “a very wet sort of day” for ${'very '.repeat(35)}many, Brown said.`, 'Brown'],
  [`It is “a very wet sort of day” for ${'very '.repeat(36)}many, Brown said.`, '?'],
]);

describeSpeakers('an attribution before the marks', [
  ['Ada Brown said. “We will all be there.”', '?'],
  ['Ada Brown said.’ “We will all be there.”', '?'],
  ['Ada Brown said “we will all be there”.', 'Ada Brown'],
  ['It rained. Ada Brown said “we will all be there”.', 'Ada Brown'],
  ['It rained, (so!) Ada Brown said “we will all be there”.', 'Ada Brown'],
  ['Tom Reed left.\nAda Brown said “we will all be there”.', 'Ada Brown'],
  ['Wrote Ada Brown: “We will all be there.”', 'Ada Brown'],
  ['Wrote Ada Brown’s lawyer: “We will all be there.”', '?'],
  ['A day described by Ada Brown as “a very wet sort of day”.', 'Ada Brown'],
  ['A day described by Ada Brown’s lawyer as “a very wet sort of day”.', '?'],
  ['To quote Ada Brown, “we will all be there”.', 'Ada Brown'],
  ['Ada Brown’s own words were: “We will all be there.”', 'Ada Brown'],
  ['The mayor’s own words were: “We will all be there.”', '?'],
  ['Tom Reed said, according to Ada Brown, “we will all be there”.', 'Ada Brown'],
  ['According to Ada Brown, Tom Reed said “we will all be there”.', 'Tom Reed'],
  ['Said that “we will all be there”.', '?'],
  ['Ada Brown, its chair: “We will all be there.”', 'Ada Brown'],
  ['The mayor Ada Brown: “We will all be there.”', '?'],
  ['Dr. Ada Brown: “We will all be there.”', 'Dr. Ada Brown'],
  ['B: “We will all be there.”', '?'],
  [`Ada Brown told ${'very '.repeat(35)}many: “We will all be there.”`, 'Ada Brown'],
  [`Ada Brown told ${'very '.repeat(37)}many: “We will all be there.”`, '?'],
]);

describeSpeakers('a pronoun, where the sentence before says in what tone somebody speaks', [
  [
    'Ada Brown asked the chair to go. Tom Reed, the vicar of Velm, was hardly milder. “We will all be there,” he said.',
    'Tom Reed',
  ],
  ['Ada Brown asked the chair to go. Tom Reed took the other side. “We will all be there,” he said.', 'Tom Reed'],
  [
    'Ada Brown asked the chair to go. Tom Reed put it more kindly than Paula Voss. “We will all be there,” he said.',
    '?',
  ],
  ['Ada Brown asked the chair to go. Tom Reed was elected in May. “We will all be there,” he said.', '?'],
]);
