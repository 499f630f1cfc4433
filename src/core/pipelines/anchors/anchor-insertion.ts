import { withAnchors, writeAnchors } from '../../anchors/anchor-file';
import type { QuoteAnchor } from '../../model/project/anchor';
import type { Insertion } from '../../model/api';
import type { Draft, DraftLanguage } from '../../model/draft';
import type { TextEdit } from '../../model/judging/finding';
import { edited } from '../../model/judging/text-edits';
import type { Passage, Source } from '../../model/source';
import { overlaps, type Span } from '../../model/span';
import { foldedWords, wordsHash } from '../../text/words/folded-words';
import { clean } from '../check/written-edit';
import { quotePlaces } from './anchored-units';
import { BlockSplitter, claimsOf } from '../draft/claims';
import { pathFrom } from '../corpus/corpus-uri';
import type { DraftAnchors } from './draft-anchors';

/** A file with its whole text. */
export interface FileText {
  readonly uri: string;
  readonly text: string;
}

interface AnchorInput {
  readonly draft: Draft;
  readonly language: DraftLanguage;
  readonly anchors: DraftAnchors;
  readonly source: Source;
  readonly passage: Passage;
  readonly insertion: Insertion;
}

/** Fewer words than this are a turn of phrase: they stand elsewhere too, and are not followed. */
const FEWEST_WORDS = 3;

/** The folder's anchors with those of an insertion: undefined where it finds none. */
export function anchorsAfter({
  draft,
  language,
  anchors,
  source,
  passage,
  insertion,
}: AnchorInput): FileText | undefined {
  // A file that we cannot read is not ours to write over.
  if (anchors.problems.length > 0) return undefined;
  const { text, inserted } = applied(draft, insertion.edits);
  const words = ` ${foldedWords(clean(passage.text))} `;
  const added = quotePlaces(claimsOf(language.parse(text), new BlockSplitter(), text)).flatMap(
    ({ unit: { claim }, quotation }) => {
      const folded = foldedWords(quotation.text);
      const isNew = overlaps(claim.map.spanToOriginal(quotation.span), inserted) && words.includes(` ${folded} `);
      return isNew && folded.split(' ').length >= FEWEST_WORDS
        ? [anchorFor(quotation.text, anchors, source, passage.span)]
        : [];
    },
  );
  return added.length > 0 ? { uri: anchors.uri, text: writeAnchors(withAnchors(anchors.file, added)) } : undefined;
}

/** An anchor of quoted words at a place of a source's reading text. */
export function anchorFor(
  quote: string,
  { name, folder }: DraftAnchors,
  source: Source,
  { start, end }: Span,
): QuoteAnchor {
  return {
    draft: name,
    quote,
    source: pathFrom(folder, source.id),
    start,
    end,
    hash: wordsHash(source.text.slice(start, end)),
  };
}

/** The draft after an insertion, and where in it the inserted words stand. */
function applied({ uri, text }: Draft, edits: readonly TextEdit[]): { readonly text: string; readonly inserted: Span } {
  const own = edits.filter((edit) => edit.uri === undefined || edit.uri === uri);
  const [main] = own;
  if (!main) return { text, inserted: { start: 0, end: 0 } };
  const before = own
    .filter(({ span }) => span.start < main.span.start)
    .reduce((sum, { span, newText }) => sum + newText.length - (span.end - span.start), 0);
  const start = main.span.start + before;
  return { text: edited(text, own), inserted: { start, end: start + main.newText.length } };
}
