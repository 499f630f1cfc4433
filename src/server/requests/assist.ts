import type { AssistAnswer } from '../../core/model/reading/assist';
import { message } from '../../core/model/message';
import { loadAssist } from '../../core/service';
import {
  ASSIST_REQUESTS,
  type AssistAnswerParams,
  type AssistParams,
  type AssistQuestionAnswer,
  type CheckedAnswer,
} from '../../protocol/assist-protocol';
import { draftOf, type ServerContext } from '../context';
import type { Checks } from '../workspace/checks';
import { answer } from './requests';

/** Prepares what a language model is asked about a finding, and checks what it answers; only the client can ask it. */
export function serveAssist(context: ServerContext, checks: Checks): void {
  answer(context.connection, ASSIST_REQUESTS.question, (params) => question(context, checks, params));
  answer(context.connection, ASSIST_REQUESTS.answer, (params) => checked(context, params));
}

async function question(
  context: ServerContext,
  checks: Checks,
  { uri, position, task }: AssistParams,
): Promise<AssistQuestionAnswer> {
  const document = context.documents.get(uri);
  const report = document && (await checks.current(document))?.report;
  const offset = document?.offsetAt(position) ?? 0;
  const at =
    report?.findings.find(({ span }) => span.start <= offset && offset <= span.end) ??
    report?.findings.find((finding) =>
      report.claims.some(
        ({ claim: { span }, findings }) =>
          span.start <= offset &&
          offset <= span.end &&
          findings.some(({ fingerprint }) => fingerprint === finding.fingerprint),
      ),
    );
  if (!document || !at) return { ok: false, reason: context.text(message('There is no finding at the cursor.')) };
  const asked = await (await loadAssist())(context.service).question(draftOf(document), at.fingerprint, task);
  return asked
    ? { ok: true, fingerprint: at.fingerprint, question: asked }
    : { ok: false, reason: context.text(message('This finding rests on no passage that could be shown to a model.')) };
}

async function checked(
  context: ServerContext,
  { uri, fingerprint, task, text }: AssistAnswerParams,
): Promise<CheckedAnswer> {
  const document = context.documents.get(uri);
  const { version } = document ?? { version: 0 };
  const found =
    document && (await (await loadAssist())(context.service).answer(draftOf(document), fingerprint, task, text));
  if (!document || !found)
    return { ok: false, reason: context.text(message('The finding changed meanwhile. Please try again.')) };
  const [first] = found.lines;
  if (!first)
    return {
      ok: false,
      reason: context.text(
        message('Nothing of the model’s answer stood the check against your sources, so nothing of it is shown.'),
      ),
    };
  const said = found.lines.map((line) => line.text).join('\n\n');
  const evidence = [...new Set(found.lines.map(({ words, source }) => `“${words}” (${source})`))].join('\n');
  const edit = found.span && {
    range: { start: document.positionAt(found.span.start), end: document.positionAt(found.span.end) },
    newText: first.text,
    version,
  };
  return { ok: true, text: said, evidence, note: noteOn(context, found), ...(edit && { edit }) };
}

function noteOn({ text }: ServerContext, { dropped, isBorneOut }: AssistAnswer): string {
  if (isBorneOut === true) return text(message('By a language model; your sources bear the sentence out.'));
  if (isBorneOut === false)
    return text(
      message('By a language model; your sources do not contradict the sentence, and do not bear all of it out.'),
    );
  if (dropped > 0)
    return text(
      message(
        'By a language model, from the evidence alone. {0} of its sentences did not stand the check and are not shown.',
        dropped,
      ),
    );
  return text(message('By a language model, from the evidence alone; each sentence was checked.'));
}
