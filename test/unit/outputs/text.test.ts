import assert from 'node:assert/strict';
import { message } from '../../../src/core/model/message';
import type { OutputContext } from '../../../src/core/model/output';
import { textOutput } from '../../../src/core/outputs/text';
import { checkedDraft, contextFor, findingOn, TAGS } from './sample';

/** What is printed for one finding on `words`, line by line. */
function printed(text: string, words: string, changes: Partial<OutputContext> = {}): string[] {
  return textOutput.render([checkedDraft(text, [findingOn(text, words)])], contextFor(changes)).split('\n');
}

describe('text output', () => {
  it('shows the line, the underlined words, the source and where it stands', () => {
    assert.deepEqual(printed('One.\n\nThe app has 120 users now.\n', '120'), [
      'drafts/story.md:3:13  warning  quantity-conflict',
      '  The draft says 120; “The report” says 100.',
      '',
      '  3 │ The app has 120 users now.',
      '    │             ^^^',
      '',
      '  ┃ The app has some 100 users now.',
      '  — Shawn Lim, The Drum, 2020-09-14 · corpus/a report.txt:5:3',
      '  Fix: Change to “100”',
      '',
      '1 warning in 1 draft. 4 statements: 2 supported, 1 contradicted, 1 not found in the sources.',
      '',
    ]);
  });

  it('puts the carets under the words after tabs, wide characters and emoji', () => {
    for (const before of ['\tHe said ', '北京 has ', '👩‍👩‍👧 ', 'e\u0301a ']) {
      const [line, carets] = printed(`${before}120`, '120').slice(3, 5) as [string, string];
      const shown = line.slice(0, line.indexOf('120'));
      assert.equal(carets.indexOf('^'), columns(shown), before);
    }
  });

  it('cuts a long line around the words', () => {
    const line = printed(`${'word '.repeat(300)}120 ${'word '.repeat(300)}`, '120')[3]!;
    assert.match(line, /^ {2}1 │ …(?: word)+ 120(?: word)+…$/);
    assert.ok(line.length <= 80, String(line.length));
  });

  it('shows the first and the last line of words that run over several', () => {
    const text = 'He said “a\nb\nc” then.';
    assert.deepEqual(printed(text, 'a\nb\nc').slice(3, 9), [
      '  1 │ He said “a',
      '    │          ^',
      '    ⋮',
      '  3 │ c” then.',
      '    │ ^',
      '',
    ]);
  });

  it('colours by severity, and the words of the source that matter', () => {
    const lines = printed('It has 120 users.', '120', { palette: TAGS });
    assert.ok(lines[0]!.includes('<w>warning</w>'));
    assert.ok(lines.includes('  <f>1</f> <f>│</f> It has <w>120</w> users.'));
    assert.ok(lines.includes('  <f>┃</f> The app has some <g>100</g> users now.'));
  });

  it('lets no control character of a draft or a source through', () => {
    const text = 'It has \u001B[2J\u202E120\u0007 users.';
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(printed(text, '120').join('\n'), /[\u001B\u0007\u202E]/);
  });

  it('says what was not checked, and never calls it clean', () => {
    const draft = checkedDraft('x', []);
    const report = {
      ...draft.report,
      problems: [{ code: 'x', severity: 'warning' as const, message: message('3 sentences were left out.') }],
    };
    const out = textOutput.render([{ ...draft, report }], contextFor());
    assert.match(out, /drafts\/story\.md {2}warning {2}not checked\n {2}3 sentences were left out\./);
  });

  it('says so when there is nothing to report', () => {
    assert.equal(
      textOutput.render([checkedDraft('x', [])], contextFor()),
      'Nothing to report in 1 draft. 3 statements: 2 supported, 0 contradicted, 1 not found in the sources.\n',
    );
  });
});

/** Columns by the terminal's own rule of thumb, counted another way than the code does. */
function columns(text: string): number {
  let width = 0;
  for (const { segment } of new Intl.Segmenter('en').segment(text))
    width += /[\u4E00-\u9FFF]|\p{Extended_Pictographic}/u.test(segment) ? 2 : 1;
  return width;
}
