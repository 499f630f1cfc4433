import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCE = '---\ntitle: "Harbour * news: the pier, revisited"\npublisher: Harbour Board\ndate: 2020-09-14\n---\nThe north pier stays open, said Ada Brown of the Harbour Board. The Harbour Board employs 60 people.\n';

/** The sentences of a draft that are taken for statements. */
async function statements(text: string): Promise<readonly string[]> {
  const engine = await engineOver({ 'a.md': SOURCE });
  return (await engine.check(draftOf(text))).claims.map(({ claim }) => claim.text);
}

describe('a footnote', () => {
  const body = 'The pier stays open.[^1]';
  for (const note of [
    '“Harbour * news: the pier, revisited”, *Harbour Board*, September 2020.',
    '“Harbour \\* news: the pier, revisited”, *Harbour Board*, September 2020.',
    'Ada Brown, “Harbour * news: the pier, revisited”, Harbour Board, 14 septembre 2020, <https://example.com/a/long/way>.',
    'See “Harbour * news: the pier, revisited”, p. 3.',
  ]) {
    it(`that only names a source says nothing: ${note}`, async () => {
      assert.deepEqual(await statements(`${body}\n\n[^1]: ${note}\n`), ['The pier stays open.']);
    });
  }

  for (const note of [
    'According to “Harbour * news: the pier, revisited”, the Harbour Board employs 70 people.',
    '“Another title of another text”, *Harbour Board*, September 2020.',
  ]) {
    it(`that says more is checked: ${note}`, async () => {
      assert.equal((await statements(`${body}\n\n[^1]: ${note}\n`)).length, 2);
    });
  }
});
