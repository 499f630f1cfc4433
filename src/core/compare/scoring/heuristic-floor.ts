import type { Features } from './feature-map';

type Shape = (of: (name: string) => number) => boolean;

/**
 * By slot: how much of the claim the passage must have, how alike the surroundings must be, and what else must hold.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  'slot: quantity': (of) => isOtherValue(of) || isOtherCount(of) || (of('crossed') > 0 && fits(of, 0.5, 0)),
  'slot: duration': (of) => isOtherValue(of) || isOtherCount(of),
  'slot: date': (of) =>
    isOtherValue(of) ||
    isOtherDay(of) ||
    isOtherDate(of) ||
    isLoneDate(of) ||
    isDateOfOneVerb(of) ||
    (of('crossed') > 0 && fits(of, 0.5, 0)),
  'slot: name': (of) =>
    (of('same lead') > 0 &&
      ((fits(of, 0.75, 0.5) && of('elsewhere') === 0) ||
        (fits(of, 0.9, 0.8) && of('margin over elsewhere') >= 0.15))) ||
    isOtherPlace(of) ||
    isStranger(of),
  'slot: adjective': (of) => of('in a role') > 0 && fits(of, 0.85, 0.8) && of('elsewhere') === 0,
  'slot: antonym': (of) =>
    (fits(of, 0.6, 0.5) && of('left fits') + of('right fits') >= 1 && of('margin over elsewhere') >= 0.2) ||
    (fits(of, 0.9, 0.8) && of('opposition') === 2),
  'slot: negation': (of) => fits(of, 0.8, 0.5),
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
    (nowhereElse ? fits(of, 0.6, 0.5) : fits(of, 0.8, 0.6) && of('margin over elsewhere') >= 0.3)
  )
    return true;
  return nowhereElse && fits(of, 0.7, 0.7) && of('names missing') <= 2;
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
    of('near') >= 0.4 &&
    fits(of, 0.3, 0)
  );
}

/** Another date in a statement that a passage has nearly whole, though in other words or another order. */
function isOtherDate(of: (name: string) => number): boolean {
  if (of('names missing') > 0) return false;
  return of('elsewhere') === 0
    ? of('near') >= 0.7 && fits(of, 0.7, 0.3)
    : of('margin over elsewhere') >= 0.15 && of('near') >= 0.8 && fits(of, 0.8, 0.5);
}

/** Another date in the one passage that speaks of what is said around it. */
function isLoneDate(of: (name: string) => number): boolean {
  return (
    of('hard') > 0 &&
    of('elsewhere') === 0 &&
    of('names missing') <= 1 &&
    of('near') >= 0.5 &&
    of('margin near') >= 0.3 &&
    fits(of, 0.5, 0)
  );
}

/** Another date of the same verb, in a statement that no other passage has the like of. */
function isDateOfOneVerb(of: (name: string) => number): boolean {
  return (
    of('same verb') === 1 &&
    of('elsewhere') === 0 &&
    of('names missing') === 0 &&
    of('near') >= 0.5 &&
    of('margin over elsewhere') >= 0.4 &&
    fits(of, 0.5, 0)
  );
}

/** A known place or people beside another in nearly the same words. */
function isOtherPlace(of: (name: string) => number): boolean {
  if (of('known places') !== 2) return false;
  if (of('elsewhere') > 0)
    return of('left fits') + of('right fits') === 2 && of('margin over elsewhere') >= 0.1 && fits(of, 0.7, 0.6);
  return of('left fits') + of('right fits') >= 1 && fits(of, 0.8, 0.8);
}

/** A name that no source has, where the passage has another in the same place of the statement. */
function isStranger(of: (name: string) => number): boolean {
  return of('share unknown') === 1 && of('same lead') > 0 && of('elsewhere') === 0 && fits(of, 0.5, 0.6);
}

/**
 * Without a written year a date is no hard conflict; another day of a month in the same statement is one all the same.
 */
function isOtherDay(of: (name: string) => number): boolean {
  if (of('elsewhere') > 0 || of('names missing') > 0) return false;
  return fits(of, 0.8, 0.7) || (of('reason: day') > 0 && fits(of, 0.9, 0.2));
}

function fits(of: (name: string) => number, covered: number, context: number): boolean {
  return of('claim covered') >= covered && of('context') >= context;
}
