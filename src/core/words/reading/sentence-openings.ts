/**
 * Words with which a sentence of an explanation may begin; a name there has to be in the material, like any other.
 * Made from words/reading/sentence-openings.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SENTENCE_OPENINGS_LIST = "a\naccording\nall\nalthough\nan\nand\nas\nat\nboth\nbut\nby\ncheck\ndraft\nevery\nfor\nhowever\nif\nin\ninstead\nit\nits\nneither\nno\nnone\nnot\nnothing\non\none\nonly\nor\nother\nsince\nso\nsome\nsource\nsources\nthat\nthe\ntheir\nthere\nthese\nthey\nthis\nthose\nto\nunlike\nwhat\nwhen\nwhere\nwhereas\nwhich\nwhile\nwith\nyour\nyou";
