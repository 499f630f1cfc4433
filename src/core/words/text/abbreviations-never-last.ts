/**
 * Abbreviations that are always followed by more of the same sentence; lower case, without the last stop. Made from
 * words/text/abbreviations-never-last.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const ABBREVIATIONS_NEVER_LAST_LIST = "mr\nmrs\nms\nmx\ndr\nprof\nsen\nrep\ngov\ngen\nlt\ncol\nmaj\nsgt\ncpl\ncapt\ncmdr\nadm\nrev\nfr\nhon\nmessrs\nmme\nmlle\nsupt\ndet\ninsp\npres\namb\ne.g\ni.e\ncf\nviz\nvs\nca\napprox\nfig\nfigs\neq\neqs\nsect\nchap\nresp\nincl\nexcl\nesp";
