/** True for a note that may name more than one work. Also where it names one by another note. */
export function namesSeveral(text: string): boolean {
  return text.includes(';') || (text.match(/https?:\/\//g)?.length ?? 0) > 1 || /\b(?:see also|cf\.|ibid)/i.test(text);
}
