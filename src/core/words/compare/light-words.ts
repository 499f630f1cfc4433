/**
 * Content words of so little weight that a difference in them says nothing. Made from words/compare/light-words.txt by
 * `npm run words`: add words there.
 */
// prettier-ignore
export const LIGHT_WORDS_LIST = "be\nhave\ndo\nmake\ntake\nget\ngo\ncome\ngive\nsay\ntell\nalso\nvery\njust\nthen\nnow\nstill\neven\nalready\nso\ntoo\nhowever\nthere\nhere\nsuch\nother\nown\nwell\nquite\nrather\nreally\nthing\nway\nlot\nkind\nsort\nmuch\nmany\nmore\nmost\nsome\nany\nseveral\nvarious\ncertain\nuse\ninclude\nbecome\nlet\nput\nas\nthat\nwhich\nwho\ntime\nactually\nabout\naround\napproximately\nover\nthan\nwhen\nwhere\nwhile\ntotal\nnumber\nmr\nmrs\nms\ndr\nsir\naccording\ncurrently";
