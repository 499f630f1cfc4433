import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { textOutput } from '../../../src/core/outputs/text';
import { LANGUAGES } from '../../../src/core/registry';
import { checkedDraft, contextFor, findingOn } from '../outputs/sample';
import { linesOf } from '../../../src/vscode/tasks/task-lines';
import { jsonOf, textOf } from '../../support/repository';

interface Manifest {
  readonly contributes: {
    readonly problemMatchers: readonly {
      readonly name: string;
      readonly pattern: readonly { readonly regexp: string }[];
    }[];
  };
}

const TEXT = 'It has 120 users.\n';

describe('what is said of review and continuous integration', () => {
  it('holds a problem matcher that fits what is printed', () => {
    const { contributes } = jsonOf<Manifest>('package.json');
    const matcher = contributes.problemMatchers.find(({ name }) => textOf('docs/ci.md').includes(`"$${name}"`))!;
    const [first, second] = matcher.pattern.map(({ regexp }) => new RegExp(regexp));
    const lines = textOutput.render([checkedDraft(TEXT, [findingOn(TEXT, '120')])], contextFor()).split('\n');
    const at = lines.findIndex((line) => first!.test(line));
    assert.deepEqual(first!.exec(lines[at]!)!.slice(1), ['drafts/story.md', '1', '8', 'warning', 'quantity-conflict']);
    assert.match(lines[at + 1]!, second!);
    assert.equal(lines.filter((line) => first!.test(line)).length, 1);
    const printed = linesOf(
      {
        findings: [
          {
            start: { line: 0, character: 7 },
            severity: 'warning',
            rule: 'quantity-conflict',
            message: 'The draft has “120”.\nIt is 130.',
          },
        ],
      },
      'drafts/story.md',
    );
    assert.equal(printed[0], lines[at]);
    assert.deepEqual(second!.exec(printed[1]!)!.slice(1), ['The draft has “120”. It is 130.']);
  });

  it('holds YAML', () => {
    const blocks = [...textOf('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)];
    assert.ok(blocks.length >= 3);
    for (const [, yaml] of blocks) assert.equal(typeof parse(yaml!), 'object');
  });
});

describe('the pre-commit hook', () => {
  it('takes the drafts of every language that is not plain text, and no sources', () => {
    const [{ files, exclude }] = parse(textOf('.pre-commit-hooks.yaml')) as [
      { readonly files: string; readonly exclude: string },
    ];
    for (const { id, extensions } of LANGUAGES)
      if (id !== 'plain') for (const ending of extensions) assert.match(`a/story${ending}`, new RegExp(files), id);
    assert.doesNotMatch('notes.csv', new RegExp(files));
    assert.match('corpus/a.md', new RegExp(exclude));
  });
});
