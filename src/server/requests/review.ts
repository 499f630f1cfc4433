import { readerName } from '../../core/model/reading/reading';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { message } from '../../core/model/message';
import type { Result } from '../../core/model/problem';
import { success } from '../../core/model/problem';
import type { ReviewFile } from '../../core/model/project/review';
import type { Statement } from '../../core/model/judging/statement';
import type { FileSystem } from '../../core/ports';
import {
  NO_REVIEWS,
  parseReviews,
  REVIEW_PATH,
  reviewKey,
  withoutSignOff,
  withSignOff,
  writeReviews,
} from '../../core/service';
import type { Checks } from '../workspace/checks';
import type { ServerContext } from '../context';
import { rangeIn } from '../diagnostics';
import type { ReviewAnswer, ReviewItem, ReviewParams, SignOffAnswer, SignOffParams } from '../../protocol/protocol';

/** The statements of an open draft with their sign-offs; none for what is no draft or cannot be checked yet. */
export async function reviewFor(context: ServerContext, checks: Checks, { uri }: ReviewParams): Promise<ReviewAnswer> {
  const document = context.documents.get(uri);
  const checked = document && (await checks.current(document));
  if (!document || !checked) return { version: -1, claims: [] };
  return { version: checked.version, claims: checked.report.statements.map((s) => reviewItem(context, document, s)) };
}

/** The project's file of sign-offs with one decision more, or one fewer; a damaged file is never written over. */
export async function signOffIn(
  context: ServerContext,
  checks: Checks,
  files: FileSystem,
  { uri, rootUri, key, decision }: SignOffParams,
): Promise<SignOffAnswer> {
  const reviews = await readReviews(files, rootUri);
  if (!reviews.ok) return { ok: false, reason: context.text(reviews.problem.message) };
  const file = rootUri + REVIEW_PATH;
  if (!decision) return { ok: true, uri: file, text: writeReviews(withoutSignOff(reviews.value, key)) };
  const document = context.documents.get(uri);
  const checked = document && (await checks.current(document));
  const claim = checked?.report.claims.find((c) => reviewKey(c) === key);
  if (!claim)
    return {
      ok: false,
      reason: context.text(message('The sentence or its evidence changed meanwhile. Please look at it again.')),
    };
  return {
    ok: true,
    uri: file,
    text: writeReviews(withSignOff(reviews.value, { key, sentence: claim.claim.text, ...decision })),
  };
}

/** The project's sign-offs; none where there is no file, a problem where it is damaged. */
async function readReviews(files: FileSystem, rootUri: string): Promise<Result<ReviewFile>> {
  const bytes = await files.readFile(rootUri + REVIEW_PATH).catch(() => undefined);
  return bytes ? parseReviews(new TextDecoder().decode(bytes)) : success(NO_REVIEWS);
}

/** A statement as a list shows it. */
export function reviewItem(context: ServerContext, document: TextDocument, statement: Statement): ReviewItem {
  const { checked, standing, because, findings, signOff, lapsed } = statement;
  const { claim, evidence, reading } = checked;
  const sources = new Map(context.service.sources().map((s) => [s.id, s]));
  return {
    text: claim.text,
    key: reviewKey(checked),
    ...(signOff && { signOff }),
    lapsed,
    range: rangeIn(document, claim.span),
    standing,
    ...(because && { because }),
    ...(reading && { readBy: readerName(reading.by) }),
    findings: findings.map((f) => ({
      rule: f.rule,
      message: context.text(f.message),
      range: rangeIn(document, f.span),
      draftValue: f.draftValue,
      sourceValue: f.sourceValue,
    })),
    evidence: evidence.flatMap(({ passage }) => {
      const source = sources.get(passage.source);
      const place = context.service.locate(passage);
      return source && place
        ? [
            {
              passage: { source: passage.source, index: passage.index },
              text: passage.text,
              source,
              range: place.range,
            },
          ]
        : [];
    }),
  };
}
