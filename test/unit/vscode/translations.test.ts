import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { message } from '../../../src/core/model/message';
import { countedWords, STANDINGS } from '../../../src/core/model/judging/statement';
import { translator } from '../../../src/server/context';

const root = path.resolve(import.meta.dirname, '../../..');
const LANGUAGES = ['de', 'es'];
/** Where people are spoken to in the editor; the command line speaks English. */
const SPOKEN = ['src/core', 'src/server', 'src/hosts', 'src/vscode'];
/** Calls whose first string (after a problem's code) is shown to a person. */
const CALL =
  /(?:\b(?:message|l10n\.t|say)\(|\b(?:problem|warning|refused)\(\s*'[a-z-]+',)\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g;

type Bundle = Readonly<Record<string, string>>;

function bundle(name: string): Bundle {
  const file = path.join(root, name);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Bundle) : {};
}

function spoken(): readonly string[] {
  const texts = new Set<string>();
  for (const folder of SPOKEN) {
    for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.ts'),
    )) {
      for (const [, single, double] of readFileSync(path.join(root, folder, file), 'utf8').matchAll(CALL))
        texts.add((single ?? double!).replace(/\\(.)/g, '$1'));
    }
  }
  return [...texts].filter((text) => /\p{L}{2}/u.test(text)).sort();
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}/g)].map((m) => m[0]).sort();
}

/** What is missing, what nobody says any more, and where a translation has lost a placeholder or a command. */
function assertComplete(own: Bundle, texts: Bundle, name: string): void {
  assert.deepEqual(
    Object.keys(texts).filter((key) => !own[key]),
    [],
    `missing in ${name}`,
  );
  assert.deepEqual(
    Object.keys(own).filter((key) => texts[key] === undefined),
    [],
    `no longer needed in ${name}`,
  );
  for (const [key, text] of Object.entries(texts)) {
    assert.deepEqual(placeholders(own[key]!), placeholders(text), `${name}: ${key}`);
    assert.deepEqual(own[key]!.match(/\(command:[^)]+\)/g), text.match(/\(command:[^)]+\)/g), `${name}: ${key}`);
  }
}

describe('translations', () => {
  for (const language of LANGUAGES) {
    it(`say everything in ${language}`, () => {
      const texts = Object.fromEntries(spoken().map((text) => [text, text]));
      assert.ok(Object.keys(texts).length > 60);
      assertComplete(bundle(`l10n/bundle.l10n.${language}.json`), texts, `l10n/bundle.l10n.${language}.json`);
    });

    it(`name every command and setting in ${language}`, () => {
      assertComplete(
        bundle(`package.nls.${language}.json`),
        bundle('package.nls.json'),
        `package.nls.${language}.json`,
      );
    });
  }

  it('have a text for every name in package.json', () => {
    const texts = bundle('package.nls.json');
    const names = [...readFileSync(path.join(root, 'package.json'), 'utf8').matchAll(/"%([^%"]+)%"/g)].map(
      (m) => m[1]!,
    );
    assert.deepEqual([...new Set(names)].sort(), Object.keys(texts).sort());
  });

  for (const language of ['', ...LANGUAGES.map((name) => `.${name}`)]) {
    it(`name the groups of the Review view as the view itself does, in its help too (package.nls${language}.json)`, () => {
      const say = translator(bundle(`l10n/bundle.l10n${language}.json`));
      const groups = bundle(`package.nls${language}.json`)['accessibility.review']!.replace(/\s+/g, ' ');
      for (const standing of STANDINGS) {
        const label = say(countedWords(standing, 2)).replace('2 ', '');
        assert.ok(groups.includes(label), `“${groups}” has no “${label}”`);
      }
    });
  }

  it('speak to an English writer of statements, and of nothing else', () => {
    // “Claim” is a word of the code and of the names that programs use.
    const shown = [...spoken(), ...Object.values(bundle('package.nls.json'))];
    assert.deepEqual(
      shown.filter((text) => /\bclaims?\b/i.test(text)),
      [],
    );
  });

  it('reach the messages of the engine', () => {
    const text = translator(bundle('l10n/bundle.l10n.de.json'));
    assert.equal(text(message('{0} contradicted', 3)), '3 widersprochen');
    assert.equal(text(message('Said by nobody: {0}', 1)), 'Said by nobody: 1');
    assert.equal(translator({ 'Yes {0}': { message: 'Ja {0}', comment: [] } })(message('Yes {0}', 'x')), 'Ja x');
  });
});
