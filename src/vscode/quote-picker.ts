import * as vscode from 'vscode';
import { REQUESTS } from '../server/protocol';
import { insertPassage, type Form } from './insertion';
import { createPreview, type Preview } from './preview';
import { passageItems, type PassageHit, type PassageItem, type RowButton } from './quote-items';
import { openSource } from './sources';
import type { Tools } from './tools';

const LIMIT = 50;

/** What the picker is opened for. */
export interface PickerOptions {
  readonly title: string;
  /** What Enter inserts. */
  readonly form: Form;
  /** Shown before anything is typed, as soon as it is there. */
  readonly initial: Promise<readonly PassageHit[]>;
  /** In the draft: what is replaced. */
  readonly range: vscode.Range;
}

/** Lets the writer search the passages as they type, and brings the chosen one into the draft. Resolves once the picker is closed. */
export async function pickPassage(tools: Tools, draft: vscode.TextEditor, options: PickerOptions): Promise<void> {
  const picker = vscode.window.createQuickPick<PassageItem>();
  const preview = createPreview(tools.highlighter, draft);
  const insert = inserter(tools, draft, options.range);
  let chosen: PassageHit | undefined;
  picker.title = options.title;
  picker.placeholder = vscode.l10n.t('Search the sources: words, names, half-remembered phrases');
  picker.matchOnDetail = false;
  keepOrder(picker);
  const closed = new Promise<void>((resolve) => picker.onDidHide(resolve));
  const search = searcher(tools, picker, options.initial);
  picker.onDidChangeValue(search);
  picker.onDidChangeActive(([item]) => { if (item) show(tools, preview, item.hit); });
  picker.onDidTriggerItemButton(({ item, button }) => void press(tools, picker, insert, item.hit, button as RowButton));
  picker.onDidAccept(() => {
    chosen = picker.activeItems[0]?.hit;
    if (chosen) picker.hide();
  });
  picker.show(); // before anything is waited for: keys typed meanwhile belong to the search, not to the draft
  search('');
  await closed;
  picker.dispose();
  await preview.end();
  if (chosen) await insert(chosen, options.form);
}

type Insert = (hit: PassageHit, form: Form) => Promise<void>;

/** Inserts one passage after the other, each where the one before has left the caret. */
function inserter({ desk }: Tools, draft: vscode.TextEditor, range: vscode.Range): Insert {
  let at = range;
  return async ({ passage }, form) => {
    const editor = await vscode.window.showTextDocument(draft.document, { ...(draft.viewColumn && { viewColumn: draft.viewColumn }), preserveFocus: form === 'quote' });
    const caret = await insertPassage(desk, editor, at, { source: passage.source, index: passage.index }, form);
    if (caret) at = new vscode.Range(caret, caret);
  };
}

async function press(tools: Tools, picker: vscode.QuickPick<PassageItem>, insert: Insert, hit: PassageHit, { action }: RowButton): Promise<void> {
  switch (action) {
    case 'insert-more':
      return insert(hit, 'quote');
    case 'copy':
      return vscode.env.clipboard.writeText(hit.passage.text);
    case 'citation':
    case 'block-quote':
      picker.hide();
      return insert(hit, action);
    case 'open':
      picker.hide();
      await openSource(tools.highlighter, tools.uri(hit.source.id), hit.range);
  }
}

/** Searches as the writer types; answers that come too late are dropped. */
function searcher({ desk }: Tools, picker: vscode.QuickPick<PassageItem>, initial: Promise<readonly PassageHit[]>): (typed: string) => void {
  let latest = 0;
  return (typed) => {
    const mine = ++latest;
    const query = typed.trim();
    const show = (hits: readonly PassageHit[]): void => {
      if (mine !== latest) return;
      picker.items = passageItems(hits);
      picker.busy = false;
    };
    picker.busy = true;
    const hits = query === '' ? initial : desk.ask(REQUESTS.searchQuotes, { query, limit: LIMIT });
    hits.then(show, () => show([]));
  };
}

function show(tools: Tools, preview: Preview, { source, range }: PassageHit): void {
  preview.show(tools.uri(source.id), range);
}

/** Best first, as the engine ranks them: the picker would sort by label (there is no public name for this switch yet). */
function keepOrder(picker: vscode.QuickPick<PassageItem>): void {
  Object.assign(picker, { sortByLabel: false });
}
