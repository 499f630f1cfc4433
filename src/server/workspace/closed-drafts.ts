import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckReport } from '../../core/model/api';
import type { CancellationToken } from '../../core/ports';
import { NOTIFICATIONS, type CheckDraftsParams, type CheckedDraftFile } from '../../protocol/protocol';
import { draftOf, type ServerContext } from '../context';
import { diagnosticOf } from '../diagnostics';
import type { Checks } from './checks';

/** Checks drafts that no editor has open, and keeps what it showed of them in step. */
export interface ClosedDrafts {
  /** Checks the drafts named, or all; their findings become diagnostics where they are to be shown. */
  check(params: CheckDraftsParams, token: CancellationToken): Promise<readonly CheckedDraftFile[]>;
  /**
   * Checks again what is shown: those among some files, or all where the sources have changed or no files are named.
   */
  refresh(uris?: readonly string[]): Promise<void>;
}

/** Builds it over the checks of open drafts, which go first: an open draft is checked as it stands in its editor. */
export function createClosedDrafts(context: ServerContext, checks: Checks): ClosedDrafts {
  const { connection, documents, service, checking } = context;
  const shown = new Set<string>();
  let generation = service.generation;
  const clear = (uri: string): void => {
    if (shown.delete(uri) && !documents.get(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  };
  documents.onDidOpen(({ document }) => void shown.delete(document.uri));

  const checkOne = async (
    uri: string,
    show: boolean,
    token: CancellationToken,
  ): Promise<CheckedDraftFile | undefined> => {
    const open = documents.get(uri);
    const current = open && (await checks.current(open));
    if (open && current) return resultOf(context, open, current.report);
    const draft = await service.drafts.at(uri);
    if (!draft || !checking.of(uri).enabled) {
      clear(uri);
      return undefined;
    }
    const document = TextDocument.create(uri, draft.languageId, 0, draft.text);
    const report = await service.check(draftOf(document), token);
    if (!documents.get(uri)) service.close(uri);
    if (report.cancelled) return undefined;
    if (show && !documents.get(uri)) {
      shown.add(uri);
      await connection.sendDiagnostics({
        uri,
        diagnostics: report.findings.map((finding) => diagnosticOf(context, document, finding)),
      });
    }
    return resultOf(context, document, report);
  };

  return {
    async check({ uris, show }, token) {
      await context.configuring.over();
      const found: CheckedDraftFile[] = [];
      const all = uris ?? (await service.drafts.list(token));
      for (const [done, uri] of all.entries()) {
        if (token.isCancellationRequested) break;
        void connection.sendNotification(NOTIFICATIONS.checkingDrafts.name, { done, total: all.length, uri });
        const result =
          service.isSource(uri) && !service.mayBeDraft(uri, false) ? undefined : await checkOne(uri, show, token);
        if (result) found.push(result);
      }
      return found;
    },
    async refresh(changed) {
      // What a source says may concern each of them.
      const uris = changed === undefined || generation !== service.generation ? [...shown] : changed;
      generation = service.generation;
      for (const uri of uris) if (shown.has(uri)) await checkOne(uri, true, { isCancellationRequested: false });
    },
  };
}

function resultOf({ text }: ServerContext, document: TextDocument, report: CheckReport): CheckedDraftFile {
  return {
    uri: document.uri,
    problems: report.problems.map(({ message }) => text(message)),
    findings: report.findings.map(({ span, rule, severity, message }) => ({
      start: document.positionAt(span.start),
      rule,
      severity,
      message: text(message),
    })),
  };
}
