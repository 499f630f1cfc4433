/**
 * Schemes of documents that look like drafts and are none: cells of notebooks, sides of a comparison, the client's own
 * panes.
 */
const NOT_DRAFTS = new Set([
  'vscode-notebook-cell',
  'vscode-interactive-input',
  'git',
  'gitfs',
  'output',
  'comment',
  'search-editor',
  'walkThrough',
  'walkThroughSnippet',
  'plumbline-source',
  'vscode-settings',
  'vscode-scm',
  'vscode-chat-code-block',
  'chat-editing-snapshot-text-model',
  'accessible-view',
]);

/** True where a document of this scheme may be a text being written. */
export function mayHoldDrafts(scheme: string): boolean {
  return !NOT_DRAFTS.has(scheme);
}
