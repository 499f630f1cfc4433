/**
 * How far a number may be off, as shares of its value. By significant digits as in Krifka, "Approximate interpretation
 * of number words" (2007); the shares themselves are ours.
 */
export const MARGINS = {
  /** "12,000", "80 million": round numbers. */
  round: 0.025,
  /** "1 million": what a scale makes of one figure at most. */
  scaled: 0.1,
  /** "Over 92 million": what a reader expects beyond it, where one more unit of the last figure is less. */
  beyond: 0.1,
  /** "At least nine": up to so many things a bound says little of how many there are. */
  few: 20,
  /** "Nearly 90". */
  nearly: 0.1,
  justOver: 0.1,
  /** "Just short of 90". */
  justUnder: 0.09,
} as const;

/** What "about" allows to either side, by the number's significant digits. */
export const ABOUT = { one: 0.1, two: 0.05, more: 0.01 } as const;

/** "Forty-odd": forty and some more, but not fifty. Shares of forty, and of the ten that follows. */
export const ODD = { least: 0.97, next: 0.99 } as const;

/** The least that "about half" and "nearly doubled" may be, as a share. */
export const LEAST_ABOUT = 0.85;
/** The most that "about half" and "nearly doubled" may be, as a share. */
export const MOST_ABOUT = 1.15;

/** "Three score": what it may be at least and at most, as shares of sixty. */
export const SCORES = { least: 0.9, most: 1.1 } as const;

/** How finely words tell a number, in units of it. */
export const STEPS = {
  /** "2½", "3 1/4". */
  mixed: 0.25,
  /** "Two point five". */
  point: 0.1,
} as const;
