/**
 * Words that say that a value went down. Made from words/facts/falls.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const FALLS_LIST = "fall\nfalls\nfell\nfallen\nfalling\ndrop\ndrops\ndropped\ndropping\ndecline\ndeclines\ndeclined\ndeclining\ndecrease\ndecreases\ndecreased\ndecreasing\ndown\nslip\nslips\nslipped\nslide\nslides\nslid\nsink\nsinks\nsank\nsunk\nplunge\nplunges\nplunged\nplummet\nplummets\nplummeted\nshrink\nshrinks\nshrank\nshrunk\ncontract\ncontracted\ncontraction\ncut\ncuts\nreduce\nreduces\nreduced\nreduction\ntumble\ntumbled\nlost\nshed\ndip\ndipped\ndiscount\nslump\nslumped\ndownturn\nlowered";
