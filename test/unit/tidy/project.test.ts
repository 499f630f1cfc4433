import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { generated } from '../../../scripts/docs/generated';
import { RULE_CODES } from '../../../src/core/model/judging/finding';
import { OUTPUT_IDS } from '../../../src/core/model/output';
import { OUTPUTS, RULES } from '../../../src/core/registry';
import { filesIn, jsonOf, ROOT, textOf } from '../../support/repository';

interface Manifest {
  readonly version: string;
  readonly engines: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly configuration: readonly {
      readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
    }[];
  };
}

interface Lock {
  readonly version: string;
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly resolved?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
      }
    >
  >;
}

/** Licences under which a dependency may be passed on in the package; see https://spdx.org/licenses/. */
const PERMISSIVE =
  /^\(?(MIT|MIT-0|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|CC0-1\.0|Python-2\.0|WordNet)( (OR|AND) (MIT|CC0-1\.0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause))*\)?$/;

const manifest = jsonOf<Manifest>('package.json');
const settings = Object.assign(
  {},
  ...manifest.contributes.configuration.map(({ properties }) => properties),
) as Readonly<Record<string, { readonly default?: unknown }>>;
const lock = jsonOf<Lock>('package-lock.json');

describe('the rules', () => {
  it('have a page, a setting, and examples that warn and that stay silent', () => {
    for (const { code, severity, examples, description } of RULES) {
      assert.ok(existsSync(path.join(ROOT, `docs/rules/${code}.md`)), `npm run docs makes the page of ${code}`);
      assert.equal(
        settings[`plumbline.rules.${code}`]?.default,
        severity,
        `the setting of ${code} has another default than the rule`,
      );
      assert.ok(
        examples.some(({ marks }) => marks !== undefined),
        `${code} has no example that warns`,
      );
      assert.ok(
        examples.some(({ marks }) => marks === undefined),
        `${code} has no example that stays silent`,
      );
      assert.match(description, /^[A-Z].*\.$/s, code);
    }
  });

  it('are all there, once', () => {
    assert.deepEqual(RULES.map(({ code }) => code).sort(), [...RULE_CODES].sort());
  });
});

describe('the outputs', () => {
  it('are all there, once', () => {
    assert.deepEqual(
      OUTPUTS.map(({ id }) => id),
      OUTPUT_IDS,
    );
  });
});

describe('what is made from the code', () => {
  for (const { file, text } of generated(textOf)) {
    it(`is up to date: ${file} (npm run docs)`, () => {
      assert.equal(existsSync(path.join(ROOT, file)) ? textOf(file) : undefined, text);
    });
  }
});

describe('the project', () => {
  it('has one version', () => {
    assert.equal(lock.version, manifest.version);
    assert.match(
      textOf('CHANGELOG.md'),
      new RegExp(`^## \\[(Unreleased|${manifest.version.replaceAll('.', '\\.')})\\]`, 'm'),
    );
  });

  it('asks for no newer VS Code than its types describe, and 1.100 at most', () => {
    const [, minor] = /^\^1\.(\d+)\.0$/.exec(manifest.engines['vscode']!)!;
    assert.ok(Number(minor) <= 100);
    assert.ok(manifest.devDependencies['@types/vscode']!.startsWith(`1.${minor!}.`));
  });

  it('pins its dependencies, and its lockfile names no addresses', () => {
    for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies }))
      assert.match(version, /^\d+\.\d+\.\d+/, name);
    assert.deepEqual(
      Object.entries(lock.packages)
        .filter(([, { resolved }]) => /^https?:/.test(resolved ?? ''))
        .map(([name]) => name),
      [],
    );
  });

  it('passes on nothing under a licence that binds others', () => {
    const bound = Object.entries(lock.packages)
      .filter(([name, { dev }]) => name.startsWith('node_modules/') && dev !== true)
      .map(([name, { license }]) => [name, license ?? licenceOf(name)] as const)
      .filter(([, license]) => !PERMISSIVE.test(license));
    assert.deepEqual(bound, []);
  });

  it('names no path of a machine and no package registry', () => {
    const words = /(?<![\w.])\/(home|Users|root)\/\w+\/|[A-Z]:\\Users\\|\/\/(registry|npm|deb)\.[a-z]/;
    const found = filesIn('', /\.(ts|mjs|json|md|ya?ml|txt)$|(^|\/)\.[a-z]+rc$|\.ci\/run$/).filter(
      (file) => file !== 'test/unit/tidy/project.test.ts' && words.test(textOf(file)),
    );
    assert.deepEqual(found, []);
  });

  it('has its own address in one place, which everything else reads', () => {
    const { homepage } = jsonOf<{ readonly homepage: string }>('package.json');
    const [address = ''] = /[\w.-]+\/[\w-]+\/[\w-]+(?=#|$)/.exec(homepage)!;
    assert.match(address, /^github\.com\//);
    const known = filesIn('', /\.(ts|mjs|json|md|ya?ml)$/).filter((file) => textOf(file).includes(address));
    assert.deepEqual(known, ['package.json']);
  });

  it('links to what is there', () => {
    const broken = filesIn('', /\.md$/)
      .filter((file) => !/^(corpus|test)\//.test(file))
      .flatMap((file) =>
        [...textOf(file).matchAll(/\]\((?!https?:|#)([^)\s#]+)(?:#[^)]*)?\)/g)]
          .map(([, target]) => path.posix.join(path.posix.dirname(file), target!))
          .filter((target) => !existsSync(path.join(ROOT, target)))
          .map((target) => `${file} -> ${target}`),
      );
    assert.deepEqual(broken, []);
  });

  it('shows its two commands first', () => {
    const readme = textOf('README.md');
    assert.ok(readme.includes('npm ci && npm start') && readme.includes('npm ci && npm test'));
  });
});

/** The licence that a package names; `licenses` is how it was written before 2015. */
function licenceOf(folder: string): string {
  const { license, licenses } = jsonOf<{
    readonly license?: string;
    readonly licenses?: readonly { readonly type: string }[];
  }>(`${folder}/package.json`);
  return license ?? licenses?.[0]?.type ?? 'none';
}
