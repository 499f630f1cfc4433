import type { CheckedClaim, Claim } from '../../core/model/judging/claim';
import type { CheckedDraft } from '../../core/model/output';
import type { Statement } from '../../core/model/judging/statement';
import { mapFromLayers } from '../../core/text/offsets/offset-map';
import { NO_PARTS } from '../../core/text/offsets/piece-map';
import { remembered } from '../../core/text/remembered';

/** A claim as plain data: the way from its words to the draft's stays where it was checked. */
type PortableClaim = Omit<CheckedClaim, 'claim'> & { readonly claim: Omit<Claim, 'map'> };

/** A checked draft as plain data, which one thread can hand to another. */
export type PortableDraft = Omit<CheckedDraft, 'report'> & {
  readonly report: Omit<CheckedDraft['report'], 'claims' | 'statements'> & {
    readonly claims: readonly PortableClaim[];
    readonly statements: readonly (Omit<Statement, 'checked'> & { readonly checked: PortableClaim })[];
  };
};

/** The draft as plain data; what was one object in it still is. */
export function toPortable(draft: CheckedDraft): PortableDraft {
  const lighten = remembered((checked: CheckedClaim): PortableClaim => {
    const { text, span, kind, isAside, before, citations } = checked.claim;
    return { ...checked, claim: { text, span, kind, ...(isAside && { isAside }), before, citations } };
  });
  const { claims, statements, ...report } = draft.report;
  return {
    ...draft,
    report: {
      ...report,
      claims: claims.map(lighten),
      statements: statements.map((statement) => ({ ...statement, checked: lighten(statement.checked) })),
    },
  };
}

/** The draft as it was, except that claims lead back to the draft as a whole and no longer word by word. */
export function fromPortable(draft: PortableDraft): CheckedDraft {
  const complete = remembered(({ claim, ...checked }: PortableClaim): CheckedClaim => ({
    ...checked,
    claim: { ...claim, map: wholeMap(claim) },
  }));
  const { claims, statements, ...report } = draft.report;
  return {
    ...draft,
    report: {
      ...report,
      claims: claims.map(complete),
      statements: statements.map((statement) => ({ ...statement, checked: complete(statement.checked) })),
    },
  };
}

/** A claim as one piece that cannot be split. */
function wholeMap({ text, span: { start, end } }: Pick<Claim, 'text' | 'span'>): Claim['map'] {
  return mapFromLayers([
    {
      readingStarts: Uint32Array.of(0),
      originalStarts: Uint32Array.of(start),
      originalLengths: Uint32Array.of(end - start),
      repeats: new Uint32Array(),
      parts: NO_PARTS,
      readingLength: text.length,
      originalLength: end,
    },
  ]);
}
