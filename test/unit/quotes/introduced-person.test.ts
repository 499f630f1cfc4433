import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findQuotations } from '../../../src/core/quotes/quotations';

/** Who says the last quotation of a text; "?" where that is open. */
function lastSpeaker(text: string): string {
  return findQuotations(text).at(-1)?.speaker ?? '?';
}

function describeLast(what: string, rows: readonly (readonly [string, string])[]): void {
  describe(what, () => {
    for (const [text, expected] of rows)
      it(`${expected}: ${text}`, () => {
        assert.equal(lastSpeaker(text), expected);
      });
  });
}

const HE = '“We will all be there,” he said.';
const SHE = '“We will all be there,” she said.';

describeLast('a pronoun behind a sentence that introduces one person by post and name', [
  [`Her deputy, Tom Reed, who keeps the keys, will not. ${HE}`, 'Tom Reed'],
  [`The miller, Ada Brown, wants the wheel back. ${SHE}`, 'Ada Brown'],
  [`Ada Brown, 58, the town’s librarian, wants the wheel back. ${SHE}`, 'Ada Brown'],
  [`The mill, in the old barn, has a leak and one attendant, Ada Brown. ${SHE}`, 'Ada Brown'],
  [`On Friday a van broke the leg of a picket, Tom Reed, 58, a welder. ${HE}`, 'Tom Reed'],
  [`Now the mill is shut. The barn has one attendant, Dr. Ada Brown. ${SHE}`, 'Dr. Ada Brown'],
  [`“It is late,” said Ida Voss. She will go. Her deputy, Tom Reed, will not. ${HE}`, 'Tom Reed'],
]);

describeLast('a pronoun that the name, or what is said of its bearer, goes with', [
  [`The miller, Hroswith Brown, wants his wheel back. ${HE}`, 'Hroswith Brown'],
  [`The miller, Hroswith Brown, wants the wheel back. ${HE}`, '?'],
  [`Its accountant, Tom Reed, has left already. ${SHE}`, '?'],
  [`Its accountant, Mr Hroswith Reed, has left already. ${HE}`, 'Mr Hroswith Reed'],
  [`Its accountant, Mr Hroswith Reed, has left already. ${SHE}`, '?'],
  [`“It is late,” said Tom Reed. It rained. ${SHE}`, '?'],
  [`Tom Reed was blunt. ${SHE}`, '?'],
]);

describeLast('a pronoun that may mean somebody else', [
  // Who has the deputy, or was told of before.
  [`Her deputy, Ida Reed, will not. ${SHE}`, '?'],
  [`Brown’s deputy, Ida Reed, will not. ${SHE}`, '?'],
  [`She will go. The deputy, Ida Reed, will not. ${SHE}`, '?'],
  [`She has one attendant, Ida Reed. ${SHE}`, '?'],
  [`Brown has one attendant, Ida Reed. ${SHE}`, '?'],
  [`Ms Voss has the mill. The accountant, Ida Reed, has left already. ${SHE}`, '?'],
  [`Ada Brown is back. The mill has one attendant, Ida Reed. ${SHE}`, '?'],
  // Somebody else in the same sentence.
  [`The miller, Ada Brown, wants her son to come. ${HE}`, '?'],
  [`The miller, Ada Brown, wants Reed to come. ${HE}`, '?'],
  [`The baker gave it to one attendant, Ida Reed. ${SHE}`, '?'],
  // Words about the one who was introduced.
  ['The barn has one attendant, Ida Reed. “She will always be there,” she said.', '?'],
  // Nobody's post.
  [`The mill has one great barn, Long Acre. ${SHE}`, '?'],
  [`The barn, Long Acre, is to be sold. ${SHE}`, '?'],
  [`The mill has one attendant, Ida. ${SHE}`, '?'],
]);

describeLast('whose view it is', [
  ['To Ada Brown it looked as though the town had “bought a ticket to nowhere at all”.', 'Ada Brown'],
  ['To Ada Brown, a tax on barns would be “a very large hole in the ground”.', 'Ada Brown'],
  ['In Ada Brown’s opinion, the tax was “a very large hole in the ground”.', 'Ada Brown'],
  ['To Ada Brown it was clear that Reed “would never sell a single barn”.', '?'],
  ['To Ada Brown the tax that the mayor called silly was “a very large hole in the ground”.', '?'],
  ['To Velm it was a long way, and the road was “as bad as a road can be”.', '?'],
  ['To the Harbour Board it was “a very large hole in the ground”.', '?'],
]);

describeLast('what somebody wants, with the words behind a colon', [
  ['Ada Brown was going to vote for it: “I can count, and the barn is empty.”', 'Ada Brown'],
  ['Ada Brown, the miller, would not go: “My barn is empty.”', 'Ada Brown'],
  ['Ada Brown was voted out in May: “I can count, and the barn is empty.”', '?'],
  ['Ada Brown will not go: “The barn is empty, and the wheel is gone.”', '?'],
  ['Ada Brown wanted what her son had asked for: “I can count, and the barn is empty.”', '?'],
  ['Ada Brown was going to vote for it. “I can count, and the barn is empty.”', '?'],
  ['The board was going to vote for it: “We can count, and the barn is empty.”', '?'],
]);

describeLast('who is asked, and answers', [
  ['Asked about the barn at Velm, Dr Brown answered: “We will all be there.”', 'Dr Brown'],
  ['Asked by Reed whether it would rain, Ada Brown said: “We will all be there.”', 'Ada Brown'],
  ['Asked Ada Brown on Monday: “Will we all be there?”', 'Ada Brown'],
  ['Asked again, the mayor answered: “We will all be there.”', '?'],
]);
