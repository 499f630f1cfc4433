import { render } from '../../core/model/message';
import { oneLine } from '../../core/text/characters/display';
import { relativePath, sourceFields } from '../../core/text/attributing/source-fields';
import { EXIT, type ExitCode } from '../exit';
import type { Host } from '../host';
import { paletteOf, wantsColour } from '../terminal/palette';
import { say } from '../terminal/write';
import { type CorpusOptions, openSession } from '../session';

/** What `plumbline sources` takes. */
export interface SourcesOptions extends CorpusOptions {
  readonly format: 'text' | 'json';
  readonly color: boolean;
}

/**
 * Lists every source of the corpus with its title, citation key and problems. Fails with 1 where one cannot be used.
 */
export async function listSources(options: SourcesOptions, host: Host): Promise<ExitCode> {
  const { engine, rootUri, problems: ofCorpus } = await openSession({ ...options, quiet: true }, host);
  const sources = engine
    .sources()
    .map((source) => ({ path: relativePath(source.id, rootUri), ...sourceFields(source) }));
  const general = ofCorpus.map(({ code, severity, message }) => ({
    code,
    severity,
    message: oneLine(render(message)),
  }));
  if (options.format === 'json') {
    await host.out(
      `${JSON.stringify({ format: 'plumbline-sources', version: 1, sources, problems: general }, undefined, 2)}\n`,
    );
  } else {
    const palette = paletteOf(wantsColour(host, options.color));
    for (const { path, key, title, attribution, url, passages, problems } of sources) {
      await say(`${palette.strong(path)}  ${palette.faint(`@${key} · ${passages} passages`)}\n`, host);
      await say(
        `  ${[title, attribution].filter(Boolean).join(' — ') || palette.faint('nothing known about it')}\n`,
        host,
      );
      if (url !== undefined) await say(`  ${palette.faint(url)}\n`, host);
      for (const problem of problems)
        await say(`  ${palette[problem.severity](problem.severity)} ${problem.message}\n`, host);
    }
    for (const problem of general)
      await say(`${palette[problem.severity](problem.severity)} ${problem.message}\n`, host);
    await say(`${total(sources)}\n`, host);
  }
  return sources.some(({ problems }) => problems.some(({ severity }) => severity === 'error'))
    ? EXIT.findings
    : EXIT.clean;
}

function total(sources: readonly { readonly passages: number }[]): string {
  const unread = sources.filter(({ passages }) => passages === 0).length;
  return `${sources.length} source${sources.length === 1 ? '' : 's'}${unread > 0 ? `; ${unread} without a passage that could be read` : ''}.`;
}
