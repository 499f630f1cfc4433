import type { IgnoreDirective, IgnoreReach, ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { nth } from '../../text/nth';
import { splitSentences } from '../../text/words/sentences';

/** A comment of the draft, with what it says. */
export interface Comment {
  /** In the draft, with its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly text: string;
}

/** `plumbline-ignore`, then the scope, the rules, and after a colon the reason. */
const DIRECTIVE =
  /^\s*plumbline-ignore(?:-(next|paragraph|begin|start|end|file))?(?=[\s:]|$)([^:]{0,500})(?::([\s\S]{0,1000}))?/;

interface Parsed extends Comment {
  readonly verb: string;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The words of an ignore directive, to be put between a language's comment marks. */
export function directiveText(rule: string, reason: string, reach: IgnoreReach = 'next'): string {
  const why = reason.replace(/\s+/g, ' ').trim();
  return `plumbline-ignore${reach === 'next' ? '' : `-${reach}`}${rule === '' ? '' : ` ${rule}`}${why === '' ? '' : `: ${why}`}`;
}

/**
 * The directives among the comments, in order, each with what it covers: `plumbline-ignore` the sentence that it
 * touches or stands in, else the next one, `-paragraph` the next block of prose, `-begin` all up to `-end` or the end
 * of the draft,
 * `-file` everything. Comments and blocks come in the draft's order.
 */
export function ignoreDirectives(
  comments: readonly Comment[],
  blocks: readonly ProseBlock[],
  length: number,
): readonly IgnoreDirective[] {
  const parsed = comments.flatMap(parse);
  const next = proseAfter(blocks);
  return parsed.flatMap((directive, i) => {
    const { verb, rules, reason, span } = directive;
    if (verb === 'end') return [];
    const scope = verb === 'file' ? 'file' : verb === '' || verb === 'next' ? 'next' : 'block';
    const end = verb === 'begin' || verb === 'start' ? endAfter(parsed, i) : undefined;
    return [
      {
        scope,
        rules,
        reason,
        span,
        covers: coverage(directive, end?.start ?? length, next, length),
        ...(end && { end }),
      } as const,
    ];
  });
}

function parse(comment: Comment): readonly Parsed[] {
  const match = DIRECTIVE.exec(comment.text);
  if (!match) return [];
  const rules = (match[2] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
  return [{ ...comment, verb: match[1] ?? '', rules, reason: (match[3] ?? '').trim() }];
}

type NextProse = (comment: Span, whole: boolean) => Span;

function coverage({ verb, span }: Parsed, end: number, next: NextProse, length: number): Span {
  if (verb === 'file') return { start: 0, end: length };
  if (verb === 'begin' || verb === 'start') return { start: span.end, end };
  return next(span, verb === 'paragraph');
}

function endAfter(parsed: readonly Parsed[], begin: number): Span | undefined {
  for (let i = begin + 1; i < parsed.length; i++) if (nth(parsed, i).verb === 'end') return nth(parsed, i).span;
  return undefined;
}

/**
 * Finds the sentence or block that a comment is about; to be asked for the comments in order, so that all take linear
 * time.
 */
function proseAfter(blocks: readonly ProseBlock[]): NextProse {
  let at = 0;
  return (comment, whole) => {
    while (at < blocks.length && endOf(nth(blocks, at)) < comment.start) at++;
    const block = blocks[whole && at < blocks.length && endOf(nth(blocks, at)) === comment.start ? at + 1 : at];
    if (!block) return { start: comment.end, end: comment.end };
    const { text, map } = block;
    const sentences = whole ? [] : splitSentences(text).map((span) => map.spanToOriginal(span));
    return sentences.find(({ end }) => end >= comment.start) ?? map.spanToOriginal({ start: 0, end: text.length });
  };
}

function endOf({ text, map }: ProseBlock): number {
  return map.toOriginal(text.length);
}
