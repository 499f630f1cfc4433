import assert from 'node:assert/strict';
import { message } from '../../../src/core/model/message';
import { githubOutput } from '../../../src/core/outputs/github';
import { checkedDraft, contextFor, findingOn } from './sample';

const TEXT = 'One.\n\nIt has 120 users,\nor more.\n';

interface Annotation {
  readonly command: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Reads a workflow command as the runner does: `::command key=value,key=value::text`, with `%` sequences decoded. */
function read(line: string): Annotation {
  const [, command, list, text] = /^::(error|warning|notice) ([^:]*)::(.*)$/.exec(line) ?? assert.fail(line);
  const decoded = (value: string): string =>
    value.replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%0A/g, '\n').replace(/%0D/g, '\r').replace(/%25/g, '%');
  const properties = Object.fromEntries(
    list!
      .split(',')
      .map((pair) => pair.split('=') as [string, string])
      .map(([key, value]) => [key, decoded(value)]),
  );
  return { command: command!, properties, text: decoded(text!) };
}

function annotationsOf(...drafts: Parameters<typeof githubOutput.render>[0]): readonly Annotation[] {
  return githubOutput
    .render(drafts, contextFor())
    .split('\n')
    .filter((line) => line !== '')
    .map(read);
}

describe('GitHub annotations', () => {
  it('stand at the wrong words, with the source’s', () => {
    const [first] = annotationsOf(checkedDraft(TEXT, [findingOn(TEXT, '120')]));
    assert.deepEqual(first, {
      command: 'warning',
      properties: {
        file: 'drafts/story.md',
        line: '3',
        endLine: '3',
        col: '8',
        endColumn: '11',
        title: 'Plumbline: quantity-conflict',
      },
      text: 'The draft says 120; “The report” says 100.\n“The app has some 100 users now.”',
    });
  });

  it('give no columns over several lines, and tell errors from remarks', () => {
    const found = annotationsOf(
      checkedDraft(TEXT, [
        findingOn(TEXT, 'users,\nor', { severity: 'error' }),
        findingOn(TEXT, '120', { severity: 'hint' }),
      ]),
    );
    assert.deepEqual(
      found.map(({ command, properties: { line, endLine, col } }) => [command, line, endLine, col]),
      [
        ['error', '3', '4', undefined],
        ['notice', '3', '3', '8'],
      ],
    );
  });

  it('let no text of a source or a draft give a command of its own', () => {
    const uri = 'file:///work/a%2C%3A%25,b.md';
    const found = annotationsOf(
      checkedDraft(TEXT, [findingOn(TEXT, '120', { message: message('100 %\r\n::error file=x::bad'), evidence: [] })], {
        uri,
      }),
    );
    assert.equal(found.length, 1);
    assert.equal(found[0]!.properties['file'], 'a,:%,b.md');
    assert.match(found[0]!.text, /^100 %.*::error file=x::bad$/s);
  });

  it('say what was not checked', () => {
    const draft = checkedDraft(TEXT, []);
    const problems = [{ code: 'too-long', severity: 'warning' as const, message: message('Left out.') }];
    assert.deepEqual(annotationsOf({ ...draft, report: { ...draft.report, problems } }), [
      {
        command: 'warning',
        properties: { file: 'drafts/story.md', title: 'Plumbline: not checked' },
        text: 'Left out.',
      },
    ]);
  });
});
