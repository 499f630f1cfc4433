/**
 * Verbs of making and happening after which "about 1320" and the like is a year. Made from words/facts/datings.txt by
 * `npm run words`: add words there.
 */
// prettier-ignore
export const DATINGS_LIST = "built\nrebuilt\nfounded\nborn\ndied\ndating\ndates\ndated\nadded\nmade\ncast\npainted\nwritten\ncomposed\nerected\ncompleted\nfinished\nbegun\nbegan\nstarted\nended\nestablished\nconstructed\ncreated\ninvented\nsettled\nextended\nenlarged\nrestored\nabandoned\ncarved\nwoven\nprinted\npublished\ndestroyed\nburned\nburnt\ndemolished\nruined\narrived\nflourished\nopened\nclosed\nappeared\nintroduced\nhappened\nmoved\nlived\nactive\ndrawn\ninstalled\nconsecrated\ndedicated\ngranted\nengraved\ncompiled\ncopied";
