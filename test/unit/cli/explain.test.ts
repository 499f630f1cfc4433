import assert from 'node:assert/strict';
import { ALTERED, cli, type Files, SOURCE, TRUE } from './helper';

const FILES: Files = {
  'corpus/pier.txt': SOURCE,
  'story.md': `# The pier\n\n${ALTERED}\n${TRUE}\nNobody asked the gulls about their weekend.\n`,
};

describe('plumbline explain', () => {
  it('says why a sentence is reported, with the passages it was compared with', async () => {
    const { code, out } = await cli(['explain', 'story.md:3'], FILES);
    assert.equal(code, 0);
    assert.match(out, /^story\.md:3:1 {2}A source has its words otherwise\./);
    assert.match(out, /warning {2}quote-altered: .*“south”/);
    assert.match(out, /confidence \d/);
    assert.match(out, /Compared with:\n {2}corpus\/pier\.txt:5:1 /);
  });

  it('says why a sentence is not reported', async () => {
    const { out } = await cli(['explain', 'story.md:7'], FILES);
    assert.match(out, /nothing reported {2}Nothing in the sources is near enough/);
    assert.doesNotMatch(out, /warning/);
  });

  it('names who silenced a finding', async () => {
    const silenced = async (files: Files, place = 'story.md:3'): Promise<string> =>
      (await cli(['explain', place], { ...FILES, ...files })).out;
    assert.match(
      await silenced({ 'story.md': `<!-- plumbline-ignore quote-altered -->\n\n${ALTERED}` }),
      /not reported {2}quote-altered: “south” beside “north”; a comment in the draft silences it\./,
    );
    assert.match(
      await silenced({ 'plumbline.json': '{ "ignore": [{ "words": "south", "reason": "we asked her again" }] }' }),
      /plumbline\.json accepts it\./,
    );
  });

  it('explains a whole draft, for programs too', async () => {
    const { statements } = JSON.parse((await cli(['explain', 'story.md', '-f', 'json'], FILES)).out) as {
      statements: { line: number; reported: { rule: string }[] }[];
    };
    assert.deepEqual(
      statements.map(({ line, reported }) => [line, reported.map(({ rule }) => rule)]),
      [
        [1, []],
        [3, ['quote-altered']],
        [5, []],
        [7, []],
      ],
    );
  });

  it('says that a line holds no sentence, or is not there', async () => {
    assert.match((await cli(['explain', 'story.md:2'], FILES)).out, /^Line 2 holds no sentence of prose/);
    const { code, err } = await cli(['explain', 'story.md:99'], FILES);
    assert.deepEqual([code, err], [2, 'plumbline: The draft has 8 lines; there is no line 99.\n']);
  });
});
