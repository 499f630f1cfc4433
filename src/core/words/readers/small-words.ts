/**
 * English words of several syllables that dictionaries of nouns, verbs and adjectives lack: cut at the end of a line
 * they are put together. Made from words/readers/small-words.txt by `npm run words`: add words there.
 */
// prettier-ignore
export const SMALL_WORDS_LIST = "albeit\nalongside\nalthough\namidst\namongst\nanother\nanybody\nanyone\nanything\nanywhere\nbecause\nbeneath\nbesides\nbetween\nbeyond\nconcerning\nconsidering\ndespite\nduring\neither\neverybody\neveryone\neverything\neverywhere\nexcepting\nexcluding\nfollowing\nfurthermore\nhereafter\nhereby\nherein\nhereinafter\nherself\nhimself\nhowever\nincluding\ninside\nitself\nmoreover\nmyself\nneither\nnevertheless\nnobody\nnonetheless\nnothing\nnotwithstanding\noneself\nonto\nopposite\nourselves\noutside\nregarding\nregardless\nshould\nsomebody\nsomeone\nsomething\nsomewhere\nthemselves\nthereafter\nthereby\ntherefore\ntherein\nthereof\nthroughout\ntoward\ntowards\nunderneath\nunlike\nuntil\nversus\nwhatever\nwhatsoever\nwhenever\nwhereas\nwhereby\nwherein\nwhereupon\nwherever\nwhether\nwhichever\nwhoever\nwhomever\nwhosoever\nwithin\nwithout\nyourself\nyourselves";
