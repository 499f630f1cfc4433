import type { Source } from '../../model/source';
import type { Span } from '../../model/span';
import { caches } from '../../text/caches';
import { firstOf } from '../../text/nth';

/** A document in one person's words that says so at its head: "Letter of Captain Ada Brown to the owners". */
const WRITTEN_BY =
  /^(?:(?:The|A|An|Open|Last|First|Private|Sworn|Written) )*(?:Letter|E-?mail|Memo(?:randum)?|Testimony|Deposition|Affidavit|Telegram|Diary|Journal|Memoirs?|Speech|Sermon|Postcard)s? (?:of|from|by) ((?:(?:Mr|Mrs|Ms|Dr|Sir|Capt)\. )?\p{Lu}[\p{L}’'-]+(?: (?:(?:van|von|de|der|den|al|of the) )?\p{Lu}[\p{L}’'.-]*){1,4})(?=[,.;:]|\s(?:to|of|on|in|at|from|before|dated|written|concerning|about)\b|\s\d|\s*$)/u;
/** How much of a source's head is read, in UTF-16 units. */
const LONGEST = 200;

/** Another letter's beginning: whose words follow is not told by the first head. */
const ANOTHER =
  /^(?:\p{L}+ ){0,2}(?:Reply|Answer|Response|Letter|E-?mail|Memo(?:randum)?|Testimony|Deposition|Affidavit|Telegram) (?:of|from|by|to) /u;
const GREETING = /^(?:My )?(?:Dear|Dearest|Sir|Madam|Sirs|Gentlemen)\b/u;

function hasMore({ text, blocks }: Source): boolean {
  const starts = blocks.slice(1).map(({ span }) => text.slice(span.start, Math.min(span.end, span.start + LONGEST)));
  return starts.some((start) => ANOTHER.test(start)) || starts.filter((start) => GREETING.test(start)).length > 1;
}

/** Who a source's head says wrote it, with where the head ends; nobody for an empty name. */
const headOf = caches.ofObject((source: Source) => {
  const { start = 0, end = 0 } = source.blocks[0]?.span ?? {};
  const line = firstOf(source.text.slice(start, Math.min(end, start + LONGEST)).split('\n', 1));
  const name = hasMore(source) ? undefined : WRITTEN_BY.exec(line)?.[1];
  return { name, end: start + line.length };
});

/** Who wrote a letter, where the words at a place are the letter's own. */
export function letterWriter(source: Source, span: Span): string | undefined {
  const { name, end } = headOf(source);
  return span.start >= end ? name : undefined;
}
