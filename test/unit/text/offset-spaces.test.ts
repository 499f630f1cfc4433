import assert from 'node:assert/strict';
import { documentOf } from '../../../src/core/outputs/json';
import { textOutput } from '../../../src/core/outputs/text';
import { fromClaimStart, fromDraftStart, toPassage, toSource } from '../../../src/core/model/offset-spaces';
import { draftOf, engineOver } from '../../support/engine';
import { checkedDraft, contextFor, TAGS } from '../outputs/sample';

const PASSAGE = { span: { start: 40, end: 60 } };

describe('spans of different texts', () => {
  it('lead from a passage to its source and back', () => {
    assert.deepEqual(toSource({ start: 3, end: 8 }, PASSAGE), { start: 43, end: 48 });
    assert.deepEqual(toPassage({ start: 43, end: 48 }, PASSAGE), { start: 3, end: 8 });
  });

  it('are cut at the edges of a passage', () => {
    assert.deepEqual(toPassage({ start: 30, end: 45 }, PASSAGE), { start: 0, end: 5 });
    assert.deepEqual(toPassage({ start: 70, end: 80 }, PASSAGE), { start: 20, end: 20 });
  });

  it('lead from the draft to the claim’s start and back', () => {
    const claim = { span: { start: 100, end: 150 } };
    assert.deepEqual(fromClaimStart({ start: 110, end: 112 }, claim), { start: 10, end: 12 });
    assert.deepEqual(fromDraftStart({ start: 10, end: 12 }, claim), { start: 110, end: 112 });
  });

  it('of evidence are the deciding words of its passage, in every output', async () => {
    const engine = await engineOver({
      'a.txt': 'The harbour has three piers. The ferry from Velm carried 300 passengers in May 2019.',
    });
    const report = await engine.check(draftOf('The ferry from Velm carried 400 passengers in May 2019.\n'));
    const drafts = [checkedDraft('', report.findings)];
    const words = documentOf(drafts, contextFor()).drafts.flatMap(({ findings }) =>
      findings.flatMap(({ evidence }) =>
        evidence.flatMap(({ text, highlights }) => highlights.map(({ start, end }) => text.slice(start, end))),
      ),
    );
    assert.deepEqual(words, ['300']);
    assert.match(textOutput.render(drafts, contextFor({ palette: TAGS })), /carried <g>300<\/g> passengers/);
  });
});
