import { stem } from '../../../text/words/tokens';
import { entriesOf } from '../../../text/words/word-list';
import { RELATION_VERBS_LIST } from '../../../words/compare/relation-verbs';

/** Verbs and nouns to the word that stands for all of their meaning. */
export const CLASSES: ReadonlyMap<string, string> = new Map(
  entriesOf(RELATION_VERBS_LIST).flatMap((entry) => {
    const [key = '', words = ''] = entry.split(': ');
    return words.split(' ').map((word) => [word, key] as const);
  }),
);

/** The same by the stem, for forms of which the tagger has no base form. */
export const CLASSES_BY_STEM: ReadonlyMap<string, string> = new Map(
  [...CLASSES].map(([word, key]) => [stem(word), key] as const),
);

/** Relations told from the other side: who loses to somebody is beaten. */
export const CONVERSE: ReadonlyMap<string, string> = new Map([
  ['lose', 'beat'],
  ['precede', 'succeed'],
  ['is child', 'is parent'],
  ['is pupil', 'teach'],
  ['is employee', 'is employer'],
  ['is nephew', 'is uncle'],
  ['is grandchild', 'is grandparent'],
  ['is subsidiary', 'own'],
]);

/** Verbs with particles that mean what another verb does. */
export const PHRASES: ReadonlyMap<string, string> = new Map([
  ['take+over+from', 'succeed'],
  ['take+over', 'buy'],
  ['hand+over+to', 'precede'],
]);

/** "A is the father of B": what one is to another, where B is not the same to A. */
export const POSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'is parent': 'father mother parent',
    'is child': 'son daughter child',
    teach: 'teacher tutor mentor',
    'is pupil': 'pupil student apprentice disciple protégé',
    precede: 'predecessor',
    succeed: 'successor',
    'is employer': 'employer boss',
    'is employee': 'employee',
    'is uncle': 'uncle aunt',
    'is nephew': 'nephew niece',
    'is grandparent': 'grandfather grandmother grandparent',
    'is grandchild': 'grandson granddaughter grandchild',
    'is capital': 'capital',
    'is tributary': 'tributary',
    'is suburb': 'suburb',
    'is subsidiary': 'subsidiary',
    own: 'owner',
    'is deputy': 'deputy',
    'is assistant': 'assistant secretary',
    'is biographer': 'biographer',
    'is discoverer': 'discoverer',
    'is publisher': 'publisher',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);

/** Words between a verb or noun and the one concerned, by the relation. */
export const LINKED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    lose: 'to against',
    beat: 'over against of',
    sue: 'against',
    accuse: 'against of',
    attack: 'on against',
    support: 'of for',
    pay: 'to',
    appeal: 'against',
    testify: 'against',
    complain: 'about',
    vote: 'for against',
    play: 'for',
    work: 'for',
    write: 'to',
    apologise: 'to',
    apologize: 'to',
    surrender: 'to',
    lend: 'to',
    sell: 'to',
    give: 'to',
    borrow: 'from',
    learn: 'from',
    escape: 'from',
    secede: 'from',
    descend: 'from',
    resign: 'to',
    report: 'to',
    answer: 'to',
    belong: 'to',
    yield: 'to',
    flow: 'into to',
    drain: 'into to',
    empty: 'into',
    discharge: 'into',
  }).map(([key, words]) => [key, new Set(words.split(' '))] as const),
);

/** What happens once between two. It cannot have happened the other way round at another time. */
export const ONCE: ReadonlySet<string> = new Set(
  'buy kill succeed arrest adopt found discover imprison annex colonise'.split(' '),
);

/** What two do to each other, or are to each other: "A met B" and "B met A" are one. */
export const MUTUAL: ReadonlySet<string> = new Set(
  (
    'meet marry wed divorce face fight play join match equal resemble date border adjoin accompany draw rival mean include become remain ' +
    'connect link combine merge be have say tell see know like include contain call name hold share'
  ).split(' '),
);

/** Their stems, for forms without a known base form ("married"). */
export const MUTUAL_STEMS: ReadonlySet<string> = new Set([...MUTUAL].map(stem));
