import { bibliographyAddition, hasKey, type BibliographyText } from '../../citations/bibliography-entry';
import { closedWords } from '../../citations/spoken';
import { chooseStyle } from '../../citations/convention';
import { nested, quoted, quoteMarks, titleInMarks } from '../../citations/marks';
import type { Citation, CitationStyle } from '../../citations/styles/style';
import { STYLES } from '../../citations/styles/styles';
import { fillTemplate, isTemplate } from '../../citations/styles/template';
import type { Insertion, InsertRequest } from '../../model/api';
import type { Config } from '../../model/project/config';
import type { Draft, DraftLanguage, DraftParts } from '../../model/draft';
import type { TextEdit } from '../../model/judging/finding';
import { message } from '../../model/message';
import type { Result } from '../../model/problem';
import { failure, success } from '../../model/problem';
import type { Passage, PassageRef, Source } from '../../model/source';
import { clean } from '../check/written-edit';
import { blockPlacement, citationPlacement, definitionPlacement, quotePlacement, type Placement } from './placement';

/** What bringing a passage into a draft needs to know. */
export interface InsertionInput {
  readonly draft: Draft;
  readonly parts: DraftParts;
  readonly language: DraftLanguage;
  readonly request: InsertRequest;
  readonly source: Source;
  readonly passage: Passage;
  readonly config: Config;
  /**
   * The bibliographies that the draft names, in its order; a style by keys adds the source to the first one it can be
   * added to.
   */
  readonly bibliographies?: readonly BibliographyFile[];
}

/** The passage that stands for a source as a whole; see `WHOLE_SOURCE`. */
export function wholeOf(ref: PassageRef): Passage {
  return { ...ref, text: '', span: { start: 0, end: 0 }, kind: 'paragraph' };
}

/** A bibliography file as it stands. */
export type BibliographyFile = BibliographyText;

/**
 * The edits that bring a passage into the draft with its citation. All in offsets of the draft as it is, in one undo
 * step.
 */
export function buildInsertion(input: InsertionInput): Result<Insertion> {
  const {
    draft,
    request: { at, form },
    passage,
  } = input;
  if (at.start < 0 || at.end < at.start || at.end > draft.text.length)
    return refused('stale-place', 'The place to insert at is no longer in the draft. Please try again.');
  const words = input.language.escape(passage.text) === '' ? '' : closedWords(clean(passage.text));
  if (words === '' && form !== 'citation') return refused('empty', 'This passage has no words to quote.');
  const placement = placed(input, words);
  return placement
    ? success(withEntry(input, placement, assembled(input, placement)))
    : refused('no-style', 'There is no citation style for this kind of draft.');
}

function refused(code: string, text: string): Result<Insertion> {
  return failure({ code, severity: 'error', message: message(text) });
}

/** What is written where; `definition` goes elsewhere in the draft. */
interface Placed extends Placement {
  readonly definition?: string;
  readonly usesKeys?: boolean;
}

function placed(input: InsertionInput, words: string): Placed | undefined {
  const {
    draft,
    request: { at, form },
    language,
  } = input;
  const wanted = input.request.style ?? input.config.citationStyle;
  if (isTemplate(wanted)) return fromTemplate(input, words, wanted);
  const style = chooseStyle(STYLES, wanted, { languageId: language.id, parts: input.parts, draft: draft.text });
  if (!style) return undefined;
  const citation = cite(input, style);
  const definition = {
    usesKeys: style.usesKeys,
    ...(citation.definition !== undefined && { definition: citation.definition }),
  };
  if (form === 'citation') return { ...citationPlacement(draft.text, at, citation.text, style), ...definition };
  const marks = marksOf(input);
  if (form === 'block-quote')
    return {
      ...blockPlacement(draft.text, at, language.blockQuote(language.escape(words), citation.text)),
      ...definition,
    };
  const quote = (text: string): string => quoted(text, marks, (raw) => language.escape(raw));
  return { ...quotePlacement({ text: draft.text, at, words, quote, citation: citation.text, style }), ...definition };
}

function fromTemplate(input: InsertionInput, words: string, template: string): Placed {
  const {
    draft,
    language,
    source,
    passage,
    request: { at, form },
  } = input;
  const escape = (text: string): string => language.escape(text);
  const locator = passage.locator === undefined ? {} : { locator: passage.locator };
  const quote = form === 'citation' ? '' : nested(words, marksOf(input), escape);
  const shape = form === 'citation' ? template.replace(/[^\s(]*\{quote\}[^\s(]*\s*/, '') : template;
  const text = fillTemplate(shape, { source: source.metadata, ...locator, quote, escape });
  return form === 'block-quote'
    ? blockPlacement(draft.text, at, language.blockQuote(text, ''))
    : quotePlacement({
        text: draft.text,
        at,
        words: '',
        quote: () => text,
        citation: '',
        style: { gap: '', stop: 'before' },
      });
}

function cite(input: InsertionInput, style: CitationStyle): Citation {
  const { source, passage, parts, language } = input;
  const marks = marksOf(input);
  const locator = passage.locator === undefined ? {} : { locator: passage.locator };
  return style.cite({
    source: source.metadata,
    ...locator,
    parts,
    escape: (text) => language.escape(text),
    inMarks: (title) => titleInMarks(title, marks),
  });
}

function marksOf({ draft, parts, language }: InsertionInput): ReturnType<typeof quoteMarks> {
  return quoteMarks(parts.blocks.map(({ text }) => text).join('\n'), draft.text, language.id);
}

function assembled(
  { draft, parts, language }: InsertionInput,
  { span, newText, caret, definition }: Placed,
): Insertion {
  const main: TextEdit = { span, newText };
  const caretAfter = span.start + caret;
  if (definition === undefined) return { edits: [main], caret: caretAfter };
  const after = draft.text.slice(0, span.start) + newText + draft.text.slice(span.end);
  const at = definitionPlacement({
    draft: draft.text,
    parts,
    definition,
    main,
    isFound: (extra) => isDefined(language, after, main, extra),
  });
  if (at.span.start >= span.start && at.span.start <= span.end)
    return { edits: [{ span, newText: newText + at.newText }], caret: caretAfter };
  const before = at.span.start < span.start ? at.newText.length - (at.span.end - at.span.start) : 0;
  return { edits: [main, at], caret: caretAfter + before };
}

/** The source's entry, where a key is cited that no bibliography of the draft has. */
function withEntry(
  { bibliographies = [], source: { metadata } }: InsertionInput,
  { usesKeys }: Placed,
  insertion: Insertion,
): Insertion {
  if (!usesKeys || bibliographies.some(({ text }) => hasKey(text, metadata.key))) return insertion;
  for (const file of bibliographies) {
    const addition = bibliographyAddition(file, metadata);
    if (addition)
      return {
        ...insertion,
        edits: [
          ...insertion.edits,
          { uri: file.uri, span: { start: addition.at, end: addition.at }, newText: addition.newText },
        ],
      };
  }
  return insertion;
}

/**
 * Whether the draft, after both edits, has the definition as a footnote: an open fence or comment at its end would
 * swallow it.
 */
function isDefined(language: DraftLanguage, after: string, main: TextEdit, extra: TextEdit): boolean {
  const grown = main.newText.length - (main.span.end - main.span.start);
  const at = extra.span.start < main.span.end ? extra.span.start : extra.span.start + grown;
  const label = /^\s*\[\^([^\]]+)\]:/.exec(extra.newText)?.[1];
  return language
    .parse(after.slice(0, at) + extra.newText + after.slice(at))
    .footnotes.some((note) => note.label === label);
}
