import { readerName } from '../../model/reading/reading';
import { placeAt } from '../../model/draft-document';
import type { Evidence } from '../../model/judging/evidence';
import type { Severity } from '../../model/judging/finding';
import { render } from '../../model/message';
import type { CheckedDraft, OutputContext } from '../../model/output';
import type { SignOff } from '../../model/project/review';
import { type Span, unionSpan } from '../../model/span';
import { SET_ASIDE_LABELS, type Standing, type Statement, type StatementCounts } from '../../model/judging/statement';
import { oneLine } from '../../text/characters/display';
import { lineStarts, positionAt } from '../../text/lines';
import { shownPath } from '../../text/shown-path';
import { marksOf } from '../../model/offset-spaces';
import { namedSource, type NamedSource } from './sheet-sources';

/** The fact-check sheet of one draft: what a reader of it needs, in words, ready to be laid out. */
export interface Sheet {
  readonly path: string;
  readonly counts: StatementCounts;
  readonly statements: readonly SheetStatement[];
  /** What was not checked. */
  readonly problems: readonly string[];
  /** What else there is to know of the check. */
  readonly notes: readonly string[];
}

/** One statement of the draft. */
export interface SheetStatement {
  readonly number: number;
  /** Line of the draft, from 1. */
  readonly line: number;
  /** Of a draft that is no text file: page and paragraph, or note. */
  readonly printed: string | undefined;
  readonly text: string;
  readonly standing: Standing;
  /** Why it is set aside, in words; empty where it is not. */
  readonly because: string;
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
    readonly words: string;
  }[];
  readonly evidence: readonly Witness[];
  /** The model that read it; left out where nobody did. */
  readonly readBy?: string;
  readonly signOff?: SignOff;
  /** True where a sign-off of this sentence lapsed because its evidence changed. */
  readonly lapsed: boolean;
}

/** A source's own words, and where they stand. */
export interface Witness extends NamedSource {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** Page, section or time; else the line of the file. */
  readonly locator: string;
  readonly path: string;
}

const SHOWN_EVIDENCE = 3;

/** Puts together what the sheet of one draft says. */
export function sheetOf(draft: CheckedDraft, context: OutputContext): Sheet {
  const { report, text, uri } = draft;
  const starts = lineStarts(text);
  return {
    path: oneLine(shownPath(uri, context.rootUri)),
    counts: report.counts,
    statements: report.statements.map((one, i) =>
      statement(one, i + 1, positionAt(starts, one.checked.claim.span.start).line + 1, draft, context),
    ),
    problems: report.problems.map(({ message }) => oneLine(render(message, context.translate))),
    notes: report.notes.map((note) => oneLine(render(note, context.translate))),
  };
}

function statement(
  { checked, standing, because, findings: reported, answered, signOff, lapsed }: Statement,
  number: number,
  line: number,
  { text, places = [] }: CheckedDraft,
  context: OutputContext,
): SheetStatement {
  // What was answered stays on record here, and nowhere else.
  const findings = standing === 'set-aside' ? answered : reported;
  const witnesses = [...findings.flatMap((f) => f.evidence), ...checked.evidence];
  return {
    number,
    line,
    lapsed,
    standing,
    printed: placeAt(places, checked.claim.span.start)?.label,
    text: oneLine(checked.claim.text),
    because: because ? render(SET_ASIDE_LABELS[because], context.translate) : '',
    findings: findings.map((f) => ({
      rule: f.rule,
      severity: f.severity,
      message: oneLine(render(f.message, context.translate)),
      words: oneLine(text.slice(f.span.start, f.span.end)),
    })),
    evidence: unique(witnesses)
      .slice(0, SHOWN_EVIDENCE)
      .map((evidence) => witness(evidence, context)),
    ...(checked.reading && { readBy: oneLine(readerName(checked.reading.by)) }),
    ...(signOff && { signOff }),
  };
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const e of evidence) {
    const key = `${e.passage.source} ${e.passage.index}`;
    if (!seen.has(key)) seen.set(key, e);
  }
  return [...seen.values()];
}

function witness(evidence: Evidence, { sources, rootUri, locate }: OutputContext): Witness {
  const { passage } = evidence;
  const metadata = sources.get(passage.source)?.metadata;
  const range = locate(passage);
  const { start, end } = highlighted(marksOf(evidence), passage.text.length);
  return {
    before: lines(passage.text.slice(0, start)),
    words: lines(passage.text.slice(start, end)),
    after: lines(passage.text.slice(end)),
    ...(metadata ? namedSource(metadata) : { title: '', attribution: '' }),
    locator: oneLine(passage.locator ?? (range ? `line ${range.start.line + 1}` : '')),
    path: oneLine(shownPath(passage.source, rootUri)),
  };
}

/** The stretch from the first highlighted word to the last; empty where nothing is highlighted. */
function highlighted(spans: readonly Span[], length: number): Span {
  if (spans.length === 0) return { start: 0, end: 0 };
  const { start, end } = unionSpan(spans);
  return { start: Math.min(start, length), end: Math.min(end, length) };
}

/** Keeps the blanks at both ends: the pieces are put side by side. */
function lines(text: string): string {
  const tidy = oneLine(text);
  if (tidy === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${tidy}${/\s$/.test(text) ? ' ' : ''}`;
}
