import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DEFAULT_CONFIG } from '../../../src/core/model/project/config';
import { RULE_CODES } from '../../../src/core/model/judging/finding';
import { LANGUAGES, RULES } from '../../../src/core/registry';
import { configOf } from '../../../src/server/workspace/settings';

const root = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

interface Entry {
  readonly command: string;
  readonly when: string;
  readonly group?: string;
}
interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly scope: string;
  readonly order: number;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}
interface Manifest {
  readonly activationEvents: readonly string[];
  readonly repository: { readonly url: string };
  readonly bugs: { readonly url: string };
  readonly homepage: string;
  readonly badges: readonly { readonly url: string; readonly href: string }[];
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string;
      readonly category: string;
      readonly enablement?: string;
    }[];
    readonly keybindings: readonly {
      readonly command: string;
      readonly key: string;
      readonly mac: string;
      readonly when: string;
    }[];
    readonly configuration: readonly {
      readonly title: string;
      readonly order: number;
      readonly properties: Readonly<Record<string, Setting>>;
    }[];
    readonly menus: Readonly<Record<string, readonly Entry[]>>;
    readonly views: {
      readonly plumbline: readonly { readonly id: string; readonly accessibilityHelpContent: string }[];
    };
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly id: string; readonly completionEvents: readonly string[] }[];
    }[];
  };
}
const text = read('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const settings = contributes.configuration.flatMap(({ properties }) => Object.entries(properties));
const defaults = Object.fromEntries(settings.map(([name, { default: value }]) => [name, value]));

describe('package.json', () => {
  it('has a setting for every rule, with the severity that the rule has by itself', () => {
    const own = Object.fromEntries(RULES.map((rule) => [rule.code, rule.severity]));
    for (const code of RULE_CODES)
      assert.equal(defaults[`plumbline.rules.${code}`], own[code] ?? defaults[`plumbline.rules.${code}`], code);
    assert.deepEqual(
      Object.keys(defaults)
        .filter((n) => n.startsWith('plumbline.rules.'))
        .map((n) => n.slice('plumbline.rules.'.length)),
      [...RULE_CODES],
    );
  });

  it('has the engine’s own defaults', () => {
    const config = configOf({
      corpus: defaults['plumbline.corpus'],
      exclude: defaults['plumbline.exclude'],
      strictness: defaults['plumbline.strictness'],
      citationStyle: defaults['plumbline.citationStyle'],
      aliases: defaults['plumbline.aliases'],
      maxFindings: defaults['plumbline.maxFindings'],
      maxSourceSize: defaults['plumbline.maxSourceSize'],
    });
    assert.deepEqual({ ...config, rules: {} }, { ...configOf({}), rules: {} });
    assert.deepEqual(config.corpus, DEFAULT_CONFIG.corpus);
  });

  it('gives every setting a description and a scope, every keybinding a condition', () => {
    for (const [name, { markdownDescription, scope }] of settings)
      assert.ok(/^%.+%$/.test(markdownDescription) && scope, name);
    for (const { command, when } of contributes.keybindings) assert.ok(when, command);
    for (const { command, title, category } of contributes.commands)
      assert.ok(/^%.+%$/.test(title) && category === 'Plumbline', command);
  });

  it('shows the settings in groups with a title, in order, each once', () => {
    const groups = contributes.configuration;
    assert.ok(groups.length > 4 && groups.every(({ title }) => /^%.+%$/.test(title)));
    assert.deepEqual(
      groups.map(({ order }) => order),
      groups.map((_, i) => i + 1),
    );
    for (const { title, properties } of groups)
      assert.deepEqual(
        Object.values(properties).map(({ order }) => order),
        Object.keys(properties).map((_, i) => i + 1),
        title,
      );
    assert.equal(new Set(settings.map(([name]) => name)).size, settings.length);
  });

  it('explains every choice of a setting', () => {
    const unexplained = settings.filter(
      ([name, setting]) =>
        setting.enum &&
        !name.startsWith('plumbline.rules.') &&
        setting.enumDescriptions?.length !== setting.enum.length,
    );
    assert.deepEqual(
      unexplained.map(([name]) => name),
      [],
    );
  });

  it('lets a folder decide on whatever is about its drafts and sources, and nobody but the user on readers and memory', () => {
    const scopes = Object.fromEntries(settings.map(([name, { scope }]) => [name, scope]));
    for (const name of [
      'enabled',
      'check.when',
      'corpus',
      'exclude',
      'aliases',
      'strictness',
      'citationStyle',
      'citationTemplate',
      'quoteAnchors',
      'maxFindings',
    ])
      assert.equal(scopes[`plumbline.${name}`], 'resource', name);
    for (const code of RULE_CODES) assert.equal(scopes[`plumbline.rules.${code}`], 'resource', code);
    for (const [name, scope] of Object.entries(scopes))
      if (name.startsWith('plumbline.reader.') || name === 'plumbline.memoryLimit')
        assert.equal(scope, 'machine', name);
  });

  it('names no language of drafts but where it starts, and there every one of the registry', () => {
    assert.deepEqual(
      manifest.activationEvents,
      LANGUAGES.flatMap(({ languageIds }) => languageIds).map((id) => `onLanguage:${id}`),
    );
    assert.doesNotMatch(text, /editorLangId|resourceLangId/);
  });

  it('says where it is kept and where problems are told', () => {
    const { repository, bugs, homepage, badges } = manifest;
    const [, address] = /^git\+(https:\/\/github\.com\/[\w-]+\/[\w-]+)\.git$/.exec(repository.url)!;
    assert.equal(bugs.url, `${address!}/issues`);
    assert.ok(homepage.startsWith(address!));
    for (const { url, href } of badges) {
      const [, workflow] = /\/actions\/workflows\/([\w.-]+)\/badge\.svg$/.exec(url)!;
      assert.ok(existsSync(path.join(root, '.github/workflows', workflow!)), url);
      assert.deepEqual(
        [url, href].map((one) => one.startsWith(`${address!}/actions/`)),
        [true, true],
      );
    }
    assert.equal(badges.length, 1);
  });

  it('names only files that are there', () => {
    const named = [...text.matchAll(/"(media\/[^"]+|\.\/schemas\/[^"]+)"/g)].map((m) => m[1]!);
    assert.ok(named.length > 3);
    for (const file of named) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('takes malformed settings for their defaults', () => {
    assert.deepEqual(
      configOf({
        corpus: 'x',
        exclude: [1],
        rules: { 'quote-altered': 'loud', unknown: 'off' },
        strictness: 'very',
        maxFindings: -1,
        maxSourceSize: 'big',
        aliases: { A: 'b', C: ['d'] },
      }),
      { ...configOf(undefined), aliases: { C: ['d'] } },
    );
  });

  it('takes a template of one’s own where that is asked for, and an empty one for none', () => {
    const style = (citationStyle: string, citationTemplate?: string): string =>
      configOf({ citationStyle, citationTemplate }).citationStyle;
    assert.equal(style('template', '({author})'), '({author})');
    assert.equal(style('template', ' '), 'auto');
    assert.equal(style('footnote', '({author})'), 'footnote');
    assert.equal(style('“{quote}” ({author})'), '“{quote}” ({author})');
  });
});

describe('keyboard and screen reader', () => {
  const inline = (entries: readonly Entry[]): readonly Entry[] =>
    entries.filter(({ group = '' }) => /^inline\b/.test(group));

  it('reach every inline icon: in the context menu of the same row, and in the palette', () => {
    const rows = contributes.menus['view/item/context']!;
    assert.ok(inline(rows).length > 4);
    for (const { command, when } of inline(rows)) {
      assert.ok(
        rows.some((other) => other.command === command && other.when === when && !inline([other]).length),
        `${command} is in no context menu`,
      );
      assert.ok(
        !contributes.menus['commandPalette']?.some((other) => other.command === command && other.when === 'false'),
        `${command} is not in the palette`,
      );
    }
  });

  it('find every icon of a title bar in the palette', () => {
    const icons = [...contributes.menus['view/title']!, ...contributes.menus['editor/title']!].map(
      ({ command }) => command,
    );
    const hidden = (contributes.menus['commandPalette'] ?? [])
      .filter(({ when }) => when === 'false')
      .map(({ command }) => command);
    assert.deepEqual(
      icons.filter((command) => hidden.includes(command)),
      [],
    );
  });

  it('have no key with Ctrl and Alt, which write @ and € on many keyboards, and none that is VS Code’s own', () => {
    for (const { command, key, mac } of contributes.keybindings) {
      assert.doesNotMatch(key, /(ctrl|alt)\+(ctrl|alt)|alt/, command);
      // VS Code has nothing on Ctrl+K followed by Shift and one of these; the suites ask the real one.
      assert.match(key, /^ctrl\+k shift\+[cenpq]$/, command);
      assert.equal(mac, key.replace('ctrl', 'cmd'), command);
    }
    assert.equal(new Set(contributes.keybindings.map(({ key }) => key)).size, contributes.keybindings.length);
  });

  it('have help for each view, which names the commands and keys that it speaks of', () => {
    const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    const known = contributes.commands.map(({ command }) => command);
    for (const { id, accessibilityHelpContent } of contributes.views.plumbline) {
      const help = texts[accessibilityHelpContent.slice(1, -1)]!;
      assert.ok(help.length > 200, id);
      for (const [, command] of help.matchAll(/<keybinding:(plumbline\.[^>]+)>/g))
        assert.ok(known.includes(command!), `${id}: ${command!}`);
    }
  });

  it('have help whose lines fit its window, which wraps none; a key brings its own space', () => {
    for (const language of ['', '.de', '.es']) {
      const texts = JSON.parse(read(`package.nls${language}.json`)) as Readonly<Record<string, string>>;
      for (const [name, help] of Object.entries(texts).filter(([name]) => name.startsWith('accessibility.'))) {
        assert.doesNotMatch(help, / <keybinding:/, name);
        for (const line of help.replace(/<keybinding:[^>]+>/g, ' (Control+K Shift+N)').split('\n'))
          assert.ok(line.length <= 104, `${name}${language}: ${line}`);
      }
    }
  });
});

describe('the walkthrough', () => {
  it('ticks a step when it was done, not when its button was pressed', () => {
    for (const { id, completionEvents } of contributes.walkthroughs[0]!.steps)
      assert.deepEqual(completionEvents, [`onContext:plumbline.done.${id}`]);
  });

  it('needs no open draft for its buttons: every command that it names is there, and asks which draft is meant', () => {
    const texts = JSON.parse(read('package.nls.json')) as Readonly<Record<string, string>>;
    const named = Object.entries(texts)
      .filter(([key]) => key.startsWith('walkthrough.'))
      .flatMap(([, words]) => [...words.matchAll(/\(command:([\w.]+)/g)].map(([, command]) => command!));
    assert.ok(named.length > 5);
    const known = contributes.commands.map(({ command }) => command);
    assert.deepEqual(
      named.filter((command) => !known.includes(command)),
      [],
    );
  });
});
