import * as v from 'valibot';
import { RULE_CODES } from '../model/judging/finding';
import { STRICTNESS } from '../model/project/config';

/** Longest pattern or word that a configuration may hold: it is matched against every finding. */
const MAX_WORDS = 500;

const Severity = v.pipe(
  v.picklist(['error', 'warning', 'information', 'hint', 'off']),
  v.description('How loudly the rule speaks; "off" switches it off.'),
);

const Rule = v.picklist(RULE_CODES);

const Patterns = v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_WORDS)));

const Ignore = v.pipe(
  v.strictObject({
    rule: v.optional(v.pipe(Rule, v.description('Only findings of this rule. Missing: of every rule.'))),
    files: v.optional(
      v.pipe(
        Patterns,
        v.description('Only in these drafts: paths or globs, relative to this file. Missing: in every draft.'),
      ),
    ),
    words: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.maxLength(MAX_WORDS),
        v.description('Only where the underlined words contain these; case does not matter.'),
      ),
    ),
    reason: v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(MAX_WORDS),
      v.description('Why this is right as it stands: for the next editor who reads it.'),
    ),
  }),
  v.description('Findings that the project has looked at and accepted.'),
);

/** The project's configuration file, `plumbline.json`; the editor and the command line read the same one. */
export const ProjectConfigSchema = v.pipe(
  v.strictObject({
    $schema: v.optional(v.string()),
    corpus: v.optional(
      v.pipe(Patterns, v.description('Where the sources are: folders or globs, relative to this file.')),
    ),
    exclude: v.optional(v.pipe(Patterns, v.description('Sources to leave out: globs, relative to this file.'))),
    rules: v.optional(
      v.pipe(
        v.strictObject(v.entriesFromList(RULE_CODES, v.optional(Severity))),
        v.description('How loudly each rule speaks.'),
      ),
    ),
    strictness: v.optional(
      v.pipe(
        v.picklist(STRICTNESS),
        v.description(
          'How sure Plumbline must be before it warns: "strict" is silent when in doubt, "eager" speaks early. Measured, 5 ("strict"), 15 ("balanced") and 40 ("eager") of 1,000 right sentences got a warning.',
        ),
      ),
    ),
    citationStyle: v.optional(
      v.pipe(
        v.string(),
        v.minLength(1),
        v.description('How citations are inserted: the id of a style, or "auto" to follow the draft.'),
      ),
    ),
    aliases: v.optional(
      v.pipe(
        v.record(v.string(), Patterns),
        v.description('Other names of one person, body or product: name, then its other names.'),
      ),
    ),
    quoteAnchors: v.optional(
      v.pipe(
        v.boolean(),
        v.description(
          'Whether inserted quotes remember where they came from, in .plumbline/anchors.json beside the draft.',
        ),
      ),
    ),
    ignore: v.optional(v.array(Ignore)),
    maxFindings: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), v.description('At most this many findings for one draft.')),
    ),
    maxSourceSize: v.optional(
      v.pipe(
        v.number(),
        v.minValue(0.001),
        v.description('Sources over this many megabytes are listed, but not read.'),
      ),
    ),
  }),
  v.title('Plumbline project'),
  v.description('Settings of a project; they win over those of the user.'),
);

/** What a project's configuration file may say; everything may be missing. */
export type ProjectConfig = v.InferOutput<typeof ProjectConfigSchema>;
