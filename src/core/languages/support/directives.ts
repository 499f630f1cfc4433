import type { IgnoreDirective, IgnoreReach, ProseBlock } from '../../model/draft';
import type { Span } from '../../model/span';
import { splitSentences } from '../../text/sentences';

/** A comment of the draft, with what it says. */
export interface Comment {
  /** In the draft, with its marks. */
  readonly span: Span;
  /** Without its marks. */
  readonly text: string;
}

/** `plumbline-ignore`, then the scope, the rules, and after a colon the reason. */
const DIRECTIVE = /^\s*plumbline-ignore(?:-(next|paragraph|begin|start|end|file))?(?=[\s:]|$)([^:]{0,500})(?::([\s\S]{0,1000}))?/;

interface Parsed extends Comment {
  readonly verb: string;
  readonly rules: readonly string[];
  readonly reason: string;
}

/** The words of an ignore directive, to be put between a language's comment marks. */
export function directiveText(rule: string, reason: string, reach: IgnoreReach = 'next'): string {
  const why = reason.replace(/\s+/g, ' ').trim();
  return `plumbline-ignore${reach === 'next' ? '' : `-${reach}`} ${rule}${why === '' ? '' : `: ${why}`}`;
}

/**
 * The directives among the comments, in order, each with what it covers: `plumbline-ignore` the sentence that it touches
 * or stands in, else the next one, `-paragraph` the next block of prose, `-begin` all up to `-end` or the end of the draft,
 * `-file` everything. Comments and blocks come in the draft's order.
 */
export function ignoreDirectives(comments: readonly Comment[], blocks: readonly ProseBlock[], length: number): readonly IgnoreDirective[] {
  const parsed = comments.flatMap(parse);
  return parsed.flatMap((directive, i) => {
    const covers = coverage(directive, parsed.slice(i + 1), blocks, length);
    if (!covers) return [];
    const scope = directive.verb === 'file' ? 'file' : directive.verb === '' || directive.verb === 'next' ? 'next' : 'block';
    return [{ scope, rules: directive.rules, reason: directive.reason, span: directive.span, covers } as const];
  });
}

function parse(comment: Comment): readonly Parsed[] {
  const match = DIRECTIVE.exec(comment.text);
  if (!match) return [];
  const rules = match[2]!.split(/[\s,]+/).filter((rule) => rule !== '');
  return [{ ...comment, verb: match[1] ?? '', rules, reason: (match[3] ?? '').trim() }];
}

function coverage(directive: Parsed, later: readonly Parsed[], blocks: readonly ProseBlock[], length: number): Span | undefined {
  const from = directive.span.end;
  switch (directive.verb) {
    case 'end': return undefined;
    case 'file': return { start: 0, end: length };
    case 'begin':
    case 'start': return { start: from, end: later.find(({ verb }) => verb === 'end')?.span.start ?? length };
    default: return nextProse(directive.span, directive.verb === 'paragraph', blocks);
  }
}

function nextProse(comment: Span, whole: boolean, blocks: readonly ProseBlock[]): Span {
  const block = blocks.find(({ text, map }) => map.toOriginal(text.length) >= comment.start);
  const next = block && block.map.toOriginal(block.text.length) === comment.start && whole ? blocks[blocks.indexOf(block) + 1] : block;
  if (!next) return { start: comment.end, end: comment.end };
  const { text, map } = next;
  const sentences = whole ? [] : splitSentences(text).map((span) => map.spanToOriginal(span));
  return sentences.find(({ end }) => end >= comment.start) ?? map.spanToOriginal({ start: 0, end: text.length });
}
