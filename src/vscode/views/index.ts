import * as vscode from 'vscode';
import type { CommandContext } from '../command';
import { showEvidence } from './evidence-view';
import { showReview } from './review-view';
import { showSources } from './sources-view';

/** Shows all views of the Plumbline container. */
export function showViews(context: CommandContext): vscode.Disposable {
  const { draft } = context;
  return vscode.Disposable.from(showReview(context, draft), showEvidence(context, draft), showSources(context, draft));
}
