const RANKS: Readonly<Record<string, string>> = { e: 'executive ', s: 'senior ' };

/** A name made comparable: lower case, without dots, leading article, possessive and doubled blanks. */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[.]/g, '')
    .replace(/\b([es]?)vp\b/g, (_, rank: string) => `${RANKS[rank] ?? ''}vice president`)
    .replace(/['’]s$/, '')
    .replace(/^the\s/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
