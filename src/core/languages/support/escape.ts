/** Control characters, and marks that reorder text on the screen (https://trojansource.codes). */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * Text from elsewhere on one line: runs of white space are one blank, unseen control characters are gone, lone
 * surrogates replaced.
 */
export function oneLine(text: string): string {
  return text
    .replace(UNSEEN, '')
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
}

/** Puts `prefix` before every line. */
export function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map((line) => `${prefix}${line}`.trimEnd())
    .join('\n');
}
