import type { Analysis } from '../sentence/analysis';
import { changedPart } from '../alignment/name-part-difference';
import { sharedInRow } from '../exceptions/naming/enumeration';
import type { Features } from './feature-map';
import type { JudgeContext } from './judge-context';
import type { Difference } from '../alignment/difference';
import type { Term } from '../sentence/terms';
import { GENITIVE } from '../lexicon/words';

/** What other slots have: the learner wants every feature of every difference. */
const NO_NAME: Features = Object.fromEntries(
  [
    'parts shared',
    'same part elsewhere',
    'whole name around',
    'shared in row',
    'part in claim',
    'part in passage',
    'same part in sentence',
  ].map((name) => [name, 0]),
);

/**
 * What is known of two names that stand for each other: in what they differ, what part they have in their sentences,
 * where the claim's name stands otherwise.
 */
export function nameSlotFeatures({ slot, term, other, view }: Difference, { claim, views }: JudgeContext): Features {
  if (slot !== 'name') return NO_NAME;
  const part = changedPart(claim.analysis, term, other, view);
  const [mine, theirs] = [roleOf(claim.analysis, term), roleOf(view.analysis, other)];
  const said = claim.analysis.text.slice(term.span.start, term.span.end);
  return {
    'parts shared': part?.shared ?? 0,
    'same part elsewhere': views.filter(
      (v) => v !== view && v.analysis.terms.some((u) => changedPart(claim.analysis, term, u, v)),
    ).length,
    'whole name around': views.filter(({ candidate: c }) =>
      [c.passage.text, c.before, c.after, c.metadata.title ?? ''].some((text) => text.includes(said)),
    ).length,
    'shared in row': sharedInRow(claim, term, other, view),
    'part in claim': mine,
    'part in passage': theirs,
    'same part in sentence': mine === theirs ? 1 : 0,
  };
}

/** 1 before a verb, 2 after a preposition, 3 after a verb, 4 as an owner, 5 before a noun, 0 else. */
function roleOf({ tokens }: Analysis, { first, last }: Term): number {
  const next = tokens[last];
  const start = tokens[first - 1]?.pos === 'DET' ? first - 1 : first;
  const before = tokens[start - 1]?.pos;
  if (next && GENITIVE.has(next.lower)) return 4;
  if (next?.pos === 'NOUN') return 5;
  if (before === 'ADP') return 2;
  if (next?.pos === 'VERB' || next?.pos === 'AUX') return 1;
  return before === 'VERB' || before === 'AUX' ? 3 : 0;
}
