import type { Decision } from '../../src/core/reading/built-in/calibrate';
import { DECISION_FEATURES } from '../../src/core/reading/built-in/decision-features';
import { STRICTNESS } from '../../src/core/model/project/config';

const NOTE =
  '/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */';

/** The file `decision-data.ts`. */
export function decisionText({ verdicts, sure, limits }: Decision): string {
  const rows = STRICTNESS.map((name) => {
    const { conflict, tick } = limits[name];
    return `    ${name}: { conflict: ${conflict}, tick: ${tick} },`;
  });
  return [
    "import type { Decision } from './calibrate';",
    '',
    NOTE,
    'export const DECISION: Decision = {',
    '  verdicts: {',
    weightsText('supported', verdicts.supported),
    weightsText('conflict', verdicts.conflict),
    '  },',
    `  sure: ${sure},`,
    '  limits: {',
    ...rows,
    '  },',
    '};',
    '',
  ].join('\n');
}

function weightsText(name: string, weights: readonly number[]): string {
  const rows = weights.map((weight, i) => `      ${weight}, // ${i === 0 ? 'constant' : DECISION_FEATURES[i - 1]}`);
  return [`    ${name}: [`, ...rows, '    ],'].join('\n');
}
