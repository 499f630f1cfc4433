/**
 * Words beside which two numbers with a dash are a score: "won 3-1". Made from words/facts/sport-words.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const SPORT_WORDS_LIST = "win\nwins\nwon\nwinning\nbeat\nbeats\nbeaten\nbeating\nlose\nlost\nloses\nlosing\nloss\ndefeat\ndefeated\ndefeats\ndraw\ndrew\ndrawn\nvictory\nvictories\nlead\nled\nleading\nscore\nscored\nscoreline\nseries\npenalties\nshootout\naggregate\nmatch\ngame\nfinal\ntie\ntied\ntrailed\ntrailing\nahead\ndown\nup\nvote\nvoted\nruled\nruling\ndecision\npassed\nthrashed\nhammered\nedged\nhalf-time\nset\nsets\nrecord\nwhitewashed\nwhitewash";
