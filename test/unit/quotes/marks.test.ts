import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { markedStretches } from '../../../src/core/quotes/marks';

/** What stands in quotation marks in a text, each as the text has it, with its marks. */
function whole(text: string): readonly string[] {
  return markedStretches(text).map(({ open, close }) => text.slice(open, close));
}

/** The same without the marks and the blanks beside them. */
function inside(text: string): readonly string[] {
  return markedStretches(text).map(({ start, end }) => text.slice(start, end));
}

function describeMarks(what: string, rows: readonly (readonly [string, ...string[]])[]): void {
  describe(what, () => {
    for (const [text, ...expected] of rows)
      it(`${expected.length === 0 ? 'none' : expected.join(' | ')}: ${JSON.stringify(text)}`, () => {
        assert.deepEqual(whole(text), expected);
      });
  });
}

describeMarks('quotation marks in pairs', [
  ['so “we stay” here', '“we stay”'],
  ['“we stay” and “they go”', '“we stay”', '“they go”'],
  ['„wir bleiben“ und „die gehen”', '„wir bleiben“', '„die gehen”'],
  ['»wir bleiben« und «nous restons»', '»wir bleiben«', '«nous restons»'],
  ['‹we stay› and ›they go‹', '‹we stay›', '›they go‹'],
  ['「行く」 and 『来る』', '「行く」', '『来る』'],
  ['｢行く｣', '｢行く｣'],
  ["``we stay'' or ``they go\"", "``we stay''", '``they go"'],
  ['a "first" and a "second"', '"first"', '"second"'],
  ['the ＂wide＂ ones', '＂wide＂'],
  ['‟we stay”', '‟we stay”'],
  ['“we stay" or "they go”', '“we stay"', '"they go”'],
  ['”vi stannar”, sade hon, ”och de går”', '”vi stannar”', '”och de går”'],
  ['»vi stannar», sade hon', '»vi stannar»'],
]);

describeMarks('what stands beside a mark tells whether it opens', [
  ['("we stay")', '"we stay"'],
  ['—"we stay"', '"we stay"'],
  ['x="we stay"', '"we stay"'],
  ['so"we stay" here'],
  ['a 5" pipe and a 7" one'],
  ['end" of it " now'],
  ['so“we stay”', '“we stay”'],
  ["so``we stay''", "``we stay''"],
  ['so „we stay“', '„we stay“'],
  ['so„ we stay“', '„ we stay“'],
  ['so “ we stay” here “we go”', '“we go”'],
  ['so ” we stay'],
  ['so ”we stay'],
  ['so ”we stay “they go” here', '“they go”'],
  ['so ”we stay ” here'],
  ['so ”we stay\n\nthey go” here'],
  ['so”we stay” here'],
  ["so '' we stay"],
  ['we stay “'],
  ['we stay “\nand go'],
  ['we stay „\nand go'],
  ['\u00a0"we stay"\u00a0', '"we stay"'],
  ['it rained\n"we stay"\nhere', '"we stay"'],
  ['"we stay'],
]);

describeMarks('marks within marks', [
  ['“so ‘we stay’ here” they say', '“so ‘we stay’ here”'],
  ['“so “we stay” here” they say', '“so “we stay” here”'],
  ['«so “we stay” here» they say', '«so “we stay” here»'],
  ['“a “b “c “d” c” b” a” and “e”', '“a “b “c “d” c” b” a”', '“e”'],
  ['“a “b “c “d “e” d” c” b” a', '“a “b “c “d “e” d” c” b”'],
  ['“so "we stay" here” they say', '“so "we stay" here”'],
  ['"so "we stay" here', '"we stay"'],
  ['«we stay” and “they go»', '«we stay”', '“they go»'],
  ['»so ›we stay‹ here« they say', '»so ›we stay‹ here«'],
  ['»›we stay‹, he said« and »so‹ it', '»›we stay‹, he said«', '»so‹'],
  ['«so ‹we stay› here» they say', '«so ‹we stay› here»'],
  ['« so ‹ we stay ›, they say » and «no›', '« so ‹ we stay ›, they say »', '«no›'],
  ['„so ‚we stay‘ here“ they say', '„so ‚we stay‘ here“'],
]);

describeMarks('a mark that is never closed', [
  ['so “we stay here', '“we stay here'],
  ['so “we stay here\n\nand “they go”', '“we stay here', '“they go”'],
  ['so “we stay here\nand they go”', '“we stay here\nand they go”'],
  ['so “we stay ‘here', '“we stay ‘here'],
  ['so "we stay here\n\nand "they go"', '"they go"'],
  [`“${'x'.repeat(2999)}`, `“${'x'.repeat(2999)}`],
  [`“${'x'.repeat(3000)}`],
]);

describeMarks('single marks', [
  ["so 'we stay' here", "'we stay'"],
  ['so ‘we stay’ here', '‘we stay’'],
  ['‚we stay’ here', '‚we stay’'],
  ["'we stay.' They go", "'we stay.'"],
  ["'we stay', they go", "'we stay'"],
  ["('we stay')", "'we stay'"],
  ["so 'we don't stay' here", "'we don't stay'"],
  ["so 'a' here", "'a'"],
  ["so '' here"],
  ["so'we stay' here"],
  ["so '''we stay' here", "'''we stay'"],
  ["it's 'we stay' here", "'we stay'"],
  ["the crew' left the boats' side"],
  ['so ’we stay’ here'],
  ["so ' we stay' here"],
  ["so 'we stay 'here"],
  ["so 'we stay ' here"],
  ["so 'we stay here"],
  ["the '90s were 'good' years", "'good'"],
  ["'tis 'late' now", "'late'"],
  ["'Twas late' then"],
  ["'em and 'cause, 'round 'n' 'bout"],
  ["'emery' is a stone", "'emery'"],
  ["'tisane' is a tea", "'tisane'"],
  ["so 'we stay\n\nand go' here"],
  ["so 'we stay\nand go' here", "'we stay\nand go'"],
  // Of a plural's apostrophe and a later mark the later one closes.
  ["the 'workers' rights are lost' here", "'workers' rights are lost'"],
  ["the 'workers' rights are lost", "'workers'"],
  ["the 'workers' bosses' rights are lost", "'workers'"],
  ["the 'workers', here", "'workers'"],
  ["the 'work' rights are lost' here", "'work'"],
  ["the 'workers' – rights are lost' here", "'workers'"],
  // A new opening mark ends the search.
  ["the 'workers' rights 'are lost' here", "'workers'", "'are lost'"],
  ['the ‘workers’ rights ‘are lost’ here', '‘workers’', '‘are lost’'],
  ['so ‘we stay ‘here’ now', '‘here’'],
  [`'${'x'.repeat(599)}' here`, `'${'x'.repeat(599)}'`],
  [`'${'x'.repeat(600)}' here`],
  ["“we stay” 'they go'", '“we stay”', "'they go'"],
]);

describe('what stands in quotation marks', () => {
  it('is told without the blanks beside the marks', () => {
    assert.deepEqual(inside('« we stay » and “they go ” and «\u202fwe\u202f»'), ['we stay', 'they go', 'we']);
    assert.deepEqual(inside('«\u00a0\n we\tstay\r\u2009»'), ['we\tstay']);
    assert.deepEqual(inside('« »'), ['']);
  });
  it('is told without the marks', () => {
    assert.deepEqual(inside("“a” \"b\" 'c' ``d'' „e“"), ['a', 'b', 'c', 'd', 'e']);
    assert.deepEqual(inside('so “we stay here '), ['we stay here']);
  });
});
