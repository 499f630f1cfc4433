import assert from 'node:assert/strict';
import ts from 'typescript';
import { engineFiles, nodesOf, placeOf, type SyntaxOfFile, syntaxOf } from '../../support/syntax';

/** A condition, a constant or a docstring that is not as the house wants it. */
interface Offender {
  readonly place: string;
  readonly what: string;
}

const MOST_CONDITIONS = 3;
const MOST_WORDS = 15;

const LOGICAL: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken]);

function isLogical(node: ts.Node): node is ts.BinaryExpression {
  return ts.isBinaryExpression(node) && LOGICAL.has(node.operatorToken.kind);
}

/** What is inside brackets and behind a `!`. */
function bare(node: ts.Node): ts.Node {
  if (ts.isParenthesizedExpression(node)) return bare(node.expression);
  return ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken
    ? bare(node.operand)
    : node;
}

function operandsOf(node: ts.Node): number {
  const inner = bare(node);
  return isLogical(inner) ? operandsOf(inner.left) + operandsOf(inner.right) : 1;
}

/** Expressions of more than three conditions, each counted once, as a whole. */
function longConditions(file: SyntaxOfFile): readonly Offender[] {
  return nodesOf(file.tree).flatMap((node) => {
    if (!isLogical(node) || isPartOfLogical(node)) return [];
    const count = operandsOf(node);
    return count > MOST_CONDITIONS ? [offender(file, node, `${count} conditions`)] : [];
  });
}

function isPartOfLogical({ parent }: ts.Node): boolean {
  return isLogical(parent) || (bare(parent) !== parent && isPartOfLogical(parent));
}

/** Decimal numbers that stand in an expression rather than under a name of the module. */
function namelessDecimals(file: SyntaxOfFile): readonly Offender[] {
  return nodesOf(file.tree).flatMap((node) =>
    ts.isNumericLiteral(node) && node.getText(file.tree).includes('.') && !isNamed(node)
      ? [offender(file, node, node.text)]
      : [],
  );
}

/** Whether a constant of the module holds it, without a function between. */
function isNamed(node: ts.Node): boolean {
  if (ts.isVariableStatement(node)) return ts.isSourceFile(node.parent);
  return !ts.isSourceFile(node) && !ts.isFunctionLike(node) && isNamed(node.parent);
}

/** What is exported without a docstring, or with one whose first sentence is longer than is read at a glance. */
function longDocstrings(file: SyntaxOfFile): readonly Offender[] {
  return file.tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const comment = ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1)?.comment);
    const first = firstSentence(comment ?? '');
    return first === '' || first.split(' ').length > MOST_WORDS ? [offender(file, statement, first || 'none')] : [];
  });
}

/** Up to the first full stop, semicolon or colon that a blank follows. */
function firstSentence(comment: string): string {
  return comment.replace(/\s+/g, ' ').split(/(?<=[.;:]["”)]?) /)[0] ?? '';
}

function offender(file: SyntaxOfFile, node: ts.Node, what: string): Offender {
  return { place: placeOf(file, node), what };
}

describe('the lines of the engine', () => {
  let files: readonly SyntaxOfFile[];
  before(() => {
    files = engineFiles();
  });

  it('give more than three conditions a name', () => holds(longConditions));
  it('give decimal constants a name', () => holds(namelessDecimals));
  it('say in at most fifteen words what is exported', () => holds(longDocstrings));

  it('are counted where they are not as they should be, and only there', () => {
    const found = (code: string, find: (file: SyntaxOfFile) => readonly Offender[]): number =>
      find({ name: 'a.ts', tree: syntaxOf('a.ts', code) }).length;
    assert.equal(found('const f = () => a && (b || !(c && d));', longConditions), 1);
    assert.equal(found('const f = () => a && (b || c) ? d && e : f;', longConditions), 0);
    assert.equal(found('const f = () => x > 0.5;', namelessDecimals), 1);
    assert.equal(found('const LEAST = 0.5; const WEIGHTS = { near: 1.5 };', namelessDecimals), 0);
    const long = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen';
    assert.equal(found(`/** ${long} sixteen. */ export const a = 0; export const b = 0;`, longDocstrings), 2);
    assert.equal(found(`/** ${long}. And why. */ export const a = 0; const b = 0;`, longDocstrings), 0);
  });

  function holds(find: (file: SyntaxOfFile) => readonly Offender[]): void {
    assert.deepEqual(
      files.flatMap(find).map(({ place, what }) => `${place}: ${what}`),
      [],
    );
  }
});
