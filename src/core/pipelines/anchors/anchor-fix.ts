import { withAnchors, writeAnchors } from '../../anchors/anchor-file';
import type { AnchoredQuote, QuoteAnchor } from '../../model/project/anchor';
import type { Finding, Fix } from '../../model/judging/finding';
import { message } from '../../model/message';
import { overlaps } from '../../model/span';
import { anchorFor } from './anchor-insertion';
import type { DraftAnchors } from './draft-anchors';
import type { OpenDraft } from '../draft/open-draft';

const MATCHES = 3;

/**
 * "Keep the quote as it is": its anchor takes the draft's and the source's present words, or goes where its source is
 * gone. The edit is that of the file with the anchors.
 */
export function anchorFix(open: OpenDraft, { span }: Pick<Finding, 'span'>): Fix | undefined {
  const { anchors } = open.session;
  const anchored = open.units.flatMap(({ claim, anchored: own = [] }) =>
    own.filter(({ quotation }) => overlaps(claim.map.spanToOriginal(quotation.span), span)),
  )[0];
  // A file that we cannot read is not ours to write over.
  if (!anchors || !anchored || anchors.problems.length > 0) return undefined;
  const renewed = renew(open, anchors, anchored);
  // What is no longer followed goes from the file that it is in, be it that of the folder which the draft came from.
  const stray = renewed ? undefined : anchors.strays.find(({ anchor }) => anchor === anchored.anchor);
  const { uri, text: before, file } = stray?.origin ?? anchors;
  const text = writeAnchors(withAnchors(file, renewed ? [renewed] : [], [stray?.written ?? anchored.anchor]));
  return {
    kind: 're-anchor',
    title: renewed
      ? message('Keep this quote as it is, and follow it from here')
      : message('Keep this quote as it is, and no longer follow it'),
    edits: [{ uri, span: { start: 0, end: before.length }, newText: text }],
  };
}

/** The anchor at the closest place in its source, or at the same place where nothing there is close. */
function renew(
  { engine }: OpenDraft,
  anchors: DraftAnchors,
  { quotation: { text }, anchor, source: id }: AnchoredQuote,
): QuoteAnchor | undefined {
  const matches = engine.index.locateQuote(text, MATCHES);
  const match = matches.find(({ verbatim }) => verbatim) ?? matches.find(({ source }) => source === id);
  const source = engine.corpus.source(match?.source ?? id);
  return source && anchorFor(text, anchors, source, match?.span ?? anchor);
}
