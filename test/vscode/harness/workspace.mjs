// The workspace that the suites and the drive work on: the sample draft beside the sample corpus.
import path from 'node:path';
import { root } from './paths.mjs';

/** Pairs of folder and name in the workspace, for `startServer`. */
export const SAMPLE = [
  [path.join(root, 'test/fixtures/sample'), ''],
  [path.join(root, 'corpus'), 'corpus'],
];

/** What the suites work on: the sample, and drafts of their own. */
export const SUITE = [...SAMPLE, [path.join(root, 'test/vscode/fixtures'), 'drafts']];
