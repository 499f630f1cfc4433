/** Words that newspapers and their sections are called by. */
import { nth } from '../../../text/nth';

const PAPER =
  /\b(?:advertiser|advocate|bulletin|chronicle|courier|daily|dispatch|echo|enquirer|examiner|express|gazette|globe|guardian|herald|inquirer|journal|ledger|mail|mercury|messenger|mirror|monitor|news|observer|post|press|record|register|review|sentinel|standard|star|sun|telegraph|times|tribune|weekly|zeitung)\b/i;
const SECTION =
  /^(?:analysis|arts|books|business|comment|commentary|culture|economy|editorial|education|environment|features?|finance|health|letters?|lifestyle|local|money|news|obituar(?:y|ies)|opinions?|politics|science|sport|sports|technology|travel|uk|us|world)$/i;
const SEPARATOR = /\s+[|·•–—/-]\s+/;
const LONGEST = 80;

/** The line above a title that names the paper, and its section perhaps: "BRACKHAVEN HERALD | COMMENT". */
export interface Masthead {
  readonly line: number;
  readonly publisher: string;
}

/**
 * The masthead among the first lines; undefined where there is none, or where no other heading follows that could be
 * the title.
 */
export function mastheadOf(
  head: readonly { readonly text: string; readonly heading: boolean; readonly crumb: boolean }[],
): Masthead | undefined {
  const line = head.findIndex(({ crumb }) => !crumb);
  const next = head.slice(line + 1).find(({ crumb }) => !crumb);
  const publisher =
    line < 0 || !nth(head, line).heading || !next?.heading ? undefined : paperIn(nth(head, line).text.trim());
  return publisher === undefined ? undefined : { line, publisher };
}

function paperIn(text: string): string | undefined {
  if (text.length > LONGEST) return undefined;
  const [name = '', ...sections] = text.split(SEPARATOR);
  const isCapitals = text === text.toUpperCase();
  const isPaper = PAPER.test(name) && name.split(/\s+/).length <= 5;
  const isSection = sections.length > 0 && sections.every((section) => SECTION.test(section));
  if (isSection ? !(isPaper || isCapitals) : !(sections.length === 0 && isPaper && isCapitals)) return undefined;
  return isCapitals ? name.toLowerCase().replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase()) : name;
}
