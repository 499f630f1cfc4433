/** How sure a rule may be of what it tells, from 0 to 1; the comparison reckons its own. All are ours. */
export const CONFIDENCES = {
  /** The source cited does not say it, and another does. */
  citedElsewhere: 0.9,
  /** No source has the key. */
  unknownKey: 0.9,
  /** No source has the key, and one has nearly the same. */
  mistypedKey: 0.97,
  /** The words stand at another place of the source; less where they are only alike. */
  otherPlace: 0.9,
  /** At most, where words of a quotation are not the source's: how alike the rest is. */
  altered: 0.99,
  /** What is left out, or put in brackets, turns the sense. */
  turned: 0.8,
  /** The source goes on with a condition. */
  cutShort: 0.6,
  /** Somebody else says the words; less where they are only alike. */
  otherSpeaker: 0.9,
  /** The halves stand far apart. */
  spliced: 0.7,
  /** No source has the quotation, and somebody is said to have said it. */
  notFound: 0.8,
  /** No source has it, and it may be no quotation at all. */
  perhapsNotFound: 0.5,
  /** No source speaks of it. */
  unsupported: 0.5,
} as const;
