/** "Ada Brook, | a retired nurse", "Mr Brook, 61, | a nurse". */
const INTRODUCED = /\p{Lu}[\p{L}.'’-]* (\p{Lu}[\p{L}'’-]+),(?: \d{1,3},)? an? \p{Ll}/gu;

/** The family names of those whom a text introduces: "Ada Brook, a nurse". */
export function introducedIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(INTRODUCED)].flatMap(([, family]) => family ?? []))];
}
