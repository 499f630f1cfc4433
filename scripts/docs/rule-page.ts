import type { Rule, RuleExample } from '../../src/core/model/judging/rule';

/** The page of one rule: what it reports, when it is silent, examples (run as tests), and how to ignore it. */
export function rulePage({ code, severity, title, description, details, examples }: Rule): string {
  const warns = examples.filter(({ marks }) => marks !== undefined);
  const silent = examples.filter(({ marks }) => marks === undefined);
  return (
    [
      `# ${title}`,
      '<!-- Made by `npm run docs` from the rule itself. -->',
      `Rule \`${code}\` · ${severity === 'off' ? 'off unless switched on' : `severity: ${severity}`}`,
      description,
      details.trim(),
      ...section('It warns', warns),
      ...section('It stays silent', silent),
      '## When the draft is right',
      ignoreHelp(code),
      '[All rules](README.md)',
    ]
      .filter((part) => part !== '')
      .join('\n\n') + '\n'
  );
}

/** The list of all rules. */
export function ruleIndex(rules: readonly Rule[]): string {
  return `# The rules

<!-- Made by \`npm run docs\` from the rules themselves. -->

Codes never change their meaning.

${ruleTable(rules, '')}
`;
}

/** Rules as a Markdown table; `base` leads to the folder of their pages. */
export function ruleTable(rules: readonly Rule[], base: string): string {
  const rows = rules.map(
    ({ code, severity, description }) => `| [\`${code}\`](${base}${code}.md) | ${severity} | ${cell(description)} |`,
  );
  return ['| Rule | Severity | Reports |', '|---|---|---|', ...rows].join('\n');
}

function section(title: string, examples: readonly RuleExample[]): readonly string[] {
  return examples.length > 0 ? [`## ${title}`, ...examples.map(exampleBlock)] : [];
}

function exampleBlock({ sources, draft, marks, note, inserted }: RuleExample): string {
  const quoted = sources.map((source) => quote(`**Source:** ${source}`));
  const underlined = marks === undefined ? draft : draft.replace(marks, () => `<u>${marks}</u>`);
  return [
    ...quoted,
    ...(inserted === undefined ? [] : [quote(`**Inserted:** “${inserted}”`)]),
    quote(`**Draft:** ${underlined}`),
    ...(note === undefined ? [] : [note]),
  ].join('\n\n');
}

function quote(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}

function ignoreHelp(code: string): string {
  return `For one sentence, put a comment on the line above it, with a reason for the next reader:

\`\`\`markdown
<!-- plumbline-ignore ${code}: our own count -->
\`\`\`

\`\`\`latex
% plumbline-ignore ${code}: our own count
\`\`\`

For a whole file, write \`plumbline-ignore-file ${code}\` in such a comment. For a project, in \`plumbline.json\`:

\`\`\`json
{ "rules": { "${code}": "off" } }
\`\`\`

or, for certain words only:

\`\`\`json
{ "ignore": [{ "rule": "${code}", "files": ["drafts/story.md"], "words": "59", "reason": "our own count" }] }
\`\`\``;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
