import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONFIG } from '../../../src/core/model/config';
import { RULE_CODES } from '../../../src/core/model/finding';
import { RULES } from '../../../src/core/registry';
import { configOf } from '../../../src/server/workspace/settings';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string }[];
    readonly keybindings: readonly { readonly command: string; readonly when: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown; readonly markdownDescription: string; readonly scope: string }>> };
    readonly walkthroughs: readonly { readonly steps: readonly { readonly media: { readonly markdown: string } }[] }[];
  };
}
const text = read('package.json');
const { contributes } = JSON.parse(text) as Manifest;
const defaults = Object.fromEntries(Object.entries(contributes.configuration.properties).map(([name, { default: value }]) => [name, value]));

describe('package.json', () => {
  it('has a setting for every rule, with the severity that the rule has by itself', () => {
    const own = Object.fromEntries(RULES.map((rule) => [rule.code, rule.severity]));
    for (const code of RULE_CODES) assert.equal(defaults[`plumbline.rules.${code}`], own[code] ?? defaults[`plumbline.rules.${code}`], code);
    assert.deepEqual(Object.keys(defaults).filter((n) => n.startsWith('plumbline.rules.')).map((n) => n.slice('plumbline.rules.'.length)), [...RULE_CODES]);
  });

  it('has the engine’s own defaults', () => {
    const config = configOf({
      corpus: defaults['plumbline.corpus'], exclude: defaults['plumbline.exclude'], strictness: defaults['plumbline.strictness'], citationStyle: defaults['plumbline.citationStyle'],
      aliases: defaults['plumbline.aliases'], maxFindings: defaults['plumbline.maxFindings'], maxSourceSize: defaults['plumbline.maxSourceSize'],
    });
    assert.deepEqual({ ...config, rules: {} }, { ...configOf({}), rules: {} });
    assert.deepEqual(config.corpus, DEFAULT_CONFIG.corpus);
  });

  it('gives every setting a description and a scope, every keybinding a condition', () => {
    for (const [name, { markdownDescription, scope }] of Object.entries(contributes.configuration.properties)) assert.ok(/^%.+%$/.test(markdownDescription) && scope, name);
    for (const { command, when } of contributes.keybindings) assert.ok(when, command);
    for (const { command, title, category } of contributes.commands) assert.ok(/^%.+%$/.test(title) && category === 'Plumbline', command);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/"(media\/[^"]+|\.\/schemas\/[^"]+)"/g)].map((m) => m[1]!);
    assert.ok(named.length > 3);
    for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('takes malformed settings for their defaults', () => {
    assert.deepEqual(configOf({ corpus: 'x', exclude: [1], rules: { 'quote-altered': 'loud', 'unknown': 'off' }, strictness: 'very', maxFindings: -1, maxSourceSize: 'big', aliases: { A: 'b', C: ['d'] } }), { ...configOf(undefined), aliases: { C: ['d'] } });
  });
});
