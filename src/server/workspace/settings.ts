import { DEFAULT_CONFIG, type Config, type Strictness, STRICTNESS } from '../../core/model/project/config';
import { RULE_CODES, type RuleCode, type Severity } from '../../core/model/judging/finding';

const SEVERITIES: readonly string[] = ['error', 'warning', 'information', 'hint', 'off'];

/**
 * The engine's configuration from the editor's `plumbline` settings; what is missing or malformed takes its default.
 */
export function configOf(settings: unknown): Config {
  const given: Readonly<Record<string, unknown>> = isRecord(settings) ? settings : {};
  return {
    corpus: strings(given['corpus']) ?? DEFAULT_CONFIG.corpus,
    exclude: strings(given['exclude']) ?? DEFAULT_CONFIG.exclude,
    rules: { ...DEFAULT_CONFIG.rules, ...rulesOf(given['rules']) },
    strictness: oneOf<Strictness>(given['strictness'], STRICTNESS) ?? DEFAULT_CONFIG.strictness,
    citationStyle: styleOf(given) ?? DEFAULT_CONFIG.citationStyle,
    aliases: aliasesOf(given['aliases']),
    maxFindings: positive(given['maxFindings']) ?? DEFAULT_CONFIG.maxFindings,
    maxSourceBytes: megabytes(given['maxSourceSize']) ?? DEFAULT_CONFIG.maxSourceBytes,
    quoteAnchors: typeof given['quoteAnchors'] === 'boolean' ? given['quoteAnchors'] : DEFAULT_CONFIG.quoteAnchors,
    memoryLimitBytes: megabytes(given['memoryLimit']) ?? DEFAULT_CONFIG.memoryLimitBytes,
  };
}

/** A style's name, or the writer's own template where that is asked for; an empty template is none. */
function styleOf({ citationStyle, citationTemplate }: Readonly<Record<string, unknown>>): string | undefined {
  const style = citationStyle === 'template' ? citationTemplate : citationStyle;
  return typeof style === 'string' && style.trim() !== '' ? style : undefined;
}

function rulesOf(given: unknown): Partial<Record<RuleCode, Severity | 'off'>> {
  const rules: Partial<Record<RuleCode, Severity | 'off'>> = {};
  if (!isRecord(given)) return rules;
  for (const code of RULE_CODES) {
    const severity = oneOf<Severity | 'off'>(given[code], SEVERITIES);
    if (severity) rules[code] = severity;
  }
  return rules;
}

function aliasesOf(given: unknown): Record<string, readonly string[]> {
  if (!isRecord(given)) return {};
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => {
      const aliases = strings(value);
      return aliases ? [[name, aliases]] : [];
    }),
  );
}

function strings(value: unknown): readonly string[] | undefined {
  return Array.isArray(value) && value.every((v): v is string => typeof v === 'string') ? value : undefined;
}

function oneOf<T extends string>(value: unknown, allowed: readonly string[]): T | undefined {
  return typeof value === 'string' && allowed.includes(value) ? (value as T) : undefined;
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? Math.floor(value) : undefined;
}

function megabytes(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? Math.floor(value * 1024 * 1024) : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
