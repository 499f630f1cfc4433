import * as vscode from 'vscode';
import { nothingFound } from '../picker-rows';
import { passageItems, passageKey, severalButton, type PassageHit, type PassageItem } from './quote-items';

/** What is listed in a picker and what is ticked; ticked passages stay while the search goes on. */
export interface PassageSelection {
  /** Lists hits; where several are chosen, those ticked before come first. */
  show(hits: readonly PassageHit[], recent: readonly string[]): void;
  /** What Enter takes: the ticked passages in the order in which they were ticked, else the row in focus. */
  chosen(): readonly PassageHit[];
}

/** Builds the selection of a picker; a button in its title switches to several passages and back. */
export function createSelection(picker: vscode.QuickPick<PassageItem>, title: string): PassageSelection {
  const ticked = new Map<string, PassageHit>();
  let last: { readonly hits: readonly PassageHit[]; readonly recent: readonly string[] } = { hits: [], recent: [] };

  const name = (): void => {
    picker.title = ticked.size > 0 ? `${title} · ${vscode.l10n.t('{0} chosen', ticked.size)}` : title;
  };
  const list = (): void => {
    const found = new Set(last.hits.map(passageKey));
    const before = [...ticked.values()].filter((hit) => !found.has(passageKey(hit)));
    const items = passageItems([...before, ...last.hits], last.recent);
    picker.items = items.length > 0 ? items : [nothingFound(emptyWords(picker.value))];
    if (picker.canSelectMany) picker.selectedItems = items.filter(({ hit }) => hit && ticked.has(passageKey(hit)));
  };
  name();
  picker.buttons = [severalButton()];
  picker.onDidTriggerButton(() => {
    picker.canSelectMany = !picker.canSelectMany;
    ticked.clear();
    name();
    list();
  });
  picker.onDidChangeSelection((selected) => {
    // The list's own changes while it is being filled are no choice of the writer's: every ticked row is listed.
    if (!picker.canSelectMany) return;
    const now = new Map(selected.flatMap(({ hit }) => (hit ? [[passageKey(hit), hit] as const] : [])));
    for (const key of [...ticked.keys()]) if (!now.has(key)) ticked.delete(key);
    for (const [key, hit] of now) if (!ticked.has(key)) ticked.set(key, hit);
    name();
  });
  return {
    show(hits, recent) {
      last = { hits, recent };
      list();
    },
    chosen: () =>
      ticked.size > 0 ? [...ticked.values()] : picker.activeItems.slice(0, 1).flatMap(({ hit }) => hit ?? []),
  };
}

function emptyWords(typed: string): string {
  if (typed.trim() === '') return vscode.l10n.t('The sources have nothing on this sentence. Type words to search for.');
  return vscode.l10n.t('Fewer or other words may find it; a filter may leave it out.');
}
