import * as vscode from 'vscode';
import type { EvidenceInContext, SourceSummary } from '../../core/model/api';
import { WHOLE_SOURCE, type PassageRef } from '../../core/model/source';
import { plain } from '../picker-rows';
import { publication, titleOf } from '../sources/sources';

/** A source in a list, or a heading of the list. */
export interface SourceItem extends vscode.QuickPickItem {
  readonly source?: SourceSummary;
  /** What a citation of it is for: a passage, so that its page is cited too, or the source as a whole. */
  readonly passage?: PassageRef;
}

/** What a list of sources is made of. */
export interface SourceLists {
  /** What speaks of the sentence at the caret, best first. */
  readonly evidence: readonly EvidenceInContext[];
  /** Ids of the sources that were used lately, the last one first. */
  readonly recent: readonly string[];
  /** All that match what was typed. */
  readonly sources: readonly SourceSummary[];
}

/** Rows under headings: sources that speak of the sentence, those used lately, all others by title; each once. */
export function sourceItems({ evidence, recent, sources }: SourceLists): SourceItem[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const take = (id: string): SourceSummary | undefined => {
    const found = byId.get(id);
    byId.delete(id);
    return found;
  };
  const speaking = evidence.flatMap(({ passage }) => {
    const source = take(passage.source);
    return source ? [row(source, { source: source.id, index: passage.index }, passage.locator)] : [];
  });
  const used = recent.flatMap((id) => {
    const source = take(id);
    return source ? [row(source, wholeOf(source))] : [];
  });
  const rest = [...byId.values()]
    .sort((a, b) => titleOf(a).localeCompare(titleOf(b)))
    .map((source) => row(source, wholeOf(source)));
  return [
    ...group(vscode.l10n.t('On this sentence'), speaking),
    ...group(vscode.l10n.t('Recently used'), used),
    ...group(speaking.length + used.length > 0 ? vscode.l10n.t('Other sources') : '', rest),
  ];
}

function group(label: string, rows: readonly SourceItem[]): readonly SourceItem[] {
  return rows.length === 0
    ? []
    : [...(label === '' ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }]), ...rows];
}

function row(source: SourceSummary, passage: PassageRef, locator?: string): SourceItem {
  const { authors, key } = source.metadata;
  const names = authors.map(({ given, family }) => [given, family].filter(Boolean).join(' ')).join(', ');
  return {
    source,
    passage,
    label: plain(titleOf(source)),
    description: `@${key}`,
    detail: [names, publication(source), locator ?? '', source.path]
      .filter((part) => part !== '')
      .map(plain)
      .join(' · '),
    iconPath: new vscode.ThemeIcon('book'),
    // What was typed has been looked for already, in authors and dates too.
    alwaysShow: true,
  };
}

function wholeOf({ id }: SourceSummary): PassageRef {
  return { source: id, index: WHOLE_SOURCE };
}
