import assert from 'node:assert/strict';
import type { HoverInfo } from '../../../src/core/model/api';
import { draftOf, engineOver } from '../../support/engine';

const SOURCES = {
  'brown.md':
    '---\ntitle: The North Pier Decision\ncitation_key: brown\n---\n\nThe board met on Monday. “We will not close the north pier this winter,” said Ada Brown. It costs 40 million euros a year.\n',
  'reed.md':
    '---\ntitle: Reed on the Harbour Budget\ncitation_key: reed\nurl: https://harbour.example/reed\n---\n\nThe harbour spends 90 million euros a year on its two piers.\n',
};

/** What the hover says of the place marked with ¦. */
async function hoverOn(
  marked: string,
  name = 'draft.md',
  languageId = 'markdown',
): Promise<{ readonly info: HoverInfo | undefined; readonly words: string }> {
  const offset = marked.indexOf('¦');
  const draft = draftOf(marked.replace('¦', ''), name, languageId);
  const info = await (await engineOver(SOURCES)).hover(draft, offset);
  return { info, words: info ? draft.text.slice(info.span.start, info.span.end) : '' };
}

/** The citation that the hover is about: its key, the part of the draft, and the key of the source it leads to. */
async function cited(marked: string, name?: string, languageId?: string): Promise<string> {
  const { info, words } = await hoverOn(marked, name, languageId);
  return info?.kind === 'citation'
    ? `${info.citation?.key} | ${words} | ${info.source?.metadata.key ?? '-'}`
    : (info?.kind ?? 'nothing');
}

describe('Hovering a citation', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['It costs a lot [see @b¦rown, pp. 33-35; -@reed].', 'brown | see @brown, pp. 33-35 | brown'],
    ['It costs a lot [see @brown, pp. 3¦3-35; -@reed].', 'brown | see @brown, pp. 33-35 | brown'],
    ['It costs a lot [see @brown, pp. 33, 35; -@r¦eed].', 'reed | -@reed | reed'],
    ['It costs a lot [see @brown, pp. 33-35; ¦-@reed].', 'reed | -@reed | reed'],
    ['So says @bro¦wn [p. 3] at length.', 'brown | @brown [p. 3] | brown'],
    ['So says @brown [p. ¦3] at length.', 'brown | @brown [p. 3] | brown'],
    ['It costs a lot.[^1]\n\n[^1]: See @re¦ed.', 'reed | @reed | reed'],
    ['It costs a lot.[^¦1]\n\n[^1]: Reed on the Harbour Budget, p. 3.', '1 | [^1] | reed'],
    [
      'It costs [a l¦ot](https://harbour.example/reed).',
      'https://harbour.example/reed | [a lot](https://harbour.example/reed) | reed',
    ],
    ['It costs a lot [@no¦body].', 'nobody | [@nobody] | -'],
  ];
  for (const [marked, expected] of cases)
    it(`is exact: ${marked.replaceAll('\n', ' ')}`, async () => assert.equal(await cited(marked), expected));

  it('is exact in the \\cite family', async () => {
    const at = (marked: string): Promise<string> => cited(marked, 'draft.tex', 'latex');
    assert.equal(
      await at('It costs a lot~\\cite[see][p.~3]{bro¦wn,% both\n  reed}.'),
      'brown | \\cite[see][p.~3]{brown | brown',
    );
    assert.equal(await at('It costs a lot~\\cite[see][p.~3]{brown,\n  re¦ed}.'), 'reed | reed | reed');
    assert.equal(await at('It costs a lot~\\parencite*[3]{re¦ed}.'), 'reed | \\parencite*[3]{reed} | reed');
    assert.equal(await at('It costs a lot~\\autocites[1]{brown}[2]{r¦eed}.'), 'reed | reed | reed');
  });

  it('says nothing of a link that leads to no source', async () => {
    assert.equal(await cited('Our [ho¦me](https://elsewhere.example/) is here.'), 'nothing');
  });

  it('shows what the cited source says of the sentence, and nothing of others', async () => {
    const { info } = await hoverOn('The harbour spends 90 million euros a year on its piers [@brown; @r¦eed].');
    assert.deepEqual(
      info?.evidence.map(({ passage }) => passage.text),
      ['The harbour spends 90 million euros a year on its two piers.'],
    );
    const other = await hoverOn('Lemons are yellow [@r¦eed].');
    assert.deepEqual(other.info?.evidence, []);
  });
});

describe('Hovering a quotation', () => {
  async function wording(marked: string): Promise<readonly string[] | undefined> {
    return (await hoverOn(marked)).info?.quotation?.wording.map(({ side, text }) => `${side}: ${text}`);
  }

  it('tells where its words differ, and who said them', async () => {
    const { info } = await hoverOn('“We will ¦not shut the north pier this winter,” said Brown.');
    assert.equal(info?.quotation?.verbatim, false);
    assert.equal(info.quotation.speaker, 'Ada Brown');
    assert.deepEqual(await wording('“We will ¦not shut the north pier this winter,” said Brown.'), [
      'same: We will not ',
      'draft: shut',
      'source: close',
      'same:  the north pier this winter,',
    ]);
    assert.deepEqual(await wording('“We will ¦not close the north pier,” said Brown.'), [
      'same: We will not close the north pier,',
    ]);
  });

  it('says so where they do not', async () => {
    const { info } = await hoverOn('"We will ¦not close the north pier this winter," said Brown.');
    assert.equal(info?.quotation?.verbatim, true);
  });
});

describe('The links of a draft', () => {
  const linked = async (text: string, name = 'draft.md', languageId = 'markdown'): Promise<readonly string[]> => {
    const links = await (await engineOver(SOURCES)).citationLinks(draftOf(text, name, languageId));
    return links.map(({ span, target }) => `${text.slice(span.start, span.end)} -> ${target.split('/').at(-1)}`);
  };

  it('stand on citation keys that have a source', async () => {
    assert.deepEqual(await linked('It costs a lot [see @brown, p. 3; -@reed].'), [
      'brown -> brown.md',
      'reed -> reed.md',
    ]);
    assert.deepEqual(await linked('It costs a lot \\cite{brown,reed}.', 'draft.tex', 'latex'), [
      'brown -> brown.md',
      'reed -> reed.md',
    ]);
  });
  it("do not stand on keys that nobody has, nor on Markdown's own links", async () => {
    assert.deepEqual(await linked('It costs a lot [@nobody], [they say](https://harbour.example/reed).'), []);
  });
});
