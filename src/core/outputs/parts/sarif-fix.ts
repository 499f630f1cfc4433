import type { ArtifactChange, Fix as SarifFix, Region } from 'sarif';
import type { Fix, TextEdit } from '../../model/judging/finding';
import { render } from '../../model/message';
import type { OutputContext } from '../../model/output';
import type { Range, Span } from '../../model/span';
import { artifact, messageText, regionOf } from './sarif-places';

/**
 * A fix as SARIF changes, one for each file. Places in the draft are given in lines and columns; in other files, whose
 * text is not at hand, as offsets.
 */
export function sarifFix(
  fix: Fix,
  draftUri: string,
  toRange: (span: Span) => Range,
  { rootUri, translate }: OutputContext,
): SarifFix {
  const changes = new Map<string, ArtifactChange>();
  for (const edit of fix.edits) {
    const uri = edit.uri ?? draftUri;
    const change = changes.get(uri) ?? { artifactLocation: artifact(uri, rootUri), replacements: [] };
    change.replacements.push({
      deletedRegion: deleted(edit, draftUri, toRange),
      insertedContent: { text: edit.newText },
    });
    changes.set(uri, change);
  }
  return { description: { text: messageText(render(fix.title, translate)) }, artifactChanges: [...changes.values()] };
}

function deleted({ span, uri }: TextEdit, draftUri: string, toRange: (span: Span) => Range): Region {
  if (uri === undefined || uri === draftUri) return regionOf(toRange(span));
  return { charOffset: span.start, charLength: span.end - span.start };
}
