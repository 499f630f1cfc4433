import type { DraftParts } from '../model/draft';
import type { CitationStyle } from './styles/style';

/** What the choice of a style rests on. */
export interface Convention {
  readonly languageId: string;
  readonly parts: DraftParts;
  readonly draft: string;
}

/**
 * The style to cite in: the one asked for where it fits the draft's language; else the one that the draft uses most;
 * else keys where it names a bibliography; else the language's first.
 */
export function chooseStyle(
  styles: readonly CitationStyle[],
  wanted: string,
  convention: Convention,
): CitationStyle | undefined {
  const { languageId, parts, draft } = convention;
  const fitting = styles.filter(({ languages }) => languages.length === 0 || languages.includes(languageId));
  const asked = fitting.find(({ id }) => id === wanted);
  if (asked) return asked;
  const used = mostUsed(fitting, parts, draft);
  if (used) return used;
  if (parts.bibliographies.length > 0) {
    const keyed = fitting.find(({ usesKeys }) => usesKeys);
    if (keyed) return keyed;
  }
  return fitting.find(({ languages }) => languages.includes(languageId)) ?? fitting[0];
}

function mostUsed(styles: readonly CitationStyle[], parts: DraftParts, draft: string): CitationStyle | undefined {
  let best: CitationStyle | undefined;
  let most = 0;
  for (const style of styles) {
    const uses = style.uses(parts, draft);
    if (uses > most) [best, most] = [style, uses];
  }
  return best;
}
