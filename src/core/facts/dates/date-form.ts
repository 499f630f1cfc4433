import type { FactContext } from '../../model/judging/fact';
import type { Token } from '../numbers/lexer';
import type { DateDraft } from './date-draft';

/** One form of a date: what starts at token `at`, or undefined. */
export type DateForm = (tokens: readonly Token[], at: number, context: FactContext) => DateDraft | undefined;
