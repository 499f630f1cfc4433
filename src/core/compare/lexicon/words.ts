import { wordSet } from '../../text/words/word-list';
import { LIGHT_WORDS_LIST } from '../../words/compare/light-words';
import { VALUE_VERBS_LIST } from '../../words/compare/value-verbs';

/** Words that deny the very word after them; here and below as `Token.lower` has them, with plain apostrophes. */
export const NOT: ReadonlySet<string> = new Set(['not', "n't", 'never']);

/** Whose something is, told by a pronoun. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their']);

/** A day of the week. */
export const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** Signs of an owner: "Brown's", "the workers'". */
export const GENITIVE: ReadonlySet<string> = new Set(["'s", "'"]);

/** Verbs by which somebody says that something is not so. */
export const DENIALS: ReadonlySet<string> = new Set(['deny', 'dispute', 'refute', 'rebut', 'disavow', 'disclaim']);

/** Verbs by which somebody is found not to have done what follows their "of". */
export const CLEARING_VERBS: ReadonlySet<string> = new Set(['clear', 'acquit', 'exonerate', 'absolve']);

/** The number of a person, a war, a volume: "Ingeborg II". */
export const ROMAN_NUMERAL = /^[IVX]+$/;

/** Words that deny what they govern. */
export const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'none',
  'nobody',
  'nothing',
  'nowhere',
  'neither',
  'nor',
  'without',
  'cannot',
  'hardly',
  'barely',
  'scarcely',
  'unable',
  'far',
]);

/** Verbs that say that what follows them did not or does not happen. */
export const DENYING_VERBS: ReadonlySet<string> = new Set([
  'deny',
  'disclaim',
  'refuse',
  'fail',
  'decline',
  'reject',
  'avoid',
  'prevent',
  'stop',
  'cease',
  'neglect',
  'forget',
  'omit',
  'refute',
  'dispute',
  'lack',
  'forbid',
  'ban',
  'prohibit',
  'block',
  'dismiss',
]);

/** Auxiliaries that make a statement less than a fact. */
const OPEN_AUXILIARIES = ['may', 'might', 'could', 'would', 'should', 'can', 'must'] as const;

/** Auxiliaries that only a verb can follow, without short forms. */
export const MODAL_AUXILIARIES: ReadonlySet<string> = new Set([...OPEN_AUXILIARIES, 'will', 'shall']);

/** Finite forms of "be" in sentences of what is or was. */
export const FORMS_OF_BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

/** Auxiliaries and adverbs that make a statement less than a fact. */
export const MODALS: ReadonlySet<string> = new Set([
  ...OPEN_AUXILIARIES,
  'possibly',
  'perhaps',
  'maybe',
  'reportedly',
  'allegedly',
  'potentially',
  'probably',
  'likely',
  'apparently',
  'presumably',
  'supposedly',
]);

/** Words with which what is said lies ahead. */
export const FUTURE: ReadonlySet<string> = new Set([
  'will',
  'shall',
  "'ll",
  'plan',
  'plans',
  'planned',
  'intend',
  'intends',
  'intended',
  'expect',
  'expects',
  'expected',
  'hope',
  'hopes',
  'aims',
  'aim',
  'propose',
  'proposed',
  'set',
  'due',
  'about',
]);

/** Words with which a writer puts something as a guess. */
export const GUESSES: ReadonlySet<string> = new Set([
  'may',
  'might',
  'could',
  'perhaps',
  'maybe',
  'possibly',
  'probably',
  'likely',
  'unlikely',
  'arguably',
  'presumably',
  'conceivably',
  'potentially',
  'hopefully',
]);

/** Words with which something is said to come. */
export const WILL: ReadonlySet<string> = new Set(['will', 'shall', "'ll", 'wo']);

/** Verbs with which somebody’s words are reported. */
export const ATTRIBUTIONS: ReadonlySet<string> = new Set([
  'say',
  'tell',
  'announce',
  'promise',
  'state',
  'report',
  'claim',
  'confirm',
  'warn',
  'predict',
  'forecast',
  'agree',
  'decide',
  'declare',
  'vow',
  'pledge',
  'write',
  'explain',
  'add',
  'note',
  'argue',
  'insist',
  'estimate',
  'rule',
  'reveal',
  'believe',
  'think',
  'hope',
  'fear',
  'show',
  'find',
]);

/** Content words of so little weight that a difference in them says nothing. */
export const LIGHT: ReadonlySet<string> = wordSet(LIGHT_WORDS_LIST);

/** Verbs that say no more than that something has its value. */
export const VALUE_VERBS: ReadonlySet<string> = wordSet(VALUE_VERBS_LIST);
