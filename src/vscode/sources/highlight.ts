import * as vscode from 'vscode';

/** Marks one passage in a source, in the theme's colours, until the next passage is marked or the source is edited. */
export interface Highlighter extends vscode.Disposable {
  mark(editor: vscode.TextEditor, range: vscode.Range): void;
  clear(): void;
}

/** Builds the highlighter. */
export function createHighlighter(): Highlighter {
  const type = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('plumbline.passageBackground'),
    borderColor: new vscode.ThemeColor('plumbline.passageBorder'),
    border: '1px solid',
    overviewRulerColor: new vscode.ThemeColor('plumbline.passageBackground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  let marked: vscode.Uri | undefined;
  const clear = (): void => {
    vscode.window.visibleTextEditors.forEach((editor) => editor.setDecorations(type, []));
    marked = undefined;
  };
  const edits = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.uri.toString() === marked?.toString()) clear();
  });
  return {
    mark(editor, range) {
      clear();
      editor.setDecorations(type, [range]);
      marked = editor.document.uri;
    },
    clear,
    dispose() {
      edits.dispose();
      type.dispose();
    },
  };
}
