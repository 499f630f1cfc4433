/**
 * English words too frequent to tell passages apart: articles, pronouns, prepositions, conjunctions, auxiliaries.
 * Negations and bounds (not, no, never, more, less, over, under, before, after) are left out on purpose: they decide
 * facts.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those it its it's itself he she they him her them his hers their theirs we us our ours you your yours i me my mine
  himself herself themselves yourself myself ourselves one's who whom whose which what there here
  and or but if so as than then because while when where how why though although
  of in on at by for from with to into onto out off up down about through during upon via per
  is are was were be been being am has have had having do does did doing done
  will would shall should can could may might must
  just only also too very such other some any each own same s t
  i'm i've you're he's she's they're we're that's there's it'd it'll
`
    .split(/\s+/)
    .filter(Boolean),
);
