/**
 * Heads that count as such only with a capital letter, being ordinary words (or bounds) otherwise. Made from
 * words/facts/series-names-in-capitals.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SERIES_NAMES_IN_CAPITALS_LIST = "under\nseries\ngame\nteam\nunit\nunits\narea\ncase\ncount\npoint\nyear\nyears\nday\ndays\nweek\nweeks\nmonth\nperiod\nline\nlines\ngalaxy\npixel\nfalcon\ngemini\nbill\nfile\norder\nplan\nsize\nleague\nwar\nbowl\nbook\nbus\noption\nb\np\nmeasure\nmark\nmodel\npool\npot\nblock\ngroup\nradio\neuro\nid\nep\nbox\nnumber\nmatch\nnote\nfigures\nparts\nform\nround\nheat\nlap\ntype\nclass\ncabinet\nbuilding\nregion\ndistrict\ndivision\nschool\ncode\nlot\ntrack\narticles\npages\nchapters\nepisodes\nseasons\nsections\ntables\ngrades\nbattalion\nregiment\nsquadron\nterminal\napartment\nplatform\ntitle\nexit\nitem";
