import type { ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';

/** Headings under which a draft lists what it cites. */
const LIST_HEADING =
  /^(?:\d+\.?\s*)?(?:references?|reference list|bibliography|works cited|literature(?: cited)?|sources(?: cited)?|further reading|notes and references|endnotes|citations|literatur(?:verzeichnis)?|quellen(?:verzeichnis)?|referencias|bibliograf[ií]a|fuentes)\s*:?$/iu;

/** Signs of a reference, each of which no sentence needs. */
const SIGNS: readonly RegExp[] = [
  /^(?:\[\d+\]|\[\^?\w{1,20}\]:?|\(?\d{1,3}[.)]|[-*•])?\s*\p{Lu}[\p{L}'’-]+,? (?:\p{Lu}\.[ -]?){1,3}/u, // Brome, A.
  /^(?:\[\d+\]|\(?\d{1,3}[.)])?\s*\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+(?: \p{Lu}\.?)?[.,;& (]/u, // Brome, Ada
  /^(?:\[\d+\]|\(?\d{1,3}[.)])?\s*(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+,/u, // A. Brome,
  /^\[\d{1,3}\]\s/u,
  /\((?:1[5-9]|20)\d\d[a-z]?\)|,\s(?:1[5-9]|20)\d\d[a-z]?\.(?:\s|$)/u,
  /\bdoi\b|https?:\/\/|\barxiv\b|\bISBN\b|\bISSN\b/iu,
  /\bpp?\.\s?\d|\bvol\.\s?\d|\bno\.\s?\d|\b\d{1,4}\s?\(\d{1,3}\)(?::|,)/iu,
  /\b(?:et al\.|eds?\.|\d(?:st|nd|rd|th) ed\b|trans\.|hrsg\.|Press\b|Verlag\b|Publishers?\b|University Press)/u,
  /\b(?:accessed|retrieved|last viewed|zuletzt abgerufen|consultado)\s(?:on |am |el )?\d/iu,
  /\b(?:Retrieved|Accessed|Available at|In:|Journal of|Proceedings|Proc\.|J\.)\s/u,
  /,\s(?:\d{1,2} )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Jun\.|Jul\.|Aug\.|Sep\.|Oct\.|Nov\.|Dec\.)\s(?:1[5-9]|20)\d\d/u,
];
/** So many signs make a reference anywhere, and so many under a heading of references. */
const ENOUGH = 3;
const ENOUGH_IN_LIST = 1;
/** References are short. UTF-16 units. */
const LONGEST = 700;

/**
 * Where a draft's list of references stands, and notes that are references: nothing there is the draft's own statement.
 */
export function referencesIn(blocks: readonly ProseBlock[]): readonly Span[] {
  let inList = false;
  const found: Span[] = [];
  for (const { kind, text, map } of [...blocks].sort((a, b) => a.map.toOriginal(0) - b.map.toOriginal(0))) {
    if (kind === 'heading') inList = LIST_HEADING.test(text.trim());
    else if (isReference(text, inList ? ENOUGH_IN_LIST : ENOUGH))
      found.push(map.spanToOriginal({ start: 0, end: text.length }));
  }
  return found;
}

/**
 * True for "Brome, A. (2018). On piers. Pier Review 14(2): 31–95.", by the signs that references have and sentences
 * have not.
 */
export function isReference(text: string, enough = ENOUGH): boolean {
  return text.length <= LONGEST && SIGNS.filter((sign) => sign.test(text)).length >= enough;
}
