/**
 * Verbs whose object the words describe ("called it “…”"), which follow their subject only; in the order of a pattern.
 * Made from words/quotes/calling-verbs.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const CALLING_VERBS_LIST = "accuses\naccused\npraises\npraised\ndescribes\ndescribed\ncalls\ncalled\ndismisses\ndismissed\nbrands\nbranded\nhails\nhailed\nlabels\nlabelled\nlabeled\ndenounces\ndenounced\ncondemns\ncondemned\nlikens\nlikened\nspeaks of\nspoke of\nrefers to\nreferred to\ndemands\ndemanded\ncriticizes\ncriticized\ncriticises\ncriticised\ncharacterizes\ncharacterized\nreads\nread\nhears\nheard";
