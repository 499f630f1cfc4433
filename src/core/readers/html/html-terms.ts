import { nth } from '../../text/nth';
import type { HtmlText, HtmlTree } from './html-tree';

/** Longer descriptions are prose. UTF-16 code units. */
const LONGEST_VALUE = 40;
/** Elements of words within a term or its value. */
const MOST_STEPS = 4;

interface Run {
  readonly flow: number;
  readonly element: number;
  text: string;
}

/**
 * The flows of values in a list of terms, each with its term's flow. `<dt>Entry fee</dt><dd>€4</dd>` is one line, as
 * "Entry fee: €4" would be; a description that is prose stands alone. Linear.
 */
export function valuesOfTerms({ elements, texts }: HtmlTree): ReadonlyMap<number, number> {
  if (!elements.some(({ name }) => name === 'dd')) return new Map();
  const runs = runsOf(texts);
  const isIn = (run: Run | undefined, name: string): boolean => {
    for (let at = run?.element ?? -1, steps = 0; at >= 0 && steps < MOST_STEPS; steps++, at = nth(elements, at).parent)
      if (nth(elements, at).name === name) return true;
    return false;
  };
  return new Map(
    runs.flatMap((run, i) => {
      const term = runs[i - 1];
      // Of several values none is the only one.
      const isOnly = isIn(run, 'dd') && !isIn(runs[i + 1], 'dd');
      if (!term || !isOnly || !isIn(term, 'dt')) return [];
      return isLabel(term.text.trim()) && isValue(run.text.trim()) ? [[run.flow, term.flow] as const] : [];
    }),
  );
}

/** The texts of each flow together, but for those of blanks alone. */
function runsOf(texts: readonly HtmlText[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { flow, element, text } of texts) {
    const last = runs.at(-1);
    if (last?.flow === flow) last.text += text;
    else if (text.trim() !== '') runs.push({ flow, element, text });
  }
  return runs;
}

function isLabel(text: string): boolean {
  return /^\p{L}/u.test(text) && !/[.:?!]$/.test(text);
}

function isValue(text: string): boolean {
  return text.length <= LONGEST_VALUE && /\d/.test(text) && !/[.?!]$/.test(text);
}
