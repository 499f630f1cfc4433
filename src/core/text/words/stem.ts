/** Irregular forms and their base. Verbs and nouns that news and reports are full of. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `
  arise arose arisen|awake awoke awoken|bear bore borne born|beat beaten|become became|begin began begun|bend bent|bind bound|bite bit bitten|bleed bled
  blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|creep crept
  deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought
  find found|flee fled|fly flew flown|forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given
  go went gone|grind ground|grow grew grown|hang hung|have has had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|lean leant
  learn learnt|leave left|lend lent|lose lost|make made|mean meant|meet met|mistake mistook mistaken|outdo outdid outdone|overcome overcame|overtake overtook overtaken
  pay paid|prove proven|ride rode ridden|ring rang rung|rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shed
  shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|slide slid|speak spoke spoken|speed sped|spend spent
  spin spun|spring sprang sprung|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum
  swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|undergo underwent undergone|undertake undertook undertaken
  understand understood|uphold upheld|wake woke woken|wear wore worn|weave wove woven|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood
  write wrote written|be is are was were been being am|do does did done doing|man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice
  goose geese|analysis analyses|crisis crises|basis bases|thesis theses|hypothesis hypotheses|criterion criteria|phenomenon phenomena|medium media|life lives|wife wives
  knife knives|leaf leaves|half halves|shelf shelves|thief thieves|self selves|wolf wolves|die dying died dies|lie lying lied lies|tie tying tied ties
`
    .split(/[|\n]/)
    .flatMap((group) => {
      const [base, ...forms] = group.trim().split(/\s+/);
      return base ? forms.map((form): [string, string] => [form, base]) : [];
    }),
);

/** Words whose end only looks like a suffix. */
const UNCHANGED: ReadonlySet<string> = new Set(
  'news series species always perhaps us bus gas plus this thus yes status virus census campus bonus focus lens means overseas sudden hundred red bed need feed seed indeed speed breed exceed proceed succeed king ring sing thing bring spring string wing during morning evening nothing something anything everything ceiling beijing does'.split(
    ' ',
  ),
);

const VOWEL = /[aeiouy]/;

/**
 * A light English stem for comparing word forms: "acquires", "acquired", "acquiring" and "acquire" share one, as do
 * "bought" and "buy",
 * "companies" and "company". Takes a token's `lower`; possessives lose their ending; numbers and short words stay as
 * they are.
 * The result is for comparing only and need not be a word. Suffix rules after Harman's S stemmer and step 1 of Porter's
 * (1980).
 */
export function stem(lower: string): string {
  const word = withoutPossessive(lower);
  if (word.length < 3 || UNCHANGED.has(word) || !/^[a-z]/.test(word)) return word;
  const base = IRREGULAR.get(word);
  if (base !== undefined) return ending(base);
  const singular = withoutPlural(word);
  return ending(withoutTense(IRREGULAR.get(singular) ?? singular));
}

const IRREGULAR_STEMS: ReadonlySet<string> = new Set(
  [...IRREGULAR.values()].flatMap((base) => [ending(base), ending(withoutTense(base))]),
);

/**
 * Letters that every word of a stem has, as they stand; none where one of its words is irregular ("go", "went"). A stem
 * changes no more than the last letter of what it leaves.
 */
export function lettersOf(stem: string): string {
  return IRREGULAR_STEMS.has(stem) ? '' : stem.slice(0, -1);
}

function withoutPossessive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return word.endsWith("'") ? word.slice(0, -1) : word;
}

function withoutPlural(word: string): string {
  if (UNCHANGED.has(word) || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
  if (/(?:sh|ch|ss|x|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

function withoutTense(word: string): string {
  if (UNCHANGED.has(word)) return word;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('eed')) return word.slice(0, -1);
  const root = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (root === word || root.length < 2 || !VOWEL.test(root)) return word;
  const single = undoubled(root);
  return single === root && lostItsE(root) ? `${root}e` : single;
}

/** "us(ing)", "not(ed)", "mov(ing)": short roots that would otherwise run into another word (us, not). */
function lostItsE(root: string): boolean {
  return root.length === 2 || /^[^aeiou][aeiou][^aeiouwxy]$/.test(root);
}

/** "stopp" -> "stop", but "fall", "miss" and "buzz" keep theirs. */
function undoubled(root: string): string {
  const last = root.at(-1)!;
  const isDoubled = root.length > 3 && last === root.at(-2) && !'aeiouylsz'.includes(last);
  return isDoubled ? root.slice(0, -1) : root;
}

/** One ending for all forms: no final e after four letters, one l for two, and i for a y after a consonant. */
function ending(word: string): string {
  if (word.length > 4 && /[^e]e$/.test(word)) return word.slice(0, -1);
  if (word.length > 5 && word.endsWith('ll')) return word.slice(0, -1);
  if (word.length > 3 && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  return word;
}
