/**
 * Words other than numbers, months and weekdays without which, and without digits, a sentence has no number or date;
 * lower case. Made from words/facts/signs-of-facts.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SIGNS_OF_FACTS_LIST = "both\nmajority\nminority\ntwice\nthrice\nonce\ndozen\ndozens\ngross\ntens\nscores\nhundreds\nthousands\nfew\ncouple\nhandful\nseveral\nyesterday\ntoday\ntonight\ntomorrow\nago\nmorning\nafternoon\nevening\nspring\nsummer\nautumn\nfall\nwinter\nnoon\nmidday\nmidnight\nyear\nyears\nmonth\nmonths\nweek\nweeks\nday\ndays\nnight\nhour\nminute\ndecade\ndecades\ncentury\ncenturies\nfortnight\nweekend\nquarter\naged\nage\ndaily\nnightly\nweekly\nfortnightly\nmonthly\nquarterly\nannual\nannually\nyearly\nhourly\nevery\nteens\ntwenties\nthirties\nforties\nfifties\nsixties\nseventies\neighties\nnineties\nchristmas\nboxing\nhalloween\nbastille\nseason\nyear's\nvalentine's";
