/**
 * Words after which an infinitive names what is planned, promised, wanted or expected, by base form or as written.
 * Made from words/compare/planning.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const PLANNING_LIST = "plan\nintend\nintention\naim\nhope\npropose\nproposal\nschedule\npromise\npledge\nvow\nagree\nagreement\ndecide\ndecision\nwant\nwish\nseek\nexpect\nexpectation\nproject\nforecast\npredict\nprepare\noffer\nbid\nthreaten\nthreat\norder\nask\nurge\ntell\nrequire\ndemand\nneed\ntarget\nslate\nenvisage\ntry\nattempt\nset\ndue\nabout\ngoing\nlikely\nunlikely\nready\nbound\npoised\nsupposed";
