import assert from 'node:assert/strict';
import { createPlumbline } from '../../../src/core/service';
import { engineOver, draftOf, ROOT, told } from '../../support/engine';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const REPORT = 'The quarry at Tolm was opened in 1912. It employs 46 people. The owners plan no second pit.\n';
const WRONG = 'The quarry at Tolm employs 64 people.\n';
const LONGER = `# The quarry\n\nThe quarry at Tolm lies above the lake. ${WRONG.trim()} Its stone went into the town hall. The road to it was paved in 1950. No train has ever stopped there.\n`;

/** What is reported of a draft that lies in the corpus folder with the other files, and what was left out. */
async function check(
  text: string,
  name: string,
  files: Record<string, string>,
): Promise<{ readonly told: readonly string[]; readonly leftOut: readonly string[]; readonly notes: number }> {
  const engine = await engineOver(files);
  const draft = draftOf(text, name);
  const report = await engine.check(draft);
  return { told: told(report, draft), leftOut: report.leftOut.map(({ path }) => path), notes: report.notes.length };
}

describe('a draft among its own sources', () => {
  const conflict = ['quantity-conflict: 64 -> 46'];

  it('does not bear itself out', async () => {
    const found = await check(WRONG, 'corpus/story.md', { 'story.md': WRONG, 'report.txt': REPORT });
    assert.deepEqual(found, { told: conflict, leftOut: ['story.md'], notes: 1 });
  });

  for (const copy of [
    'story-copy.md',
    'Copy of story.md',
    'story (2).md',
    'story_v1.md',
    'story.bak.md',
    'old/story.md',
  ]) {
    it(`is not borne out by its copy ${copy}`, async () => {
      const found = await check(WRONG, 'story.md', { [copy.replaceAll(' ', '%20')]: WRONG, 'report.txt': REPORT });
      assert.deepEqual(found, { told: conflict, leftOut: [copy], notes: 1 });
    });
  }

  it('is not borne out by an earlier state of itself, or by a copy of another name', async () => {
    const earlier = LONGER.replace('No train has ever stopped there.', 'A ferry crosses to it.');
    assert.deepEqual((await check(LONGER, 'story.md', { 'story-1.md': earlier, 'report.txt': REPORT })).told, conflict);
    assert.deepEqual(
      (await check(LONGER, 'story.md', { 'sent%20to%20the%20desk.md': LONGER, 'report.txt': REPORT })).leftOut,
      ['sent to the desk.md'],
    );
  });

  it('rests on a source that it takes over word for word', async () => {
    const found = await check(REPORT, 'story.md', { 'report.txt': REPORT });
    assert.deepEqual(found, { told: [], leftOut: [], notes: 0 });
    assert.deepEqual(
      (await check('It employs 46 people.', 'note.md', { 'report.md': 'It employs 46 people.' })).leftOut,
      [],
    );
  });

  it('is checked anew once a copy comes or goes', async () => {
    const engine = await engineOver({ 'report.txt': REPORT });
    const draft = draftOf(WRONG, 'story.md');
    assert.equal((await engine.check(draft)).leftOut.length, 0);
    engine.files.write(`${ROOT}/corpus/story.md`, WRONG);
    await engine.refresh([`${ROOT}/corpus/story.md`]);
    const report = await engine.check(draft);
    assert.deepEqual([told(report, draft), report.leftOut.length], [conflict, 1]);
  });

  it('offers none of its own sentences as a quote', async () => {
    const engine = await engineOver({ 'story.md': WRONG, 'report.txt': REPORT });
    const draft = draftOf(WRONG, 'corpus/story.md');
    const sources = (hits: readonly { readonly source: { readonly path: string } }[]): readonly string[] => [
      ...new Set(hits.map(({ source }) => source.path)),
    ];
    assert.deepEqual(sources(engine.searchQuotes('quarry Tolm people', 10, draft)), ['report.txt']);
    assert.deepEqual(sources(engine.searchQuotes('quarry Tolm people', 10)).includes('story.md'), true);
  });
});

describe('a source that may be a draft', () => {
  async function mayBeDraft(name: string, text: string, isEdited = false): Promise<boolean> {
    const engine = await engineOver({ [name]: text });
    return engine.mayBeDraft(`${ROOT}/corpus/${name}`, isEdited);
  }

  it('is of a format that people write in, and was published nowhere', async () => {
    for (const name of ['story.md', 'story.tex']) assert.equal(await mayBeDraft(name, WRONG), true, name);
    assert.equal(await mayBeDraft('story.md', `---\ntitle: The quarry\nauthor: Ada Brown\n---\n\n${WRONG}`), true);
    for (const name of ['report.txt', 'report.html']) assert.equal(await mayBeDraft(name, WRONG), false, name);
    for (const field of ['publisher: The Tolm Herald', 'url: https://herald.example/quarry']) {
      assert.equal(await mayBeDraft('clipping.md', `---\ntitle: The quarry\n${field}\n---\n\n${WRONG}`), false, field);
    }
  });

  it('is any text that is edited, but not one that was published and is only mended', async () => {
    assert.equal(await mayBeDraft('report.txt', WRONG, true), true);
    const published = `---\ntitle: The quarry\npublisher: The Valley Post\n---\n\n${WRONG}`;
    assert.equal(await mayBeDraft('clipping.md', published, true), false);
  });
});

describe('a file of the corpus', () => {
  async function isSource(corpus: readonly string[], file: string): Promise<boolean> {
    const files = new MemoryFiles({ [`${ROOT}/story.md`]: WRONG, [`${ROOT}/sources/report.txt`]: REPORT });
    const engine = createPlumbline({ ports: memoryPorts(files) });
    await engine.openCorpus([{ uri: ROOT, name: 'work', corpus }]);
    return engine.isSource(`${ROOT}/${file}`);
  }

  it('is no draft in a folder of sources, and may be one where the whole root is the corpus', async () => {
    assert.equal(await isSource(['sources'], 'sources/report.txt'), true);
    assert.equal(await isSource(['sources'], 'story.md'), false);
    assert.equal(await isSource(['.'], 'story.md'), false);
    assert.equal(await isSource(['.'], 'sources/report.txt'), false);
    assert.equal(await isSource(['.', 'sources'], 'sources/report.txt'), true);
  });
});
