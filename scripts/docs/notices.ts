import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { compareText } from '../../src/core/text/compare-text';

const ROOT = path.resolve(import.meta.dirname, '../..');

interface Lock {
  readonly packages: Readonly<
    Record<
      string,
      {
        readonly version?: string;
        readonly license?: string;
        readonly dev?: boolean;
        readonly optional?: boolean;
        readonly devOptional?: boolean;
        readonly peer?: boolean;
      }
    >
  >;
}

/** A package that is built into the extension or the command line. */
interface Shipped {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Who holds the rights, as the licence file says. */
  readonly holders: string;
  /** The licence's own words, without the holders. */
  readonly words: string;
}

/** What the compiler alone reads. */
const TYPES_ONLY = /node_modules\/(@types\/|undici-types$)/;

/** The list of packages that are passed on, with who holds the rights, and each licence's words once. */
export function notices(lockText: string): string {
  const { packages } = JSON.parse(lockText) as Lock;
  const shipped = Object.entries(packages)
    .filter(
      ([folder, { dev, optional, devOptional, peer }]) =>
        folder.startsWith('node_modules/') && !dev && !optional && !devOptional && !peer,
    )
    .filter(([folder]) => !TYPES_ONLY.test(folder))
    .map(([folder, { version = '', license = '' }]) => describe(folder, version, license))
    .sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
  const rows = shipped.map(
    ({ name, version, licence, holders }) => `| ${name} | ${version} | ${licence} | ${holders} |`,
  );
  const texts = [...new Map(shipped.filter(({ words }) => words !== '').map((one) => [one.words, one])).values()].map(
    ({ words, licence }) =>
      `### ${licence}: ${shipped
        .filter((other) => other.words === words)
        .map(({ name }) => name)
        .join(', ')}\n\n\`\`\`text\n${words}\n\`\`\``,
  );
  return ['| Package | Version | Licence | Rights |\n|---|---|---|---|', ...rows]
    .join('\n')
    .concat('\n\n', texts.join('\n\n'));
}

function describe(folder: string, version: string, license: string): Shipped {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const text = licenceText(path.join(ROOT, folder));
  const lines = text.split('\n').map((line) => line.trimEnd());
  const isHolder = (line: string): boolean => /^\s*(copyright|©|\(c\))\s.*(\d{4}|@)/i.test(line);
  const holders = lines
    .filter(isHolder)
    .map((line) =>
      line
        .trim()
        .replace(/^\(c\)/i, 'Copyright')
        .replaceAll('|', '\\|')
        .replaceAll('<', '\\<'),
    )
    .slice(0, 6);
  const words = lines
    .filter((line) => !isHolder(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const manifest = JSON.parse(readFileSync(path.join(ROOT, folder, 'package.json'), 'utf8')) as {
    readonly license?: string;
    readonly author?: string | { readonly name?: string };
  };
  const author = typeof manifest.author === 'string' ? manifest.author : (manifest.author?.name ?? '');
  return {
    name,
    version,
    licence: license === '' ? (manifest.license ?? '') : license,
    holders: holders.length > 0 ? [...new Set(holders)].join('<br>') : author.replace(/\s*[<(].*/, ''),
    words,
  };
}

/** Long licences are named, not repeated: their words stand at https://spdx.org/licenses. */
const MOST_WORDS = 4000;

function licenceText(folder: string): string {
  if (!existsSync(folder)) return '';
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').replace(/\r\n?/g, '\n');
  if (text.length <= MOST_WORDS) return text;
  return text
    .split('\n')
    .filter((line) => /^\s*copyright .*\d{4}/i.test(line))
    .join('\n');
}
