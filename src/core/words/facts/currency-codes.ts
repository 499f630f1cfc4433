/**
 * Codes of currencies; lower case, as tokens are compared. Made from words/facts/currency-codes.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const CURRENCY_CODES_LIST = "usd\neur\ngbp\njpy\ncny\nrmb\ninr\nrub\nkrw\nils\ntry\nvnd\nthb\nngn\nuah\nphp\naud\ncad\nhkd\nnzd\nsgd\ntwd\nbrl\nmxn\nchf\nsek\nnok\ndkk\npln\nczk\nhuf\nzar\naed\nsar\nmyr\nidr\npkr\nkes\negp\nars\nclp\ncop\nbtc\ndem\nfrf\nitl";
