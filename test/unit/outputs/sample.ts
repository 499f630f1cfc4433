import type { SourceSummary } from '../../../src/core/model/api';
import { type Finding, RULE_CODES } from '../../../src/core/model/judging/finding';
import { message } from '../../../src/core/model/message';
import type { CheckedDraft, OutputContext, Palette } from '../../../src/core/model/output';

/** Colours as tags, so that a test can read them. */
export const TAGS: Palette = {
  error: (t) => `<e>${t}</e>`,
  warning: (t) => `<w>${t}</w>`,
  information: (t) => `<i>${t}</i>`,
  hint: (t) => `<h>${t}</h>`,
  strong: (t) => `<b>${t}</b>`,
  faint: (t) => `<f>${t}</f>`,
  good: (t) => `<g>${t}</g>`,
};

/** No colours. */
export const PLAIN: Palette = {
  error: same,
  warning: same,
  information: same,
  hint: same,
  strong: same,
  faint: same,
  good: same,
};

const ROOT = 'file:///work/';
const SOURCE = 'file:///work/corpus/a%20report.txt';

const summary: SourceSummary = {
  id: SOURCE,
  path: 'a report.txt',
  format: 'plain',
  passages: 3,
  problems: [],
  metadata: {
    key: 'lim2020tiktok',
    title: 'The report',
    authors: [{ family: 'Lim', given: 'Shawn' }],
    publisher: 'The Drum',
    date: { year: 2020, month: 9, day: 14 },
  },
};

/** What an output is given besides the drafts; one source of one passage. */
export function contextFor(changes: Partial<OutputContext> = {}): OutputContext {
  return {
    toolVersion: '1.2.3',
    homepage: 'https://plumbline.example/',
    rootUri: ROOT,
    rules: RULE_CODES.map((code) => ({
      code,
      severity: 'warning' as const,
      title: code,
      description: `Reports ${code}.`,
      details: '',
    })),
    sources: new Map([[SOURCE, summary]]),
    locate: ({ source }) =>
      source === SOURCE ? { start: { line: 4, character: 2 }, end: { line: 4, character: 33 } } : undefined,
    palette: PLAIN,
    width: 80,
    ...changes,
  };
}

/** A finding on the first place that `words` stand in `text`. */
export function findingOn(text: string, words: string, changes: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  const span = { start, end: start + words.length };
  return {
    rule: 'quantity-conflict',
    severity: 'warning',
    span,
    message: message('The draft says {0}; “{1}” says {2}.', words, 'The report', '100'),
    draftValue: words,
    sourceValue: '100',
    confidence: 0.9,
    evidence: [
      {
        passage: {
          source: SOURCE,
          index: 0,
          text: 'The app has some 100 users now.',
          span: { start: 40, end: 71 },
          kind: 'paragraph',
        },
        score: 1,
        highlights: [{ start: 57, end: 60 }],
      },
    ],
    fixes: [
      {
        kind: 'use-source',
        title: message('Change to “{0}”', '100'),
        edits: [{ span, newText: '100' }],
        preferred: true,
      },
      {
        kind: 'ignore-here',
        title: message('Ignore here'),
        edits: [{ span: { start: 0, end: 0 }, newText: '<!-- plumbline-ignore -->\n' }],
      },
    ],
    explanation: {
      slot: 'users · app',
      draftValue: words,
      sourceValue: '100',
      features: [{ name: 'bias', value: 1, weight: 0.5 }],
    },
    fingerprint: 'f00d',
    ...changes,
  };
}

/** A checked draft with these findings. */
export function checkedDraft(
  text: string,
  findings: readonly Finding[],
  changes: Partial<CheckedDraft> = {},
): CheckedDraft {
  return {
    uri: 'file:///work/drafts/story.md',
    text,
    report: {
      findings,
      claims: [],
      statements: [],
      counts: { supported: 2, contradicted: findings.length, disputed: 0, 'not-found': 1, 'set-aside': 0 },
      problems: [],
      leftOut: [],
      notes: [],
      cancelled: false,
    },
    ...changes,
  };
}

function same(text: string): string {
  return text;
}
