import type { Analysis } from '../../sentence/analysis';
import { clauseAround } from '../../sentence/clause';
import { isKept } from '../../sentence/polarity';
import type { Term } from '../../sentence/terms';
import type { Token } from '../../sentence/token';
import type { Exception } from '../exception';
import { NOT } from '../../lexicon/words';

/** What was not done for one reason may have been done for another. */
export const deniedCircumstance: Exception = {
  code: 'denied-otherwise',
  silent: {
    passages: ['The inn at Orle did not burn because of the storm.'],
    claim: 'The inn at Orle burnt, though not because of the storm.',
  },
  wrong: {
    passages: ['The inn at Orle did not burn because of the storm.'],
    claim: 'The inn at Orle burnt because of the storm.',
  },
  applies({ slot, term, other, view }, { analysis: claim }) {
    if (slot !== 'negation') return false;
    const passage = view.analysis;
    if (denies(claim, term)) return meet(deniedApart(passage), circumstanceOf(claim, term));
    if (!denies(passage, other)) return false;
    const circumstance = circumstanceOf(passage, other);
    return meet(deniedApart(claim), circumstance) || (isToldToo(passage, other) && isWithout(claim, passage, other));
  },
};

const BORDERS: ReadonlySet<string> = new Set([',', ';', ':', '.', 'but', 'though', 'although']);

function denies({ tokens }: Analysis, { head }: Term): boolean {
  return tokens[head]?.negated === true;
}

/** What a sentence says behind a word and its object, up to the end of its clause: when, where, how and why. */
function circumstanceOf({ tokens }: Analysis, { head, last }: Term): readonly Token[] {
  const [, to] = clauseAround(tokens, { first: head, last }, BORDERS);
  const behind = tokens.slice(last, to);
  const lead = behind.findIndex(isLead);
  return lead < 0 ? [] : behind.slice(lead).filter(isKept);
}

/** Words before which "not" denies a circumstance alone. */
const LEADS: ReadonlySet<Token['pos']> = new Set<Token['pos']>(['ADP', 'SCONJ', 'PART']);

/** What a sentence denies apart from its verb: "closed, though not | because of the flood". */
function deniedApart({ tokens }: Analysis): readonly Token[] {
  const isApart = (i: number): boolean => BORDERS.has(tokens[i - 1]?.lower ?? '') && isLead(tokens[i + 1]);
  const not = tokens.findIndex(({ lower }, i) => NOT.has(lower) && isApart(i));
  if (not < 0) return [];
  const [, to] = clauseAround(tokens, { first: not, last: not + 1 }, BORDERS);
  return tokens.slice(not + 1, to).filter(isKept);
}

function isLead(token: Token | undefined): boolean {
  return token !== undefined && (LEADS.has(token.pos) || token.lower === 'because');
}

function meet(a: readonly Token[], b: readonly Token[]): boolean {
  return a.some(({ stem }) => b.some((token) => token.stem === stem));
}

/** "It did not close in May; it | closed in June": whether a sentence tells the denied deed too. */
function isToldToo({ tokens }: Analysis, { head }: Term): boolean {
  const same = tokens.filter(({ stem, pos }, i) => i !== head && stem === tokens[head]?.stem && pos === 'VERB');
  return same.some(({ negated, modal, future }) => !negated && !modal && !future);
}

/** Whether a claim has nothing of what the passage says behind the denied word alone. */
function isWithout(claim: Analysis, passage: Analysis, other: Term): boolean {
  const denied = circumstanceOf(passage, other);
  const elsewhere = passage.tokens.filter((token) => !denied.includes(token));
  const alone = denied.filter(({ stem }) => !elsewhere.some((token) => token.stem === stem));
  return alone.length > 0 && !meet(claim.tokens.filter(isKept), alone);
}
