import { haveCommon } from '../../text/words/sets';
import { entriesOf } from '../../text/words/word-list';
import { COUNTRIES_LIST } from '../../words/places/countries';
import { ONE_THING_LIST } from '../../words/places/one-thing';
import { PARTS_LIST } from '../../words/places/parts';
import { caches } from '../../text/caches';

/** Continents and other parts of the world. */
const PARTS_OF_THE_WORLD: ReadonlySet<string> = new Set(
  'europe,european,europeans,asia,asian,asians,africa,african,africans,north america,south america,latin america,central america,southeast asia,oceania,antarctica,middle east,scandinavia,scandinavian,balkans,caribbean'.split(
    ',',
  ),
);

/** Words before the name of a place that cut a part or a time out of it: "Colonial America", "northern Italy". */
const NARROWING =
  /^(?:(?:north|south|east|west|central)(?:-?ern)?|(?:north|south)-?(?:east|west)(?:ern)?|colonial|ancient|imperial|modern|medieval|mainland|nazi|tsarist|communist|rural|greater|upper|lower|inner|outer|occupied|post-war|pre-war) /;

const NOWHERE: ReadonlySet<string> = new Set();

/** What is known of places; names as they are compared (`plain`). */
interface Gazetteer {
  /** Each name and adjective of a country, region or town -> the first names of what it may be. */
  readonly selves: ReadonlyMap<string, ReadonlySet<string>>;
  /** Each of those first names -> what it lies in or, as a seat of government, stands for. */
  readonly wholes: ReadonlyMap<string, ReadonlySet<string>>;
  /** First names of countries and regions, as opposed to towns. */
  readonly large: ReadonlySet<string>;
  /** Adjectives of countries, which are their peoples, too. */
  readonly peoples: ReadonlySet<string>;
  /** Capitals, and what else governments are called by. */
  readonly seats: ReadonlySet<string>;
  /** Names of one thing have one number. */
  readonly things: ReadonlyMap<string, number>;
}

/** Read when the first two names are compared. */
const gazetteer = caches.once(readGazetteer);
const BEYOND_ASCII = /[^ -~]/;

/** True where a name is known as a place's or a people's; expects a `comparable` form. */
export function isPlaceName(name: string): boolean {
  return gazetteer().selves.has(plain(name)) || PARTS_OF_THE_WORLD.has(name);
}

/** True for the adjective of a country: "dutch"; expects a `comparable` form. */
export function isPeople(name: string): boolean {
  return gazetteer().peoples.has(plain(name));
}

/** True for the name of a country, and not of its people; expects a `comparable` form. */
export function isCountry(name: string): boolean {
  return countryOf(name).size > 0 && !isPeople(name);
}

/**
 * True where two names are of one country or thing: "Dutch" and "Holland", "Bombay" and "Mumbai"; expects `comparable`
 * forms.
 */
export function areOneThing(a: string, b: string): boolean {
  const { things } = gazetteer();
  const thing = things.get(plain(a));
  return (thing !== undefined && thing === things.get(plain(b))) || haveCommon(countryOf(a), countryOf(b));
}

/**
 * True where two different names may stand in the same place of one statement: a place and what it lies in ("Italy" and
 * "Padua"), a seat and its government ("Washington" and "the United States"), and a country beside a name that is not
 * known, which may well be a town in it.
 * Expects `comparable` forms.
 */
export function mayStandForEachOther(a: string, b: string): boolean {
  if (PARTS_OF_THE_WORLD.has(a) || PARTS_OF_THE_WORLD.has(b))
    return PARTS_OF_THE_WORLD.has(a) !== PARTS_OF_THE_WORLD.has(b);
  const [mine, theirs] = [placeOf(a), placeOf(b)];
  if (mine.size > 0 && theirs.size > 0) return isWithin(mine, theirs) || isWithin(theirs, mine) || areSeatsOfOne(a, b);
  return [...mine, ...theirs].some((name) => gazetteer().large.has(name));
}

/**
 * True where two different known places may stand for each other; of names that are not known nothing is said. Expects
 * `comparable` forms.
 */
export function areRelatedPlaces(a: string, b: string): boolean {
  const [mine, theirs] = [placeOf(a), placeOf(b)];
  if (mine.size === 0 || theirs.size === 0) return false;
  return isWithin(mine, theirs) || isWithin(theirs, mine) || areSeatsOfOne(a, b);
}

/** Whether places of the one kind are places of the other, or what they lie in. */
function isWithin(wholes: ReadonlySet<string>, parts: ReadonlySet<string>): boolean {
  return haveCommon(wholes, lineOf(parts));
}

/** "Moscow" and "the Kremlin": both stand for the government. */
function areSeatsOfOne(a: string, b: string): boolean {
  const { seats, wholes } = gazetteer();
  return seats.has(a) && seats.has(b) && haveCommon(wholes.get(a) ?? NOWHERE, wholes.get(b) ?? NOWHERE);
}

function countryOf(name: string): ReadonlySet<string> {
  const { selves, large } = gazetteer();
  const self = selves.get(plain(name)) ?? NOWHERE;
  return [...self].some((s) => large.has(s)) ? self : NOWHERE;
}

function placeOf(name: string): ReadonlySet<string> {
  const { selves } = gazetteer();
  return selves.get(plain(name)) ?? selves.get(plain(name).replace(NARROWING, '')) ?? NOWHERE;
}

/** Places with all that they lie in. */
function lineOf(places: ReadonlySet<string>): ReadonlySet<string> {
  const line = new Set(places);
  for (const place of line) for (const whole of gazetteer().wholes.get(place) ?? []) line.add(whole);
  return line;
}

/** A name in the letters of the tables: "Côte d’Ivoire" is "cote d'ivoire" there. */
function plain(name: string): string {
  return BEYOND_ASCII.test(name) ? name.replace(/’/g, "'").normalize('NFD').replace(/\p{M}/gu, '') : name;
}

function readGazetteer(): Gazetteer {
  const [selves, wholes] = [new Map<string, ReadonlySet<string>>(), new Map<string, ReadonlySet<string>>()];
  const [large, seats, peoples] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const put = (part: string, whole: string): void => {
    if (!selves.has(part)) add(selves, part, part);
    add(wholes, part, whole);
  };
  for (const row of entriesOf(COUNTRIES_LIST)) {
    const [names = '', adjectives = '', capitals = ''] = row.split(';');
    const [first = '', ...others] = names.split(',');
    large.add(first);
    for (const name of [first, ...others, ...listed(adjectives)]) add(selves, name, first);
    for (const people of listed(adjectives)) peoples.add(plain(people));
    for (const seat of listed(capitals)) {
      seats.add(seat);
      put(seat, first);
    }
  }
  for (const row of entriesOf(PARTS_LIST)) {
    const [whole = '', parts = ''] = row.split(':');
    const [regions = '', towns = ''] = parts.split(';');
    for (const region of listed(regions)) large.add(region);
    for (const part of [...listed(regions), ...listed(towns)]) put(part, whole);
  }
  const things = new Map(
    entriesOf(ONE_THING_LIST).flatMap((row, i) => row.split(',').map((name): [string, number] => [plain(name), i])),
  );
  return { selves, wholes, large, peoples, seats, things };
}

function add(map: Map<string, ReadonlySet<string>>, key: string, value: string): void {
  map.set(plain(key), new Set([...(map.get(plain(key)) ?? []), value]));
}

function listed(names: string): readonly string[] {
  return names.split(',').filter((name) => name !== '');
}
