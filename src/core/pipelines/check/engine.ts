import type { Config } from '../../model/project/config';
import type { DraftLanguage } from '../../model/draft';
import type { CorpusReader, PassageLookup } from '../../model/retrieval';
import type { Rule } from '../../model/judging/rule';
import type { SourceId } from '../../model/source';
import type { Clock } from '../../ports';
import type { ClaimReader } from '../reading/claim-reader';

/**
 * What the pipelines work with; the service builds it, and replaces `config` when the user changes a setting and
 * `index` when a stored one is read.
 */
export interface Engine {
  config: Config;
  readonly corpus: CorpusReader;
  index: PassageLookup;
  readonly rules: readonly Rule[];
  readonly languages: readonly DraftLanguage[];
  readonly clock: Clock;
  /** What readers said of claims; undefined where nobody reads. */
  reading?: ClaimReader | undefined;
  /** True once the whole corpus was read, and there is something in it. */
  isComplete(): boolean;
  /** Grows whenever a source is added, changed or removed. */
  generation(): number;
  /**
   * The sources that came, changed or went since a generation; undefined where these are too many to look at one by
   * one.
   */
  changedSince(generation: number): readonly SourceId[] | undefined;
}

/**
 * The engine as one draft sees it: its configuration can be set without touching that of others, and its index may
 * leave out sources.
 */
export function engineForDraft(engine: Engine): Engine {
  return {
    ...engine,
    get reading() {
      return engine.reading;
    },
  };
}

/**
 * The language a draft is written in: by VS Code's identifier, else by the file's ending, else the last one listed
 * (plain text).
 */
export function languageOf(languages: readonly DraftLanguage[], languageId: string, uri: string): DraftLanguage {
  const path = uri.toLowerCase().replace(/[?#].*$/, '');
  const found =
    languages.find((l) => l.languageIds.includes(languageId) && languageId !== 'plaintext') ??
    languages.find((l) => l.extensions.some((e) => path.endsWith(e))) ??
    languages.find((l) => l.languageIds.includes('plaintext')) ??
    languages.at(-1);
  if (!found) throw new Error('The registry lists no draft language.');
  return found;
}
