/** Names of one place or body, and what its people and things are called; first the usual form. Lower case, dots dropped. */
const GROUPS: readonly string[] = [
  'united states|us|usa|america|american|americans|united states of america', 'united kingdom|uk|britain|british|great britain|briton|britons', 'european union|eu', 'united nations|un',
  'france|french', 'netherlands|dutch|holland', 'greece|greek|greeks', 'spain|spanish|spaniard', 'sweden|swedish|swede', 'denmark|danish|dane', 'ireland|irish', 'wales|welsh', 'scotland|scottish|scots',
  'turkey|turkish|turkiye', 'poland|polish|pole', 'thailand|thai', 'finland|finnish', 'switzerland|swiss', 'england|english', 'china|chinese', 'japan|japanese', 'portugal|portuguese', 'norway|norwegian',
  'philippines|filipino|philippine', 'iraq|iraqi', 'iran|iranian', 'israel|israeli', 'pakistan|pakistani', 'germany|german|germans', 'india|indian', 'brazil|brazilian', 'new york city|nyc', 'los angeles|la',
  'world health organization|who|world health organisation', 'federal bureau of investigation|fbi', 'national football league|nfl', 'super bowl|superbowl', 'myanmar|burma', 'czech republic|czechia|czech',
];

const groupOf = new Map<string, number>(GROUPS.flatMap((group, i) => group.split('|').map((name): [string, number] => [name, i])));

/** True where two names are known to stand for the same place or body; expects `comparable` forms. */
export function areKnownAlike(a: string, b: string): boolean {
  const group = groupOf.get(a);
  return group !== undefined && group === groupOf.get(b);
}

/** A name made comparable: lower case, without dots, leading article, possessive and doubled blanks. */
export function comparable(name: string): string {
  return name.toLowerCase().replace(/[.]/g, '').replace(/['’]s$/, '').replace(/^the\s/, '').replace(/\s+/g, ' ').trim();
}
