/**
 * Verbs that say no more than that something has its value. Made from words/compare/value-verbs.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const VALUE_VERBS_LIST = "be\nhave\nhold\ncarry\nemploy\ncount\nnumber\ncontain\ncomprise\nown\nseat\nhouse\nweigh\nmeasure\ncost\nstand\namount\ntotal\ntake\nrun\nrecord\nregister\nshow\nlist\nreach\nrise\nearn\ncome\nlie\nsit\nboast\noffer\ninclude\nget\nreceive\npay\ncharge\nspend\nscore\ngo\nneed";
