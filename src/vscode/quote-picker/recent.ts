import type { Memento } from 'vscode';

const KEY = 'plumbline.recentSources';
/** A writer works with a handful of sources at a time. */
const KEPT = 12;
/** A passage of a recent source comes first where it is nearly as good as the best: within this share of its score. */
const NEAR = 0.85;

/** The sources that were quoted or cited last, in this workspace. */
export interface RecentSources {
  /** Latest first, by source id. */
  readonly ids: readonly string[];
  use(id: string): Thenable<void>;
}

/** Remembers them in the workspace's own store. */
export function recentSources(store: Memento): RecentSources {
  const ids = (): readonly string[] => store.get<readonly string[]>(KEY, []);
  return {
    get ids() {
      return ids();
    },
    use: (id) => store.update(KEY, [id, ...ids().filter((other) => other !== id)].slice(0, KEPT)),
  };
}

/**
 * Hits, best first, with those of recently used sources before others that are hardly better. A recent source never
 * comes before one that fits clearly better: hits are parted into bands by score, and only within a band does their
 * order change.
 */
export function recentFirst<H extends { readonly score: number; readonly source: { readonly id: string } }>(
  hits: readonly H[],
  recent: readonly string[],
): readonly H[] {
  if (recent.length === 0) return hits;
  const bands: H[][] = [];
  for (const hit of hits) {
    const band = bands.at(-1);
    const best = band?.[0];
    if (best && hit.score >= best.score * NEAR) band?.push(hit);
    else bands.push([hit]);
  }
  const rank = ({ source: { id } }: H): number => (recent.includes(id) ? recent.indexOf(id) : recent.length);
  return bands.flatMap((band) => [...band].sort((a, b) => rank(a) - rank(b)));
}
