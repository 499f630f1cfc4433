import { STYLES } from '../../src/core/citations/styles/styles';
import { LANGUAGES, READERS } from '../../src/core/registry';

interface MenuEntry {
  readonly command: string;
  when: string;
}

interface Manifest {
  activationEvents: readonly string[];
  readonly contributes: {
    readonly menus: Readonly<Record<string, readonly MenuEntry[]>>;
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Choice>> }[];
  };
}

/** A setting with a choice of values. */
interface Choice {
  enum?: readonly string[];
  enumDescriptions?: readonly string[];
}

const STYLE_SETTING = 'plumbline.citationStyle';
/** Entries of the Explorer's menu, and the files that they are for. */
const FILES: Readonly<Record<string, readonly { readonly extensions: readonly string[] }[]>> = {
  'plumbline.checkDraft': LANGUAGES,
  'plumbline.addToCorpus': READERS,
};
const ENDINGS = /resourceExtname =~ \/[^/]*\/i/;

/** The text of package.json with what the registry decides made anew: languages, endings of files, ways to cite. */
export function manifestText(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  manifest.activationEvents = LANGUAGES.flatMap(({ languageIds }) => languageIds).map((id) => `onLanguage:${id}`);
  for (const entry of manifest.contributes.menus['explorer/context'] ?? []) {
    const units = FILES[entry.command];
    if (units) entry.when = entry.when.replace(ENDINGS, () => endingTest(units));
  }
  const style = manifest.contributes.configuration
    .map(({ properties }) => properties[STYLE_SETTING])
    .find((found) => found !== undefined);
  if (style) style.enum = ['auto', ...STYLES.map(({ id }) => id), 'template'];
  if (style?.enum) style.enumDescriptions = style.enum.map((id) => `%setting.citationStyle.${id}%`);
  return `${JSON.stringify(manifest, undefined, 2)}\n`;
}

/** A condition of menus that holds for files with one of the endings. */
function endingTest(units: readonly { readonly extensions: readonly string[] }[]): string {
  const endings = [...new Set(units.flatMap(({ extensions }) => extensions))];
  return `resourceExtname =~ /^\\.(${endings.map((ending) => ending.slice(1)).join('|')})$/i`;
}
