import type { CorpusReport, UnreadSource } from '../model/api';
import { message, type Message } from '../model/message';

/** Files that are named for one reason, and reasons that are told; of the rest there is a number. */
const NAMED = 3;
const REASONS = 3;
/** A longer reason is cut at a word's end. UTF-16 code units. */
const REASON_LENGTH = 90;

/**
 * What of a corpus could not be read, in one line: undefined where all of it was read. `say` renders a message in the
 * reader's language.
 */
export function unreadLine({ files, unread }: CorpusReport, say: (message: Message) => string): string | undefined {
  const failed = unread.filter(({ isPartly }) => !isPartly);
  const partly = unread.filter(({ isPartly }) => isPartly);
  const lines = [
    ...(failed.length > 0
      ? [say(message('{0} of {1} could not be read: {2}.', failed.length, files, listed(failed, say)))]
      : []),
    ...(partly.length > 0 ? [say(message('{0} read only in part: {1}.', partly.length, listed(partly, say)))] : []),
  ];
  return lines.length === 0 ? undefined : lines.join(' ');
}

/** "a.pdf, b.pdf (the reason); c.doc (another)": files with one reason together, the commonest reason first. */
function listed(sources: readonly UnreadSource[], say: (message: Message) => string): string {
  const byReason = new Map<string, string[]>();
  for (const { path, reason } of sources) {
    const words = shortReason(say(reason));
    byReason.set(words, [...(byReason.get(words) ?? []), path]);
  }
  const groups = [...byReason].sort(([, a], [, b]) => b.length - a.length);
  const told = groups.slice(0, REASONS).map(([reason, paths]) => `${names(paths, say)} (${reason})`);
  const rest = groups.slice(REASONS).reduce((sum, [, paths]) => sum + paths.length, 0);
  return rest === 0 ? told.join('; ') : say(message('{0} and {1} more', told.join('; '), rest));
}

function names(paths: readonly string[], say: (message: Message) => string): string {
  const shown = paths.slice(0, NAMED).join(', ');
  return paths.length > NAMED ? say(message('{0} and {1} more', shown, paths.length - NAMED)) : shown;
}

/** The first sentence, on one line, without its full stop: what to do about it stands in the list of sources. */
function shortReason(reason: string): string {
  const [first = ''] = reason
    .replace(/\s+/g, ' ')
    .trim()
    .split(/(?<=[.:;]) /, 1);
  const words = first.replace(/[.:;]$/, '');
  return words.length <= REASON_LENGTH ? words : `${words.slice(0, REASON_LENGTH).replace(/\s\S*$/, '')}…`;
}
