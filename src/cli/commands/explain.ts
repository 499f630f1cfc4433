import type { StatementExplanation } from '../../core/model/api';
import type { Draft } from '../../core/model/draft';
import type { Span } from '../../core/model/span';
import { lineStarts } from '../../core/text/lines';
import { readDrafts } from '../drafts';
import { EXIT, type ExitCode, UserError } from '../exit';
import { explanationFields, explanationText } from '../terminal/explanation';
import type { Host } from '../host';
import { paletteOf, wantsColour } from '../terminal/palette';
import { say } from '../terminal/write';
import { type CorpusOptions, openSession, widthOf } from '../session';

/** What `plumbline explain` takes. */
export interface ExplainOptions extends CorpusOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/** Says for each sentence at a place of a draft why it is reported, or why it is not. */
export async function explain(place: string, options: ExplainOptions, host: Host): Promise<ExitCode> {
  const { file, line } = placeOf(place);
  const [draft] = await readDrafts([file], undefined, host);
  if (!draft) throw new UserError(`There is no draft "${file}".`);
  const span = spanOf(draft, line);
  const { engine, rootUri } = await openSession({ ...options, quiet: true }, host, [draft]);
  engine.honourBaselines(true);
  const statements = await engine.explain(draft, span);
  if (options.format === 'json') {
    const fields = statements.map((statement) => explanationFields(statement, draft, rootUri));
    await host.out(
      `${JSON.stringify({ format: 'plumbline-explanation', version: 1, statements: fields }, undefined, 2)}\n`,
    );
  } else {
    await say(textOf(statements, draft, { line, rootUri, host, color: options.color }), host);
  }
  return EXIT.clean;
}

interface Shown {
  readonly line: number | undefined;
  readonly rootUri: string;
  readonly host: Host;
  readonly color: boolean;
}

function textOf(
  statements: readonly StatementExplanation[],
  draft: Draft,
  { line, rootUri, host, color }: Shown,
): string {
  if (statements.length === 0) {
    const where = line === undefined ? 'The draft holds' : `Line ${line} holds`;
    return `${where} no sentence of prose: empty lines, code, front matter, commands and addresses are not checked.\n`;
  }
  const palette = paletteOf(wantsColour(host, color));
  return statements
    .map((statement) => explanationText(statement, draft, { rootUri, palette, width: widthOf(host) }))
    .join('\n');
}

/** `story.md:24` or `story.md:24:7`; without a line the whole draft is meant. */
function placeOf(place: string): { readonly file: string; readonly line: number | undefined } {
  const [, file, line] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  return file === undefined ? { file: place, line: undefined } : { file, line: Number(line) };
}

function spanOf({ text }: Draft, line: number | undefined): Span {
  if (line === undefined) return { start: 0, end: text.length };
  const starts = lineStarts(text);
  if (line < 1 || line > starts.length)
    throw new UserError(`The draft has ${starts.length} lines; there is no line ${line}.`);
  return { start: starts[line - 1] ?? 0, end: starts[line] ?? text.length };
}
