/**
 * English words too frequent to tell passages apart: articles, pronouns, prepositions, conjunctions, auxiliaries.
 * Negations and bounds (not, no, never, more, less, over, under, before, after) are left out on purpose: they decide
 * facts. Made from words/text/stop-words.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const STOP_WORDS_LIST = "a\nan\nthe\nthis\nthat\nthese\nthose\nit\nits\nit's\nitself\nhe\nshe\nthey\nhim\nher\nthem\nhis\nhers\ntheir\ntheirs\nwe\nus\nour\nours\nyou\nyour\nyours\ni\nme\nmy\nmine\nhimself\nherself\nthemselves\nyourself\nmyself\nourselves\none's\nwho\nwhom\nwhose\nwhich\nwhat\nthere\nhere\nand\nor\nbut\nif\nso\nas\nthan\nthen\nbecause\nwhile\nwhen\nwhere\nhow\nwhy\nthough\nalthough\nof\nin\non\nat\nby\nfor\nfrom\nwith\nto\ninto\nonto\nout\noff\nup\ndown\nabout\nthrough\nduring\nupon\nvia\nper\nis\nare\nwas\nwere\nbe\nbeen\nbeing\nam\nhas\nhave\nhad\nhaving\ndo\ndoes\ndid\ndoing\ndone\nwill\nwould\nshall\nshould\ncan\ncould\nmay\nmight\nmust\njust\nonly\nalso\ntoo\nvery\nsuch\nother\nsome\nany\neach\nown\nsame\ns\nt\ni'm\ni've\nyou're\nhe's\nshe's\nthey're\nwe're\nthat's\nthere's\nit'd\nit'll";
