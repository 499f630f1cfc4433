import assert from 'node:assert/strict';
import { engineOver, draftOf } from '../../support/engine';
import { passageLines, sourceOf } from './reading';

const page = (list: string): string =>
  `<html><body><article><h1>The pier at Kelby</h1><p>The pier was rebuilt after the war and is open all year.</p>${list}</article></body></html>`;

const LIST = page('<dl>\n<dt>Parking fee</dt>\n<dd>\n €6</dd><dt>Keeper</dt><dd>Ida Brandt</dd></dl>');

describe('a list of terms on a page', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a value goes behind its term', '<dt>Parking fee</dt> <dd>€6</dd>', 'Parking fee: €6'],
    ['within a group', '<div><dt>Length</dt><dd><b>210</b> m</dd></div>', 'Length: 210 m'],
    ['prose stands alone', '<dt>Fee</dt><dd>Since 2011 it costs six euros to leave a car here.</dd>', 'Fee'],
    ['an answer stands alone', '<dt>How long is it?</dt><dd>210 m</dd>', 'How long is it?'],
    ['several values stand alone', '<dt>Opened</dt><dd>1871</dd><dd>1903</dd>', '1871'],
  ];
  for (const [what, list, line] of cases)
    it(what, async () => {
      const lines = passageLines(await sourceOf('a.html', page(`<dl>${list}</dl>`)));
      assert.ok(lines.includes(`list-item: ${line}`), lines.join('\n'));
    });

  for (const [draft, count] of [
    ['The parking fee is €6.', 0],
    ['The mooring fee is €9.', 0],
    ['The parking fee is €9.', 1],
  ] as const)
    it(`${count === 0 ? 'silent' : 'warns'}: ${draft}`, async () => {
      const engine = await engineOver({ 'a.html': LIST });
      const { findings } = await engine.check(draftOf(draft));
      assert.equal(findings.filter((f) => f.severity === 'warning').length, count);
    });
});
