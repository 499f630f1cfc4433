/** Stands for what is before the words; private use, so that no escape touches it. */
const BEFORE = '\ue0f4';

/**
 * Words escaped that do not stand at the start of a line: no list marker can begin there. Blanks at both ends stay, as
 * one each.
 */
export function escapeInside(text: string, escape: (text: string) => string): string {
  const [lead, trail] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) && text.trim() !== '' ? ' ' : ''];
  return lead + escape(BEFORE + text.trim().replaceAll(BEFORE, '')).replace(BEFORE, '') + trail;
}
