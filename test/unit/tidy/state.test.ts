import assert from 'node:assert/strict';
import ts from 'typescript';
import { filesIn, textOf } from '../../support/repository';

/** The one place for what is remembered. */
const CACHES = 'src/core/text/caches.ts';

/** State that a file has to keep for the whole process, with the reason. */
const ALLOWED: Readonly<Record<string, string>> = {
  'src/vscode/node.ts: client': 'the editor calls `activate` and `deactivate` as plain functions of the module',
  'src/vscode/web.ts: client': 'likewise',
};

/** What remembers things wherever it is made. */
const STORES = /^(?:WeakMap|WeakSet|LruCache)$/;
const MAKERS = /^(?:remembered|lazily)$/;

/** Signs of state: where a file has none of them, it need not be parsed. */
const SIGNS: readonly RegExp[] = [
  /^(?:export )?let |\bstatic [\w#]/m,
  /\b(?:WeakMap|WeakSet|LruCache)\b|\b(?:remembered|lazily)\(/,
  /^(?:export )?const \w+[^;]*?=\s+(?:\[\]|\{\}|new (?:Map|Set)\b[^(;]*\(\))/m,
];

describe('what is remembered', () => {
  it('is kept by objects, or by the one that the service can drop', () => {
    const found = filesIn('src', /\.ts$/)
      .filter((file) => file !== CACHES && !file.startsWith('src/core/words/'))
      .flatMap((file) => statesIn(textOf(file)).map((name) => `${file}: ${name}`));
    assert.deepEqual(found.sort(), Object.keys(ALLOWED).sort());
  });

  it('is seen where a module keeps it', () => {
    for (const code of [
      'let a = 0;',
      'export let a: string | undefined;',
      'const a = new WeakMap<object, string>();',
      'const a = new LruCache<string, string>(9);',
      'const a = new Map<string, number>();',
      'const a: Map<string, number> = new Map();',
      'const a = new Set<string>();',
      'const a: string[] = [];',
      'const a: Record<string, string> = {};',
      'const a = remembered(read);',
      'const a = lazily(read);',
      'class A { static a = 0; }',
    ])
      assert.deepEqual(statesIn(code), ['a'], code);
  });

  it('is not seen in what never changes, or belongs to an object', () => {
    for (const code of [
      'const a = 0;',
      "const a = new Map([['b', 1]]);",
      'const a: ReadonlySet<string> = new Set();',
      'const a: readonly string[] = [];',
      'function f() { let a = 0; const b = new Map<string, number>(); return [a, b]; }',
      'class A { private readonly a = new LruCache<string, string>(9); }',
      'const a = () => { let b = 0; return b; };',
      'const a = caches.ofObject(read);',
    ])
      assert.deepEqual(statesIn(code), [], code);
  });
});

/** Names of a module that hold something which changes: variables, empty collections to be filled, caches. */
function statesIn(text: string): string[] {
  if (!SIGNS.some((sign) => sign.test(text))) return [];
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.ES2022, true);
  return source.statements.flatMap((statement) => {
    if (ts.isClassDeclaration(statement)) return statement.members.filter(isChangingMember).map(nameOf);
    if (!ts.isVariableStatement(statement)) return [];
    const { declarationList } = statement;
    return declarationList.declarations
      .filter((it) => !(declarationList.flags & ts.NodeFlags.Const) || isFilledLater(it))
      .map(nameOf);
  });
}

function nameOf({ name }: ts.NamedDeclaration): string {
  return name?.getText() ?? '';
}

function isChangingMember(member: ts.ClassElement): boolean {
  const has = (kind: ts.SyntaxKind): boolean =>
    ts.isPropertyDeclaration(member) && (member.modifiers?.some((modifier) => modifier.kind === kind) ?? false);
  return has(ts.SyntaxKind.StaticKeyword) && !has(ts.SyntaxKind.ReadonlyKeyword);
}

function isFilledLater({ type, initializer }: ts.VariableDeclaration): boolean {
  if (initializer === undefined) return false;
  if (makesStore(initializer)) return true;
  const declared = type?.getText() ?? '';
  return isEmpty(initializer) && !/^(?:readonly |Readonly)/.test(declared) && !/^\w+$/.test(declared);
}

/** Whether an expression makes a cache, other than in a function that somebody calls. */
function makesStore(node: ts.Node): boolean {
  if (ts.isFunctionLike(node)) return false;
  if (ts.isNewExpression(node) && STORES.test(node.expression.getText())) return true;
  if (ts.isCallExpression(node) && MAKERS.test(node.expression.getText())) return true;
  return ts.forEachChild(node, (child) => makesStore(child) || undefined) ?? false;
}

function isEmpty(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.length === 0;
  if (ts.isObjectLiteralExpression(node)) return node.properties.length === 0;
  return (
    ts.isNewExpression(node) && /^(?:Map|Set)$/.test(node.expression.getText()) && (node.arguments?.length ?? 0) === 0
  );
}
