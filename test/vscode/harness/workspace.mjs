// The workspace that the suites and the drive work on: the sample draft beside the sample corpus.
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
    [here('second'), 'second'],
    [here('suite.code-workspace'), 'suite.code-workspace'],
  ],
};
