/**
 * Elements whose start ends an open paragraph (HTML, "tag omission"). Made from
 * words/readers/html-ends-of-paragraphs.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const HTML_ENDS_OF_PARAGRAPHS_LIST = "address\narticle\naside\nblockquote\ncenter\ndetails\ndialog\ndir\ndiv\ndl\nfieldset\nfigcaption\nfigure\nfooter\nform\nh1\nh2\nh3\nh4\nh5\nh6\nheader\nhgroup\nhr\nmain\nmenu\nnav\nol\np\npre\nsection\ntable\nul";
