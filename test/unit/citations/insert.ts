import assert from 'node:assert/strict';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import type { InsertRequest } from '../../../src/core/model/api';
import type { DraftLanguage } from '../../../src/core/model/draft';
import type { TextEdit } from '../../../src/core/model/judging/finding';
import type { SourceMetadata } from '../../../src/core/model/metadata';
import type { Passage, Source } from '../../../src/core/model/source';
import { buildInsertion, type BibliographyFile } from '../../../src/core/pipelines/answers/insertion';
import { identityMap } from '../../../src/core/text/offsets/offset-map';

/** What is inserted into a draft; `|` in the draft is the caret, `[…|…]` is not a selection. */
export interface Insert {
  readonly language: DraftLanguage;
  readonly draft: string;
  readonly words: string;
  readonly form?: InsertRequest['form'];
  readonly style?: string;
  readonly locator?: string;
  readonly metadata?: Partial<SourceMetadata>;
  readonly bibliographies?: readonly BibliographyFile[];
}

export const LIM: SourceMetadata = {
  key: 'lim2020tiktok',
  title: 'The app that would not sell',
  authors: [{ family: 'Lim', given: 'Shawn' }],
  publisher: 'The Drum',
  date: { year: 2020, month: 8, day: 14 },
  url: 'https://example.org/a_b?x=1',
};

/** The draft after the insertion with `|` at the caret, and the edits. */
export function inserted({
  language,
  draft,
  words,
  form = 'quote',
  style = 'auto',
  locator,
  metadata,
  bibliographies,
}: Insert): {
  readonly text: string;
  readonly caret: number;
  readonly shown: string;
  readonly edits: readonly TextEdit[];
} {
  const at = draft.indexOf('|');
  const text = draft.slice(0, at) + draft.slice(at + 1);
  const passage: Passage = {
    source: 's',
    index: 0,
    text: words,
    span: { start: 0, end: words.length },
    kind: 'paragraph',
    ...(locator && { locator }),
  };
  const source: Source = {
    id: 's',
    path: 's.txt',
    format: 'text',
    metadata: { ...LIM, ...metadata },
    text: words,
    map: identityMap,
    lineStarts: new Uint32Array([0]),
    blocks: [],
    passages: [],
    problems: [],
    contentHash: '',
  };
  const result = buildInsertion({
    draft: { uri: 'draft', languageId: language.languageIds[0]!, text },
    parts: language.parse(text),
    language,
    source,
    passage,
    request: { at: { start: at, end: at }, passage, form },
    config: { ...DEFAULT_CONFIG, citationStyle: style },
    ...(bibliographies && { bibliographies }),
  });
  assert.ok(result.ok, 'refused');
  const after = apply(
    text,
    result.value.edits.filter(({ uri }) => uri === undefined),
  );
  const { caret } = result.value;
  return { text: after, caret, shown: `${after.slice(0, caret)}|${after.slice(caret)}`, edits: result.value.edits };
}

/** Edits applied together, as an editor does: all in offsets of the text before. */
export function apply(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start);
  for (const [i, edit] of sorted.entries())
    if (i > 0) assert.ok(edit.span.end <= sorted[i - 1]!.span.start, 'edits overlap');
  return sorted.reduce((now, { span, newText }) => now.slice(0, span.start) + newText + now.slice(span.end), text);
}
