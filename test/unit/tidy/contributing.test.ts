import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { testGraph } from '../../../scripts/dependants';
import { commandsIn } from '../../support/commands';
import { filesIn, jsonOf, ROOT, textOf } from '../../support/repository';

const DOCUMENTS = ['CONTRIBUTING.md', 'README.md', 'ARCHITECTURE.md', 'test/vscode/README.md'];
/** What npm does without a script of ours. */
const NPM_ITSELF = ['ci', 'link', 'install'];

interface Launch {
  readonly configurations: readonly { readonly program?: string; readonly preLaunchTask?: string }[];
}
interface Tasks {
  readonly tasks: readonly { readonly label: string; readonly script?: string; readonly command?: string }[];
}

const { scripts } = jsonOf<{ readonly scripts: Readonly<Record<string, string>> }>('package.json');

describe('the commands that documents name', () => {
  for (const document of DOCUMENTS) {
    for (const command of commandsIn(textOf(document))) {
      it(`exist: ${command.text} (${document})`, () => {
        if (command.script !== undefined)
          assert.ok(NPM_ITSELF.includes(command.script) || command.script in scripts, command.script);
        assert.deepEqual(
          command.files.filter((file) => !existsSync(path.join(ROOT, file))),
          [],
        );
      });
    }
  }

  it('are found, and what is none is not', () => {
    const told = commandsIn(
      'Run `npm run docs`, then\n\n```sh\nnpm ci && npm test # all\n```\n\n`npm` is `not one`; `npx mocha test/a.test.ts`.',
    );
    assert.deepEqual(
      told.map(({ text }) => text),
      ['npm ci', 'npm test', 'npm run docs', 'npx mocha test/a.test.ts'],
    );
    assert.deepEqual(
      told.map(({ script }) => script),
      ['ci', 'test', 'docs', undefined],
    );
    assert.deepEqual(told[3]!.files, ['test/a.test.ts']);
  });
});

describe('the files that documents name', () => {
  it('exist, in ARCHITECTURE.md, by the end of their path', () => {
    const named = [...textOf('ARCHITECTURE.md').matchAll(/`((?:[\w-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:ts|txt|md|mjs))`/g)];
    const files = filesIn('', /\.(?:ts|txt|md|mjs)$/);
    assert.ok(named.length > 50);
    assert.deepEqual(
      named.flatMap(([, name]) => (files.some((file) => `/${file}`.endsWith(`/${name!}`)) ? [] : [name])),
      [],
    );
  });

  it('exist, in CONTRIBUTING.md', () => {
    // What a run leaves behind is not there before it.
    const made = textOf('.gitignore').split('\n');
    const named = [...textOf('CONTRIBUTING.md').matchAll(/`((?:[\w.-]+\/)+[\w.-]*)`/g)]
      .map(([, file]) => file!)
      .filter((file) => !made.includes(file));
    assert.ok(named.length > 5);
    assert.deepEqual(
      named.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
  });
});

describe('what the editor of this project starts', () => {
  const { configurations } = jsonOf<Launch>('.vscode/launch.json');
  const { tasks } = jsonOf<Tasks>('.vscode/tasks.json');

  it('exists', () => {
    const programs = configurations.flatMap(({ program }) => program?.replace('${workspaceFolder}/', '') ?? []);
    assert.deepEqual(
      programs.filter((file) => !existsSync(path.join(ROOT, file))),
      [],
    );
    assert.deepEqual(
      tasks.filter(({ script }) => script !== undefined && !(script in scripts)),
      [],
    );
    const labels = tasks.map(({ label }) => label);
    assert.deepEqual(
      configurations.filter(({ preLaunchTask }) => preLaunchTask !== undefined && !labels.includes(preLaunchTask)),
      [],
    );
  });

  it('is an npm script where it is a command', () => {
    const named = tasks.flatMap(({ command }) => (command === undefined ? [] : commandsIn(`\`${command}\``)));
    assert.ok(named.every(({ script }) => script !== undefined && script in scripts));
  });
});

describe('the tests that a change concerns', () => {
  let testsOf: Awaited<ReturnType<typeof testGraph>>;
  before(async () => {
    testsOf = await testGraph();
  });

  it('are those that reach it, the nearest first, and none that do not', () => {
    const tests = testsOf(['src/core/text/words/stem.ts']);
    assert.ok(tests.slice(0, 3).includes('test/unit/text/stem.test.ts'), tests.slice(0, 3).join(', '));
    assert.ok(!tests.includes('test/unit/text/decode.test.ts'));
  });

  it('are those that name its folder, where it is no module', () => {
    const tests = testsOf(['test/fixtures/html/newspaper/source.html']);
    assert.ok(tests.includes('test/unit/readers/html.test.ts') && !tests.includes('test/unit/text/stem.test.ts'));
  });
});
