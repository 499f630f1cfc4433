import assert from 'node:assert/strict';
import type { DraftLanguage, DraftParts } from '../../../src/core/model/draft';

/** The blocks of a draft as `kind: text` lines. */
export function prose(language: DraftLanguage, draft: string): readonly string[] {
  return language.parse(draft).blocks.map(({ kind, text }) => `${kind}: ${text}`);
}

/** The citations of a draft as `kind key @ whole (locator)`, the key and whole cut out of the draft. */
export function citations(language: DraftLanguage, draft: string): readonly string[] {
  return language
    .parse(draft)
    .citations.map(
      ({ kind, span, whole, locator }) =>
        `${kind} ${draft.slice(span.start, span.end)} @ ${draft.slice(whole.start, whole.end)}${locator ? ` (${locator})` : ''}`,
    );
}

/** What each directive covers. */
export function covered(language: DraftLanguage, draft: string): readonly string[] {
  return language.parse(draft).ignores.map(({ covers }) => draft.slice(covers.start, covers.end).trim());
}

/** Every offset of every block leads into the draft, in order, and letters and digits lead to themselves. */
export function assertWayBack(
  language: DraftLanguage,
  draft: string,
  exact: (char: string) => boolean = isWord,
): DraftParts {
  const parts = language.parse(draft);
  for (const { text, map } of parts.blocks) {
    let last = 0;
    for (let i = 0; i < text.length; i++) {
      const { start, end } = map.spanToOriginal({ start: i, end: i + 1 });
      // The words for a failure quote the text, which takes time that a pass need not spend.
      const leads = start >= last && end <= draft.length && end >= start;
      if (!leads) assert.fail(`offset ${i} of ${JSON.stringify(text)} leads to ${start}..${end} after ${last}`);
      const isItself = end - start !== 1 || !exact(text[i]!) || draft[start] === text[i];
      if (!isItself) assert.equal(draft[start], text[i], `offset ${i} of ${JSON.stringify(text)}`);
      last = start;
    }
  }
  for (const { span, whole } of parts.citations)
    assert.ok(
      whole.start <= span.start && span.start <= span.end && span.end <= whole.end && whole.end <= draft.length,
    );
  return parts;
}

/** A text, escaped for a draft and quoted there, is one block of plain words: no citation, no directive. */
export function assertEscapes(language: DraftLanguage, text: string): void {
  const words = language.escape(text);
  assert.ok(!/[\n\r]/.test(words));
  const { citations: cited, ignores, blocks } = language.parse(`“${words}”`);
  assert.deepEqual(
    cited.filter(({ kind }) => kind !== 'link' || language.id !== 'plain'),
    [],
  );
  assert.deepEqual(ignores, []);
  assert.ok(blocks.length <= 1);
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}
