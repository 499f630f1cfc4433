/**
 * Words of a title that no citation key is made of; lower case. Made from words/text/skipped-title-words.txt by `npm
 * run words`: add words there.
 */
// prettier-ignore
export const SKIPPED_TITLE_WORDS_LIST = "a\nan\nthe\nis\nare\nwas\nwere\nwhat\nwhen\nwhere\nwho\nwhy\nhow\nwill\ncan\ncould\nmay\nof\nin\non\nat\nby\nfor\nfrom\nto\nand\nor\nbut\nas\nwith\nits\nit\nthis\nthat\nthese\nhis\nher\ntheir\nbe\ndo\ndoes\nnot\nnew\nmore";
