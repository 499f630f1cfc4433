import type { Output, OutputContext } from '../model/output';
import { STANDINGS } from '../model/judging/statement';
import { type Sheet, sheetOf, type SheetStatement, type Witness } from './parts/sheet';
import { sheetSources } from './parts/sheet-sources';
import { sheetWords, type SheetWords } from './parts/sheet-words';

/** The fact-check sheet as Markdown, to be kept beside the draft and compared between versions. */
export const markdownOutput: Output = {
  id: 'markdown',
  extension: '.md',
  render: (drafts, context) =>
    `${[...drafts.map((draft) => renderSheet(sheetOf(draft, context), context)), ...renderSources(context)].join('\n\n')}\n`,
};

/** Below the drafts: what they were held against, and what of that was not read. */
function renderSources(context: OutputContext): readonly string[] {
  const words = sheetWords(context.translate);
  const { read, unread } = sheetSources(context);
  const named = read.map(
    ({ title, attribution, path }) =>
      `- ${[title, attribution, path]
        .filter((part) => part !== '')
        .map(escape)
        .join(' · ')}`,
  );
  const because = unread.map(({ path, problems }) => `- ${escape(`${path}: ${problems.join(' ') || words.noText}`)}`);
  const part = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length > 0 ? [`## ${title}`, rows.join('\n')] : [];
  return [...part(words.sources, named), ...part(words.unread, because)];
}

function renderSheet({ path, counts, statements, problems, notes }: Sheet, context: OutputContext): string {
  const words = sheetWords(context.translate);
  const day = context.date === undefined ? '' : `, ${context.date}`;
  return [
    `# ${words.title}: ${escape(path)}`,
    `Plumbline ${context.toolVersion}${day}`,
    STANDINGS.filter((s) => s !== 'set-aside' || counts[s] > 0)
      .map((s) => `- ${words.standings[s]}: ${counts[s]}`)
      .join('\n'),
    ...notes.map(escape),
    ...(problems.length > 0 ? [`**${words.notChecked}**`, problems.map((p) => `- ${escape(p)}`).join('\n')] : []),
    ...statements.map((statement) => renderStatement(statement, words)),
  ].join('\n\n');
}

function renderStatement(statement: SheetStatement, words: SheetWords): string {
  const { number, line, printed, text, standing, because, findings, evidence, readBy, signOff, lapsed } = statement;
  const place = [
    printed === undefined ? `${words.line} ${line}` : escape(printed),
    because,
    readBy === undefined ? '' : words.readBy(readBy),
  ];
  return [
    `## ${number}. ${words.standings[standing]} (${place.filter((part) => part !== '').join(', ')})`,
    escape(text),
    ...findings.map(({ rule, message }) => `- **${escape(message)}** (\`${rule}\`)`),
    ...(evidence.length === 0 ? [words.noEvidence] : standing === 'not-found' ? [words.closest] : []),
    ...evidence.map(renderWitness),
    signOff
      ? `- [${signOff.decision === 'accepted' ? 'x' : ' '}] ${escape(`${signOff.by}, ${signOff.date}`)}${signOff.note === '' ? '' : `: ${escape(signOff.note)}`}`
      : `- [ ] ${lapsed ? words.lapsed : words.unsigned}`,
  ].join('\n\n');
}

function renderWitness({ before, words, after, title, attribution, locator, path, url }: Witness): string {
  const marked =
    words.trim() === ''
      ? escape(before + words + after)
      : `${escape(before)}**${escape(words.trim())}**${escape(after)}`;
  const named =
    title === ''
      ? ''
      : url === undefined
        ? `“${escape(title)}”`
        : `[${escape(title)}](<${url.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return `> ${marked.trim()}\n>\n> — ${[named, escape(attribution), escape(locator), escape(path)].filter((part) => part !== '').join(' · ')}`;
}

/** Sources are text: nothing in them becomes a heading, a link or markup. */
function escape(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, '$1\\$2');
}
