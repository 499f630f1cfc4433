import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { ReadingReport } from '../../src/core/model/api';
import { render } from '../../src/core/model/message';
import type { Reader } from '../../src/core/model/reading/reading';
import { loadEndpointReader } from '../../src/core/service';
import { fetchClient, realTimer } from '../../src/hosts/http';
import { type Alarm, alarmsOf, type Newsroom, openNewsroom } from './newsroom-data';
import { replayReader } from './newsroom-replay';
import { ownReader } from './own-reader';

const USAGE = `Usage: npm run benchmark -- newsroom DIR… [--reader openai --endpoint URL --model M | --reader built-in] [--replay READINGS.jsonl] [--flip share] [--seed n] [--seeds n] [--decode] [--show]
Each DIR has sources/ and claims.jsonl. Prints precision, recall and alarms by label and kind, without a reader and with one.
--replay: recorded answers instead of a model; --flip: this share of them changed, as by a mediocre reader; --seeds: as many seeds from --seed on;
--decode: references and tags of HTML are taken out of recorded words, which were copied from files, and are in no passage; --show: misses and false alarms.`;

const OPTIONS = {
  reader: { type: 'string' },
  endpoint: { type: 'string' },
  model: { type: 'string' },
  replay: { type: 'string', multiple: true },
  flip: { type: 'string', default: '0' },
  seed: { type: 'string', default: '1' },
  seeds: { type: 'string', default: '1' },
  decode: { type: 'boolean' },
  show: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/** Prints what is found in the newsrooms; exit code 2 where the arguments make no sense. */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  if (values.help || positionals.length === 0) {
    console.error(USAGE);
    return values.help ? 0 : 2;
  }
  const rooms = await Promise.all(positionals.map((folder) => openNewsroom(folder)));
  report('without a reader', rooms, await check(rooms), values.show === true);
  const first = Number(values.seed);
  for (let seed = first; seed < first + (values.replay && Number(values.flip) > 0 ? Number(values.seeds) : 1); seed++) {
    const reader = values.replay
      ? replayReader(values.replay, { flip: Number(values.flip), seed, isDecoded: values.decode === true })
      : await endpoint(values);
    if (reader)
      report(
        `with ${reader.identity.model}${Number(values.flip) > 0 ? `, ${values.flip} flipped, seed ${seed}` : ''}`,
        rooms,
        await checkWith(rooms, reader),
        values.show === true,
      );
  }
  return 0;
}

async function endpoint({
  reader,
  endpoint: url = '',
  model = '',
}: {
  readonly reader?: string | undefined;
  readonly endpoint?: string | undefined;
  readonly model?: string | undefined;
}): Promise<Reader | undefined> {
  if (reader === undefined || reader === 'none') return undefined;
  if (reader === 'built-in') return ownReader();
  if (reader !== 'openai') throw new Error(`There is no reader "${reader}" here; there are: openai, built-in, none.`);
  const key = process.env['PLUMBLINE_READER_KEY'];
  const made = (await loadEndpointReader())(
    { endpoint: url, model, ...(key !== undefined && { key }) },
    fetchClient,
    realTimer,
  );
  if (!made.ok) throw new Error(render(made.problem.message));
  return made.value;
}

async function check(rooms: readonly Newsroom[]): Promise<readonly Alarm[]> {
  const found = [];
  for (const room of rooms) found.push(...alarmsOf(room, await room.engine.check(room.draft)));
  return found;
}

async function checkWith(rooms: readonly Newsroom[], reader: Reader): Promise<readonly Alarm[]> {
  for (const { engine, draft, folder } of rooms) {
    await engine.reading.use({ kind: 'reader', reader });
    await engine.reading.forget();
    const read = await engine.reading.read(draft, { date: '', signal: new AbortController().signal });
    console.log(`${basename(folder)}: ${describe(read)}`);
  }
  return check(rooms);
}

function describe({ sentences, read, unverified, failed, requests, tokens, problems }: ReadingReport): string {
  return [
    `${sentences} sentences, ${read} read, ${unverified} not verified, ${failed} without an answer, ${requests} requests, ${tokens} tokens`,
    ...problems.map(({ message }) => render(message)),
  ].join('\n  ');
}

function report(title: string, rooms: readonly Newsroom[], alarms: readonly Alarm[], isShown: boolean): void {
  const claims = rooms.flatMap((room) => room.claims);
  const right = alarms.filter(({ claim }) => claim.label === 'conflict');
  const conflicts = claims.filter(({ label }) => label === 'conflict');
  const precision = alarms.length === 0 ? 1 : right.length / alarms.length;
  console.log(
    `\n${title}: P ${precision.toFixed(3)} R ${(right.length / conflicts.length).toFixed(3)} (${right.length} of ${conflicts.length} conflicts, ${alarms.length - right.length} false alarms)`,
  );
  const kinds = [...new Set(claims.map(({ label, group }) => `${label} · ${group}`))].sort();
  for (const kind of kinds) {
    const own = claims.filter(({ label, group }) => `${label} · ${group}` === kind);
    const loud = alarms.filter(({ claim }) => own.includes(claim));
    console.log(`  ${kind.padEnd(34)} ${String(loud.length).padStart(3)} of ${own.length}`);
  }
  if (!isShown) return;
  for (const { claim, rules, words, against } of alarms.filter((alarm) => alarm.claim.label !== 'conflict'))
    console.log(`  FALSE ${claim.id} ${rules.join(',')} “${words}” against “${against}”: ${claim.text}`);
  for (const claim of conflicts.filter((one) => !alarms.some((alarm) => alarm.claim === one)))
    console.log(`  MISS ${claim.id} ${claim.group}: ${claim.text} || ${claim.evidence}`);
}
