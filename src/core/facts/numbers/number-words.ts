/** Cardinals below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    nil: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    million: 1e6,
    millions: 1e6,
    mln: 1e6,
    mn: 1e6,
    crore: 1e7,
    crores: 1e7,
    cr: 1e7,
    billion: 1e9,
    billions: 1e9,
    bn: 1e9,
    bln: 1e9,
    trillion: 1e12,
    trillions: 1e12,
    tn: 1e12,
    trn: 1e12,
    quadrillion: 1e15,
  }),
);

/** Letters that multiply a number written in digits when they touch it: 15k, 1.2m, $3b. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mm: 1e6, b: 1e9, t: 1e12 }),
);

/** Ordinals in words, by value; those from "third" on also name the parts of a whole. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1e3,
    millionth: 1e6,
  }),
);

/** Names of the parts of a whole: half, third(s), quarter(s) … -> how many make one. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...ORDINALS]
    .filter(([, n]) => n >= 3 && n <= 1e3)
    .flatMap(([word, n]): [string, number][] => [
      [word, n],
      [`${word}s`, n],
    ]),
]);

/** Verbs and adjectives that multiply: "doubled", "threefold". */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    double: 2,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    triple: 3,
    tripled: 3,
    triples: 3,
    tripling: 3,
    treble: 3,
    trebled: 3,
    trebles: 3,
    trebling: 3,
    quadruple: 4,
    quadrupled: 4,
    quadruples: 4,
    quadrupling: 4,
    quintuple: 5,
    quintupled: 5,
    halve: 0.5,
    halved: 0.5,
    halves: 0.5,
    halving: 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    hundredfold: 100,
  }),
);

const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const POWERS: readonly (readonly [number, string])[] = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [100, 'hundred'],
];

/** A whole number below 10^15 in English words. British writers join them with "and": "two hundred and five". */
export function inWords(value: number): string {
  for (const [size, name] of POWERS) {
    if (value < size) continue;
    const rest = value % size;
    const tail = rest === 0 ? '' : `${rest < 100 ? ' and' : ''} ${inWords(rest)}`;
    return `${inWords(Math.floor(value / size))} ${name}${tail}`;
  }
  if (value < 20) return ONES[value] ?? '';
  const unit = value % 10;
  return `${TENS[Math.floor(value / 10)] ?? ''}${unit === 0 ? '' : `-${ONES[unit] ?? ''}`}`;
}
