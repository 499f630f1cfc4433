import assert from 'node:assert/strict';
import { LANGUAGES } from '../../../src/core/registry';
import type { Config } from '../../../src/core/model/project/config';
import type { DraftLanguage } from '../../../src/core/model/draft';
import { render } from '../../../src/core/model/message';
import { createPlumbline } from '../../../src/core/service';
import { draftOf, engineOver, ROOT } from '../../support/engine';
import { MemoryFiles, memoryPorts } from '../../support/memory';

const SOURCE = '“We will not close the north pier this year,” said Ada Brown.';
const TRUE = 'Ada Brown said: “We will not close the north pier this year.”\n';
const SLIP = TRUE.replace('north', 'south');

/** What is said of comments in a draft, and the draft after the fixes. */
async function unused(
  text: string,
  {
    config = {},
    sources = { 'a.txt': SOURCE },
    name = 'draft.md',
    languageId = 'markdown',
  }: {
    readonly config?: Partial<Config>;
    readonly sources?: Readonly<Record<string, string>>;
    readonly name?: string;
    readonly languageId?: string;
  } = {},
) {
  const engine = await engineOver(sources, config);
  const { findings } = await engine.check(draftOf(text, name, languageId));
  const own = findings.filter(({ rule }) => rule === 'ignore-unused');
  const edits = own.flatMap(({ fixes: [fix] }) => fix!.edits).sort((a, b) => b.span.start - a.span.start);
  return {
    marks: own.map(({ span }) => text.slice(span.start, span.end)),
    words: own.map(({ message }) => render(message)),
    severities: own.map(({ severity }) => severity),
    fixed: edits.reduce((t, { span, newText }) => t.slice(0, span.start) + newText + t.slice(span.end), text),
  };
}

describe('ignore comments that silence nothing', () => {
  const comment = (language: DraftLanguage, reach: 'next' | 'paragraph' | 'file' = 'next'): string =>
    language.ignoreComment(
      'quote-altered',
      'as printed',
      language.commentsStand === 'between-paragraphs' && reach === 'next' ? 'paragraph' : reach,
    );

  for (const language of LANGUAGES) {
    const options = { name: `draft${language.extensions[0]!}`, languageId: language.languageIds[0]! };
    const gap = language.commentsStand === 'between-paragraphs' ? '\n\n' : '\n';

    for (const reach of ['next', 'paragraph', 'file'] as const) {
      it(`are told of and taken out of ${language.id} (${reach})`, async () => {
        const { marks, fixed, severities } = await unused(`${comment(language, reach)}${gap}${TRUE}`, options);
        assert.deepEqual([marks, severities, fixed], [[comment(language, reach)], ['hint'], TRUE]);
      });

      it(`are left alone in ${language.id} where they silence something (${reach})`, async () => {
        assert.deepEqual((await unused(`${comment(language, reach)}${gap}${SLIP}`, options)).marks, []);
      });
    }
  }

  it('are taken out with the comment that ends them', async () => {
    const text = `So it was.\n\n<!-- plumbline-ignore-begin quote-altered -->\n\n${TRUE}\n<!-- plumbline-ignore-end -->\n\nSo it is.\n`;
    assert.equal((await unused(text)).fixed, `So it was.\n\n${TRUE}\nSo it is.\n`);
  });

  it('are taken out of the middle of a line', async () => {
    assert.equal(
      (await unused(`It was so. <!-- plumbline-ignore quote-altered --> ${TRUE}`)).fixed,
      `It was so. ${TRUE}`,
    );
  });

  it('are told of by name where others in them are of use', async () => {
    const text = (names: string): string => `<!-- plumbline-ignore ${names}: as printed -->\n${SLIP}`;
    for (const names of [
      'date-conflict, quote-altered',
      'quote-altered, date-conflict',
      'quote-altered date-conflict',
    ]) {
      const { marks, fixed } = await unused(text(names));
      assert.deepEqual([marks, fixed], [['date-conflict'], text('quote-altered')]);
    }
  });

  it('are told of where there is no such rule', async () => {
    const { marks, words } = await unused(`<!-- plumbline-ignore quote-alterd, quote-altered: as printed -->\n${SLIP}`);
    assert.deepEqual(marks, ['quote-alterd']);
    assert.match(words[0]!, /there is no rule quote-alterd/);
  });

  it('are told of where they name no rule', async () => {
    assert.equal((await unused(`<!-- plumbline-ignore -->\n${TRUE}`)).marks.length, 1);
    assert.equal((await unused(`<!-- plumbline-ignore -->\n${SLIP}`)).marks.length, 0);
  });

  for (const [why, text, options] of [
    ['the named rule is off', `<!-- plumbline-ignore unsupported -->\n${TRUE}`, {}],
    [
      'the named rule was switched off',
      `<!-- plumbline-ignore quote-altered -->\n${SLIP}`,
      { config: { rules: { 'quote-altered': 'off' } } },
    ],
    [
      'the rule about comments is off',
      `<!-- plumbline-ignore quote-altered -->\n${TRUE}`,
      { config: { rules: { 'ignore-unused': 'off' } } },
    ],
    ['there are no sources', `<!-- plumbline-ignore quote-altered -->\n${SLIP}`, { sources: {} }],
    ['the sentence was too long to be checked', `<!-- plumbline-ignore quote-altered -->\n${'x'.repeat(4500)}.\n`, {}],
    [
      'the file silences it',
      `<!-- plumbline-ignore-file ignore-unused -->\n\n<!-- plumbline-ignore quote-altered -->\n${TRUE}`,
      {},
    ],
    [
      'the project accepts the same finding',
      `<!-- plumbline-ignore quote-altered -->\n${SLIP}`,
      { config: { ignore: [{ rule: 'quote-altered', reason: 'test' }] } },
    ],
  ] as const) {
    it(`are left alone where ${why}`, async () => {
      assert.deepEqual((await unused(text, options)).marks, []);
    });
  }

  it('are left alone until all sources were read', async () => {
    const engine = createPlumbline({ ports: memoryPorts(new MemoryFiles({ [`${ROOT}/corpus/a.txt`]: SOURCE })) });
    const draft = draftOf(`<!-- plumbline-ignore quote-altered -->\n${TRUE}`);
    const told = async (): Promise<number> => (await engine.check(draft)).findings.length;
    assert.equal(await told(), 0);
    await engine.openCorpus([{ uri: ROOT, name: '' }]);
    assert.equal(await told(), 1);
    await engine.openCorpus([{ uri: ROOT, name: '' }], { token: { isCancellationRequested: true } });
    assert.equal(await told(), 0);
  });
});
