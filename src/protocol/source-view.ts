/** The scheme of the read-only text that stands for a source which is no text file. */
export const SOURCE_VIEW_SCHEME = 'plumbline-source';

/** Endings of sources whose places are places in the text that was taken out of them. */
const TAKEN_OUT = [
  'docx',
  'docm',
  'dotx',
  'odt',
  'ott',
  'fodt',
  'pdf',
  'epub',
  'pptx',
  'pptm',
  'ppsx',
  'odp',
  'otp',
  'fodp',
  'xlsx',
  'xlsm',
  'ods',
  'eml',
  'mbox',
  'mhtml',
  'mht',
  'webarchive',
];

/** The line that stands for the start of a page, a slide or a sheet. */
const MARKER = /^— .+ —$/;

/** True for a source that is opened as the text that was taken out of it. */
export function isTakenOut(uri: string): boolean {
  const path = uri.replace(/[?#].*$/s, '').toLowerCase();
  return TAKEN_OUT.some((ending) => path.endsWith(`.${ending}`));
}

/** Where the places of a source are: in its file, or in the text that stands for it. */
export function placeUri(uri: string): string {
  if (!isTakenOut(uri)) return uri;
  const path = uri.replace(/^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i, '').replace(/[?#].*$/s, '');
  return `${SOURCE_VIEW_SCHEME}:${path}.txt?${encodeURIComponent(uri)}`;
}

/** The number of the page, slide or sheet that a line of such a text stands on, counted from 1; 0 before the first. */
export function placeNumber(lines: readonly string[], line: number): number {
  return lines.slice(0, line + 1).filter((text) => MARKER.test(text)).length;
}
