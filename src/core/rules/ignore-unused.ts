import type { UnusedIgnore } from '../model/draft';
import { RULE_CODES, type TextEdit } from '../model/judging/finding';
import { message, type Message } from '../model/message';
import type { DraftFinding, Rule } from '../model/judging/rule';
import type { Span } from '../model/span';

/** Comments that silence a rule where it has nothing to say. */
export const ignoreUnused: Rule = {
  code: 'ignore-unused',
  severity: 'hint',
  title: 'Ignore comment without use',
  description: 'Reports ignore comments, and rules named in them, that silence nothing.',
  details: [
    "A comment that silences nothing is a leftover: the next slip at its place would go unseen. Speaks on ignore comments for a sentence, a paragraph, a block or the whole file, and on names in them that are no rule's.",
    '',
    'Stays silent while sources are still being read, or there are none; where the named rule is switched off; and on comments over sentences that could not be checked. To silence the rule itself, write `plumbline-ignore-file ignore-unused`.',
  ].join('\n'),
  examples: [
    {
      sources: ['The harbour has 59 berths.'],
      draft: '<!-- plumbline-ignore quantity-conflict: own count -->\nThe harbour has 59 berths.',
      marks: '<!-- plumbline-ignore quantity-conflict: own count -->',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft:
        '<!-- plumbline-ignore quote-altered, date-conflict: as printed -->\nAda Brown said: “We will not close the south pier this year.”',
      marks: 'date-conflict',
    },
    {
      sources: ['“We will not close the north pier this year,” said Ada Brown.'],
      draft:
        '<!-- plumbline-ignore quote-altered: as printed -->\nAda Brown said: “We will not close the south pier this year.”',
    },
    {
      sources: ['The harbour has 59 berths.'],
      draft: '<!-- plumbline-ignore unsupported: own count -->\nThe harbour has 59 berths.',
      note: 'That rule is off.',
    },
  ],
  run: () => [],
  runOnDraft: ({ text, unusedIgnores }) => unusedIgnores.flatMap((ignore) => findingsFor(text, ignore)),
};

/** One finding on the whole comment where all of it is of no use; else one on each name. */
function findingsFor(
  text: string,
  { directive: { span, end, rules: named }, rules }: UnusedIgnore,
): readonly DraftFinding[] {
  if (rules.length === named.length) {
    const [only] = rules;
    const words =
      rules.length === 1 && only !== undefined ? nothingFor(only) : message('This comment silences nothing.');
    return [
      finding(
        span,
        rules.join(', '),
        words,
        message('Remove this comment'),
        [...(end ? [end] : []), span].map((s) => removal(text, s)),
      ),
    ];
  }
  return rules.flatMap((rule) => {
    const at = placeOf(text, span, rule);
    return at
      ? [
          finding(at, rule, nothingFor(rule), message('Remove {0} from this comment', rule), [
            { span: withSeparator(text, at), newText: '' },
          ]),
        ]
      : [];
  });
}

function nothingFor(rule: string): Message {
  return RULE_CODES.some((code) => code === rule)
    ? message('This comment silences nothing: {0} has nothing to say here.', rule)
    : message('This comment silences nothing: there is no rule {0}.', rule);
}

function finding(
  span: Span,
  draftValue: string,
  words: Message,
  title: Message,
  edits: readonly TextEdit[],
): DraftFinding {
  return {
    span,
    message: words,
    draftValue,
    sourceValue: '',
    evidence: [],
    confidence: 1,
    fixes: [{ kind: 'other', title, edits, preferred: true }],
  };
}

/**
 * The whole line where the comment stands alone on it, with the empty line that set it off; else the comment with a
 * space that nothing needs.
 */
function removal(text: string, { start, end }: Span): TextEdit {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) + 1;
  const isAlone = text.slice(lineStart, start).trim() === '' && text.slice(end, lineEnd).trim() === '';
  if (!isAlone)
    return {
      span: { start: text[start - 1] === ' ' && /^\s|^$/.test(text.slice(end, end + 1)) ? start - 1 : start, end },
      newText: '',
    };
  const after = /^[ \t]*\r?\n/.exec(text.slice(lineEnd, lineEnd + 200))?.[0] ?? '';
  const isSetOff = lineStart === 0 || /\n[ \t]*\r?\n$/.test(text.slice(Math.max(0, lineStart - 200), lineStart));
  return { span: { start: lineStart, end: isSetOff ? lineEnd + after.length : lineEnd }, newText: '' };
}

function placeOf(text: string, { start, end }: Span, rule: string): Span | undefined {
  const head = text.slice(start, end);
  for (let at = head.indexOf(rule); at >= 0; at = head.indexOf(rule, at + 1)) {
    const isWhole = !/[\w-]/.test(head[at - 1] ?? ' ') && !/[\w-]/.test(head[at + rule.length] ?? ' ');
    if (isWhole) return { start: start + at, end: start + at + rule.length };
  }
  return undefined;
}

/** The name with what parts it from the one before. */
function withSeparator(text: string, { start, end }: Span): Span {
  const before = /[\s,]+$/.exec(text.slice(Math.max(0, start - 20), start))?.[0].length ?? 0;
  const isFirst = /plumbline-ignore(-\w+)?$/.test(text.slice(Math.max(0, start - before - 40), start - before));
  if (!isFirst) return { start: start - before, end };
  return { start, end: end + (/^[\s,]+/.exec(text.slice(end, end + 20))?.[0].length ?? 0) };
}
