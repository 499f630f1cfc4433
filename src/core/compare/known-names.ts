/** A name made comparable: lower case, without dots, leading article, possessive and doubled blanks. */
export function comparable(name: string): string {
  return name.toLowerCase().replace(/[.]/g, '').replace(/['’]s$/, '').replace(/^the\s/, '').replace(/\s+/g, ' ').trim();
}
