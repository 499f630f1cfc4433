import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { textOutput } from '../../../src/core/outputs/text';
import { LANGUAGES } from '../../../src/core/registry';
import { checkedDraft, contextFor, findingOn } from '../outputs/sample';
import { textOf } from '../../support/repository';

interface Matcher {
  readonly tasks: readonly { readonly problemMatcher: { readonly pattern: readonly { readonly regexp: string }[] } }[];
}

const TEXT = 'It has 120 users.\n';

describe('what is said of review and continuous integration', () => {
  it('holds a problem matcher that fits what is printed', () => {
    const block = /```json\n(\{\n {2}"version"[\s\S]*?)```/.exec(textOf('docs/ci.md'))![1]!;
    const [first, second] = (JSON.parse(block) as Matcher).tasks[0]!.problemMatcher.pattern.map(({ regexp }) => new RegExp(regexp));
    const lines = textOutput.render([checkedDraft(TEXT, [findingOn(TEXT, '120')])], contextFor()).split('\n');
    const at = lines.findIndex((line) => first!.test(line));
    assert.deepEqual(first!.exec(lines[at]!)!.slice(1), ['drafts/story.md', '1', '8', 'warning', 'quantity-conflict']);
    assert.match(lines[at + 1]!, second!);
    assert.equal(lines.filter((line) => first!.test(line)).length, 1);
  });

  it('holds YAML', () => {
    const blocks = [...textOf('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)];
    assert.ok(blocks.length >= 3);
    for (const [, yaml] of blocks) assert.equal(typeof parse(yaml!), 'object');
  });
});

describe('the pre-commit hook', () => {
  it('takes the drafts of every language that is not plain text, and no sources', () => {
    const [{ files, exclude }] = parse(textOf('.pre-commit-hooks.yaml')) as [{ readonly files: string; readonly exclude: string }];
    for (const { id, extensions } of LANGUAGES) if (id !== 'plain') for (const ending of extensions) assert.match(`a/story${ending}`, new RegExp(files), id);
    assert.doesNotMatch('notes.csv', new RegExp(files));
    assert.match('corpus/a.md', new RegExp(exclude));
  });
});
