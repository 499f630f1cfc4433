import type { Features } from './feature-map';

type Shape = (of: (name: string) => number) => boolean;

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
 * By slot: how much of the claim the passage must have, how alike the surroundings must be, and what else must hold.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  'slot: quantity': (of) => isOtherValue(of) || isOtherCount(of) || isCrossed(of),
  'slot: duration': (of) => isOtherValue(of) || isOtherCount(of),
  'slot: date': (of) =>
    isOtherValue(of) || isOtherDay(of) || isOtherDate(of) || isLoneDate(of) || isDateOfOneVerb(of) || isCrossed(of),
  'slot: name': (of) =>
    (of('same lead') > 0 &&
      ((fits(of, 'name') && of('elsewhere') === 0) || fitsBetter(of, 'nameElsewhere', LEAST_MARGIN.name))) ||
    isOtherPlace(of) ||
    isStranger(of),
  'slot: adjective': (of) => of('in a role') > 0 && fits(of, 'adjective') && of('elsewhere') === 0,
  'slot: antonym': (of) =>
    (fitsBetter(of, 'opposite', LEAST_MARGIN.opposite) && of('left fits') + of('right fits') >= 1) ||
    (fits(of, 'listedOpposite') && of('opposition') === 2),
  'slot: negation': (of) => fits(of, 'denial'),
};

/**
 * Whether a difference has the shape of a plain slip: a passage has nearly all of the claim's words in nearly the same
 * surroundings and another value in the one place, and no passage that is as near has the claim's value. The learnt
 * model weighs it with all else.
 */
export function isPlainSlip(features: Features): boolean {
  const of = (name: string): number => features[name] ?? 0;
  return Object.entries(SHAPES).some(([slot, shape]) => of(slot) > 0 && shape(of));
}

function isOtherValue(of: (name: string) => number): boolean {
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
function isOtherCount(of: (name: string) => number): boolean {
  return (
    of('hard') > 0 &&
    of('same counted') === 1 &&
    of('elsewhere') === 0 &&
    of('names missing') === 0 &&
    of('near') >= LEAST_NEAR.count &&
    fits(of, 'count')
  );
}

/** Another date in a statement that a passage has nearly whole, though in other words or another order. */
function isOtherDate(of: (name: string) => number): boolean {
  if (of('names missing') > 0) return false;
  return of('elsewhere') === 0
    ? of('near') >= LEAST_NEAR.date && fits(of, 'date')
    : of('near') >= LEAST_NEAR.dateElsewhere && fitsBetter(of, 'dateElsewhere', LEAST_MARGIN.date);
}

/** Another date in the one passage that speaks of what is said around it. */
function isLoneDate(of: (name: string) => number): boolean {
  return (
    of('hard') > 0 &&
    of('elsewhere') === 0 &&
    of('names missing') <= 1 &&
    of('near') >= LEAST_NEAR.loneDate &&
    of('margin near') >= LEAST_NEAR_MARGIN &&
    fits(of, 'loneDate')
  );
}

/** Another date of the same verb, in a statement that no other passage has the like of. */
function isDateOfOneVerb(of: (name: string) => number): boolean {
  return (
    of('same verb') === 1 &&
    of('elsewhere') === 0 &&
    of('names missing') === 0 &&
    of('near') >= LEAST_NEAR.dateOfOneVerb &&
    fitsBetter(of, 'dateOfOneVerb', LEAST_MARGIN.dateOfOneVerb)
  );
}

/** A known place or people beside another in nearly the same words. */
function isOtherPlace(of: (name: string) => number): boolean {
  if (of('known places') !== 2) return false;
  if (of('elsewhere') > 0)
    return of('left fits') + of('right fits') === 2 && fitsBetter(of, 'placeElsewhere', LEAST_MARGIN.place);
  return of('left fits') + of('right fits') >= 1 && fits(of, 'place');
}

/** A name that no source has, where the passage has another in the same place of the statement. */
function isStranger(of: (name: string) => number): boolean {
  return of('share unknown') === 1 && of('same lead') > 0 && of('elsewhere') === 0 && fits(of, 'stranger');
}

/**
 * Without a written year a date is no hard conflict; another day of a month in the same statement is one all the same.
 */
function isOtherDay(of: (name: string) => number): boolean {
  if (of('elsewhere') > 0 || of('names missing') > 0) return false;
  return fits(of, 'day') || (of('reason: day') > 0 && fits(of, 'dayOfOneMonth'));
}

/** Two values that changed places. */
function isCrossed(of: (name: string) => number): boolean {
  return of('crossed') > 0 && fits(of, 'crossed');
}

function fits(of: (name: string) => number, what: keyof typeof LEAST_FIT): boolean {
  const { covered, context } = LEAST_FIT[what];
  return of('claim covered') >= covered && of('context') >= context;
}

/** Where some other passage has the claim's value: fits, and clearly better than that one. */
function fitsBetter(of: (name: string) => number, what: keyof typeof LEAST_FIT, margin: number): boolean {
  return fits(of, what) && of('margin over elsewhere') >= margin;
}
