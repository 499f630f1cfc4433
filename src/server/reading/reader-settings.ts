/** Who reads, as the user has it. Only the user's own settings say so: no workspace can send a text anywhere. */
export interface ReaderSettings {
  readonly kind: 'none' | 'built-in' | 'recorded' | 'editor' | 'openai';
  readonly endpoint: string;
  readonly model: string;
  readonly when: 'command' | 'save' | 'typing';
  /** Requests a day. */
  readonly budget: number;
  /** Where readings are kept: in a file of the project, or in the cache. */
  readonly keep: 'project' | 'cache';
}

const KINDS: readonly ReaderSettings['kind'][] = ['none', 'built-in', 'recorded', 'editor', 'openai'];
const WHEN: readonly ReaderSettings['when'][] = ['command', 'save', 'typing'];
const BUDGET = 500;

/** The settings of the reader; what is missing or malformed takes its default: nobody reads. */
export function readerSettingsOf(settings: unknown): ReaderSettings {
  const reader = recordOf(recordOf(settings)['reader']);
  const { kind, when, endpoint, model, budget, keep } = reader;
  return {
    kind: KINDS.find((one) => one === kind) ?? 'none',
    when: WHEN.find((one) => one === when) ?? 'command',
    endpoint: typeof endpoint === 'string' ? endpoint : '',
    model: typeof model === 'string' ? model : '',
    budget: typeof budget === 'number' && budget >= 0 ? Math.floor(budget) : BUDGET,
    keep: keep === 'cache' ? keep : 'project',
  };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
