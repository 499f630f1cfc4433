/** A command line that a document names. */
export interface NamedCommand {
  readonly text: string;
  /** The npm script that it runs; `test` and `start` are scripts too. */
  readonly script?: string;
  /** The files of the project that it names. */
  readonly files: readonly string[];
}

/** The npm, npx and node commands of a Markdown text: those in its shell blocks, then those between backquotes. */
export function commandsIn(markdown: string): readonly NamedCommand[] {
  const blocks = [...markdown.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block!.split('\n'));
  const inline = [...markdown.replace(/```[^]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(([, words]) => words!);
  const lines = [...blocks, ...inline]
    .flatMap((line) => line.replace(/\s#.*$/, '').split('&&'))
    .map((line) => line.trim());
  return [...new Set(lines)]
    .filter((line) => /^(npm|npx|node) \S/.test(line))
    .map((text) => {
      const script = /^npm (?:run (?:-s )?)?([\w:-]+)/.exec(text)?.[1];
      const files = [...text.matchAll(/(?<=\s)(?:src|test|scripts|docs)\/[\w./-]+/g)].map(([file]) => file);
      return { text, ...(script !== undefined && { script }), files };
    });
}
