/**
 * Words other than months, weekdays and numbers with which a date may begin; lower case. Made from
 * words/facts/starts-of-dates.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const STARTS_OF_DATES_LIST = "yesterday\ntoday\ntonight\ntomorrow\nlast\nprevious\npast\nthis\ncurrent\nnext\ncoming\na\nan\nseveral\nspring\nsummer\nautumn\nfall\nwinter\nq\nh\nfy\nnoon\nmidday\nhalf\nquarter\nmidnight\nad\nce\ntwenties\nthirties\nforties\nfifties\nsixties\nseventies\neighties\nnineties\nchristmas\nboxing\nnew\nhalloween\nbastille\nst\nvalentine's";
