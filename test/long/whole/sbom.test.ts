import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import Ajv from 'ajv';
import { jsonOf, ROOT } from '../../support/repository';

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly name: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly group?: string;
    readonly purl: string;
    readonly licenses?: readonly unknown[];
  }[];
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean }>
  >;
}

/** By the names that the schema calls them. */
const SCHEMAS = ['spdx', 'jsf-0.82'].map((name) => ({
  ...jsonOf<object>(`test/fixtures/cyclonedx/${name}.schema.json`),
  $id: `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`,
}));
/** What the schemas call for and ajv does not bring along; the values are addresses and dates of npm's own. */
const FORMATS = ['iri-reference', 'idn-email', 'date-time', 'email', 'uri', 'uri-reference', 'string'];

function validator(): (bill: unknown) => readonly string[] {
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    schemas: SCHEMAS,
    formats: Object.fromEntries(FORMATS.map((format) => [format, true])),
  });
  const validate = ajv.compile(jsonOf<object>('test/fixtures/cyclonedx/bom-1.5.schema.json'));
  return (bill) =>
    validate(bill)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}

describe('the bill of materials', () => {
  const { version } = jsonOf<{ version: string }>('package.json');

  before(function () {
    this.timeout(120_000);
    execFileSync(process.execPath, ['scripts/sbom.mjs'], { cwd: ROOT });
  });

  it('is valid against the published schema of CycloneDX', () => {
    const bill = jsonOf<Bill>(`artifacts/plumbline-${version}.cdx.json`);
    assert.deepEqual(
      [bill.bomFormat, bill.specVersion, bill.metadata.component.name],
      ['CycloneDX', '1.5', 'plumbline'],
    );
    const errors = validator();
    assert.deepEqual(errors(bill), []);
    assert.notDeepEqual(errors({ ...bill, components: [{ name: 'no type' }] }), []);
  });

  it('names each package that is passed on, once, and none that only builds', () => {
    const { components } = jsonOf<Bill>(`artifacts/plumbline-${version}.cdx.json`);
    const { packages } = jsonOf<Lock>('package-lock.json');
    const passedOn = Object.entries(packages)
      .filter(([path, { dev, devOptional }]) => path !== '' && dev !== true && devOptional !== true)
      .map(([path, { version: own }]) => `${path.slice(path.lastIndexOf('node_modules/') + 13)}@${own!}`);
    const named = components.map(
      ({ name, group, version: own }) => `${group === undefined ? '' : `${group}/`}${name}@${own}`,
    );
    assert.deepEqual([...new Set(named)].sort(), [...new Set(passedOn)].sort());
    assert.deepEqual(
      components.filter(({ licenses = [], purl }) => licenses.length === 0 || !purl.startsWith('pkg:npm/')),
      [],
    );
  });
});
