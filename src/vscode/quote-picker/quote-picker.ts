import * as vscode from 'vscode';
import { REQUESTS } from '../../protocol/protocol';
import { insertPassage, type Form, type UndoStops } from '../drafts/insertion';
import { createPreview, type Preview } from './preview';
import { createSelection } from './passage-selection';
import type { PassageHit, PassageItem, RowButton } from './quote-items';
import { recentFirst, recentSources } from './recent';
import { searchHint, keepOrder } from '../picker-rows';
import { openSource } from '../sources/sources';
import type { CommandContext } from '../command';

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

/**
 * Lets the writer search the passages as they type, and brings the chosen one into the draft; with "Choose several",
 * all that are ticked, in the order in which they were. Resolves once the picker is closed.
 */
export async function pickPassage(
  context: CommandContext,
  draft: vscode.TextEditor,
  options: PickerOptions,
): Promise<void> {
  const picker = vscode.window.createQuickPick<PassageItem>();
  const preview = createPreview(context.highlighter, draft);
  const insert = inserter(context, draft, options.range);
  const selection = createSelection(picker, options.title);
  let chosen: readonly PassageHit[] = [];
  picker.placeholder = searchHint(vscode.l10n.t('Words as you remember them'));
  picker.matchOnDetail = false;
  keepOrder(picker);
  const closed = new Promise<void>((resolve) => picker.onDidHide(resolve));
  const search = searcher(
    context,
    { initial: options.initial, uri: context.services.client.code2ProtocolConverter.asUri(draft.document.uri) },
    {
      busy: () => {
        picker.busy = true;
      },
      show: (hits, recent) => {
        selection.show(hits, recent);
        picker.busy = false;
      },
    },
  );
  picker.onDidChangeValue(search);
  picker.onDidChangeActive(([item]) => {
    if (item?.hit) show(context, preview, item.hit);
  });
  picker.onDidTriggerItemButton(({ item, button }) => {
    if (item.hit) void press(context, picker, insert, item.hit, button as RowButton);
  });
  picker.onDidAccept(() => {
    chosen = selection.chosen();
    if (chosen.length > 0) picker.hide();
  });
  picker.show(); // before anything is waited for: keys typed meanwhile belong to the search, not to the draft
  search('');
  await closed;
  picker.dispose();
  await preview.end();
  for (const [i, hit] of chosen.entries())
    await insert(hit, options.form, { undoStopBefore: i === 0, undoStopAfter: i === chosen.length - 1 });
}

type Insert = (hit: PassageHit, form: Form, stops?: UndoStops) => Promise<void>;

/** Inserts one passage after the other, each where the one before has left the caret. */
function inserter({ services }: CommandContext, draft: vscode.TextEditor, range: vscode.Range): Insert {
  let at = range;
  return async ({ passage }, form, stops) => {
    const editor = await vscode.window.showTextDocument(draft.document, {
      ...(draft.viewColumn && { viewColumn: draft.viewColumn }),
      preserveFocus: form === 'quote',
    });
    const caret = await insertPassage(services, editor, at, {
      passage: { source: passage.source, index: passage.index },
      form,
      ...(stops && { stops }),
    });
    if (caret) at = new vscode.Range(caret, caret);
  };
}

async function press(
  context: CommandContext,
  picker: vscode.QuickPick<PassageItem>,
  insert: Insert,
  hit: PassageHit,
  { action }: RowButton,
): Promise<void> {
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
      await openSource(context.highlighter, context.uri(hit.source.id), hit.range);
  }
}

/** What the search tells the picker. */
interface Results {
  busy(): void;
  show(hits: readonly PassageHit[], recent: readonly string[]): void;
}

/** Searches as the writer types; answers that come too late are dropped. */
function searcher(
  { services }: CommandContext,
  { initial, uri }: { readonly initial: Promise<readonly PassageHit[]>; readonly uri: string },
  results: Results,
): (typed: string) => void {
  const recent = recentSources(services.context.workspaceState);
  let latest = 0;
  return (typed) => {
    const mine = ++latest;
    const query = typed.trim();
    const show = (hits: readonly PassageHit[]): void => {
      if (mine === latest) results.show(recentFirst(hits, recent.ids), recent.ids);
    };
    results.busy();
    const hits = query === '' ? initial : services.ask(REQUESTS.searchQuotes, { query, limit: LIMIT, uri });
    hits.then(show, () => show([]));
  };
}

function show(context: CommandContext, preview: Preview, { source, range }: PassageHit): void {
  preview.show(context.uri(source.id), range);
}
