import type { ArtifactLocation, Region } from 'sarif';
import type { Range } from '../../model/span';
import { relativeUri } from '../../text/shown-path';

/** The base that relative addresses of a log refer to. */
export const ROOT_ID = '%SRCROOT%';

/** Where a file is: relative to the root where it lies inside. */
export function artifact(uri: string, rootUri: string): ArtifactLocation {
  const relative = relativeUri(uri, rootUri);
  return relative === undefined ? { uri } : { uri: relative, uriBaseId: ROOT_ID };
}

/** SARIF counts lines and columns from 1; `endColumn` is the column after the last character (§3.30). */
export function regionOf({ start, end }: Range): Region {
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

/** Plain text for a SARIF message. There `[words](1)` would be a link and `{0}` a placeholder (§3.11.5, §3.11.6). */
export function messageText(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replace(/[\\[\]]/g, '\\$&');
}
