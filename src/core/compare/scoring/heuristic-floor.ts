import type { Features } from './feature-map';

type Valued = (feature: string) => number;
type Shape = (of: Valued) => boolean;

/** The shares that a passage must have: of the claim, by weight, and of the words around the two values. */
interface Fit {
  readonly covered: number;
  readonly context: number;
}

/**
 * How well a passage must fit before its other value is held to be a slip, by what differs: the less the value itself
 * tells, the more of the statement must be the same. Shares, set by hand before there was a learnt model.
 */
const LEAST_FIT = {
  crossed: { covered: 0.5, context: 0 },
  name: { covered: 0.75, context: 0.5 },
  nameElsewhere: { covered: 0.9, context: 0.8 },
  adjective: { covered: 0.85, context: 0.8 },
  opposite: { covered: 0.6, context: 0.5 },
  listedOpposite: { covered: 0.9, context: 0.8 },
  denial: { covered: 0.8, context: 0.5 },
  value: { covered: 0.6, context: 0.5 },
  valueElsewhere: { covered: 0.8, context: 0.6 },
  valueOfOtherNames: { covered: 0.7, context: 0.7 },
  count: { covered: 0.3, context: 0 },
  date: { covered: 0.7, context: 0.3 },
  dateElsewhere: { covered: 0.8, context: 0.5 },
  loneDate: { covered: 0.5, context: 0 },
  dateOfOneVerb: { covered: 0.5, context: 0 },
  place: { covered: 0.8, context: 0.8 },
  placeElsewhere: { covered: 0.7, context: 0.6 },
  stranger: { covered: 0.5, context: 0.6 },
  day: { covered: 0.8, context: 0.7 },
  dayOfOneMonth: { covered: 0.9, context: 0.2 },
} as const satisfies Readonly<Record<string, Fit>>;

/** How much better it must fit than the passage that has the claim's value, where some passage has it. Shares. */
const LEAST_MARGIN = { name: 0.15, opposite: 0.2, value: 0.3, date: 0.15, dateOfOneVerb: 0.4, place: 0.1 };

/** The share of the words near the value that it must have, and by how much more than any other. */
const LEAST_NEAR = { count: 0.4, date: 0.7, dateElsewhere: 0.8, loneDate: 0.5, dateOfOneVerb: 0.5 };
const LEAST_NEAR_MARGIN = 0.3;

/**
 * By slot, each shape that shows a slip: how much of the claim the passage must have, how alike the surroundings must
 * be, and what else must hold.
 */
const SHAPES: Readonly<Record<string, readonly Shape[]>> = {
  'slot: quantity': [isOtherValue, isOtherCount, isCrossed],
  'slot: duration': [isOtherValue, isOtherCount],
  'slot: date': [isOtherValue, isOtherDay, isOtherDate, isLoneDate, isDateOfOneVerb, isCrossed],
  'slot: name': [isOtherName, isOtherPlace, isStranger],
  'slot: adjective': [isOtherPost],
  'slot: antonym': [isOpposite, isListedOpposite],
  'slot: negation': [isDenied],
};

/**
 * Whether a difference has the shape of a plain slip: a passage has nearly all of the claim's words in nearly the same
 * surroundings and another value in the one place, and no passage that is as near has the claim's value. The learnt
 * model weighs it with all else.
 */
export function isPlainSlip(features: Features): boolean {
  const of: Valued = (name) => features[name] ?? 0;
  return Object.entries(SHAPES).some(([slot, shapes]) => of(slot) > 0 && shapes.some((shape) => shape(of)));
}

/** Whether no passage has the claim's value, and the one compared all of the claim's names but for so many. */
function isNowhereElse(of: Valued, mostMissing: number): boolean {
  return of('elsewhere') === 0 && of('names missing') <= mostMissing;
}

function isOtherValue(of: Valued): boolean {
  if (of('hard') === 0) return false;
  const nowhereElse = of('elsewhere') === 0;
  if (
    of('names missing') === 0 &&
    (nowhereElse ? fits(of, 'value') : fitsBetter(of, 'valueElsewhere', LEAST_MARGIN.value))
  )
    return true;
  return nowhereElse && fits(of, 'valueOfOtherNames') && of('names missing') <= 2;
}

/**
 * Another number of the same things, in a statement about the same names: a source that says much more has less of it
 * in common.
 */
function isOtherCount(of: Valued): boolean {
  if (of('hard') === 0 || of('same counted') !== 1) return false;
  return isNowhereElse(of, 0) && of('near') >= LEAST_NEAR.count && fits(of, 'count');
}

/** Another date in a statement that a passage has nearly whole, though in other words or another order. */
function isOtherDate(of: Valued): boolean {
  if (of('names missing') > 0) return false;
  return of('elsewhere') === 0
    ? of('near') >= LEAST_NEAR.date && fits(of, 'date')
    : of('near') >= LEAST_NEAR.dateElsewhere && fitsBetter(of, 'dateElsewhere', LEAST_MARGIN.date);
}

/** Another date in the one passage that speaks of what is said around it. */
function isLoneDate(of: Valued): boolean {
  if (of('hard') === 0 || !isNowhereElse(of, 1)) return false;
  const isOnlyOneNear = of('near') >= LEAST_NEAR.loneDate && of('margin near') >= LEAST_NEAR_MARGIN;
  return isOnlyOneNear && fits(of, 'loneDate');
}

/** Another date of the same verb, in a statement that no other passage has the like of. */
function isDateOfOneVerb(of: Valued): boolean {
  if (of('same verb') !== 1 || !isNowhereElse(of, 0)) return false;
  return of('near') >= LEAST_NEAR.dateOfOneVerb && fitsBetter(of, 'dateOfOneVerb', LEAST_MARGIN.dateOfOneVerb);
}

/** Another name behind the same small word. */
function isOtherName(of: Valued): boolean {
  if (of('same lead') === 0) return false;
  const isNew = of('elsewhere') === 0 && fits(of, 'name');
  return isNew || fitsBetter(of, 'nameElsewhere', LEAST_MARGIN.name);
}

/** A known place or people beside another in nearly the same words. */
function isOtherPlace(of: Valued): boolean {
  if (of('known places') !== 2) return false;
  if (of('elsewhere') > 0)
    return of('left fits') + of('right fits') === 2 && fitsBetter(of, 'placeElsewhere', LEAST_MARGIN.place);
  return of('left fits') + of('right fits') >= 1 && fits(of, 'place');
}

/** A name that no source has, where the passage has another in the same place of the statement. */
function isStranger(of: Valued): boolean {
  if (of('share unknown') !== 1 || of('elsewhere') > 0) return false;
  return of('same lead') > 0 && fits(of, 'stranger');
}

/** Another adjective of a post. */
function isOtherPost(of: Valued): boolean {
  return of('in a role') > 0 && fits(of, 'adjective') && of('elsewhere') === 0;
}

/** A word that may be the opposite, beside the same neighbour. */
function isOpposite(of: Valued): boolean {
  return fitsBetter(of, 'opposite', LEAST_MARGIN.opposite) && of('left fits') + of('right fits') >= 1;
}

/** A word that is known as the opposite. */
function isListedOpposite(of: Valued): boolean {
  return fits(of, 'listedOpposite') && of('opposition') === 2;
}

function isDenied(of: Valued): boolean {
  return fits(of, 'denial');
}

/**
 * Without a written year a date is no hard conflict; another day of a month in the same statement is one all the same.
 */
function isOtherDay(of: Valued): boolean {
  if (!isNowhereElse(of, 0)) return false;
  return fits(of, 'day') || (of('reason: day') > 0 && fits(of, 'dayOfOneMonth'));
}

/** Two values that changed places. */
function isCrossed(of: Valued): boolean {
  return of('crossed') > 0 && fits(of, 'crossed');
}

function fits(of: Valued, what: keyof typeof LEAST_FIT): boolean {
  const { covered, context } = LEAST_FIT[what];
  return of('claim covered') >= covered && of('context') >= context;
}

/** Where some other passage has the claim's value: fits, and clearly better than that one. */
function fitsBetter(of: Valued, what: keyof typeof LEAST_FIT, margin: number): boolean {
  return fits(of, what) && of('margin over elsewhere') >= margin;
}
