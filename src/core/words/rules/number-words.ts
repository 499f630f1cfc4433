/**
 * Words that numbers are written with. Made from words/rules/number-words.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const NUMBER_WORDS_LIST = "zero\none\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen\nfourteen\nfifteen\nsixteen\nseventeen\neighteen\nnineteen\ntwenty\nthirty\nforty\nfifty\nsixty\nseventy\neighty\nninety\nhundred\nthousand\nmillion\nmillions\nbillion\nbillions\ntrillion\nbn\nmn\nhalf\ndozen";
