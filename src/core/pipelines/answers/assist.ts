import type { CheckReport, SourceSummary } from '../../model/api';
import type { AssistAnswer, AssistLine, AssistQuestion, AssistTask } from '../../model/reading/assist';
import type { CheckedClaim } from '../../model/judging/claim';
import type { Draft } from '../../model/draft';
import type { Finding } from '../../model/judging/finding';
import { nonEmpty, overlaps, type Span } from '../../model/span';
import { assistQuestion, type AssistMaterial } from '../../reading/assist/prompt';
import { type GivenLine, givenLines, groundsOf } from '../../reading/assist/verify';
import { isoDate } from '../../model/metadata';

/** Passages of the evidence that a model is shown. */
const MOST_PASSAGES = 5;

/**
 * Explanations and rewordings by a language model that the host asks; each sentence of its answer is checked before it
 * is shown.
 */
export interface AssistService {
  /** The question about a finding; undefined where the draft has no such finding, or it rests on no passage. */
  question(draft: Draft, fingerprint: string, task: AssistTask): Promise<AssistQuestion | undefined>;
  /** What of the model's answer may be shown; undefined where the draft has no such finding any more. */
  answer(draft: Draft, fingerprint: string, task: AssistTask, text: string): Promise<AssistAnswer | undefined>;
}

/** What the service stands on. */
export interface AssistEngine {
  sources(): readonly SourceSummary[];
  check(draft: Draft): Promise<CheckReport>;
  close(uri: string): void;
}

/** Builds the service. */
export function createAssist(engine: AssistEngine): AssistService {
  const asked = async (draft: Draft, fingerprint: string): Promise<Asked | undefined> =>
    askedIn(await engine.check(draft), fingerprint, draft, engine);
  return {
    async question(draft, fingerprint, task) {
      const about = await asked(draft, fingerprint);
      return about && assistQuestion(task, about.material);
    },
    async answer(draft, fingerprint, task, text) {
      const about = await asked(draft, fingerprint);
      if (!about) return undefined;
      const given = givenLines(text);
      return task === 'explain' ? explanation(given, about, engine, draft) : rewording(given, about, engine, draft);
    },
  };
}

interface Asked {
  readonly finding: Finding;
  readonly claim: CheckedClaim;
  readonly material: AssistMaterial;
}

function askedIn(
  { findings, claims }: CheckReport,
  fingerprint: string,
  { text }: Draft,
  engine: AssistEngine,
): Asked | undefined {
  const finding = findings.find((one) => one.fingerprint === fingerprint);
  const claim = finding && claims.find((one) => overlaps(one.claim.span, nonEmpty(finding.span)));
  if (!finding || !claim || finding.evidence.length === 0) return undefined;
  const sources = new Map(engine.sources().map((source) => [source.id, source]));
  const passages = finding.evidence.slice(0, MOST_PASSAGES).flatMap(({ passage }, i) => {
    const source = sources.get(passage.source);
    const date = source?.metadata.date && isoDate(source.metadata.date);
    return source
      ? [
          {
            id: `p${i + 1}`,
            source: source.metadata.title ?? source.path,
            ...(date !== undefined && { date }),
            text: passage.text,
          },
        ]
      : [];
  });
  const {
    span,
    before: [before],
  } = claim.claim;
  const material = {
    sentence: text.slice(span.start, span.end),
    ...(before !== undefined && { before }),
    words: text.slice(finding.span.start, finding.span.end),
    source: finding.sourceValue,
    passages,
  };
  return { finding, claim, material };
}

async function explanation(
  given: readonly GivenLine[],
  about: Asked,
  engine: AssistEngine,
  draft: Draft,
): Promise<AssistAnswer> {
  const lines: AssistLine[] = [];
  for (const line of given) {
    const grounds = groundsOf(line, about.material);
    if (grounds && (await isUncontradicted(line.text, about, engine, draft)))
      lines.push({ text: line.text, ...grounds });
  }
  return { lines, dropped: given.length - lines.length };
}

/**
 * True where the sources say nothing against a sentence, but for the draft's own wrong value that it names beside the
 * right one.
 */
async function isUncontradicted(
  text: string,
  { finding }: Asked,
  engine: AssistEngine,
  draft: Draft,
): Promise<boolean> {
  const uri = besides(draft.uri, 'explained');
  const { findings } = await engine.check({ uri, languageId: 'plaintext', text: `${text}\n` });
  engine.close(uri);
  return findings
    .filter(isLoud)
    .every(
      (found) =>
        same(found.draftValue, finding.draftValue) && text.toLowerCase().includes(finding.sourceValue.toLowerCase()),
    );
}

async function rewording(
  given: readonly GivenLine[],
  about: Asked,
  engine: AssistEngine,
  draft: Draft,
): Promise<AssistAnswer> {
  const [line] = given;
  const { span } = about.claim.claim;
  const grounds = line && groundsOf(line, about.material);
  if (!line || !grounds || line.text === about.material.sentence) return { lines: [], dropped: given.length };
  const uri = besides(draft.uri, 'reworded');
  const at = { start: span.start, end: span.start + line.text.length };
  const { findings, claims } = await engine.check({
    ...draft,
    uri,
    text: draft.text.slice(0, span.start) + line.text + draft.text.slice(span.end),
  });
  engine.close(uri);
  const within = (span: Span): boolean => overlaps(nonEmpty(span), at);
  if (findings.some((found) => isLoud(found) && within(found.span))) return { lines: [], dropped: given.length };
  const isBorneOut = claims.filter(({ claim }) => within(claim.span)).every(({ verdict }) => verdict === 'supported');
  return { lines: [{ text: line.text, ...grounds }], dropped: 0, span, isBorneOut };
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** A name beside the draft's, with its ending, so that the same project and language hold. */
function besides(uri: string, word: string): string {
  return uri.replace(/(\.[^./]*)?$/, `.${word}$1`);
}
