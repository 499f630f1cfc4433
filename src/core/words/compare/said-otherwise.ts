/**
 * Words by which a sentence says something else than its bare words, or nothing: conditions, chances, hearsay, limits,
 * contrasts. Made from words/compare/said-otherwise.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SAID_OTHERWISE_LIST = "if\nunless\nwhether\nmay\nmight\ncould\nshould\nmust\ncan\nallegedly\nreportedly\nperhaps\npossibly\nprobably\nlikely\napparently\nonly\nbut\nthan\nnor\nwithout\nnot yet\nnot just\nnot least\nnot even\nnot necessarily\nno longer\nwas to have\nwere to have\nno doubt\nno more\nno less\nno fewer\nat least\nat most\na few\ninstead\nrather\neither\nuntil\ntill\nsince\nany more\nany longer\nanymore";
