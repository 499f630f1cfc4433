/**
 * Verbs for how something begins that then lasts: base forms. Made from words/compare/beginnings.txt by `npm run
 * words`: add words there.
 */
// prettier-ignore
export const BEGINNINGS_LIST = "begin\nstart\nopen\nfound\nestablish\nset\nintroduce\nlaunch\ncreate\nbuild\ninstall\nerect\nplace\nput\nbring\ncome\ngo\nenter\nbecome\ntake\nadopt\nmove\nsettle\njoin\nform\ninaugurate\nprotect\nlist\nban\nclose\nshut\nabolish";
