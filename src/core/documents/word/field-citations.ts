/** A work that a field of a reference manager cites. */
export interface FieldCitation {
  readonly key: string;
  readonly title?: string;
  readonly url?: string;
  /** "p. 12", as it would be written. */
  readonly locator?: string;
}

/** `ADDIN ZOTERO_ITEM CSL_CITATION {…}` and `ADDIN CSL_CITATION {…}` (Mendeley). */
const CSL = /^\s{0,20}ADDIN\s{1,20}(?:ZOTERO_ITEM\s{1,20})?CSL_CITATION\s{1,20}(?=\{)/;
/** Words of CSL's locators. https://docs.citationstyles.org/en/stable/specification.html#locators */
const WORDS: Readonly<Record<string, string>> = { page: 'p.', section: 'sec.', chapter: 'ch.' };
const MOST_WORKS = 100;

/** The works that a field's code cites; empty for any other field. */
export function fieldCitations(code: string): readonly FieldCitation[] {
  const head = CSL.exec(code);
  if (!head) return [];
  const items = fieldsOf(parsed(code.slice(head[0].length)))['citationItems'];
  return Array.isArray(items) ? items.slice(0, MOST_WORKS).map(citationOf) : [];
}

function citationOf(item: unknown): FieldCitation {
  const { id, itemData, locator, label } = fieldsOf(item);
  const data = fieldsOf(itemData);
  const doi = text(data['DOI']);
  const url = text(data['URL']) ?? (doi && `https://doi.org/${doi}`);
  const title = text(data['title']);
  const word = WORDS[text(label) ?? 'page'];
  const place = text(locator);
  return {
    key: text(data['citation-key']) ?? text(data['id']) ?? text(id) ?? '',
    ...(title !== undefined && { title }),
    ...(url !== undefined && { url }),
    ...(place !== undefined && word !== undefined && { locator: `${word} ${place}` }),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.trim()) as unknown;
  } catch {
    // Fields that were edited by hand cite nothing that can be known.
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}
