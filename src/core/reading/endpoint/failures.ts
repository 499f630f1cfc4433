import { type Message, message } from '../../model/message';
import type { ReaderAnswer } from '../../model/reading/reading';
import { oneLine } from '../../text/characters/display';
import { TOO_LONG } from '../problems';
import type { HttpResponse } from './http';

/** A failed answer, and for how long to wait before asking once more; undefined where that is of no use. */
export interface Failed {
  readonly answer: Extract<ReaderAnswer, { ok: false }>;
  readonly retryAfter?: number;
}

/** Nobody waits longer for a busy server, in milliseconds. */
const LONGEST_WAIT = 60_000;
const SHORT_WAIT = 1000;

/** A failure of a reader in a writer's words. */
export function failed(code: string, text: Message, isFinal: boolean): Failed['answer'] {
  return { ok: false, isFinal, problem: { code: `reader-${code}`, severity: 'warning', message: text } };
}

/** The reading was stopped. */
export function cancelled(): Failed['answer'] {
  return failed('cancelled', message('Reading was stopped.'), true);
}

/** The question is too long for the server, or was cut by it. */
export function tooLong(): Failed['answer'] {
  return {
    ok: false,
    isFinal: false,
    problem: {
      code: TOO_LONG,
      severity: 'warning',
      message: message('The reader’s server takes shorter questions only. Give its model a larger context.'),
    },
  };
}

/** Nobody answers. */
export function unreachable(host: string): Failed {
  return {
    answer: failed('unreachable', message('The reader at {0} does not answer. Is its server running?', host), false),
    retryAfter: SHORT_WAIT,
  };
}

/** No answer in time. */
export function late(host: string, milliseconds: number): Failed {
  return {
    answer: failed(
      'late',
      message('The reader at {0} took longer than {1} seconds.', host, Math.round(milliseconds / 1000)),
      false,
    ),
    retryAfter: 0,
  };
}

/** What an answer without success means. */
export function failureOf(response: HttpResponse, host: string, model: string): Failed {
  const { status } = response;
  const said = errorOf(response.text);
  if (status >= 300 && status < 400)
    return {
      answer: failed(
        'redirect',
        message('The reader at {0} sends elsewhere. Name the address that answers.', host),
        true,
      ),
    };
  if (status === 401 || status === 403)
    return { answer: failed('refused', message('The reader at {0} refuses the key.', host), true) };
  if (status === 404)
    return {
      answer: failed(
        'not-found',
        message('The reader at {0} knows no model “{1}”, or has another address.', host, model),
        true,
      ),
    };
  if (status === 413 || TOO_MANY_TOKENS.test(said)) return { answer: tooLong() };
  if (status === 402 || (status === 429 && /quota|billing/i.test(said)))
    return { answer: failed('quota', message('The quota of the reader at {0} is used up.', host), true) };
  if (status === 429) return busy(response, host);
  if (status >= 500 || status === 408)
    return {
      answer: failed('broken', message('The reader at {0} has a fault of its own ({1}).', host, status), false),
      retryAfter: waitOf(response) ?? SHORT_WAIT,
    };
  return {
    answer: failed(
      'rejected',
      message('The reader at {0} does not take the question ({1}): {2}', host, status, said.slice(0, 200)),
      true,
    ),
  };
}

const TOO_MANY_TOKENS = /context[ _]length|maximum context|too many tokens|exceeds? the (?:available )?context/i;

function busy(response: HttpResponse, host: string): Failed {
  const wait = waitOf(response) ?? SHORT_WAIT;
  const isLong = wait > LONGEST_WAIT;
  const answer = failed('busy', message('The reader at {0} is asked too often. Try again later.', host), isLong);
  return isLong ? { answer } : { answer, retryAfter: wait };
}

/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), in milliseconds. A date counts from the answer's own
 * `Date`.
 */
function waitOf(response: HttpResponse): number | undefined {
  const value = response.header('retry-after')?.trim();
  if (value === undefined || value === '') return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const wait = Date.parse(value) - Date.parse(response.header('date') ?? '');
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}

/** What a server says of its refusal, on one line. */
function errorOf(text: string): string {
  try {
    const { error } = JSON.parse(text) as { error?: unknown };
    const said = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : error;
    return oneLine(typeof said === 'string' ? said : '');
  } catch {
    return '';
  }
}
