import { nameBefore, nameFrom, type Named } from './speaker-names';

/** The name right before a verb: that of the subject, or the one put beside it ("the mayor, | Ada Brown, | agreed"). */
export function subjectOf(text: string): Named & { readonly isWhole: boolean } {
  const subject = nameBefore(withoutAside(text));
  const beside =
    subject.name === undefined && subject.pronoun === undefined ? BESIDE.exec(text.trimEnd())?.[1] : undefined;
  if (beside === undefined) return subject;
  return {
    ...nameFrom(beside),
    isWhole: subject.isWhole || /^(?:On|In|Last|Yesterday|Earlier|Later|Then) /.test(text),
  };
}

/** A post in small letters, and who holds it: "its lawyer, Tom Reed QC,", "Velm's chief engineer, Ada Brown,". */
const BESIDE =
  /(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]n?)|\p{Lu}[\p{L}.-]*(?:['’]s|s['’])) (?:\p{Ll}[\p{Ll}’' -]{1,60}), ((?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+),$/u;

/** The words without appositions at their end: "Ada Brown (right), the chair,". */
function withoutAside(text: string): string {
  return text.trimEnd().replace(ASIDE, '').replace(ASIDE, '');
}

const ASIDE = /(?:, [^,]{1,90}(?:, \p{Lu}[^,]{1,30})?,| \([^()]{1,60}\)| [–—-] [^–—]{1,90} [–—-])$/u;
