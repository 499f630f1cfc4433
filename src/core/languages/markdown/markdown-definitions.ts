const DEFINITION = /^ {0,3}\[([^\]\n]{1,400})\]:[ \t]*([^\n]{0,1000})/gm;
const LABEL = /\[([^\][\n]{1,400})\]/g;

/**
 * Link and footnote definitions of the whole draft: label as it is compared -> what follows the colon on its line. The
 * first one counts.
 */
export function definitionsIn(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  for (const match of text.matchAll(DEFINITION)) {
    const label = normal(match[1] ?? '');
    if (!found.has(label)) found.set(label, (match[2] ?? '').trim());
  }
  return found;
}

/** The definitions that a chunk uses and that stand elsewhere: empty where it needs none. */
export function lentDefinitions(chunk: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0 || !chunk.includes('[')) return '';
  const own = definitionsIn(chunk);
  const lent = new Map<string, string>();
  for (const [, label = ''] of chunk.matchAll(LABEL)) {
    const name = normal(label);
    const address = definitions.get(name);
    if (address !== undefined && !own.has(name)) lent.set(name, address);
  }
  return lent.size === 0 ? '' : `\n\n${[...lent].map(([label, address]) => definition(label, address)).join('\n\n')}`;
}

function definition(label: string, body: string): string {
  return label.startsWith('^') ? `[${label}]: x` : `[${label}]: ${body === '' ? '<>' : body}`;
}

/** Labels match without regard to case and runs of white space. https://spec.commonmark.org/0.31.2/#matches */
function normal(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
