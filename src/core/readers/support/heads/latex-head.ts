import { latexToText } from '../../../text/characters/latex-text';
import type { FoundMetadata } from '../../reader';
import { peopleIn } from './byline';
import { findDate } from './dates';

/** The head of a paper stands before its text. UTF-16 code units. */
const LONGEST = 50_000;
/** Notes, marks and addresses behind an author's name. */
const BESIDE =
  /\\(?:thanks|footnote|footnotemark|inst|textsuperscript|orcidlink|orcid|email|affil|affiliation|corref|fnref)\*?(?:\[[^\]]{0,60}\])?(?:\{(?:[^{}]|\{[^{}]{0,300}\}){0,1000}\})?|\$[^$\n]{0,60}\$/g;
const AND = /\\(?:and|And|AND)\b|\\q?quad\b|,|\s+and\s+/;

/** Title, authors and date that a paper in LaTeX states. */
export function latexHead(text: string): FoundMetadata {
  const head = text.slice(0, LONGEST);
  const title = latexToText((argumentsOf(head, 'title')[0] ?? '').replace(BESIDE, ''));
  const authors = argumentsOf(head, 'author')
    .flatMap((names) => names.replace(BESIDE, '').split(AND))
    .flatMap((name) => peopleIn(latexToText(name.split('\\\\')[0] ?? '')));
  const date = findDate(latexToText(argumentsOf(head, 'date')[0] ?? ''));
  return { ...(title !== '' && { title }), ...(authors.length > 0 && { authors }), ...(date && { date }) };
}

/** The arguments in braces of each use of a command. */
function argumentsOf(text: string, command: string): readonly string[] {
  const uses = text.matchAll(new RegExp(`^[^%\\n]*?\\\\${command}(?:\\[[^\\]]{0,200}\\])?\\{`, 'gm'));
  return [...uses].flatMap(({ 0: use, index }) => {
    const open = index + use.length;
    const end = closing(text, open);
    return end < 0 ? [] : [text.slice(open, end)];
  });
}

const LONGEST_ARGUMENT = 5_000;

function closing(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length && i < from + LONGEST_ARGUMENT; i++) {
    const sign = text[i];
    if (sign === '\\') i++;
    else if (sign === '{') depth++;
    else if (sign === '}' && --depth === 0) return i;
  }
  return -1;
}
