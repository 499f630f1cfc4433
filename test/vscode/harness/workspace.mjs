// The workspace that the suites and the drive work on: the sample draft beside the sample corpus.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';

/** Pairs of folder and name in the workspace, for `startServer`. */
export const SAMPLE = [
  [path.join(root, 'test/fixtures/sample'), ''],
  [path.join(root, 'corpus'), 'corpus'],
];

const here = (name) => path.join(root, 'test/vscode', name);

/**
 * What the suites work on: a workspace of two folders, the sample with drafts of the suites' own, and a second corpus.
 */
export const SUITE = {
  folder: 'suite.code-workspace',
  workspace: [
    ...SAMPLE.map(([from, to]) => [from, path.join('main', to)]),
    [here('fixtures'), 'main/drafts'],
    [path.join(root, 'test/fixtures/read'), 'main/read'],
    [here('second'), 'second'],
    [here('suite.code-workspace'), 'suite.code-workspace'],
  ],
};

/** A project by itself, whose sentences were read: what the command line says of it lies beside it. */
export const PROJECT = {
  folder: '',
  workspace: [[path.join(root, 'test/fixtures/read'), '']],
  prepare: readByCommandLine,
};

/** Leaves in a project what the command line says of its story, twice the same, for the editor to say it too. */
function readByCommandLine(workspace) {
  const check = () => {
    const command = [path.join(root, 'dist/cli.js'), 'check', 'story.md', '--reader', 'recorded', '--format', 'json'];
    try {
      return execFileSync(process.execPath, command, { cwd: workspace, encoding: 'utf8' });
    } catch (error) {
      if (error.status !== 1) throw error; // 1: something was found
      return error.stdout;
    }
  };
  const said = check();
  assert.equal(check(), said);
  writeFileSync(path.join(workspace, 'by-command-line.json'), said);
}
