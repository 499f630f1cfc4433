import assert from 'node:assert/strict';
import type { Reading } from '../../../src/core/model/reading/reading';
import type { Conflict, Judgement } from '../../../src/core/model/judging/rule';
import type { Source } from '../../../src/core/model/source';
import { alignedValue } from '../../../src/core/reading/decision/aligned-value';
import { decide } from '../../../src/core/reading/decision/decide';
import { ruleOfWords } from '../../../src/core/reading/decision/rule-of-words';
import { placeInSentence } from '../../../src/core/reading/answers/verify';
import { itemOf } from '../../support/reading';
import { sourceOf } from '../readers/reading';

const TEXT = 'The society sold the manor in 1921 to a brewer.';
const BY = { reader: 'test', model: 'm', promptVersion: '1' };

describe('rules and a reader decide together', () => {
  let sources: readonly Source[];
  before(async () => {
    sources = [
      await sourceOf('a.txt', 'The society sold the manor in 1912 to a brewer from Leck.'),
      await sourceOf('b.txt', 'In 1921 the manor went from the society to a brewer.'),
    ];
  });
  const place = (source: Source, words: string): NonNullable<Reading['place']> => {
    const start = source.text.indexOf(words);
    return { passage: { source: source.id, index: 0 }, span: { start, end: start + words.length }, words };
  };
  const reading = (given: Partial<Reading>): Reading => ({
    verdict: 'not_found',
    confidence: 0.9,
    wrong: [],
    reason: '',
    by: BY,
    date: '',
    ...given,
  });
  const conflict = (confidence = 0.7): Conflict => ({
    rule: 'date-conflict',
    span: placeInSentence('1921', TEXT)!,
    draftValue: '1921',
    sourceValue: '1912',
    passage: { source: sources[0]!.id, index: 0 },
    sourceSpan: { start: 30, end: 34 },
    replacement: '1912',
    confidence,
    explanation: { slot: 'date', draftValue: '1921', sourceValue: '1912', features: [] },
  });
  const judged = (conflicts: readonly Conflict[] = []): Judgement => ({
    verdict: conflicts.length > 0 ? 'contradicted' : 'not-found',
    evidence: [],
    conflicts,
    disagreements: [],
    unsure: [],
    exclusions: [],
  });
  const outcome = (
    judgement: Judgement,
    given: Reading,
    shown = sources,
    strictness: 'strict' | 'balanced' | 'eager' = 'balanced',
  ): string => {
    const corpus = {
      source: (id: string) => sources.find((s) => s.id === id),
      sources: () => sources,
      passage: (ref: { source: string; index: number }) => {
        const s = sources.find(({ id }) => id === ref.source)!;
        const { span } = s.passages[ref.index]!;
        return { ...ref, text: s.text.slice(span.start, span.end), span, kind: 'paragraph' as const };
      },
    };
    const made = decide(judgement, {
      text: TEXT,
      quoted: [],
      reading: given,
      windows: itemOf(TEXT, ...shown).windows,
      strictness,
      corpus,
    });
    return [
      made.verdict,
      ...made.conflicts.map((c) => `${c.rule}${c.severity ? ` (${c.severity})` : ''}`),
      ...made.disagreements.map(() => 'disagree'),
    ].join(', ');
  };
  const contradicts = (given: Partial<Reading> = {}): Reading =>
    reading({
      verdict: 'conflict',
      wrong: ['1921'],
      place: place(sources[0]!, 'in 1912'),
      secondLook: { bearsOut: 'no' },
      ...given,
    });

  it('a difference that the reader sees too is confirmed', () => {
    assert.equal(outcome(judged([conflict()]), contradicts()), 'contradicted, date-conflict');
  });
  it('one in a passage that bears the sentence out for the reader is dropped', () => {
    assert.equal(
      outcome(judged([conflict()]), reading({ verdict: 'supported', place: place(sources[1]!, 'In 1921') })),
      'supported',
    );
  });
  it('one in a passage that the reader was not shown is left', () => {
    assert.equal(
      outcome(judged([conflict()]), reading({ verdict: 'supported', place: place(sources[1]!, 'In 1921') }), [
        sources[1]!,
      ]),
      'contradicted, date-conflict',
    );
  });
  it('one of which the reader says that nothing speaks of it must be sure', () => {
    assert.equal(outcome(judged([conflict()]), reading({})), 'not-found');
    assert.equal(outcome(judged([conflict(0.9)]), reading({})), 'contradicted, date-conflict');
  });
  it('a conflict that only the reader sees is one by the words it marks', () => {
    assert.equal(outcome(judged(), contradicts()), 'contradicted, date-conflict');
    assert.equal(outcome(judged(), contradicts({ wrong: ['sold'] })), 'contradicted, statement-conflict');
  });
  it('and information where the second look differs, is missing, or the reader is not sure', () => {
    for (const given of [
      { secondLook: { bearsOut: 'silent' } },
      { secondLook: { bearsOut: 'yes', place: place(sources[0]!, 'sold the manor') } },
      { confidence: 0.3 },
    ] as const) {
      assert.equal(outcome(judged(), contradicts(given)), 'not-found, date-conflict (information)');
    }
    const once = contradicts();
    delete (once as { secondLook?: unknown }).secondLook;
    assert.equal(outcome(judged(), once), 'not-found, date-conflict (information)');
  });
  it('another source that bears the sentence out makes it disputed', () => {
    assert.equal(
      outcome(
        judged(),
        contradicts({ secondLook: { bearsOut: 'yes', place: place(sources[1]!, 'In 1921 the manor') } }),
      ),
      'disputed, disagree',
    );
  });
  it('by the strictness in force', () => {
    assert.equal(
      outcome(judged(), contradicts({ confidence: 0.7 }), sources, 'strict'),
      'not-found, date-conflict (information)',
    );
    assert.equal(outcome(judged(), contradicts({ confidence: 0.5 }), sources, 'eager'), 'contradicted, date-conflict');
  });

  const marked: readonly (readonly [string, string, string])[] = [
    ['The bridge cost 14 million crowns.', '14 million', 'quantity-conflict'],
    ['The strike lasted three weeks.', 'three weeks', 'quantity-conflict'],
    ['It opened on 3 June 1999.', '3 June', 'date-conflict'],
    ['The poem was written by Klara Voigt in exile.', 'Klara Voigt', 'name-conflict'],
    ['The mayor, Jan Otten, and the judge agreed.', 'mayor', 'role-conflict'],
    ['The union gave in first.', 'gave in first', 'statement-conflict'],
    ['She said “we won 14 seats” at once.', '14', 'statement-conflict'],
  ];
  for (const [sentence, words, rule] of marked) {
    it(`“${words}” is a ${rule}`, () => {
      const quote = /“.*”/.exec(sentence);
      const quoted = quote ? [{ start: quote.index, end: quote.index + quote[0].length }] : [];
      assert.equal(ruleOfWords(sentence, placeInSentence(words, sentence)!, quoted), rule);
    });
  }

  const aligned: readonly (readonly [string, string, string, string | undefined])[] = [
    ['The bridge cost 14 million crowns.', '14 million', 'the bill came to 17 million crowns', '17 million'],
    ['The bridge cost 14 million crowns.', '14 million', 'it brought 17 million visitors', undefined],
    ['It opened on 3 June 1999.', '3 June 1999', 'was opened on 4 July 1999 by the king', '4 July 1999'],
    [
      'The bridge cost 14 million crowns.',
      '14 million',
      'first 12 million crowns, in the end 17 million crowns',
      undefined,
    ],
    ['The bridge cost 14 million crowns.', 'cost 14 million crowns', 'the bill came to 17 million crowns', undefined],
    ['The bridge is 90 metres long.', '90 metres', 'it weighs 40 tonnes', undefined],
  ];
  for (const [sentence, words, said, value] of aligned) {
    it(`${value === undefined ? 'nothing is offered' : `“${value}” is offered`} for “${words}” beside “${said}”`, () => {
      assert.equal(alignedValue(sentence, placeInSentence(words, sentence)!, said), value);
    });
  }
});
