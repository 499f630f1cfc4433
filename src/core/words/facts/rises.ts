/**
 * Words that say that a value went up; a number after "by" or "to" is the change or the end of it. Made from
 * words/facts/rises.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const RISES_LIST = "rise\nrises\nrose\nrisen\nrising\ngrow\ngrows\ngrew\ngrown\ngrowing\nincrease\nincreases\nincreased\nincreasing\nclimb\nclimbs\nclimbed\nclimbing\njump\njumps\njumped\njumping\nsurge\nsurges\nsurged\nsurging\nsoar\nsoars\nsoared\nsoaring\ngain\ngains\ngained\ngaining\nup\nexpand\nexpanded\nexpands\nrocketed\ngrowth\nadded\nadvance\nadvanced\nadvances\nuptick\nboost\nboosted\nhike\nhiked\nuplift\nrebounded\nrallied\nswelled\nraised";
