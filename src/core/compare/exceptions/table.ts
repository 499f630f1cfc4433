import { alleged } from './alleged';
import { countedApart } from './counted-apart';
import { deniedOtherwise } from './denied-otherwise';
import { differentSubject } from './different-subject';
import { disowned } from './disowned';
import { doubleNegation } from './double-negation';
import type { Exception } from './exception';
import { hedged } from './hedged';
import { initials } from './initials';
import { noOpposites } from './no-opposites';
import { noStatement } from './no-statement';
import { observedDay } from './observed-day';
import { oneBearer } from './one-bearer';
import { oneOfAList } from './one-of-a-list';
import { otherDay } from './other-day';
import { otherEncounter } from './other-encounter';
import { otherPerson } from './other-person';
import { otherQuarter } from './other-quarter';
import { otherThing } from './other-subject';
import { otherYear } from './other-year';
import { otherWords } from './other-words';
import { placeWithin } from './place-within';
import { sameKin } from './same-kin';
import { shortForm } from './short-form';
import { weakContext } from './weak-context';
import { writtenApart } from './written-apart';

/**
 * Every reason for which a difference is no contradiction, in the order in which they are asked; the first that applies
 * is the one told.
 */
export const EXCEPTIONS: readonly Exception[] = [
  shortForm,
  initials,
  writtenApart,
  otherPerson,
  noStatement,
  observedDay,
  otherQuarter,
  otherYear,
  differentSubject,
  otherDay,
  sameKin,
  otherWords,
  weakContext,
  placeWithin,
  oneOfAList,
  hedged,
  doubleNegation,
  noOpposites,
  countedApart,
  oneBearer,
  disowned,
  deniedOtherwise,
  alleged,
  otherThing,
  otherEncounter,
];

/** Those that hold whatever it is that differs. */
export const OF_ALL: readonly Exception[] = [disowned, deniedOtherwise, alleged, otherThing, otherEncounter];

/** Those that hold of what differs in a statement as a whole. */
export const OF_STATEMENTS: readonly Exception[] = [hedged, doubleNegation, ...OF_ALL];

/** Those that hold of a value under a label, where row and column tell of whom it is. */
export const OF_LABELS: readonly Exception[] = [disowned, deniedOtherwise, alleged];
