import { textHead } from '../../../text/attributing/text-heads';

const STRINGS = /"((?:[^"\\\n]|\\.){0,500})"|'([^'\n]{0,500})'/g;

/** The fields of a head that is not YAML, by their names in small letters; none where there is no such head. */
export function otherFields(text: string): ReadonlyMap<string, unknown> {
  const head = textHead(text);
  if (head) return new Map(head.kind === 'toml' ? tomlFields(head.fields) : keyFields(head.fields));
  const block = text.startsWith('%') ? TITLE_BLOCK.exec(text) : null;
  return new Map(block ? titleBlock(block) : []);
}

type Field = readonly [string, unknown];

/** Strings, lists of strings and dates; what else there may be is of no use here. */
function tomlFields(toml: string): readonly Field[] {
  const joined = toml.replace(/\[[^\][]{0,5000}\]/g, (list) => list.replace(/\s*\n\s*/g, ' '));
  return joined.split(/\r?\n/).flatMap((line): readonly Field[] => {
    const [, name = '', value = ''] = /^\s*([\w.-]{1,60})\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === '') return [];
    const strings = [...value.matchAll(STRINGS)].map(([, double, single]) => double ?? single ?? '');
    const read = value.startsWith('[') ? strings : (strings[0] ?? value.replace(/\s*#.*$/, ''));
    return [[name.toLowerCase().replaceAll('_', '-'), read]];
  });
}

function keyFields(head: string): readonly Field[] {
  return head.split('\n').flatMap((line): readonly Field[] => {
    const at = line.indexOf(':');
    const name = line.slice(0, at).trim().toLowerCase().replaceAll(/[ _]/g, '-');
    return at < 0 ? [] : [[name, line.slice(at + 1).trim()]];
  });
}

/** Pandoc's: `% title`, `% authors`, `% date`. https://pandoc.org/MANUAL.html#extension-pandoc_title_block */
const TITLE_BLOCK = /^%[ \t]+(\S[^\n]*)\r?\n(?:%[ \t]*([^\n]*)\r?\n)?(?:%[ \t]*([^\n]*)(?:\r?\n|$))?/;

function titleBlock([, title, authors, date]: RegExpExecArray): readonly Field[] {
  return [
    ['title', title],
    ['author', authors],
    ['date', date],
  ];
}
