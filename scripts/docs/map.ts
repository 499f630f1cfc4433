import { type Import, importsIn } from '../../test/support/repository';

/** One arrow of the map: a room that imports from another. */
export type Arrow = readonly [from: string, to: string];

/** Rooms of the engine that put units together or list them, and those on which all units stand; units are the rest. */
const ABOVE_UNITS: readonly string[] = ['service', 'plumbline', 'registry', 'pipelines'];
const BELOW_UNITS: readonly string[] = ['names', 'text', 'words', 'model', 'ports'];

/**
 * The map of ARCHITECTURE.md as Mermaid text: every room of the source, an arrow where one imports from another. Left
 * out are arrows that follow from two or more others.
 */
export function mapOfRooms(): string {
  const arrows = withoutDetours(arrowsBetween(importsIn('src')));
  const rooms = [...new Set(arrows.flat())].sort();
  const inEngine = rooms.filter((room) => room.startsWith('core/'));
  const named = (names: readonly string[]) => inEngine.filter((room) => names.includes(room.slice('core/'.length)));
  const [above, below] = [named(ABOVE_UNITS), named(BELOW_UNITS)];
  const units = inEngine.filter((room) => !above.includes(room) && !below.includes(room));
  return [
    '```mermaid',
    'flowchart TD',
    ...group(
      'hosts',
      'hosts and their clients',
      rooms.filter((room) => !room.startsWith('core/')),
    ),
    ...group('above', 'src/core: the door, and what puts units together', above),
    ...group('units', 'src/core: units', units),
    ...group('below', 'src/core: what units stand on', below),
    ...arrows.map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
    '```',
  ].join('\n');
}

/** Imports as arrows between rooms, each once, in the order of the alphabet. */
export function arrowsBetween(imports: readonly Pick<Import, 'from' | 'to'>[]): readonly Arrow[] {
  const arrows = new Map(
    imports.map(({ from, to }): [string, Arrow] => [`${roomOf(from)} ${roomOf(to)}`, [roomOf(from), roomOf(to)]]),
  );
  return [...arrows]
    .filter(([, [from, to]]) => from !== to)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, arrow]) => arrow);
}

/** The arrows without those whose end can be reached by others. Rooms that reach each other keep all of theirs. */
export function withoutDetours(arrows: readonly Arrow[]): readonly Arrow[] {
  const next = (room: string) => arrows.flatMap(([from, to]) => (from === room ? [to] : []));
  const reached = new Map<string, ReadonlySet<string>>();
  for (const [room] of arrows) {
    const seen = new Set(next(room));
    for (const step of seen) for (const further of next(step)) seen.add(further);
    reached.set(room, seen);
  }
  const reaches = (from: string, to: string) => reached.get(from)?.has(to) ?? false;
  return arrows.filter(
    ([from, to]) =>
      reaches(to, from) || !next(from).some((step) => step !== to && !reaches(step, from) && reaches(step, to)),
  );
}

/** "src/core/facts/dates/date.ts" -> "core/facts", "src/server/server.ts" -> "server" */
function roomOf(file: string): string {
  const [, first = '', second = ''] = file.split('/');
  return first === 'core' ? `core/${second.replace(/\.ts$/, '')}` : first;
}

function group(id: string, title: string, rooms: readonly string[]): readonly string[] {
  return [
    `  subgraph floor_${id}["${title}"]`,
    ...rooms.map((room) => `    ${idOf(room)}["${room.replace('core/', '')}"]`),
    '  end',
  ];
}

function idOf(room: string): string {
  return room.replace('/', '_');
}
