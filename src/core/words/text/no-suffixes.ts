/**
 * Words whose end only looks like a suffix. Made from words/text/no-suffixes.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const NO_SUFFIXES_LIST = "news\nseries\nspecies\nalways\nperhaps\nus\nbus\ngas\nplus\nthis\nthus\nyes\nstatus\nvirus\ncensus\ncampus\nbonus\nfocus\nlens\nmeans\noverseas\nsudden\nhundred\nred\nbed\nneed\nfeed\nseed\nindeed\nspeed\nbreed\nexceed\nproceed\nsucceed\nking\nring\nsing\nthing\nbring\nspring\nstring\nwing\nduring\nmorning\nevening\nnothing\nsomething\nanything\neverything\nceiling\nbeijing\ndoes";
