import type { Part } from '../support/document';
import { chunksOf } from '../support/wrapped/lines';
import { plainBlocks } from '../support/plain-blocks';

/** "On 3 May 2021, Ines Okoro wrote:", in some languages, and what programs put before a message that they hand on. */
const ATTRIBUTION =
  /^(?:on|am|le|el|il|op|em)\s.{4,200}(?:wrote|schrieb|écrit|escribió|ha scritto|schreef|escreveu)\s*:$/i;
const HANDED_ON =
  /^-{2,}\s*(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|mensaje original|message d'origine)/i;
const HEADER = /^(?:from|sent|to|cc|subject|date|von|gesendet|an|betreff|datum|de|enviado|para|asunto|fecha)\s*:\s/i;
const SENT_FROM = /^(?:sent from my|von meinem .{2,30} gesendet|enviado desde mi|get outlook for)\b/i;

type Voice = 'own' | 'quoted' | 'crumb';

interface Stretch {
  readonly voice: Voice;
  readonly lines: string[];
}

/** The text of a message: its writer's words, what it quotes, and crumbs (signatures, lines that introduce a quote). */
export function bodyParts(text: string, locator: string | undefined): readonly Part[] {
  return stretchesOf(text.replace(/\r\n?/g, '\n')).flatMap((stretch) => partsOf(stretch, locator));
}

function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let rest: Voice | undefined;
  for (const line of text.split('\n')) {
    const quoted = /^\s?(?:>\s?)+/.exec(line)?.[0];
    const own = line.trim();
    if (HANDED_ON.test(own)) rest = 'quoted';
    else if (/^-- ?$/.test(line)) rest = 'crumb';
    const isCrumb = isMade(own) || (rest === 'quoted' && HEADER.test(own));
    const voice = isCrumb ? 'crumb' : quoted === undefined ? (rest ?? 'own') : 'quoted';
    const words = quoted === undefined ? line : line.slice(quoted.length);
    const last = stretches.at(-1);
    if (last?.voice === voice || (last && own === '')) last.lines.push(words);
    else stretches.push({ voice, lines: [words] });
  }
  return stretches;
}

/** Whether a program wrote the line: what introduces a message that is quoted, "Sent from my phone". */
function isMade(line: string): boolean {
  return HANDED_ON.test(line) || ATTRIBUTION.test(line) || SENT_FROM.test(line);
}

function partsOf({ voice, lines }: Stretch, locator: string | undefined): readonly Part[] {
  if (voice === 'crumb') return lines.map((text): Part => ({ kind: 'crumb', text }));
  const text = lines.join('\n');
  const { blocks } = plainBlocks(text, chunksOf(text));
  return blocks.map(({ kind, span }): Part => {
    const isQuote = voice === 'quoted' && kind !== 'crumb';
    const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
    return { kind: isQuote ? 'quote' : kind, text: words, locator: kind === 'crumb' ? undefined : locator };
  });
}
