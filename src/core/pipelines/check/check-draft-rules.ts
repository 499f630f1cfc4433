import type { UnusedIgnore } from '../../model/draft';
import { type Finding, RULE_CODES } from '../../model/judging/finding';
import { overlaps, type Span } from '../../model/span';
import { fingerprint } from '../../text/hash';
import { severityOf } from '../draft/map-to-draft';
import type { OpenDraft } from '../draft/open-draft';

/** What the rules say of the draft as a whole, in its offsets. `unchecked` are sentences that were left out. */
export function draftFindings(
  { engine, draft: { text } }: OpenDraft,
  unused: readonly UnusedIgnore[],
  unchecked: readonly Span[],
): readonly Finding[] {
  const unusedIgnores = unused.flatMap((ignore) => certain(ignore, (rule) => isOff(engine, rule), unchecked));
  return engine.rules.flatMap((rule) => {
    const severity = severityOf(rule, engine.config);
    if (severity === 'off' || !rule.runOnDraft) return [];
    return rule.runOnDraft({ text, unusedIgnores }).map((finding) => ({
      ...finding,
      rule: rule.code,
      severity,
      fingerprint: fingerprint(
        [rule.code, text.slice(finding.span.start, finding.span.end), finding.draftValue].join('\u0000'),
      ),
    }));
  });
}

/** A directive for a rule that is off, or for sentences that were not checked, may be of use another time. */
function certain(
  { directive, rules }: UnusedIgnore,
  isOffNow: (rule: string) => boolean,
  unchecked: readonly Span[],
): readonly UnusedIgnore[] {
  if (unchecked.some((span) => overlaps(span, directive.covers))) return [];
  const on = rules.filter((rule) => !isOffNow(rule));
  return rules.length > 0 && on.length === 0 ? [] : [{ directive, rules: on }];
}

/**
 * True for a rule that does not speak now. A directive for the rule about directives is never of no use: it silences
 * that.
 */
function isOff({ rules, config }: OpenDraft['engine'], name: string): boolean {
  const rule = rules.find(({ code }) => code === name);
  return rule
    ? rule.runOnDraft !== undefined || severityOf(rule, config) === 'off'
    : RULE_CODES.some((code) => code === name);
}
