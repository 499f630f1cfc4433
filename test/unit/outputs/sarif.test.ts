import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Ajv, { type SchemaObject } from 'ajv';
import type { Log } from 'sarif';
import { message } from '../../../src/core/model/message';
import type { CheckedDraft } from '../../../src/core/model/output';
import { sarifOutput } from '../../../src/core/outputs/sarif';
import { checkedDraft, contextFor, findingOn } from './sample';

const TEXT = 'One.\r\n\r\n😀 has 120 users.\r\n';

/** The standard's own JSON schema, as its publisher ships it for tests. */
const schema = structuredClone(
  createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
) as SchemaObject;
// The schema is written in draft 4, whose keywords mean the same in the drafts that Ajv knows.
delete schema['$schema'];
delete schema['id'];
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

function logOf(drafts: readonly CheckedDraft[], changes: Parameters<typeof contextFor>[0] = {}): Log {
  const log = JSON.parse(sarifOutput.render(drafts, contextFor(changes))) as Log;
  assert.ok(isSarif(log), JSON.stringify(isSarif.errors, undefined, 2));
  return log;
}

describe('SARIF output', () => {
  const log = logOf([checkedDraft(TEXT, [findingOn(TEXT, '120')])]);
  const run = log.runs[0]!;
  const result = run.results![0]!;

  it('is refused by the schema when it is not SARIF', () => {
    assert.equal(isSarif({ version: '2.1.0', runs: [{ results: [] }] }), false);
  });

  it('names the rule, its level and its page', () => {
    assert.equal(result.ruleId, 'quantity-conflict');
    assert.equal(result.level, 'warning');
    const rule = run.tool.driver.rules![result.ruleIndex!]!;
    assert.equal(rule.id, 'quantity-conflict');
    assert.equal(rule.helpUri, 'https://plumbline.example/docs/rules/quantity-conflict.md');
  });

  it('counts lines and columns from 1, in UTF-16 code units', () => {
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const { region, artifactLocation } = result.locations![0]!.physicalLocation!;
    assert.deepEqual(region, { startLine: 3, startColumn: 8, endLine: 3, endColumn: 11, snippet: { text: '120' } });
    assert.deepEqual(artifactLocation, { uri: 'drafts/story.md', uriBaseId: '%SRCROOT%' });
  });

  it('leads to the source', () => {
    const related = result.relatedLocations![0]!;
    assert.equal(related.physicalLocation!.artifactLocation!.uri, 'corpus/a%20report.txt');
    assert.equal(related.physicalLocation!.region!.startLine, 5);
    assert.match(related.message!.text!, /^Shawn Lim, The Drum, 2020-09-14: “The app has some 100 users now\.”$/);
  });

  it('offers the fix, but not to look away', () => {
    assert.equal(result.fixes!.length, 1);
    const change = result.fixes![0]!.artifactChanges[0]!;
    assert.deepEqual(change.replacements, [
      { deletedRegion: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 11 }, insertedContent: { text: '100' } },
    ]);
  });

  it('gives places in other files as offsets', () => {
    const fix = {
      kind: 'insert-citation' as const,
      title: message('Cite'),
      edits: [
        { span: { start: 0, end: 0 }, newText: '[@a]' },
        { span: { start: 7, end: 7 }, newText: '@misc{a}', uri: 'file:///work/refs.bib' },
      ],
    };
    const changes = logOf([checkedDraft(TEXT, [findingOn(TEXT, '120', { fixes: [fix] })])]).runs[0]!.results![0]!
      .fixes![0]!.artifactChanges;
    assert.deepEqual(changes[1], {
      artifactLocation: { uri: 'refs.bib', uriBaseId: '%SRCROOT%' },
      replacements: [{ deletedRegion: { charOffset: 7, charLength: 0 }, insertedContent: { text: '@misc{a}' } }],
    });
  });

  it('keeps a fingerprint, and says what was not checked', () => {
    assert.deepEqual(result.partialFingerprints, { 'plumblineFinding/v1': 'f00d' });
    const draft = checkedDraft('x', []);
    const problems = [
      { code: 'too-long', severity: 'warning' as const, message: message('Left out {0}', '[1](2) {x}') },
    ];
    const notes = logOf([{ ...draft, report: { ...draft.report, problems } }]).runs[0]!.invocations![0]!
      .toolExecutionNotifications!;
    assert.equal(notes[0]!.message.text, 'Left out \\[1\\](2) {{x}}');
  });

  it('maps remarks and hints to notes, and works without a homepage', () => {
    const findings = (['error', 'information', 'hint'] as const).map((severity) =>
      findingOn(TEXT, '120', { severity }),
    );
    const { results, tool } = logOf([checkedDraft(TEXT, findings)], { homepage: undefined }).runs[0]!;
    assert.deepEqual(
      results!.map((r) => r.level),
      ['error', 'note', 'note'],
    );
    assert.equal(tool.driver.rules![0]!.helpUri, undefined);
  });

  it('says which findings are new beside a baseline, and suppresses those that it accepts', () => {
    const finding = findingOn(TEXT, '120');
    const entry = {
      fingerprint: 'f00d',
      evidence: '',
      draft: 'story.md',
      rule: finding.rule,
      words: '120',
      reason: 'as counted',
      date: '2026-03-01',
      by: 'Ada',
    };
    const { results } = logOf([{ ...checkedDraft(TEXT, [finding]), accepted: [{ finding, entry }] }]).runs[0]!;
    assert.deepEqual(
      results!.map(({ baselineState, suppressions }) => [baselineState, suppressions!.length]),
      [
        ['new', 0],
        ['unchanged', 1],
      ],
    );
    assert.deepEqual(results![1]!.suppressions![0], {
      kind: 'external',
      status: 'accepted',
      justification: 'as counted',
      properties: { by: 'Ada', date: '2026-03-01' },
    });
  });

  it('is valid for no drafts and for one outside the folder', () => {
    assert.deepEqual(logOf([]).runs[0]!.results, []);
    const uri = logOf([checkedDraft(TEXT, [findingOn(TEXT, '120')], { uri: 'file:///elsewhere/x.md' })]).runs[0]!
      .results![0]!.locations![0]!.physicalLocation!.artifactLocation!;
    assert.deepEqual(uri, { uri: 'file:///elsewhere/x.md' });
  });
});
