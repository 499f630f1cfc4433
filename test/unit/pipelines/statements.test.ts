import assert from 'node:assert/strict';
import { draftOf, engineOver } from '../../support/engine';

const SOURCE =
  '---\ntitle: "Harbour * news: the pier, revisited"\npublisher: Harbour Board\ndate: 2020-09-14\n---\nThe north pier stays open, said Ada Brown of the Harbour Board. The Harbour Board employs 60 people.\n';

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

describe('what is counted as a statement', () => {
  async function counted(text: string, name?: string, languageId?: string): Promise<readonly string[]> {
    const engine = await engineOver({ 'a.md': SOURCE });
    return (await engine.check(draftOf(text, name, languageId))).statements.map(({ checked: { claim } }) => claim.text);
  }
  const said = 'The board met in May.';

  it('is no heading and no question', async () => {
    assert.deepEqual(
      await counted(`# The board met\n\n${said} Did it decide? (Who knows?) Whom did Ada Brown ask: “the board”?\n`),
      [said],
    );
  });

  it('is a sentence about a question that somebody asked', async () => {
    for (const text of ['Ada Brown asked: “Did the board decide?”', '“Did the board decide?” asked Ada Brown.'])
      assert.deepEqual(await counted(`${text}\n`), [text]);
  });

  it('is no text of a footnote, in any language of drafts', async () => {
    const note = 'The minutes were never printed.';
    assert.deepEqual(await counted(`${said}[^1]\n\n[^1]: ${note}\n`), [said]);
    assert.deepEqual(await counted(`The board met\\footnote{${note}} in May.\n`, 'a.tex', 'latex'), [said]);
    assert.deepEqual(await counted(`${said} [1]_\n\n.. [1] ${note}\n`, 'a.rst', 'restructuredtext'), [said]);
    assert.deepEqual(await counted(`${said}#footnote[${note}]\n`, 'a.typ', 'typst'), [said]);
    assert.deepEqual(await counted(`${said}footnote:[${note}]\n`, 'a.adoc', 'asciidoc'), [said]);
    assert.deepEqual(await counted(`${said}[fn:1]\n\n[fn:1] ${note}\n`, 'a.org', 'org'), [said]);
  });
});
