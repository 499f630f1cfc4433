import assert from 'node:assert/strict';
import { differencesOf, differencesWithout, judgeClaim } from '../../../src/core/compare/judge';
import { inputOf } from './input';

const BRIDGE = 'The bridge is 1,280 metres long and carries 40,000 vehicles a day.';
const BARE = 'The bridge carries vehicles every day.';

function verdict(draft: string, ...sources: readonly string[]): string {
  return judgeClaim(inputOf(draft, ...sources)).verdict;
}

/** The passages that bear on a claim, in their order, each with its words that contradict. */
function evidence(draft: string, ...sources: readonly string[]): readonly (readonly string[])[] {
  return judgeClaim(inputOf(draft, ...sources)).evidence.map(({ passage, highlights }) => [
    passage.text,
    ...highlights.map(({ start, end }) => passage.text.slice(start, end)),
  ]);
}

/** Each conflict as `rule: the draft's words > the source's`. */
function conflicts(draft: string, source: string): readonly string[] {
  return judgeClaim(inputOf(draft, source)).conflicts.map(
    ({ rule, span, sourceSpan }) =>
      `${rule}: ${draft.slice(span.start, span.end)} > ${source.slice(sourceSpan.start, sourceSpan.end)}`,
  );
}

describe('the verdict on a claim', () => {
  const rows: readonly (readonly [expected: string, draft: string, ...sources: readonly string[]])[] = [
    ['supported', 'The bridge carries 40,000 vehicles a day.', BARE, BRIDGE],
    ['not-found', 'The bridge carries vehicles, and 77 owls nest there.', BRIDGE],
    ['not-found', 'The bridge carries 40,000 vehicles a day.', 'Penguins sleep on the ice.'],
    ['contradicted', 'The bridge carries 60,000 vehicles a day.', BARE, BRIDGE],
    [
      'disputed',
      'The bridge carries 60,000 vehicles a day.',
      BRIDGE,
      'The bridge carries 60,000 vehicles a day, she said.',
    ],
    ['supported', 'The fair will open in May.', 'The fair opened in May.'],
    ['not-found', 'The fair opened in May.', 'The fair will open in May.'],
  ];
  for (const [expected, draft, ...sources] of rows)
    it(`${draft} | ${sources.join(' | ')} -> ${expected}`, () => assert.equal(verdict(draft, ...sources), expected));
});

describe('the evidence of a judgement', () => {
  it('begins with what contradicts, at the words that do', () =>
    assert.deepEqual(evidence('The bridge carries 60,000 vehicles a day.', BARE, 'Penguins sleep.', BRIDGE), [
      [BRIDGE, '40,000'],
      [BARE],
    ]));
  it('begins with what bears the claim out best, where nothing contradicts it', () =>
    assert.deepEqual(evidence('The bridge carries 40,000 vehicles a day.', BARE, 'Penguins sleep.', BRIDGE), [
      [BRIDGE],
      [BARE],
    ]));
});

describe('the place of a wrong name or word', () => {
  const rows: readonly (readonly [draft: string, source: string, expected: string])[] = [
    [
      'Ada Brown, the mayor of Velm, opened the pier.',
      'Tom Reed, the mayor of Velm, opened the pier.',
      'role-conflict: Ada Brown > Tom Reed',
    ],
    [
      'Ida Holm, chief executive of Norvik, resigned in May.',
      'Ida Holm, chief executive of Oster, resigned in May.',
      'role-conflict: Norvik > Oster',
    ],
    [
      'Ada Brown, the finance minister, resigned in May.',
      'Ada Brown, the health minister, resigned in May.',
      'role-conflict: finance minister > health minister',
    ],
    [
      'The mayor of Velm opened the pier on Monday.',
      'The mayor of Oster opened the pier on Monday.',
      'name-conflict: Velm > Oster',
    ],
    [
      'Judge Paula Ferrers closed the inquest in Velm.',
      'Judge Paul Harding closed the inquest in Velm.',
      'name-conflict: Judge Paula Ferrers > Judge Paul Harding',
    ],
    ['Ada Brown opened the pier at Velm.', 'Ada Brown opened the pier at Oster.', 'name-conflict: Velm > Oster'],
  ];
  for (const [draft, source, expected] of rows)
    it(`${draft} -> ${expected}`, () => {
      assert.deepEqual(conflicts(draft, source), [expected]);
      assert.deepEqual(conflicts(source, source), []);
    });
});

describe('the reasons of a silence', () => {
  const reasons = (draft: string, why?: true): readonly string[] =>
    judgeClaim({ ...inputOf(draft, BRIDGE), ...(why && { why }) }).exclusions.map(({ reason }) => reason);

  it('are told of a sentence that says what its source says, or that asserts nothing', () => {
    assert.deepEqual(reasons(BRIDGE, true), ['verbatim']);
    assert.deepEqual(reasons('Does the bridge carry 60,000 vehicles a day?', true), ['no-assertion']);
  });
  it('are told of what is left out beside a conflict, to whom asks', () => {
    assert.ok(reasons('The bridge carries 60,000 vehicles a day.', true).includes('overlapped'));
    assert.deepEqual(reasons('The bridge carries 60,000 vehicles a day.'), []);
  });
});

describe('the differences that are learnt from', () => {
  const WRONG = 'The bridge carries 60,000 vehicles a day.';
  const ASKED = 'Does the bridge carry 60,000 vehicles a day?';

  it('are those of what is asserted, each with its features', () => {
    const found = differencesOf(inputOf(WRONG, BRIDGE));
    assert.ok(found.length > 0);
    assert.deepEqual(differencesWithout(inputOf(WRONG, BRIDGE)).measured.length, found.length);
    assert.deepEqual(differencesOf(inputOf(ASKED, BRIDGE)), []);
  });
  it('are none, for no reason, of what a source says word for word', () => {
    const none = { measured: [], reasons: new Set() };
    assert.deepEqual(differencesWithout(inputOf(BRIDGE, BRIDGE)), none);
    assert.deepEqual(differencesWithout(inputOf(ASKED, BRIDGE)), none);
  });
  it('come with the reasons for what is left out', () => {
    const { measured, reasons } = differencesWithout(inputOf('The bridge, it is said, carries owls a day.', BRIDGE));
    assert.deepEqual(measured, []);
    assert.ok(reasons.size > 0 && !reasons.has('verbatim'));
  });
});
