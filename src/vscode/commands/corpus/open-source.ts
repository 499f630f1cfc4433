import * as vscode from 'vscode';
import type { Range } from '../../../core/model/span';
import { REQUESTS } from '../../../protocol/protocol';
import { openSource } from '../../sources/sources';
import { draftEditor } from '../../drafts/find-draft';
import type { Command } from '../../command';

/**
 * Run by links in hovers and by rows of views: opens a known passage. It has no enablement clause, which would grey out
 * the rows.
 */
export const openPassage: Command = {
  id: 'plumbline.openPassage',
  run: ({ highlighter, uri }, source, range, marks = []) =>
    openSource(highlighter, uri(source as string), range as Range, { marks: marks as readonly Range[] }),
};

/** "Open Source at Passage": the best evidence for the sentence at the caret. */
export const openSourceCommand: Command = {
  id: 'plumbline.openSource',
  async run(context) {
    const { services, highlighter, uri } = context;
    const draft = await draftEditor(context);
    if (!draft) return;
    const convert = services.client.code2ProtocolConverter;
    const {
      evidence: [best],
    } = await services.ask(REQUESTS.evidence, {
      uri: convert.asUri(draft.document.uri),
      position: convert.asPosition(draft.selection.active),
      limit: 1,
    });
    if (best) {
      await openSource(highlighter, uri(best.source.id), best.range, { marks: best.marks });
      services.milestones.reached('hover');
    } else void vscode.window.showInformationMessage(vscode.l10n.t('The sources have nothing on this sentence.'));
  },
};
