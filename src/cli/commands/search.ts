import type { QuoteHit } from '../../core/model/api';
import type { Palette } from '../../core/model/output';
import { visible } from '../../core/text/characters/display';
import { wrapText } from '../../core/text/wrap';
import { wholeNumber } from '../configuration';
import { EXIT, type ExitCode } from '../exit';
import type { Host } from '../host';
import { paletteOf, wantsColour } from '../terminal/palette';
import { say } from '../terminal/write';
import { type CorpusOptions, openSession, widthOf } from '../session';
import { relativePath, sourceFields } from '../../core/text/attributing/source-fields';

/** What `plumbline search` takes. */
export interface SearchOptions extends CorpusOptions {
  readonly format: 'text' | 'json';
  readonly limit: string;
  readonly color: boolean;
}

/** Prints the passages that match the words, best first. Fails with 1 where there are none, as grep does. */
export async function search(words: readonly string[], options: SearchOptions, host: Host): Promise<ExitCode> {
  const limit = wholeNumber('--limit', options.limit);
  const { engine, rootUri } = await openSession(options, host);
  const hits = engine.searchQuotes(words.join(' '), limit);
  if (options.format === 'json') {
    await host.out(
      `${JSON.stringify({ format: 'plumbline-search', version: 1, passages: hits.map((hit) => hitFields(hit, rootUri)) }, undefined, 2)}\n`,
    );
  } else {
    const palette = paletteOf(wantsColour(host, options.color));
    await say(
      hits.map((hit) => hitText(hit, rootUri, palette, widthOf(host))).join('\n') ||
        'Nothing in the sources matches.\n',
      host,
    );
  }
  return hits.length > 0 ? EXIT.clean : EXIT.findings;
}

function hitText(
  { passage, source, range, highlights }: QuoteHit,
  rootUri: string,
  palette: Palette,
  width: number,
): string {
  const place = `${relativePath(source.id, rootUri)}:${range.start.line + 1}:${range.start.character + 1}`;
  const { title, attribution } = sourceFields(source);
  const lines = wrapText(visible(passage.text.replace(/\s/g, ' ')), width - 2, highlights, palette.good);
  return `${palette.strong(place)}  ${palette.faint([title, attribution].filter(Boolean).join(' — '))}\n${lines.map((line) => `  ${line}\n`).join('')}`;
}

function hitFields({ passage, source, range, highlights, score }: QuoteHit, rootUri: string): object {
  const { key, title, attribution, date, url } = sourceFields(source);
  return {
    path: relativePath(source.id, rootUri),
    line: range.start.line + 1,
    column: range.start.character + 1,
    text: passage.text,
    highlights,
    score,
    locator: passage.locator,
    source: { key, title, attribution, date, url },
  };
}
