/**
 * A draft of 400 sentences in a writer's own words, its sources, and the tenth of its sentences that a source
 * contradicts.
 */
export interface LongDraft {
  readonly sources: Readonly<Record<string, string>>;
  readonly text: string;
  /** Beginnings of the sentences that are wrong, with the words that are, and the source's own. */
  readonly wrong: readonly { readonly of: string; readonly wrong: string; readonly words: string }[];
}

const TOWNS = [
  'Aldernes',
  'Brokvik',
  'Corrin',
  'Dunharrow',
  'Eskby',
  'Fennmouth',
  'Galtholm',
  'Hestra',
  'Inverlow',
  'Jorvane',
  'Kestwick',
  'Lomond Bay',
  'Marrick',
  'Nordhaven',
  'Oxmere',
  'Pellworm',
  'Quernby',
  'Rossvale',
  'Sandtoft',
  'Tarnby',
  'Ulvsund',
  'Varrow',
  'Wexcombe',
  'Yarmley',
  'Zellhaven',
  'Ardmouth',
  'Birkness',
  'Carrowgate',
  'Dalsund',
  'Elmstrand',
  'Farholm',
  'Grimsness',
  'Hallvik',
  'Istrand',
  'Karleby',
  'Lundey',
  'Mossgate',
  'Nesby',
  'Orrinsay',
  'Penhallow',
];
const PEOPLE = [
  'Marta Lind',
  'Owen Farrell',
  'Ida Sorensen',
  'Paul Achterberg',
  'Nora Keane',
  'Tomas Vance',
  'Ruth Ogilvie',
  'Emil Brandt',
];

/** Each with what the source says and how the draft puts it, by a number and a person of the town. */
const FACTS: readonly (readonly [
  (n: number, who: string, town: string) => string,
  (n: number, who: string, town: string) => string,
])[] = [
  [
    (n, _, town) =>
      `The harbour of ${town} took in ${n * 3} ships last year, a few more than in the year before, although the outer quay was closed for two months after the storm in October.`,
    (n, _, town) => `Last year's storm did not keep ${n * 3} vessels from calling at ${town}.`,
  ],
  [
    (n, who, town) =>
      `${who}, who has led the council of ${town} for ${(n % 9) + 2} years, said that no decision on the tolls would be taken before the spring.`,
    (_, who, town) => `Tolls in ${town} remain as they are until spring at least, according to ${who}.`,
  ],
  [
    (n, _, town) =>
      `A new ferry that carries ${n + 40} passengers was ordered in ${town} from a yard in the north, and is to be delivered in the summer of the year after next.`,
    (n, _, town) => `${town} has bought a boat for ${n + 40} people.`,
  ],
  [
    (n, _, town) =>
      `The fish market of ${town} burned down in ${1900 + n} and was rebuilt in brick, by subscription, within eighteen months.`,
    (_, __, town) =>
      `It took no more than a year and a half to put up the market hall of ${town} again after the fire.`,
  ],
  [
    (n, who, town) =>
      `“We cannot go on like this for another winter,” ${who} told a meeting in ${town}, at which ${n * 2} people signed a petition against the closing of the night train.`,
    (n, _, town) => `In ${town}, ${n * 2} people put their names to a protest so that the night train might stay.`,
  ],
  [
    (n, _, town) =>
      `The school of ${town} has ${n * 5} pupils, of whom one in five comes from the islands, and lacks four teachers of mathematics.`,
    (_, __, town) => `Mathematics teachers are wanted in ${town}: four posts are vacant.`,
  ],
  [
    (n, _, town) =>
      `Engineers found ${(n % 7) + 3} cracks in the sea wall of ${town} during an inspection with divers, none of them deeper than a hand, and advised that it be watched.`,
    (_, __, town) => `Divers looked at the sea wall of ${town} and found damage that is shallow everywhere.`,
  ],
  [
    (n, _, town) =>
      `The lighthouse keeper of ${town} retired in ${1980 + (n % 30)}, and since then the lamp has been tended from the mainland.`,
    (_, __, town) => `Nobody lives in the lighthouse of ${town} any longer.`,
  ],
  [
    (n, _, town) =>
      `Seals came back to the bay of ${town} after ${(n % 20) + 10} years; wardens counted pups on the skerries in June and asked visitors to keep their distance.`,
    (_, __, town) => `Pups were seen off ${town} in June, and wardens want people to stay away from them.`,
  ],
];
const WRONG = {
  said: (n: number, town: string) =>
    `The library of ${town} stays open on Sundays thanks to ${(n % 5) + 3} volunteers, after the council had cut its money by half.`,
  draft: (town: string) => `Since its grant was cut, the library of ${town} has been shut on Sundays.`,
  wrong: 'has been shut on Sundays',
  words: (town: string) => `The library of ${town} stays open on Sundays`,
};

/** Forty towns, ten sentences on each; the same every time. */
export function longDraft(): LongDraft {
  const towns = TOWNS.map((town, i) => ({ town, n: ((i * 37) % 61) + 12, who: PEOPLE[i % PEOPLE.length]! }));
  return {
    sources: Object.fromEntries(
      towns.map(({ town, n, who }, i) => [
        `${i}.txt`,
        `${town} in short\n\n${[...FACTS.map(([said]) => said(n, who, town)), WRONG.said(n, town)].reduce((text, said, k) => `${text}${k % 3 === 0 ? '\n\n' : ' '}${said}`, '').trim()}\n`,
      ]),
    ),
    text: towns
      .map(({ town, n, who }) => [...FACTS.map(([, put]) => put(n, who, town)), WRONG.draft(town)].join(' '))
      .join('\n\n'),
    wrong: towns.map(({ town }) => ({ of: WRONG.draft(town), wrong: WRONG.wrong, words: WRONG.words(town) })),
  };
}
