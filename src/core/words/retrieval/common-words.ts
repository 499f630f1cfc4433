/**
 * English words too common to tell passages apart; used for ranking only, all of them are indexed. Made from
 * words/retrieval/common-words.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const COMMON_WORDS_LIST = "a\nabout\nafter\nall\nalso\nan\nand\nany\nare\nas\nat\nbe\nbecause\nbeen\nbefore\nbeing\nbetween\nboth\nbut\nby\ncan\ncould\ndid\ndo\ndoes\nfor\nfrom\nhad\nhas\nhave\nhe\nher\nhere\nhim\nhis\nhow\ni\nif\nin\ninto\nis\nit\nits\njust\nlike\nme\nmore\nmost\nmy\nno\nnor\nnot\nnow\nof\noff\non\nonce\nonly\nor\nother\nour\nout\nover\nown\nsaid\nsame\nsay\nsays\nshe\nshould\nso\nsome\nsuch\nthan\nthat\nthe\ntheir\nthem\nthen\nthere\nthese\nthey\nthis\nthose\nthrough\nto\ntoo\nunder\nuntil\nup\nvery\nwas\nwe\nwere\nwhat\nwhen\nwhere\nwhich\nwhile\nwho\nwhom\nwhy\nwill\nwith\nwould\nyou\nyour\nus";
