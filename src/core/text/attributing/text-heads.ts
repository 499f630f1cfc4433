/** Hugo's head: TOML between lines of plus signs; its fields are the first group. */
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n([^]{0,100000}?)(?<=\n)\+\+\+[ \t]*(?:\r?\n|$)/;
/** MultiMarkdown's head: lines of keys and values, the first of them a title, an author or a date. */
const KEYS =
  /^\ufeff?((?:title|subtitle|authors?|date):[ \t]+\S[^\n]*\r?\n(?:[A-Za-z][A-Za-z _-]{1,30}:[ \t]+\S[^\n]*\r?\n){1,30})(?=[ \t]*\r?\n)/i;

/** The head of a text that is TOML or lines of keys: its length and its fields as written. */
export function textHead(
  text: string,
): { readonly kind: 'toml' | 'keys'; readonly length: number; readonly fields: string } | undefined {
  const toml = text.slice(0, 4).includes('+++') ? TOML.exec(text) : null;
  const found = toml ?? KEYS.exec(text);
  return found ? { kind: toml ? 'toml' : 'keys', length: found[0].length, fields: found[1] ?? '' } : undefined;
}
