/**
 * Words that follow a year written in words, but not a number of things: "in nineteen eighty and …". Made from
 * words/facts/words-after-years.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const WORDS_AFTER_YEARS_LIST = "and\nor\nbut\nwhen\nwhile\nas\nthe\na\nan\nby\nin\non\nat\nto\nfrom\nwith\nfor\nafter\nbefore\nuntil\ntill\nit\nhe\nshe\nthey\nwe\nwas\nwere\nis\nhad\nhas\nwho\nwhich\nthat\nbecause\nalthough\nthough\nunder\nover\nthrough\nits\nhis\nher\ntheir\nthere";
