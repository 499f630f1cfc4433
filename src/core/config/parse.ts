import {
  findNodeAtLocation,
  type Node,
  type ParseError,
  parseTree,
  getNodeValue,
  printParseErrorCode,
} from 'jsonc-parser';
import * as v from 'valibot';
import { RULE_CODES } from '../model/judging/finding';
import { message } from '../model/message';
import { failure, type Problem, type Result, success } from '../model/problem';
import type { Position } from '../model/span';
import { isDeepJson } from '../text/characters/deep-json';
import { lineStarts, positionAt } from '../text/lines';
import { type ProjectConfig, ProjectConfigSchema } from './schema';

/** The name of a project's configuration file. */
export const PROJECT_FILE = 'plumbline.json';

/** A configuration is written by hand; this is a book of one. */
const MAX_CHARACTERS = 1_000_000;
const START: Position = { line: 0, character: 0 };

/**
 * Reads a project's configuration (JSON; comments and a last comma are allowed). The first mistake is told with the
 * file, line, column, what stands there and what was expected. `path` is only for the message.
 */
export function parseProjectConfig(text: string, path: string): Result<ProjectConfig> {
  if (text.length > MAX_CHARACTERS)
    return failure(problem('too-large', path, START, 'the file is too large for a configuration'));
  if (isDeepJson(text))
    return failure(problem('syntax', path, START, 'lists and objects stand too deeply within each other'));
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const first = errors[0];
  if (first)
    return failure(
      problem(
        'syntax',
        path,
        place(text, first.offset),
        `this is not JSON (${syntaxWords(printParseErrorCode(first.error))})`,
      ),
    );
  if (!tree) return success({});
  if (tree.type !== 'object')
    return failure(problem('config', path, place(text, tree.offset), 'expected an object { … }'));
  const parsed = v.safeParse(ProjectConfigSchema, getNodeValue(tree));
  if (parsed.success) return success(parsed.output);
  return failure(describe(parsed.issues[0], tree, text, path));
}

function describe(issue: v.BaseIssue<unknown>, tree: Node, text: string, path: string): Problem {
  const keys = (issue.path ?? []).map((item) => item.key as string | number);
  const node = findNodeAtLocation(tree, keys);
  const at = place(
    text,
    (node?.parent?.type === 'property' && issue.expected === 'never' ? node.parent : (node ?? nearest(tree, keys)))
      .offset,
  );
  return problem('config', path, at, issueWords(issue, keys.join('.')));
}

function issueWords({ type, expected, received, kind }: v.BaseIssue<unknown>, where: string): string {
  if (expected === 'never')
    return `there is no ${where.startsWith('rules.') ? `rule "${where.slice(6)}". There are: ${RULE_CODES.join(', ')}` : `setting "${where}"; did you misspell it?`}`;
  if (type === 'strict_object' && received === 'undefined') return `"${where}" is missing`;
  const wanted = expectedWords(type, expected);
  const found = kind === 'schema' || type === 'picklist' ? ` (found ${received})` : '';
  return `"${where}" must ${type === 'min_length' ? 'not be' : 'be'} ${wanted}${found}`;
}

function expectedWords(type: string, expected: string | null): string {
  switch (type) {
    case 'strict_object':
      return 'an object { … }';
    case 'array':
      return 'a list [ … ]';
    case 'string':
      return 'a text in quotation marks';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'integer':
      return 'a whole number';
    case 'min_length':
      return 'empty';
    case 'max_length':
      return `shorter (${(expected ?? '').replace('<=', 'at most ')} characters)`;
    case 'min_value':
      return (expected ?? '').replace('>=', 'at least ');
    case 'picklist':
      return `one of ${(expected ?? '').replace(/[()]/g, '').split(' | ').join(', ')}`;
    default:
      return expected ?? type;
  }
}

function syntaxWords(code: string): string {
  return code.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();
}

/** The innermost node on the way to a place that is not there. */
function nearest(tree: Node, keys: readonly (string | number)[]): Node {
  for (let length = keys.length - 1; length > 0; length--) {
    const node = findNodeAtLocation(tree, keys.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function place(text: string, offset: number): Position {
  return positionAt(lineStarts(text), offset);
}

function problem(code: string, path: string, position: Position, words: string): Problem {
  return {
    code,
    severity: 'error',
    message: message('{0}:{1}: {2}', path, `${position.line + 1}:${position.character + 1}`, words),
    position,
  };
}
