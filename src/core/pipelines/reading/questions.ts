import type { ReadItem } from '../../reading/requests';
import { LruCache } from '../../text/lru';
import type { KnownKeys } from '../bibliographies/citation-keys';
import type { Engine } from '../check/engine';
import type { ClaimUnit } from '../draft/claims';
import { RecordingIndex, type RestingOnIndex, stillHolds } from '../draft/index-dependencies';
import type { ClaimReader } from './claim-reader';

/** Questions kept for one draft; more than the sentences of a long book chapter. */
const KEPT = 4000;

interface KeptQuestion extends RestingOnIndex {
  readonly item: ReadItem | undefined;
}

/** The questions that a draft's claims are to a reader. Kept for as long as the index gives the same answers. */
export class Questions {
  private readonly kept = new LruCache<string, KeptQuestion>(KEPT);
  private headings: { readonly units: readonly ClaimUnit[]; readonly found: readonly ClaimUnit[] } = {
    units: [],
    found: [],
  };

  constructor(private readonly engine: Engine) {}

  /** The question of one claim among the draft's; undefined where there is nothing to ask. */
  of(unit: ClaimUnit, keys: KnownKeys, units: readonly ClaimUnit[], reading: ClaimReader): ReadItem | undefined {
    const { claim } = unit;
    const cited = claim.citations.map(({ key }) => keys.get(key)).filter((id) => id !== undefined);
    const heading = claim.before.length === 0 ? this.headingAbove(unit, units) : undefined;
    const key = [claim.text, claim.kind, unit.isSetOff ?? false, claim.before[0] ?? '', heading ?? '', ...cited].join(
      '\u0000',
    );
    const known = this.kept.get(key);
    if (known && stillHolds(known, this.engine)) return known.item;
    const index = new RecordingIndex(this.engine.index, this.engine.corpus);
    const generation = this.engine.generation();
    const item = reading.itemOf({ unit, cited, ...(heading !== undefined && { heading }) }, index, this.engine);
    this.kept.set(key, { generation, item, lookUps: index.lookUps });
    return item;
  }

  private headingAbove({ claim }: ClaimUnit, units: readonly ClaimUnit[]): string | undefined {
    if (this.headings.units !== units)
      this.headings = { units, found: units.filter((unit) => unit.claim.kind === 'heading') };
    const { found } = this.headings;
    const next = found.findIndex((heading) => heading.claim.span.start >= claim.span.start);
    return (next < 0 ? found.at(-1) : found[next - 1])?.claim.text;
  }
}
