import * as vscode from 'vscode';
import type { Range } from '../../core/model/span';
import type { Highlighter } from '../sources/highlight';
import { openSource } from '../sources/sources';

/** Fast enough to follow the arrow keys, slow enough not to open every source that is passed. */
const PAUSE_MS = 120;

/** Shows sources beside the draft while the writer chooses, and tidies up afterwards. */
export interface Preview {
  show(uri: vscode.Uri, range: Range): void;
  /** Ends the preview; closes the tab unless it was open before. */
  end(): Promise<void>;
}

/** Builds a preview beside the draft; it does nothing where the writer has switched previews off. */
export function createPreview(highlighter: Highlighter, draft: vscode.TextEditor): Preview {
  const enabled = vscode.workspace.getConfiguration('plumbline').get<boolean>('previewSources', true);
  const column = (draft.viewColumn ?? vscode.ViewColumn.One) + 1;
  const openBefore = new Set(textTabs().map((tab) => key(tab)));
  const opened = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let opening: Promise<unknown> = Promise.resolve();
  return {
    show(uri, range) {
      if (!enabled) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        opened.add(uri.toString());
        opening = opening
          .then(() => openSource(highlighter, uri, range, { column, preserveFocus: true }))
          .catch(() => undefined);
      }, PAUSE_MS);
    },
    async end() {
      clearTimeout(timer);
      await opening;
      if (opened.size === 0) return;
      highlighter.clear();
      const left = textTabs().filter(
        (tab) => tab.isPreview && !openBefore.has(key(tab)) && opened.has(uriOf(tab).toString()),
      );
      await vscode.window.tabGroups.close(left, true);
    },
  };
}

function textTabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter((tab) => tab.input instanceof vscode.TabInputText);
}

function uriOf(tab: vscode.Tab): vscode.Uri {
  return (tab.input as vscode.TabInputText).uri;
}

function key(tab: vscode.Tab): string {
  return `${tab.group.viewColumn}:${uriOf(tab).toString()}`;
}
