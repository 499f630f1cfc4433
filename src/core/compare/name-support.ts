import type { Analysis, Token } from './analysis';
import { areKnownAlike, comparable } from './known-names';
import type { Unit } from './units';

/** Canonical name -> further names, as the user has set them. */
type Aliases = Readonly<Record<string, readonly string[]>>;

/** The claim's names that the passage has under another form: initials, run together, a known pair or the user's aliases. */
export function supportNames(claim: Analysis, passage: Analysis, aliases: Aliases): readonly Unit[] {
  // Without a name on either side there is nothing to look for, and no need to read the passage's facts.
  const mine = claim.units.filter((unit) => unit.kind === 'name');
  if (mine.length === 0 || !passage.tokens.some((t) => t.name)) return [];
  const theirs = passage.units.filter((u) => u.kind === 'name').map((u) => formOf(passage, u));
  return mine.filter((unit) => theirs.some((form) => areAlike(formOf(claim, unit), form, aliases)));
}

interface NameForm {
  readonly name: string;
  readonly initials: string;
}

function formOf({ text, tokens }: Analysis, unit: Unit): NameForm {
  const words = tokens.slice(unit.first, unit.last).filter((t) => t.name || /^[IVX]+$/.test(t.text));
  return { name: comparable(text.slice(unit.span.start, unit.span.end)), initials: words.length > 1 ? words.map(initial).join('') : '' };
}

function initial({ lower }: Token): string {
  return lower.charAt(0);
}

function areAlike(a: NameForm, b: NameForm, aliases: Aliases): boolean {
  if (a.name === b.name || a.name === b.initials || b.name === a.initials || areKnownAlike(a.name, b.name)) return true;
  if (a.name.replace(/[ -]/g, '') === b.name.replace(/[ -]/g, '')) return true;
  return Object.entries(aliases).some(([canonical, others]) => {
    const group = [canonical, ...others].map(comparable);
    return group.includes(a.name) && group.includes(b.name);
  });
}
