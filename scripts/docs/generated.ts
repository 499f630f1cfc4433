import { RULES } from '../../src/core/registry';
import { withTools } from './editor-tools';
import { manifestText } from './manifest';
import { mapOfRooms } from './map';
import { notices } from './notices';
import { between, readmeTables } from './readme';
import { ruleIndex, rulePage } from './rule-page';
import { projectSchema } from './project-schema';

/** A file that is made from the code. */
export interface GeneratedFile {
  /** From the project's folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Every file that is made from the code, as it should be; `read` gives the present text of a file of the project. */
export function generated(read: (file: string) => string): readonly GeneratedFile[] {
  return [
    ...RULES.map((rule) => ({ file: `docs/rules/${rule.code}.md`, text: rulePage(rule) })),
    { file: 'docs/rules/README.md', text: ruleIndex(RULES) },
    { file: 'schemas/plumbline.schema.json', text: projectSchema() },
    {
      file: 'THIRD_PARTY_NOTICES.md',
      text: between(read('THIRD_PARTY_NOTICES.md'), 'libraries', notices(read('package-lock.json'))),
    },
    { file: 'ARCHITECTURE.md', text: between(read('ARCHITECTURE.md'), 'map', mapOfRooms()) },
    { file: 'package.json', text: manifestText(withTools(read('package.json'))) },
    { file: 'README.md', text: readmeTables(read('README.md'), RULES, read('package.json'), read('package.nls.json')) },
  ];
}
