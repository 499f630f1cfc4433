import { caches } from '../../../text/caches';
import { nth } from '../../../text/nth';
import type { Analysis } from '../analysis';
import type { Term } from '../terms';
import type { Token } from '../token';
import type { Relation } from './relation';
import { partiesIn } from './relations';

/**
 * Verbs and nouns for what goes one way, once, to one word for each meaning. What runs both ways ("the ferry sails from
 * A to B") is none of them.
 */
const GOING: ReadonlyMap<string, string> = new Map(
  Object.entries({
    move: 'move relocate relocation transfer shift',
    translate: 'translate translation',
    change: 'change convert conversion switch rename',
    tow: 'tow',
    flee: 'flee emigrate migrate defect',
    march: 'march',
    pass: 'pass',
    promote: 'promote promotion',
    demote: 'demote',
    deport: 'deport expel',
    evacuate: 'evacuate',
  }).flatMap(([key, words]) => words.split(' ').map((word) => [word, key] as const)),
);
/** How many tokens may stand between the verb and where it goes from and to. */
const REACH = 10;

/** From where to where something went: "moved | from Hull | to Leeds", "translated into Welsh from Estonian". */
export const waysOf = caches.ofObject((analysis: Analysis): readonly Relation[] => {
  const { tokens } = analysis;
  if (!tokens.some(({ lower }) => lower === 'from')) return [];
  return tokens.flatMap((_, at) => wayAt(tokens, partiesIn(analysis), at) ?? []);
});

function wayAt(tokens: readonly Token[], parties: readonly Term[], at: number): Relation | undefined {
  const { lemma, name, negated, modal, future } = nth(tokens, at);
  const key = GOING.get(lemma);
  if (key === undefined || name || negated) return undefined;
  const agent = behind(tokens, parties, at, ['from']);
  const patient = behind(tokens, parties, at, ['to', 'into']);
  if (!agent || !patient) return undefined;
  return { key: `way ${key}`, at, agent, patient, isOpen: modal || future };
}

/** Whoever or whatever stands right behind a preposition in the rest of the clause. */
function behind(
  tokens: readonly Token[],
  parties: readonly Term[],
  at: number,
  links: readonly string[],
): Term | undefined {
  for (let i = at + 1; i < Math.min(tokens.length, at + 1 + REACH); i++) {
    const { pos, lower } = nth(tokens, i);
    if (pos === 'VERB' || ENDS.has(lower)) return undefined;
    if (!links.includes(lower)) continue;
    const first = tokens[i + 1]?.pos === 'DET' ? i + 2 : i + 1;
    return parties.find((p) => p.first === first);
  }
  return undefined;
}

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', 'and', 'or', 'but']);
