/**
 * Words in a passage by which it too speaks of what is planned or wanted. Made from words/compare/ahead.txt by `npm
 * run words`: add words there.
 */
// prettier-ignore
export const AHEAD_LIST = "plan\nintend\naim\nhope\npropose\nconsider\nschedule\npromise\npledge\nvow\nagree\ndecide\norder\ndemand\nrequire\nadvise\nrecommend\nurge\ncall\nask\nneed\nwant\nseek\ntry\noffer\nbid\nthreaten\nwarn\ndeny\ndispute\nallow\npermit\nproposal\ndeadline\nmust\nnext\ndue\nset\nfuture\nupcoming\nsoon\ntalk\nnegotiation\nnegotiate\nrumour\nrumor";
