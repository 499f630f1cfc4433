// Where things are, for everything that starts a VS Code.
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');
export const hostDir = path.join(root, 'test/vscode-host');
/** An extension that gives VS Code language models. */
export const models = path.join(root, 'dist/test-model');
export const artifacts = process.env.PLUMBLINE_ARTIFACTS ?? path.join(root, 'artifacts');
/** The value of `--name=value`, or `otherwise`. */
export const argument = (name, otherwise) =>
  process.argv.find((a) => a.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
