import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Log } from 'sarif';
import { ALTERED, cli, type Files, inFolder, type Outcome, runIn, SOURCE } from './helper';

const FILES: Files = { 'corpus/pier.txt': SOURCE, 'story.md': ALTERED };
const OTHER = 'Carla Diaz said: “We will not close the north bridge this year.”\n';

/** Runs several command lines in one folder; `between` may change files before each of them but the first. */
async function inTurn(
  files: Files,
  runs: readonly (readonly string[])[],
  between: (folder: string, run: number) => Promise<void> = () => Promise.resolve(),
): Promise<readonly Outcome[]> {
  return inFolder(files, async (folder) => {
    const outcomes: Outcome[] = [];
    for (const [i, args] of runs.entries()) {
      if (i > 0) await between(folder, i);
      outcomes.push(await runIn(folder, args));
    }
    return outcomes;
  });
}

describe('a baseline', () => {
  it('is that of each draft’s own project', async () => {
    const files = {
      ...FILES,
      'part/plumbline.json': '{"corpus":["notes/"]}',
      'part/notes/pier.txt': SOURCE,
      'part/story.md': ALTERED,
    };
    const entries = async (folder: string, project: string): Promise<readonly string[]> => {
      const text = await readFile(path.join(folder, project, '.plumbline/baseline.json'), 'utf8');
      return (JSON.parse(text) as { entries: { draft: string }[] }).entries.map(({ draft }) => draft);
    };
    await inFolder(files, async (folder) => {
      const written = await runIn(folder, ['check', 'story.md', 'part/story.md', '--update-baseline']);
      assert.match(written.err, /^plumbline: \.plumbline\/baseline\.json: 1 added.*\n.*: part\/\.plumbline\/baseline/);
      assert.deepEqual([await entries(folder, ''), await entries(folder, 'part')], [['story.md'], ['story.md']]);
      const codes = [];
      for (const drafts of [['story.md'], ['part/story.md'], ['part/story.md', 'story.md']])
        codes.push((await runIn(folder, ['check', ...drafts])).code);
      assert.deepEqual(codes, [0, 0, 0]);
      await rm(path.join(folder, 'part/.plumbline'), { recursive: true });
      const left = await runIn(folder, ['check', 'story.md', 'part/story.md']);
      assert.equal(left.code, 1);
      assert.deepEqual(left.out.match(/^\S+(?=:\d+:\d+)/gm), ['part/story.md']);
    });
  });

  it('accepts what was there, tells how much, and hides nothing new', async () => {
    const [, known, fresh] = await inTurn(
      FILES,
      [
        ['check', 'story.md', '--update-baseline', '--reason', 'as she put it', '--by', 'Ada'],
        ['check', 'story.md'],
        ['check', 'story.md'],
      ],
      async (folder, run) => {
        if (run === 1) {
          const [entry] = (
            JSON.parse(await readFile(path.join(folder, '.plumbline/baseline.json'), 'utf8')) as {
              entries: Record<string, string>[];
            }
          ).entries;
          const { rule, words, reason, by, date, draft } = entry!;
          assert.deepEqual(
            { rule, words, reason, by, date, draft },
            {
              rule: 'quote-altered',
              words: 'south',
              reason: 'as she put it',
              by: 'Ada',
              date: '2020-09-30',
              draft: 'story.md',
            },
          );
        } else {
          await writeFile(path.join(folder, 'story.md'), `${ALTERED}\n${OTHER}`);
        }
      },
    );
    assert.deepEqual(
      [
        known!.code,
        /Nothing to report in 1 draft\. 1 accepted earlier\. 1 statement: .* 1 set aside\./.test(known!.out),
      ],
      [0, true],
      known!.out,
    );
    assert.equal(fresh!.code, 1);
    assert.match(fresh!.out, /^story\.md:3:47 {2}warning/);
    assert.doesNotMatch(fresh!.out, /story\.md:1/);
  });

  it('lapses when the sentence or the source changes, and is pruned of what is found no more', async () => {
    const outcomes = await inTurn(
      FILES,
      [
        ['check', 'story.md', '--update-baseline'],
        ['check', 'story.md'],
        ['check', 'story.md', '--prune-baseline'],
        ['check', 'story.md', '--no-baseline'],
      ],
      async (folder, run) => {
        if (run === 1)
          await writeFile(
            path.join(folder, 'corpus/pier.txt'),
            SOURCE.replace('north pier this year', 'north pier this next year'),
          );
        if (run === 3)
          assert.deepEqual(JSON.parse(await readFile(path.join(folder, '.plumbline/baseline.json'), 'utf8')), {
            version: 1,
            entries: [],
          });
      },
    );
    assert.deepEqual(
      outcomes.map(({ code }) => code),
      [0, 1, 1, 1],
    );
    assert.match(outcomes[2]!.err, /0 added, 1 dropped, 0 in all/);
  });

  it('keeps the entries of drafts that were not looked at, as long as they are there', async () => {
    const files = { ...FILES, 'other.md': OTHER };
    const [, first, second] = await inTurn(
      files,
      [
        ['check', '*.md', '--update-baseline'],
        ['check', 'story.md', '--prune-baseline'],
        ['check', 'story.md', '--prune-baseline'],
      ],
      async (folder, run) => {
        if (run === 2) await rm(path.join(folder, 'other.md'));
      },
    );
    assert.match(first!.err, /0 dropped, 2 in all/);
    assert.match(second!.err, /1 dropped, 1 in all/);
  });

  it('stands in SARIF as unchanged and suppressed, in JSON with its reason', async () => {
    const [, sarif, json] = await inTurn({ ...FILES, 'new.md': OTHER }, [
      ['check', 'story.md', '--update-baseline', '--reason', 'as said'],
      ['check', '*.md', '-f', 'sarif'],
      ['check', 'story.md', '-f', 'json'],
    ]);
    const results = (JSON.parse(sarif!.out) as Log).runs[0]!.results!;
    assert.deepEqual(
      results.map(({ baselineState, suppressions }) => [
        baselineState,
        suppressions!.map((s) => `${s.kind} ${s.status}: ${s.justification}`),
      ]),
      [
        ['new', []],
        ['unchanged', ['external accepted: as said']],
      ],
    );
    const [draft] = (
      JSON.parse(json!.out) as { drafts: { findings: unknown[]; accepted: { reason: string; words: string }[] }[] }
    ).drafts;
    assert.deepEqual(
      [draft!.findings.length, draft!.accepted.map(({ reason, words }) => [reason, words])],
      [0, [['as said', 'south']]],
    );
  });

  it('that is damaged stops the check, since nobody knows what it would hide', async () => {
    const { code, err } = await cli(['check', 'story.md'], { ...FILES, '.plumbline/baseline.json': '{' });
    assert.equal(code, 2);
    assert.match(err, /\.plumbline\/baseline\.json cannot be read/);
    assert.equal(
      (await cli(['check', 'story.md', '--no-baseline'], { ...FILES, '.plumbline/baseline.json': '{' })).code,
      1,
    );
  });

  it('refuses options that exclude each other', async () => {
    for (const args of [
      ['--update-baseline', '--no-baseline'],
      ['--prune-baseline', '--changed'],
      ['--watch', '--prune-baseline'],
    ])
      assert.equal((await cli(['check', 'story.md', ...args], FILES)).code, 2, args.join(' '));
  });
});

describe('--max-findings', () => {
  it('limits the findings of a draft, and says how many it leaves out', async () => {
    const { out, code } = await cli(['check', 'story.md', '--max-findings', '1'], {
      ...FILES,
      'story.md': `${ALTERED}\n${OTHER}`,
    });
    assert.equal(code, 1);
    assert.match(out, /1 findings are not shown: the limit is 1/);
    assert.equal((await cli(['check', 'story.md', '--max-findings', 'few'], FILES)).code, 2);
  });

  it('counts what is left after the baseline', async () => {
    const [, after] = await inTurn({ ...FILES, 'new.md': OTHER }, [
      ['check', 'story.md', '--update-baseline'],
      ['check', 'new.md', 'story.md', '--max-findings', '1'],
    ]);
    assert.doesNotMatch(after!.out, /not shown/);
  });
});
