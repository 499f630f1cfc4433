import type { Calibration } from '../../src/core/reading/built-in/calibrate';
import { RULE_FEATURES } from '../../src/core/reading/built-in/rule-features';
import { SENTENCE_FEATURES } from '../../src/core/reading/built-in/sentence-features';
import type { Decision } from '../../src/core/reading/built-in/weigh';
import { STRICTNESS } from '../../src/core/model/project/config';

const NOTE =
  '/** Written by `npm run benchmark -- learn-reader`, not by hand. Weights: the constant, then one for each feature. */';

/** The file `calibration-data.ts`. */
export function calibrationText({ supported, conflict }: Calibration): string {
  return [
    "import type { Calibration } from './calibrate';",
    '',
    NOTE,
    'export const CALIBRATION: Calibration = {',
    weightsText('supported', supported, SENTENCE_FEATURES),
    weightsText('conflict', conflict, SENTENCE_FEATURES),
    '};',
    '',
  ].join('\n');
}

/** The file `decision-data.ts`. */
export function decisionText({ rule, limits }: Decision): string {
  const rows = STRICTNESS.map((name) => {
    const { both, alone, tick } = limits[name];
    return `    ${name}: { both: ${both}, alone: ${alone}, tick: ${tick} },`;
  });
  return [
    "import type { Decision } from './weigh';",
    '',
    NOTE,
    'export const DECISION: Decision = {',
    weightsText('rule', rule, RULE_FEATURES),
    '  limits: {',
    ...rows,
    '  },',
    '};',
    '',
  ].join('\n');
}

function weightsText(name: string, weights: readonly number[], features: readonly string[]): string {
  const rows = weights.map((weight, i) => `    ${weight}, // ${i === 0 ? 'constant' : features[i - 1]}`);
  return [`  ${name}: [`, ...rows, '  ],'].join('\n');
}
