import type { SourceId } from '../../model/source';

/** More changes than this are not remembered one by one. */
const REMEMBERED = 1024;
/** Where more sources have changed, asking the index anew is quicker than asking which of them matter. */
const MOST = 32;

/** Which sources changed in which generation of the corpus; a generation is the number of changes before it. */
export class ChangeLog {
  private ids: SourceId[] = [];
  private forgotten = 0;

  get generation(): number {
    return this.forgotten + this.ids.length;
  }

  /** A source came, changed or went. */
  note(id: SourceId): void {
    this.ids.push(id);
    if (this.ids.length < 2 * REMEMBERED) return;
    this.forgotten += REMEMBERED;
    this.ids = this.ids.slice(REMEMBERED);
  }

  /** The sources that changed since a generation, each once; undefined where they are many or forgotten. */
  since(generation: number): readonly SourceId[] | undefined {
    if (generation < this.forgotten) return undefined;
    const changed = new Set(this.ids.slice(generation - this.forgotten));
    return changed.size > MOST ? undefined : [...changed];
  }
}
