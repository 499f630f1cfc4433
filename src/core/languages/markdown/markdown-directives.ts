const NAMES =
  `note|warning|tip|important|hint|attention|caution|danger|error|seealso|admonition|topic|sidebar|margin|aside|epigraph|pull-quote|blockquote|dropdown
  |details|card|grid|grid-item|tab-item|tab-set|exercise|solution|proof|theorem|versionadded|versionchanged|deprecated|container|div|figure|figure-md|prf:\\w+`.replace(
    /\s+/g,
    '',
  );
/** Directives of MyST that hold prose in a fence. https://mystmd.org/guide/directives */
const DIRECTIVE = new RegExp(`^ {0,3}(\`{3,}|~{3,}|:{3,})\\{(?:${NAMES})\\}`);
const OPTION = /^ {0,3}:[A-Za-z][\w-]{0,40}:(?:[ \t]|$)/;
const FENCE_ALONE = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/**
 * Tells the lines of such directives that are no prose: their fences and options. To be asked line by line, outside of
 * other fences.
 */
export class DirectiveLines {
  private readonly open: string[] = [];
  private hasOptions = false;

  takes(line: string): boolean {
    const opened = DIRECTIVE.exec(line)?.[1];
    const closes = opened === undefined && this.closes(line);
    const isOption = this.hasOptions && OPTION.test(line);
    this.hasOptions = opened !== undefined || isOption;
    // Fences of colons end as every div does.
    if (opened !== undefined && opened[0] !== ':') this.open.push(opened);
    if (closes) this.open.pop();
    return opened !== undefined || closes || isOption;
  }

  /** Whether a fence by itself ends the innermost directive. */
  private closes(line: string): boolean {
    const [open, fence] = [this.open.at(-1), FENCE_ALONE.exec(line)?.[1]];
    if (open === undefined || fence === undefined) return false;
    return fence[0] === open[0] && fence.length >= open.length;
  }
}
