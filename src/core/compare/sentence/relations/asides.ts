import { nth } from '../../../text/nth';
import { isFormOfAddress } from '../../../names/same-name';
import type { Token } from '../token';

const NOMINAL: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['NOUN', 'PROPN', 'ADJ']);

/**
 * A statement without what is said in passing of whoever does it. Example: "|Councillor| Ines Marr, |the head of the
 * school,| resigned". Times and figures stay, since they belong to what is stated.
 */
export function withoutAsides(part: readonly Token[]): readonly Token[] {
  const verb = part.findIndex(isVerb);
  if (verb <= 0) return part;
  const comma = part.findIndex(({ lower }) => lower === ',');
  const isAside = comma > 0 && part[verb - 1]?.lower === ',' && comma < verb - 1;
  const subject = part.slice(0, isAside ? comma : verb);
  const aside = part.slice(comma + 1, verb - 1);
  if (isAside && !isApposition(aside)) return part;
  return [...withoutTitle(subject), ...part.slice(verb)];
}

/**
 * The place of the comma before an aside that ends at a verb. Example: "Ines Marr | , the head of the
 * school, resigned"; -1 where there is none.
 */
export function asideBefore(tokens: readonly Token[], verb: number): number {
  let close = verb - 1;
  while (close > 0 && ['AUX', 'ADV'].includes(nth(tokens, close).pos)) close--;
  if (tokens[close]?.lower !== ',') return -1;
  let open = close - 1;
  while (open > 0 && nth(tokens, open).lower !== ',') open--;
  if (open <= 0 || !isApposition(tokens.slice(open + 1, close))) return -1;
  const isAge = tokens[open - 1]?.pos === 'NUM' && tokens[open - 2]?.lower === ',';
  return isAge ? open - 2 : open;
}

function isVerb(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

/** "The head of the school": no time, figure or further doer. */
function isApposition(aside: readonly Token[]): boolean {
  const [first] = aside;
  if (!first || !(first.pos === 'DET' || NOMINAL.has(first.pos))) return false;
  return aside.some(({ pos }) => pos === 'NOUN') && !aside.some(({ pos, lower }) => pos === 'NUM' || BREAKS.has(lower));
}

const BREAKS: ReadonlySet<string> = new Set([',', 'and', 'or', ';', ':']);

/** "The treasurer | Ines Marr", "Councillor | Ines Marr": a name that ends the subject says alone who it is. */
function withoutTitle(subject: readonly Token[]): readonly Token[] {
  const name = subject.findIndex((t) => t.name);
  if (name < 0 || !subject.slice(name).every((t) => t.name)) return subject;
  const before = subject.slice(0, name);
  const isPost = before.at(-1)?.pos === 'NOUN' && before.every(({ pos }, i) => NOMINAL.has(pos) || isArticle(i, pos));
  return isPost || before.length === 0 ? subject.slice(withoutAddress(subject, name)) : subject;
}

function isArticle(i: number, pos: Token['pos']): boolean {
  return i === 0 && pos === 'DET';
}

function withoutAddress(subject: readonly Token[], name: number): number {
  return isFormOfAddress(nth(subject, name).lower) && name + 1 < subject.length ? name + 1 : name;
}
