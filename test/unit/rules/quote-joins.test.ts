import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'tram.txt':
    '“The tram never stopped at our gate, and nobody rang the bell for the children,” said Olga Brandt. “The driver was asleep.”\n\n' +
    '“The line was built to carry coal to the docks. It was rebuilt to carry school classes after the war,” said the engineer, Theo Falk.\n\n' +
    'Tickets may be bought at the kiosk by the old gate. Season cards are sold in the office alone.\n\n' +
    'The line closes when the river floods, and all cards are paid back by the company within a month.',
  'ward.txt':
    '“Visitor comes each day at noon and reads to the children on the ward,” wrote the nurse, Ines Kolb.\n\n' +
    '“The n[ur]se was singing while the lamps were lit along the corridor,” wrote Paul Reger.\n\n' +
    '“He signed the form [...] without asking the matron about the bed,” wrote Jana Stolz.',
};

/** The findings on quotations in a draft, as `severity rule: words`. */
async function found(text: string): Promise<readonly string[]> {
  const draft = draftOf(text);
  const { findings } = await (await engineOver(SOURCES)).check(draft);
  return findings
    .filter(({ rule }) => rule.startsWith('quote-'))
    .map(({ severity, rule, span }) => `${severity} ${rule}: ${draft.text.slice(span.start, span.end)}`);
}

const joined = (words: string): string => `information quote-misattributed: ${words}`;

const CASES: readonly (readonly [draft: string, ...found: string[]])[] = [
  ['“The tram never stopped at our gate … and nobody rang the bell,” said Olga Brandt.'],
  ['“The tram never stopped at our gate … The driver was asleep,” said Olga Brandt.'],
  [
    '“The tram never stopped at our gate … to carry school classes after the war,” said Olga Brandt.',
    joined('The tram never stopped at our gate … to carry school classes after the war,'),
  ],
  ['“The line was built … to carry school classes after the war,” said Theo Falk.'],
  [
    '“It was rebuilt … to carry coal to the docks,” said Theo Falk.',
    joined('It was rebuilt … to carry coal to the docks,'),
  ],
  [
    'The notice says that “tickets may be bought at the kiosk … and all cards are paid back by the company”.',
    joined('tickets may be bought at the kiosk … and all cards are paid back by the company'),
  ],
  ['The notice says that “tickets may be bought at the kiosk by the old gate … Season cards are sold in the office”.'],
  ['“He signed the form [...] without asking the matron about the bed,” wrote Jana Stolz.'],
  ['“He signed the form … without asking the matron about the bed,” wrote Jana Stolz.'],
  [
    '“He tore the form [...] without asking the matron about the bed,” wrote Jana Stolz.',
    'warning quote-altered: tore',
  ],
  ['“Visitor[s] come[] each day at noon and read[] to the children on the ward,” wrote Ines Kolb.'],
  ['“[The v]isitor came[] each day at noon,” wrote Ines Kolb.', 'warning quote-altered: came[]'],
  ['“[Our v]isitor comes each day at noon and read to the children,” wrote Ines Kolb.', 'warning quote-altered: read'],
  ['“Visitor comes each day at noon and s[ing]s to the children,” wrote Ines Kolb.', 'warning quote-altered: s[ing]s'],
  ['“The nurse was singing while the lamps were lit,” wrote Paul Reger.'],
  ['“The n[ur]se was singing while the lamps were lit,” wrote Paul Reger.'],
  ['“The noise was singing while the lamps were lit,” wrote Paul Reger.', 'warning quote-altered: noise'],
];

describe('quotations put together, and words with brackets in them', () => {
  for (const [draft, ...expected] of CASES)
    it(`${draft} -> ${expected.join(', ') || 'silent'}`, async () => {
      assert.deepEqual(await found(draft), expected);
    });
});
