import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import type { CheckedClaim } from '../../../src/core/model/judging/claim';
import type { Finding } from '../../../src/core/model/judging/finding';
import { message } from '../../../src/core/model/message';
import type { CheckedDraft, OutputContext } from '../../../src/core/model/output';
import { htmlOutput } from '../../../src/core/outputs/html';
import { markdownOutput } from '../../../src/core/outputs/markdown';
import { NO_REVIEWS, reviewKey } from '../../../src/core/review/review';
import { listStatements } from '../../../src/core/review/statements';
import type { SignOff } from '../../../src/core/model/project/review';
import { checkedDraft, contextFor, findingOn } from './sample';
import { identityMap } from '../../../src/core/text/offsets/offset-map';

const EVIL = '<script>alert(1)</script> [x](javascript:alert) ![i](http://e) "\'& # *b*';

/** A draft of two sentences: one contradicted, one without evidence. */
function draftWith(
  passage = 'The app has some 100 users now.',
  signOffs: readonly SignOff[] = [],
): { draft: CheckedDraft; claim: CheckedClaim } {
  const text = 'It has 120 users.\nIt is fun.\n';
  const base = findingOn(text, '120');
  const evidence = base.evidence.map((e) => ({ ...e, passage: { ...e.passage, text: passage } }));
  const finding: Finding = { ...base, evidence };
  const sentence = (start: number, end: number): CheckedClaim['claim'] => ({
    text: text.slice(start, end),
    span: { start, end },
    map: identityMap,
    kind: 'sentence',
    before: [],
    citations: [],
  });
  const claim: CheckedClaim = { claim: sentence(0, 17), verdict: 'contradicted', evidence, findings: [finding] };
  const other: CheckedClaim = { claim: sentence(18, 28), verdict: 'not-found', evidence: [], findings: [] };
  const draft = checkedDraft(text, [finding]);
  const reviews = { ...NO_REVIEWS, signOffs };
  const statements = listStatements([claim, other], { isReported: () => true, isAnswered: () => false, reviews });
  return { claim, draft: { ...draft, report: { ...draft.report, claims: [claim, other], statements } } };
}

function html(draft: CheckedDraft, changes: Partial<OutputContext> = {}): string {
  return htmlOutput.render([draft], contextFor({ date: '2020-09-30', ...changes }));
}

describe('fact-check sheet in HTML', () => {
  const page = html(draftWith().draft);

  it("says of each statement its verdict, the source's words and where they stand", () => {
    const text = textOf(page);
    for (const words of [
      '✗ Contradicted · line 1',
      'It has 120 users.',
      'The draft says 120; “The report” says 100.',
      'The app has some 100 users now.',
      'The report · Shawn Lim, The Drum, 2020-09-14 · line 5 · corpus/a report.txt',
      '? Not found · line 2',
      'No source speaks of this.',
    ]) {
      assert.ok(text.includes(words), `${words}\nis not in\n${text}`);
    }
  });

  it('marks the wrong words and the words that say otherwise', () => {
    assert.ok(page.includes('It has <u>120</u> users.'));
    assert.ok(page.includes('some <mark>100</mark> users'));
  });

  it('lists every source, and apart from them those that were not read in full, with the reason', () => {
    const sources = new Map(contextFor().sources);
    const [first] = [...sources.values()];
    const problem = { code: 'binary', severity: 'error' as const, message: message('It is no text: {0}', 'x') };
    sources.set('file:///work/corpus/b.bin', {
      ...first!,
      id: 'file:///work/corpus/b.bin',
      passages: 0,
      problems: [problem],
      metadata: { key: 'b', authors: [] },
    });
    const { draft } = draftWith();
    for (const text of [
      textOf(html(draft, { sources })),
      markdownOutput.render([draft], contextFor({ sources })).replaceAll('\\', ''),
    ]) {
      const [, listed, unread] =
        /Sources\n([\s\S]*)Sources that were not read, or not in full\n([\s\S]*)/.exec(
          text.replace(/(Sources(?: that were[^\n]*full)?)(?=\S)/g, '$1\n'),
        ) ?? [];
      assert.ok(
        listed?.includes('The report · Shawn Lim, The Drum, 2020-09-14 · corpus/a report.txt') &&
          !listed.includes('b.bin'),
        text,
      );
      assert.ok(unread?.includes('corpus/b.bin: It is no text: x') && !unread.includes('a report.txt'), text);
    }
    assert.doesNotMatch(page, /not in full/);
  });

  it('is well formed, loads nothing and runs nothing', () => {
    const { tags, problems } = outline(page);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      tags.filter((tag) => /^(script|img|link|iframe|object|embed|form|base)$/.test(tag)),
      [],
    );
    assert.doesNotMatch(page, /\bon\w+=|url\(|@import|src=/);
  });

  it('has a language, a title, one main part and headings in order', () => {
    const { tags } = outline(page);
    assert.ok(page.startsWith('<!doctype html>\n<html lang="en">'));
    assert.equal(tags.filter((tag) => tag === 'main').length, 1);
    assert.equal(tags.filter((tag) => tag === 'h1').length, 1);
    assert.ok(tags.indexOf('h1') < tags.indexOf('h2'));
  });

  it('lets no markup of a source through', () => {
    const evil = html(draftWith(EVIL).draft);
    assert.deepEqual(
      outline(evil).tags.filter((tag) => tag === 'script' || tag === 'img'),
      [],
    );
    assert.ok(textOf(evil).includes(EVIL));
  });

  it('links to web addresses only', () => {
    const context = contextFor();
    const link = (url: string): boolean => {
      const sources = new Map([...context.sources].map(([id, s]) => [id, { ...s, metadata: { ...s.metadata, url } }]));
      return html(draftWith().draft, { sources }).includes(`<a href="${url}"`);
    };
    assert.equal(link('https://example.org/a'), true);
    assert.equal(link('javascript:alert(1)'), false);
  });

  it('shows who signed off, and when a sign-off has lapsed', () => {
    const { claim } = draftWith();
    const signOff = {
      key: reviewKey(claim),
      sentence: claim.claim.text,
      decision: 'accepted' as const,
      by: 'AB',
      date: '2020-09-29',
      note: 'seen the report',
    };
    const text = (passage?: string): string => textOf(html(draftWith(passage, [signOff]).draft));
    assert.match(text(), /– Set aside \(signed off\) · line 1.*☑ Accepted: AB, 2020-09-29 — seen the report/);
    assert.match(text(), /The draft says 120/);
    assert.match(text('The app has 99 users now.'), /☐ The sign-off lapsed/);
  });
});

describe('fact-check sheet in Markdown', () => {
  it('says the same', () => {
    const sheet = markdownOutput.render([draftWith().draft], contextFor({ date: '2020-09-30' }));
    assert.ok(
      sheet.includes(
        '## 1. Contradicted (line 1)\n\nIt has 120 users.\n\n- **The draft says 120; “The report” says 100.** (`quantity-conflict`)\n\n> The app has some **100** users now.\n>\n> — “The report” · Shawn Lim, The Drum, 2020-09-14 · line 5 · corpus/a report.txt\n\n- [ ] Not signed off',
      ),
      sheet,
    );
  });

  it('lets no markup of a source through', () => {
    const sheet = markdownOutput.render([draftWith(EVIL).draft], contextFor());
    const quoted = sheet.slice(sheet.indexOf('\n> '), sheet.indexOf('\n> —')).replaceAll('**', '');
    assert.doesNotMatch(quoted, /(?<!\\)[<[*#&]/);
  });
});

function textOf(markup: string): string {
  let text = '';
  let hidden = 0;
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (name === 'style' || name === 'title') hidden++;
      },
      ontext: (data) => {
        if (hidden === 0) text += data;
      },
      onclosetag: (name) => {
        if (name === 'style' || name === 'title') hidden--;
      },
    },
    { decodeEntities: true },
  );
  parser.end(markup);
  return text.replace(/\s+/g, ' ');
}

/** Tags in order, and whatever was closed by itself rather than by its own tag. */
function outline(markup: string): { tags: string[]; problems: string[] } {
  const tags: string[] = [];
  const problems: string[] = [];
  const empty = /^(meta|br|hr)$/;
  const parser = new Parser({
    onopentag: (name) => {
      tags.push(name);
    },
    onclosetag: (name, implied) => {
      if (implied && !empty.test(name)) problems.push(name);
    },
  });
  parser.end(markup);
  return { tags, problems };
}
