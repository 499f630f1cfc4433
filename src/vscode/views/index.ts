import * as vscode from 'vscode';
import type { Tools } from '../tools';
import { showEvidence } from './evidence-view';
import { showReview } from './review-view';
import { showSources } from './sources-view';

/** Shows all views of the Plumbline container. */
export function showViews(tools: Tools): vscode.Disposable {
  const { draft } = tools;
  return vscode.Disposable.from(showReview(tools, draft), showEvidence(tools, draft), showSources(tools, draft));
}
