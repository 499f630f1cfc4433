/**
 * Words that open a sentence far more often than they follow an abbreviation in the middle of one; lower case. Made
 * from words/text/sentence-openers.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SENTENCE_OPENERS_LIST = "the\na\nan\nthis\nthat\nthese\nthose\nit\nits\nit's\nhe\nshe\nthey\nwe\ni\ni'm\nyou\nhis\nher\ntheir\nour\nmy\nyour\nthere\nhere\nin\non\nat\nby\nfor\nfrom\nwith\nwithin\nwithout\nafter\nbefore\nduring\nsince\nwhile\nwhen\nwhere\nwhy\nhow\nwhat\nwho\nwhich\nas\nif\nalthough\nthough\ndespite\nbecause\nbut\nand\nor\nso\nyet\nnor\nhowever\nstill\nthen\nthus\ntherefore\nhence\nmoreover\nmeanwhile\ninstead\notherwise\nnevertheless\nfurthermore\naccording\nlast\nnext\nsome\nmany\nmost\nseveral\nall\nboth\neach\nno\nnot\nnone\nnow\ntoday\nyesterday\ntomorrow\nalso\nmore\nanother\none\ntwo\nthree\nfew\nunder\nover\nbetween\namong\nabout\nagainst\nthrough\nuntil\nupon\nonce\nunlike\nlike\neven\nonly\njust";
