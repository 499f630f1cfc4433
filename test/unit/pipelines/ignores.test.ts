import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/registry';
import type { DraftLanguage } from '../../../src/core/model/draft';
import type { Finding } from '../../../src/core/model/judging/finding';
import { applyIgnores, ignoreFixes } from '../../../src/core/pipelines/check/ignores';
import { splitSentences } from '../../../src/core/text/words/sentences';

const finding = (start: number, end: number): Finding => ({
  rule: 'quantity-conflict',
  severity: 'warning',
  span: { start, end },
  message: { template: '', args: [] },
  draftValue: '',
  sourceValue: '',
  evidence: [],
  fixes: [],
  confidence: 1,
  fingerprint: '',
});

/** The draft after the fix of a kind for the finding on `word`. */
function ignored(language: DraftLanguage, draft: string, word: string, kind: 'ignore-here' | 'ignore-file'): string {
  const parts = language.parse(draft);
  const at = draft.indexOf(word);
  const sentence = parts.blocks
    .flatMap(({ text, map }) => splitSentences(text).map((span) => map.spanToOriginal(span)))
    .find(({ start, end }) => start <= at && at < end)!;
  const fixes = ignoreFixes({
    draft: { uri: 'd', languageId: language.id, text: draft },
    parts,
    language,
    finding: finding(at, at + word.length),
    sentence,
  });
  const edit = fixes.find((fix) => fix.kind === kind)!.edits[0]!;
  return draft.slice(0, edit.span.start) + edit.newText + draft.slice(edit.span.end);
}

/** Words whose findings are left. */
function left(language: DraftLanguage, draft: string, words: readonly string[]): readonly string[] {
  const findings = words.map((word) => finding(draft.indexOf(word), draft.indexOf(word) + word.length));
  const { kept } = applyIgnores(findings, language.parse(draft).ignores);
  return kept.map(({ span }) => draft.slice(span.start, span.end));
}

describe('Ignoring', () => {
  const draft = 'It has 80 users now. It had 90 users then. It will have 70 users.\n\nOther 60 users.\n';
  const words = ['80', '90', '70', '60'];

  for (const language of LANGUAGES) {
    it(`silences one sentence of ${language.id}, or its paragraph where no comment fits between`, () => {
      for (const word of words) {
        const after = ignored(language, draft, word, 'ignore-here');
        const paragraph = word === '60' ? ['60'] : ['80', '90', '70'];
        const silent = language.commentsStand === 'between-paragraphs' ? paragraph : [word];
        assert.deepEqual(
          left(language, after, words),
          words.filter((other) => !silent.includes(other)),
          after,
        );
        assert.deepEqual(
          language.parse(after).blocks.map(({ text }) => text),
          language.parse(draft).blocks.map(({ text }) => text),
        );
      }
    });

    it(`silences a file of ${language.id}`, () => {
      assert.deepEqual(left(language, ignored(language, draft, '90', 'ignore-file'), words), []);
    });
  }

  it('works in lists, quotes, tables and headings of Markdown', () => {
    const [markdown] = LANGUAGES;
    const rich =
      '# Its 10 users\n\n- Has 20 users.\n- Has 30 users\n\n> Had 40 users. Had 50 users.\n\n| a |\n|---|\n| 60 users |\n';
    for (const word of ['10', '20', '30', '40', '50', '60']) {
      const after = ignored(markdown!, rich, word, 'ignore-here');
      assert.deepEqual(
        left(markdown!, after, ['10', '20', '30', '40', '50', '60']),
        ['10', '20', '30', '40', '50', '60'].filter((other) => other !== word),
        after,
      );
    }
  });

  it('keeps other rules, and says which directives were of no use', () => {
    const [markdown] = LANGUAGES;
    const text = '<!-- plumbline-ignore date-conflict: own -->\nIt has 80 users.';
    const { kept, unused } = applyIgnores(
      [finding(text.indexOf('80'), text.indexOf('80') + 2)],
      markdown!.parse(text).ignores,
    );
    assert.deepEqual([kept.length, unused.length], [1, 1]);
  });
});
