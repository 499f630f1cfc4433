import assert from 'node:assert/strict';
import { extractRoles } from '../../../src/core/names/roles';

/** Each role as `person | title | organisation`, a dash where the sentence names none. */
function roles(sentence: string): readonly string[] {
  return extractRoles(sentence).map(
    ({ person, title, organisation }) => `${person ?? '-'} | ${title} | ${organisation ?? '-'}`,
  );
}

describe('roles', () => {
  const found: readonly [string, string][] = [
    ['Kevin Mayer, chief executive of TikTok, resigned.', 'Kevin Mayer | chief executive | TikTok'],
    ['TikTok’s chief executive Kevin Mayer resigned.', 'Kevin Mayer | chief executive | TikTok'],
    ['The chief executive of TikTok resigned.', '- | chief executive | TikTok'],
    ['Talks with Treasury Secretary Steven Mnuchin went on.', 'Steven Mnuchin | treasury secretary | -'],
    ['Ada Brown, the mayor, was silent.', 'Ada Brown | mayor | -'],
  ];
  for (const [sentence, expected] of found) it(sentence, () => assert.deepEqual(roles(sentence), [expected]));

  for (const sentence of ['The bridge is 300 metres long.', 'Executives met on Monday.', '']) {
    it(`finds none in: ${sentence}`, () => assert.deepEqual(roles(sentence), []));
  }

  it('gives spans into the sentence', () => {
    const sentence = 'On Monday Kevin Mayer, chief executive of TikTok, resigned.';
    const [role] = extractRoles(sentence);
    assert.equal(sentence.slice(role!.span.start, role!.span.end), role!.text);
  });
});
