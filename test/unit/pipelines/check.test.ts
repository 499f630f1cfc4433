import assert from 'node:assert/strict';
import { draftOf, engineOver, told } from '../../support/engine';

const HARBOUR = 'The harbour\n\nThe harbour was opened in 1931. It has 14 berths and employs 320 people.\n';

describe('checking a draft', () => {
  it('reports the wrong words only, with the source and a way out', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const draft = draftOf('# Port\n\nThe harbour has **15 berths** and employs 320 people.\n');
    const report = await engine.check(draft);
    assert.equal(report.findings.length, 1);
    const [finding] = report.findings;
    assert.equal(finding!.rule, 'quantity-conflict');
    assert.match(draft.text.slice(finding!.span.start, finding!.span.end), /^15( berths)?$/);
    assert.match(finding!.evidence[0]!.passage.text, /14 berths/);
    assert.deepEqual(
      finding!.fixes.map((f) => f.kind),
      ['use-source', 'insert-citation', 'ignore-here', 'ignore-file'],
    );
    assert.equal(report.counts.contradicted, 1);
  });

  it('stays silent on the true statement', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const draft = draftOf('The harbour has 14 berths and employs 320 people.\n');
    const report = await engine.check(draft);
    assert.deepEqual(told(report, draft), []);
    assert.equal(report.counts.supported, 1);
  });

  it('takes a source into account once it changed', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const draft = draftOf('The harbour has 15 berths and employs 320 people.\n');
    assert.equal((await engine.check(draft)).findings.length, 1);
    engine.files.write('memory:/work/corpus/harbour.txt', HARBOUR.replace('14', '15'));
    await engine.refresh(['memory:/work/corpus/harbour.txt']);
    assert.deepEqual(told(await engine.check(draft), draft), []);
    engine.files.remove('memory:/work/corpus/harbour.txt');
    await engine.refresh(['memory:/work/corpus/harbour.txt']);
    assert.equal(engine.sources().length, 0);
  });

  it('keeps a fingerprint while text is added above', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const first = await engine.check(draftOf('The harbour has 15 berths and employs 320 people.\n'));
    const second = await engine.check(
      draftOf('# A heading\n\nSome words before it.\n\nThe harbour has 15 berths and employs 320 people.\n'),
    );
    assert.equal(first.findings[0]!.fingerprint, second.findings[0]!.fingerprint);
  });

  it('is silent where a comment says so, and only there', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const silenced = draftOf(
      '<!-- plumbline-ignore quantity-conflict: own count -->\n\nThe harbour has 15 berths and employs 320 people.\n',
    );
    assert.deepEqual(told(await engine.check(silenced), silenced), []);
    const other = draftOf(
      '<!-- plumbline-ignore date-conflict: own count -->\n\nThe harbour has 15 berths and employs 320 people.\n',
    );
    assert.deepEqual(
      (await engine.check(other)).findings.map(({ rule }) => rule),
      ['ignore-unused', 'quantity-conflict'],
    );
  });

  it('applies each fix to a draft that then is clean', async () => {
    const engine = await engineOver({ 'harbour.txt': HARBOUR });
    const draft = draftOf('Some words first. The harbour has 15 berths and employs 320 people.\n');
    const { findings } = await engine.check(draft);
    for (const kind of ['use-source', 'ignore-here'] as const) {
      const fix = findings[0]!.fixes.find((f) => f.kind === kind)!;
      const fixed = [...fix.edits]
        .sort((a, b) => b.span.start - a.span.start)
        .reduce((text, e) => text.slice(0, e.span.start) + e.newText + text.slice(e.span.end), draft.text);
      assert.deepEqual(told(await engine.check(draftOf(fixed)), draftOf(fixed)), [], `${kind}: ${fixed}`);
    }
  });
});
