import { readerName } from '../../core/model/reading/reading';
import { EXIT, type ExitCode, UserError } from '../exit';
import { readDrafts } from '../drafts';
import type { Host } from '../host';
import { keptReadings, type ReadingsPlace, tellOf } from '../check/kept-readings';
import { type CorpusOptions, openSession } from '../session';

/** What `plumbline readings` takes. */
export interface ReadingsOptions extends CorpusOptions {
  readonly prune?: boolean;
  readonly stats?: boolean;
  readonly keepReadings?: ReadingsPlace;
}

/** Says what is kept of readings, or forgets what the drafts (by default all in the working folder) have no use for. */
export async function readings(args: readonly string[], options: ReadingsOptions, host: Host): Promise<ExitCode> {
  if (options.prune !== true && options.stats !== true)
    throw new UserError('"plumbline readings" takes --stats or --prune.');
  const drafts = options.prune ? await readDrafts(args.length > 0 ? args : ['.'], undefined, host) : [];
  const session = await openSession(options, host, drafts);
  const kept = await keptReadings(session, options, options.prune ? drafts : undefined);
  await tellOf(await kept.load(), options, host);
  const { reading } = session.engine;
  if (options.prune) {
    const gone = await reading.prune(drafts);
    await kept.save();
    await host.out(`${gone} readings forgotten, ${reading.stats().readings} kept.\n`);
  }
  if (options.stats) {
    const { readings: count, verdicts, readers } = reading.stats();
    await host.out(
      `${count} readings: ${verdicts.supported} supported, ${verdicts.conflict} in conflict, ${verdicts.not_found} not found\n`,
    );
    for (const { reader, model, prompt, readings: own } of readers)
      await host.out(`  ${own} by ${readerName({ reader, model })} (${reader}, prompt ${prompt})\n`);
  }
  return EXIT.clean;
}
