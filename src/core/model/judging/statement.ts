import type { CheckedClaim } from './claim';
import type { Finding } from './finding';
import { message, type Message } from '../message';
import type { SignOff } from '../project/review';

/**
 * How a statement is listed and counted, what needs the writer first: its verdict, or `set-aside` where whatever is
 * wrong with it was answered (ignored, accepted, signed off) or concerns a rule that is switched off.
 */
export const STANDINGS = ['contradicted', 'disputed', 'not-found', 'supported', 'set-aside'] as const;

/** One of these. */
export type Standing = (typeof STANDINGS)[number];

/** How many statements stand in which way. */
export type StatementCounts = Readonly<Record<Standing, number>>;

/** Why a statement is set aside: of several reasons the first that holds. */
export type SetAside = 'signed-off' | 'ignored' | 'rule-off';

/** A statement of a draft with how it stands. */
export interface Statement {
  readonly checked: CheckedClaim;
  readonly standing: Standing;
  readonly because?: SetAside;
  /** What is reported of it. */
  readonly findings: readonly Finding[];
  /** What was found, and the writer has answered. */
  readonly answered: readonly Finding[];
  readonly signOff?: SignOff;
  /** True where an earlier decision no longer holds, because the evidence changed. */
  readonly lapsed: boolean;
}

/** How a statement stands, in a word or two: as a heading. */
export const STANDING_LABELS: Readonly<Record<Standing, Message>> = {
  supported: message('Supported'),
  contradicted: message('Contradicted'),
  disputed: message('Disputed'),
  'not-found': message('Not found'),
  'set-aside': message('Set aside'),
};

/** Over passages that speak of the same thing and bear nothing out. */
export const NOT_VERIFIED = message('Not verified');

/** Why a statement is set aside, in words that can follow its text. */
export const SET_ASIDE_LABELS: Readonly<Record<SetAside, Message>> = {
  'signed-off': message('signed off'),
  ignored: message('ignored'),
  'rule-off': message('rule switched off'),
};

/** How many statements stand in one way, in words. */
export function countedWords(standing: Standing, count: number): Message {
  switch (standing) {
    case 'supported':
      return message('{0} supported', count);
    case 'contradicted':
      return message('{0} contradicted', count);
    case 'disputed':
      return message('{0} disputed', count);
    case 'not-found':
      return message('{0} not found', count);
    case 'set-aside':
      return message('{0} set aside', count);
  }
}
