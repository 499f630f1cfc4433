const FULL = String.raw`\p{Lu}[\p{L}.'’-]* (?:(?:van|von|de|der|den|da|di|al) )?(\p{Lu}[\p{L}'’-]+)`;
/** "Ada Brook, | a nurse", "Mr Brook, 61, | the mayor", "Ada Brook, counsel | for the mill", "Ada Brook (mayor)". */
const BEHIND = new RegExp(
  `${FULL}(?:,(?: \\d{1,3},)? (?:(?:an?|the) \\p{Ll}|\\p{Ll}+ (?:of|for|to|at) )| \\(\\p{Ll})`,
  'gu',
);
/** "The mayor, | Ada Brook", "its director, | Ada Brook". */
const BEFORE = new RegExp(`(?<=\\p{Ll}, )${FULL}(?=[,.;:]| \\p{Ll})`, 'gu');

/** The family names of those whom a text introduces: "Ada Brook, a nurse", "the mayor, Ada Brook". */
export function introducedIn(text: string): readonly string[] {
  const found = [BEHIND, BEFORE].flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Set(found.flatMap(([, family]) => family ?? []))];
}
