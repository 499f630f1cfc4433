import { areLabels } from '../subject/labels';
import type { Exception } from '../exception';

/** Bylines, datelines, picture credits and rows of a list name no subject. */
export const noStatement: Exception = {
  code: 'no-statement',
  silent: { passages: ['By Martha Crane, 4 May 2019'], claim: 'By Oscar Lindt, 4 May 2019' },
  wrong: { passages: ['Martha Crane wrote the report.'], claim: 'Oscar Lindt wrote the report.' },
  applies: ({ slot, view }, claim) => areLabels(claim.analysis, slot, view.analysis),
};
