import type { JudgeCandidate, JudgeInput } from '../../compare/judge';
import { extractAliases, type AliasPair } from '../../names/aliases';
import type { Source } from '../../model/source';
import type { Engine } from './engine';
import { caches } from '../../text/caches';

type Aliases = JudgeInput['aliases'];

/** Sources whose aliases are remembered; most have none. */
const REMEMBERED = 2000;
/** Of a longer source only so much is read, in UTF-16 units: aliases are given where a thing is named first. */
const MOST_READ = 400_000;

const bySource = caches.recent<string, readonly AliasPair[]>(REMEMBERED);
const merged = caches.byObject<readonly JudgeCandidate[], { readonly own: Aliases; readonly all: Aliases }>();

/**
 * The user's aliases and those of the candidates' own sources that bear on a claim; the same object as long as the
 * candidates are.
 */
export function aliasesFor(
  { corpus, config }: Pick<Engine, 'corpus' | 'config'>,
  text: string,
  candidates: readonly JudgeCandidate[],
): Aliases {
  const known = merged.get(candidates);
  if (known?.own === config.aliases) return known.all;
  const sources = new Set(candidates.map((c) => c.passage.source));
  const lower = text.toLowerCase();
  const pairs = [...sources]
    .flatMap((id) => ofSource(corpus.source(id)))
    .filter(({ name, alias }) => speaksOf(lower, name) || speaksOf(lower, alias));
  const all = pairs.length === 0 ? config.aliases : joined(config.aliases, pairs);
  merged.set(candidates, { own: config.aliases, all });
  return all;
}

function ofSource(source: Source | undefined): readonly AliasPair[] {
  if (!source) return [];
  let pairs = bySource.get(source.contentHash);
  if (!pairs) bySource.set(source.contentHash, (pairs = extractAliases(source.text.slice(0, MOST_READ))));
  return pairs;
}

/** Whether a text has a name, or the last word of one. */
function speaksOf(lower: string, name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1);
  return lower.includes(last.toLowerCase());
}

function joined(own: Aliases, pairs: readonly AliasPair[]): Aliases {
  const all = new Map(Object.entries(own));
  for (const { name, alias } of pairs) all.set(name, [...(all.get(name) ?? []), alias]);
  return Object.fromEntries(all);
}
