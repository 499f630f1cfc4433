/**
 * Words that no phrase with a name goes on with. Made from words/quotes/ends-of-name-phrases.txt by `npm run words`:
 * add words there.
 */
// prettier-ignore
export const ENDS_OF_NAME_PHRASES_LIST = "that\nwho\nwhom\nwhose\nwhich\nwhat\nwhen\nwhile\nwhere\nwhy\nhow\nif\nbecause\nalthough\nthough\nsince\nuntil\nafter\nbefore\nas\nat\nin\non\nto\nby\nfrom\nwith\nabout\nagainst\nfor\ninto\nover\nunder\nduring\nthrough\nis\nare\nwas\nwere\nbe\nbeen\nbeing\nam\ndo\ndoes\ndid\nwill\nwould\ncan\ncould\nmay\nmight\nmust\nshall\nshould\nnot\nnever\nbut\nor\nnor\nso\nthan\nthen\nit\nthis\nthese\nthose\nthere\nhere\nhim\nthem\nme\nus\nyou\ni\nwe\nthey\nhe\nshe\ndespite\namid\namong\nbetween\nvia\nper\nlike\nincluding";
