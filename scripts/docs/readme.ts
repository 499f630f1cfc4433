import type { Rule } from '../../src/core/model/judging/rule';
import { BIBLIOGRAPHIES, DRAFT_DOCUMENTS, LANGUAGES, PAGES, READERS } from '../../src/core/registry';
import { ruleTable } from './rule-page';

interface Setting {
  readonly type?: string | readonly string[];
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Manifest {
  readonly contributes?: { readonly configuration?: Section | readonly Section[] };
}

interface Section {
  readonly properties?: Readonly<Record<string, Setting>>;
}

/** The README with its tables of rules and settings made anew, between the comments that name them. */
export function readmeTables(readme: string, rules: readonly Rule[], manifest: string, strings: string): string {
  const settings = settingsTable(
    JSON.parse(manifest) as Manifest,
    JSON.parse(strings) as Readonly<Record<string, string>>,
  );
  return [
    ['rules', ruleTable(rules, 'docs/rules/')],
    ['settings', settings],
    ['formats', formats()],
  ].reduce((text, [name, table]) => between(text, name!, table!), readme);
}

/** What can be read, by file ending, from the registry. */
function formats(): string {
  const endings = (units: readonly { readonly extensions: readonly string[] }[]): string =>
    [...new Set(units.flatMap(({ extensions }) => extensions))].map((ending) => `\`${ending}\``).join(' ');
  return `Drafts: ${endings(LANGUAGES)}; on the command line also ${endings([...PAGES, ...DRAFT_DOCUMENTS])}. Sources: ${endings(READERS)}. Bibliographies beside the sources or named by the draft supply\nauthors, titles, dates and citation keys: ${endings(BIBLIOGRAPHIES)}.`;
}

/** The text with what stands between the comments that name a part made anew. */
export function between(text: string, name: string, table: string): string {
  const start = `<!-- ${name}: made by npm run docs -->`;
  const end = `<!-- end of ${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) return text;
  return `${text.slice(0, from)}${start}\n\n${table}\n\n${text.slice(to)}`;
}

function settingsTable({ contributes }: Manifest, strings: Readonly<Record<string, string>>): string {
  const sections = [contributes?.configuration ?? []].flat() as readonly Section[];
  const rows = sections
    .flatMap(({ properties }) => Object.entries(properties ?? {}))
    .map(([name, setting]) => {
      const words = translate(setting.markdownDescription ?? setting.description ?? '', strings);
      return `| \`${name}\` | ${defaultOf(setting)} | ${words.replace(/\s+/g, ' ').replaceAll('|', '\\|')} |`;
    });
  return ['| Setting | Default | What it does |', '|---|---|---|', ...rows].join('\n');
}

function translate(text: string, strings: Readonly<Record<string, string>>): string {
  return text.replace(/^%(.+)%$/, (whole, key: string) => strings[key] ?? whole);
}

function defaultOf(setting: Setting): string {
  return setting.default === undefined || setting.default === '' ? '' : `\`${JSON.stringify(setting.default)}\``;
}
