/**
 * Elements that stand on lines of their own. Made from words/readers/html-blocks.txt by `npm run words`: add words
 * there.
 */
// prettier-ignore
export const HTML_BLOCKS_LIST = "address\narticle\naside\nblockquote\nbody\ncaption\ncenter\ndd\ndetails\ndialog\ndir\ndiv\ndl\ndt\nfieldset\nfigcaption\nfigure\nfooter\nform\nframeset\nh1\nh2\nh3\nh4\nh5\nh6\nheader\nhgroup\nhr\nhtml\nli\nmain\nmenu\nnav\nnoscript\nol\np\npre\nsearch\nsection\nsummary\ntable\ntbody\ntfoot\nthead\ntitle\ntr\nul\nscript\nstyle\ntemplate\nsvg\nbutton\nselect\noption\ntextarea\niframe";
