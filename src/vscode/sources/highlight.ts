import * as vscode from 'vscode';

/**
 * Marks one passage in a source, in the theme's colours, with the words in it that decide in bold, until the next
 * passage is marked or the source is edited.
 */
export interface Highlighter extends vscode.Disposable {
  mark(editor: vscode.TextEditor, range: vscode.Range, words?: readonly vscode.Range[]): void;
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
  const bold = vscode.window.createTextEditorDecorationType({ fontWeight: 'bold' });
  let marked: vscode.Uri | undefined;
  const clear = (): void => {
    for (const editor of vscode.window.visibleTextEditors) {
      editor.setDecorations(type, []);
      editor.setDecorations(bold, []);
    }
    marked = undefined;
  };
  const edits = vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
    if (contentChanges.length > 0 && document.uri.toString() === marked?.toString()) clear();
  });
  return {
    mark(editor, range, words = []) {
      clear();
      editor.setDecorations(type, [range]);
      editor.setDecorations(bold, [...words]);
      marked = editor.document.uri;
    },
    clear,
    dispose() {
      edits.dispose();
      type.dispose();
      bold.dispose();
    },
  };
}
