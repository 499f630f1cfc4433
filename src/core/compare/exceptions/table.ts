import { alleged } from './saying/alleged';
import { asPlanned } from './denials/as-planned';
import { another } from './contrasts/another';
import { beforeChange } from './figures/before-change';
import { citedWork } from './naming/cited-work';
import { eachOfSeveral } from './figures/each-of-several';
import { turnedChoice } from './contrasts/turned-choice';
import { bothPoles } from './denials/both-poles';
import { contrasted } from './contrasts/contrasted';
import { deniedPart } from './denials/denied-part';
import { countedApart } from './figures/counted-apart';
import { backAgain } from './denials/back-again';
import { decidedLater } from './period/decided-later';
import { deadline } from './period/deadline';
import { deniedBound } from './denials/denied-bound';
import { deniedCircumstance } from './denials/denied-circumstance';
import { deniedOpinion } from './denials/denied-opinion';
import { deniedOtherwise } from './saying/denied-otherwise';
import { differentSubject } from './subject/different-subject';
import { disowned } from './saying/disowned';
import { doubleNegation } from './saying/double-negation';
import type { Exception } from './exception';
import { excepted } from './saying/excepted';
import { formerTimes } from './phases/former-times';
import { frontedPhrase } from './subject/fronted-phrase';
import { gappedDenial } from './contrasts/gapped-denial';
import { goesOn } from './naming/goes-on';
import { hedged } from './saying/hedged';
import { initials } from './naming/initials';
import { noLonger } from './denials/no-longer';
import { noOpposites } from './saying/no-opposites';
import { observedDay } from './period/observed-day';
import { sameReferent } from './naming/same-referent';
import { noDifference } from './comparisons/no-difference';
import { otherClause } from './contrasts/other-clause';
import { noneBefore } from './denials/none-before';
import { leftOut } from './denials/left-out';
import { objectNotDoer } from './subject/object-not-doer';
import { oneMore } from './subject/one-more';
import { oneOfAList } from './naming/one-of-a-list';
import { otherAmount } from './figures/other-amount';
import { otherChange } from './figures/other-change';
import { otherCategory } from './figures/other-category';
import { otherCircumstance } from './subject/other-circumstance';
import { otherEnd } from './figures/other-end';
import { otherDay } from './period/other-day';
import { otherDeed } from './period/other-deed';
import { otherDuty } from './period/other-duty';
import { otherGift } from './naming/other-gift';
import { otherMotion } from './subject/other-motion';
import { otherHours } from './period/other-hours';
import { otherEncounter } from './subject/other-encounter';
import { onceMore } from './period/once-more';
import { otherOccasion } from './period/other-occasion';
import { otherPole } from './comparisons/other-pole';
import { otherPortion } from './denials/other-portion';
import { otherParty } from './subject/other-party';
import { otherLife } from './subject/other-life';
import { differentPerson } from './subject/different-person';
import { otherRanking } from './figures/other-ranking';
import { otherQuarter } from './period/other-quarter';
import { otherThing } from './subject/other-subject';
import { otherYear } from './period/other-year';
import { otherWords } from './saying/other-words';
import { overSpan } from './figures/over-span';
import { ownerNotDoer } from './subject/owner-not-doer';
import { outsideDays } from './period/outside-days';
import { placeWithin } from './naming/place-within';
import { reckonedDay } from './period/reckoned-day';
import { reckonedFigure } from './figures/reckoned-figure';
import { sameKin } from './naming/same-kin';
import { setAside } from './figures/set-aside';
import { shortForm } from './naming/short-form';
import { theRest } from './figures/the-rest';
import { stillThen } from './phases/still-then';
import { toldApart } from './naming/told-apart';
import { weakContext } from './weak-context';
import { whereNotWho } from './subject/where-not-who';

/**
 * The reasons why a difference is no contradiction, in the order of asking. The first that applies is the one told.
 */
export const EXCEPTIONS: readonly Exception[] = [
  contrasted,
  turnedChoice,
  asPlanned,
  shortForm,
  goesOn,
  initials,
  differentPerson,
  citedWork,
  otherLife,
  observedDay,
  reckonedDay,
  reckonedFigure,
  setAside,
  otherEnd,
  overSpan,
  theRest,
  beforeChange,
  otherQuarter,
  otherRanking,
  otherYear,
  stillThen,
  formerTimes,
  differentSubject,
  frontedPhrase,
  otherAmount,
  otherChange,
  otherCategory,
  otherCircumstance,
  otherDay,
  otherDeed,
  otherDuty,
  onceMore,
  decidedLater,
  otherOccasion,
  otherPortion,
  leftOut,
  otherHours,
  deadline,
  otherGift,
  sameKin,
  otherWords,
  weakContext,
  placeWithin,
  oneOfAList,
  hedged,
  doubleNegation,
  noOpposites,
  otherPole,
  countedApart,
  eachOfSeveral,
  sameReferent,
  disowned,
  deniedOtherwise,
  deniedOpinion,
  excepted,
  deniedBound,
  deniedCircumstance,
  noLonger,
  backAgain,
  noneBefore,
  gappedDenial,
  otherClause,
  another,
  noDifference,
  bothPoles,
  deniedPart,
  outsideDays,
  alleged,
  otherThing,
  otherMotion,
  toldApart,
  otherParty,
  otherEncounter,
  oneMore,
  whereNotWho,
  ownerNotDoer,
  objectNotDoer,
];

/** Those that hold whatever it is that differs. */
export const OF_ALL: readonly Exception[] = [
  formerTimes,
  otherRanking,
  contrasted,
  turnedChoice,
  asPlanned,
  eachOfSeveral,
  disowned,
  deniedOtherwise,
  deniedOpinion,
  excepted,
  deniedBound,
  deniedCircumstance,
  noLonger,
  backAgain,
  noneBefore,
  gappedDenial,
  otherClause,
  another,
  noDifference,
  bothPoles,
  deniedPart,
  alleged,
  frontedPhrase,
  otherAmount,
  otherChange,
  otherThing,
  otherParty,
  otherEncounter,
  oneMore,
  reckonedFigure,
  setAside,
  otherEnd,
  overSpan,
  theRest,
  beforeChange,
  onceMore,
  otherOccasion,
];

/** Those that hold of what differs in a statement as a whole. */
export const OF_STATEMENTS: readonly Exception[] = [hedged, doubleNegation, outsideDays, ...OF_ALL];

/** Those that hold of the very statement denied. */
export const OF_SENSE: readonly Exception[] = [
  excepted,
  noneBefore,
  turnedChoice,
  asPlanned,
  bothPoles,
  deniedPart,
  another,
];

/** Those that hold of a value under a label. Row and column tell of whom it is. */
export const OF_LABELS: readonly Exception[] = [
  eachOfSeveral,
  disowned,
  deniedOtherwise,
  alleged,
  otherQuarter,
  beforeChange,
];

/** Those that hold where all but one word is the same: what tells two statements apart by their words says nothing. */
export const OF_ONE_WORD: readonly Exception[] = EXCEPTIONS.filter(
  (exception) => ![differentSubject, otherWords, weakContext, otherThing].includes(exception),
);
