import type { Output, OutputContext } from '../model/output';
import { type SheetSource, sheetSources } from './parts/sheet-sources';
import { sheetStyle } from './parts/sheet-style';
import { STANDINGS, type Standing } from '../model/judging/statement';
import { type Sheet, sheetOf, type SheetStatement, type Witness } from './parts/sheet';
import { sheetWords, type SheetWords } from './parts/sheet-words';

/** The fact-check sheet as one HTML page: no script, nothing loaded from elsewhere, to be read, printed and signed. */
export const htmlOutput: Output = {
  id: 'html',
  extension: '.html',
  render(drafts, context) {
    const words = sheetWords(context.translate);
    const sheets = drafts.map((draft, i) => renderSheet(sheetOf(draft, context), `d${i + 1}`, words));
    return page(
      `${words.title}${sheets.length === 1 && drafts[0] ? `: ${sheetOf(drafts[0], context).path}` : ''}`,
      [...sheets, renderSources(words, context)].join('\n'),
      context,
    );
  },
};

/** Standings are told by a sign and by words, never by colour alone. */
const SIGNS: Readonly<Record<Standing, string>> = {
  supported: '✓',
  contradicted: '✗',
  disputed: '≠',
  'not-found': '?',
  'set-aside': '–',
};

function page(title: string, body: string, { toolVersion, date }: OutputContext): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="generator" content="Plumbline ${escape(toolVersion)}">
<title>${escape(title)}</title>
<style>${sheetStyle}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>Plumbline ${escape(toolVersion)}${date === undefined ? '' : ` · <time datetime="${escape(date)}">${escape(date)}</time>`}</p></footer>
</body>
</html>
`;
}

function renderSheet({ path, counts, statements, problems, notes }: Sheet, id: string, words: SheetWords): string {
  const attention = statements.filter(({ standing }) => standing === 'contradicted' || standing === 'disputed');
  const counted = STANDINGS.filter((standing) => standing !== 'set-aside' || counts[standing] > 0);
  return `<article aria-labelledby="${id}">
<h1 id="${id}">${escape(words.title)}: ${escape(path)}</h1>
<dl class="counts">${counted.map((s) => `<div class="${s}"><dt>${SIGNS[s]} ${escape(words.standings[s])}</dt><dd>${counts[s]}</dd></div>`).join('')}</dl>
${notes.map((note) => `<p>${escape(note)}</p>`).join('\n')}
${list(words.notChecked, problems.map(escape))}
${list(
  words.attention,
  attention.map((s) => `<a href="#${id}-${s.number}">${s.number}. ${escape(s.text)}</a>`),
)}
<ol class="statements">
${statements.map((statement) => renderStatement(statement, id, words)).join('\n')}
</ol>
</article>`;
}

/** Below the drafts: what they were held against, and what of that was not read. */
function renderSources(words: SheetWords, context: OutputContext): string {
  const { read, unread } = sheetSources(context);
  const named = ({ title, attribution, url, path }: SheetSource): string => {
    const linked =
      url === undefined || title === ''
        ? escape(title)
        : `<a href="${escape(url)}" rel="noreferrer noopener">${escape(title)}</a>`;
    return [linked, escape(attribution), `<code>${escape(path)}</code>`].filter((part) => part !== '').join(' · ');
  };
  const because = (source: SheetSource): string =>
    `<code>${escape(source.path)}</code>: ${escape(source.problems.join(' ') || words.noText)}`;
  return `${list(words.sources, read.map(named))}\n${list(words.unread, unread.map(because))}`;
}

function list(title: string, items: readonly string[]): string {
  return items.length === 0
    ? ''
    : `<section><h2>${escape(title)}</h2><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul></section>`;
}

function renderStatement(statement: SheetStatement, id: string, words: SheetWords): string {
  const { number, line, printed, text, standing, because, findings, evidence, readBy, signOff, lapsed } = statement;
  const head = `${SIGNS[standing]} ${words.standings[standing]}${because === '' ? '' : ` (${because})`}`;
  const sign = signOff
    ? `<p class="sign">${signOff.decision === 'accepted' ? `☑ ${escape(words.accepted)}` : `☐ ${escape(words.toDo)}`}: ${escape(signOff.by)}, ${escape(signOff.date)}${signOff.note === '' ? '' : ` — ${escape(signOff.note)}`}</p>`
    : `<p class="sign open">☐ ${escape(lapsed ? words.lapsed : words.unsigned)} <span class="line">${escape(words.signature)}</span></p>`;
  return `<li id="${id}-${number}" class="${standing}">
<h2><span class="verdict">${escape(head)}</span> <span class="place">· ${escape(printed ?? `${words.line} ${line}`)}${readBy === undefined ? '' : ` · ${escape(words.readBy(readBy))}`}</span></h2>
<p class="claim">${underline(
    text,
    findings.map((f) => f.words),
  )}</p>
${findings.map(({ rule, message }) => `<p class="finding"><strong>${escape(message)}</strong> <code>${escape(rule)}</code></p>`).join('\n')}
${evidence.length === 0 || standing === 'not-found' ? `<p class="none">${escape(evidence.length === 0 ? words.noEvidence : words.closest)}</p>` : ''}
${evidence.map(renderWitness).join('\n')}
${sign}
</li>`;
}

function renderWitness({ before, words, after, title, attribution, locator, path, url }: Witness): string {
  const quoted =
    words === '' ? escape(before + after) : `${escape(before)}<mark>${escape(words)}</mark>${escape(after)}`;
  const named = title === '' ? '' : `<cite>${escape(title)}</cite>`;
  const linked =
    url === undefined || named === '' ? named : `<a href="${escape(url)}" rel="noreferrer noopener">${named}</a>`;
  const parts = [linked, escape(attribution), escape(locator), `<code>${escape(path)}</code>`].filter(
    (part) => part !== '',
  );
  return `<figure><blockquote>${quoted}</blockquote><figcaption>${parts.join(' · ')}</figcaption></figure>`;
}

/** The statement with the first place of each of the wrong words underlined. */
function underline(text: string, words: readonly string[]): string {
  let out = '';
  let at = 0;
  for (const found of words
    .map((word) => ({ word, start: word === '' ? -1 : text.indexOf(word) }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start)) {
    if (found.start < at) continue;
    out += `${escape(text.slice(at, found.start))}<u>${escape(found.word)}</u>`;
    at = found.start + found.word.length;
  }
  return out + escape(text.slice(at));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c);
}
