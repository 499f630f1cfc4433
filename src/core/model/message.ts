/**
 * A sentence for a person, still translatable: English words with `{0}`, `{1}` … and what stands in their place.
 * Hosts translate `template` (vscode.l10n bundles are keyed by the English text) and then fill it in.
 */
export interface Message {
  readonly template: string;
  readonly args: readonly string[];
}

/** Builds a message; every part of the engine that speaks to a person does so through here. */
export function message(template: string, ...args: readonly (string | number)[]): Message {
  return { template, args: args.map(String) };
}

/** Looks a template up in the reader's language; returns it unchanged where there is no translation. */
export type Translate = (template: string) => string;

/** The message as plain text, in English unless `translate` is given. Unknown placeholders stay as they are. */
export function render({ template, args }: Message, translate: Translate = (t) => t): string {
  return translate(template).replace(/\{(\d+)\}/g, (whole, n: string) => args[Number(n)] ?? whole);
}
