import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ANCHORS_PATH, parseAnchors, writeAnchors } from '../../../src/core/anchors/anchor-file';
import type { Draft } from '../../../src/core/model/draft';
import type { Finding } from '../../../src/core/model/judging/finding';
import { draftOf, engineOver, ROOT } from '../../support/engine';

const WORDS = 'The keepers of the lighthouse lit every lantern before the great storm came.';
const SOURCE = `${WORDS} The ferry stayed in the harbour that night.`;
const FILE = `${ROOT}/${ANCHORS_PATH}`;

/** A draft into which the source's first sentence was inserted after `before`, with the file that remembers it. */
async function inserted(before: string, form: 'quote' | 'block-quote' | 'citation' = 'quote', quoteAnchors = true) {
  const engine = await engineOver({ 'a.txt': SOURCE }, { quoteAnchors });
  const draft = draftOf(before);
  const request = {
    at: { start: before.length, end: before.length },
    passage: { source: `${ROOT}/corpus/a.txt`, index: 0 },
    form,
  };
  const insertion = await engine.insertion(draft, request);
  assert.ok(insertion.ok);
  const anchors = await engine.anchorsAfter(draft, request, insertion.value);
  if (anchors) engine.files.write(anchors.uri, anchors.text);
  const text = [...insertion.value.edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), before);
  return {
    engine,
    text,
    anchors,
    async drift(draftText: string, name = 'draft.md') {
      return (await engine.check(draftOf(draftText, name))).findings.filter(({ rule }) => rule === 'quote-drifted');
    },
    async source(content: string | undefined) {
      const uri = `${ROOT}/corpus/a.txt`;
      if (content === undefined) engine.files.remove(uri);
      else engine.files.write(uri, content);
      await engine.refresh([uri]);
    },
  };
}

/** The underlined words, and the source's or the inserted ones. */
function told(text: string, findings: readonly Finding[]): readonly (readonly string[])[] {
  return findings.map(({ span, sourceValue }) => [text.slice(span.start, span.end), sourceValue]);
}

/** The draft after a fix of a kind. */
function fixed(text: string, [finding]: readonly Finding[]): string {
  const edit = finding!.fixes.find(({ kind }) => kind === 'use-source')!.edits[0]!;
  return text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

describe('quote anchors', () => {
  for (const form of ['quote', 'block-quote'] as const) {
    it(`say which words of an inserted ${form} were edited, and restore them`, async () => {
      const { text, drift } = await inserted('So it was.\n\n', form);
      assert.deepEqual(await drift(text), []);
      const edited = text.replace('lantern', 'candle');
      const findings = await drift(edited);
      assert.deepEqual(told(edited, findings), [['candle', 'lantern']]);
      assert.equal(fixed(edited, findings), text);
    });
  }

  it('say what the source says now, and take it', async () => {
    const { text, drift, source } = await inserted('So it was.\n\n');
    await source(SOURCE.replace('lantern', 'beacon'));
    const findings = await drift(text);
    assert.deepEqual(told(text, findings), [['lantern', 'beacon']]);
    assert.deepEqual(await drift(fixed(text, findings)), []);
  });

  it('are silent when the quote moves, is cut short, or its source grows above it', async () => {
    const { text, drift, source } = await inserted('So it was.\n\n');
    await source(`Weather report.\n\n${SOURCE}`);
    for (const other of [
      `A new start.\n\n${text}\n\nThe end.\n`,
      text.replace(' before the great storm came', ''),
      'So it was.\n',
      text,
    ])
      assert.deepEqual(told(other, await drift(other)), []);
  });

  it('come back with the quote after it was undone and done again', async () => {
    const { text, drift } = await inserted('So it was.\n\n');
    assert.deepEqual(await drift('So it was.\n\n'), []);
    assert.equal((await drift(text.replace('lantern', 'candle'))).length, 1);
  });

  it('follow the draft to a new name, and leave other drafts alone', async () => {
    const { engine, text, drift } = await inserted('So it was.\n\n');
    const edited = text.replace('lantern', 'candle');
    assert.equal((await drift(edited, 'renamed.md')).length, 1, 'there is no draft of the old name');
    engine.files.write(`${ROOT}/draft.md`, text);
    assert.deepEqual(await drift(edited, 'other.md'), [], 'the draft of the old name is still there');
  });

  for (const [where, name] of [
    ['a folder below', 'archive/draft.md'],
    ['a folder below, under a new name', 'archive/final.md'],
    ['a deeper folder', 'archive/2020/draft.md'],
  ] as const) {
    it(`follow the draft to ${where}`, async () => {
      const { engine, text, drift, source } = await inserted('So it was.\n\n');
      const edited = text.replace('lantern', 'candle');
      const isRenamed = name.endsWith('final.md');
      // Under another name a draft is known by a quote that is still as it was.
      const kept = isRenamed ? text : edited;
      await engine.refresh([]);
      assert.deepEqual(told(kept, await drift(kept, name)), isRenamed ? [] : [['candle', 'lantern']]);
      await source(SOURCE.replace('lantern', 'beacon'));
      assert.deepEqual(told(text, await drift(text, name)), [['lantern', 'beacon']]);
    });
  }

  it('follow the draft up and sideways, and are accepted in its new folder', async () => {
    for (const [from, to] of [
      ['one/draft.md', 'two/draft.md'],
      ['one/draft.md', 'draft.md'],
      ['one/deep/draft.md', 'two/draft.md'],
    ] as const) {
      const { engine, text, drift, anchors } = await inserted('So it was.\n\n');
      engine.files.remove(anchors!.uri);
      const up = from
        .split('/')
        .slice(1)
        .map(() => '..')
        .join('/');
      const isNear = from.split('/').length === 2;
      engine.files.write(
        `${ROOT}/${from.replace(/[^/]*$/, '')}${ANCHORS_PATH}`,
        anchors!.text.replace('corpus/a.txt', `${up}/corpus/a.txt`),
      );
      await engine.refresh([]);
      const edited = text.replace('lantern', 'candle');
      const [finding, ...others] = await drift(edited, to);
      assert.deepEqual([finding !== undefined, others], [isNear, []], `${from} -> ${to}`);
      if (!finding) continue;
      const edit = finding.fixes.find(({ kind }) => kind === 're-anchor')!.edits[0]!;
      assert.equal(edit.uri, `${ROOT}/${to.replace(/[^/]*$/, '')}${ANCHORS_PATH}`);
      engine.files.write(edit.uri!, edit.newText);
      assert.deepEqual(await drift(edited, to), []);
    }
  });

  it('stay with a draft that is still in its folder, and with drafts that are others', async () => {
    const { engine, text, drift } = await inserted('So it was.\n\n');
    const edited = text.replace('lantern', 'candle');
    assert.deepEqual(await drift(edited, 'archive/other.md'), [], 'neither its name nor one of its quotes');
    engine.files.write(`${ROOT}/draft.md`, text);
    await engine.refresh([]);
    assert.deepEqual(await drift(edited, 'archive/draft.md'), [], 'a copy');
  });

  it('of a moved draft are given up where they are written, once the source has gone', async () => {
    const { engine, text, drift, source } = await inserted('So it was.\n\n');
    engine.files.write(`${ROOT}/corpus/b.txt`, 'Nothing of that kind is told here.');
    await engine.refresh([`${ROOT}/corpus/b.txt`]);
    await source(undefined);
    const [finding] = await drift(text, 'archive/draft.md');
    const edit = finding!.fixes.find(({ kind }) => kind === 're-anchor')!.edits[0]!;
    assert.equal(edit.uri, FILE);
    engine.files.write(FILE, edit.newText);
    await engine.refresh([]);
    assert.deepEqual(await drift(text, 'archive/draft.md'), []);
  });

  it('are accepted as they are by the fix that writes the file anew', async () => {
    const { engine, text, drift } = await inserted('So it was.\n\n');
    const edited = text.replace('lantern', 'candle');
    const [finding] = await drift(edited);
    const edit = finding!.fixes.find(({ kind }) => kind === 're-anchor')!.edits[0]!;
    assert.equal(edit.uri, FILE);
    engine.files.write(FILE, edit.newText);
    assert.deepEqual(await drift(edited), []);
  });

  it('say when the source has gone, and are then given up', async () => {
    const { engine, text, drift, source } = await inserted('So it was.\n\n');
    engine.files.write(`${ROOT}/corpus/b.txt`, 'Nothing of that kind is told here.');
    await engine.refresh([`${ROOT}/corpus/b.txt`]);
    await source(undefined);
    const [finding] = await drift(text);
    assert.deepEqual(finding?.message.args, ['corpus/a.txt']);
    engine.files.write(FILE, finding.fixes.find(({ kind }) => kind === 're-anchor')!.edits[0]!.newText);
    assert.deepEqual(await drift(text), []);
  });

  it('keep the source, the place and a hash beside the draft; nothing for a citation, an untitled draft, or when switched off', async () => {
    const { engine, anchors } = await inserted('So it was.\n\n');
    const file = parseAnchors(anchors!.text);
    assert.ok(file.ok);
    const [anchor] = file.value.anchors;
    assert.deepEqual(
      [anchor!.draft, anchor!.source, SOURCE.slice(anchor!.start, anchor!.end)],
      ['draft.md', 'corpus/a.txt', WORDS],
    );
    assert.equal((await inserted('So.\n\n', 'citation')).anchors, undefined);
    assert.equal((await inserted('So.\n\n', 'quote', false)).anchors, undefined);
    const untitled: Draft = { ...draftOf('So.\n\n'), uri: 'untitled:draft-1.md' };
    const request = {
      at: { start: 5, end: 5 },
      passage: { source: `${ROOT}/corpus/a.txt`, index: 0 },
      form: 'quote',
    } as const;
    const insertion = await engine.insertion(untitled, request);
    assert.ok(insertion.ok);
    assert.equal(await engine.anchorsAfter(untitled, request, insertion.value), undefined);
  });

  it('report a file that cannot be read, and never write over it', async () => {
    const { engine, text } = await inserted('So it was.\n\n');
    engine.files.write(FILE, '{ not ours');
    const { problems } = await engine.check(draftOf(text));
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['syntax'],
    );
    const request = {
      at: { start: 0, end: 0 },
      passage: { source: `${ROOT}/corpus/a.txt`, index: 0 },
      form: 'quote',
    } as const;
    const insertion = await engine.insertion(draftOf(text), request);
    assert.ok(insertion.ok && (await engine.anchorsAfter(draftOf(text), request, insertion.value)) === undefined);
  });

  it('are written and read back', () => {
    const anchor = fc.record(
      {
        draft: fc.string(),
        quote: fc.string(),
        source: fc.string(),
        start: fc.nat(),
        end: fc.nat(),
        hash: fc.string(),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(anchor), (anchors) => {
        const read = parseAnchors(writeAnchors({ version: 1, anchors }));
        assert.ok(read.ok);
        assert.deepEqual(read.value.anchors, anchors);
      }),
    );
  });
});
