// Builds everything that runs:  node esbuild.config.mjs [--production] [--watch]
//   dist/node, dist/web   the extension and its language server, for both extension hosts
//   dist/node/tagger.json the model of the tagger, for Node; the browser's server has it inside
//   dist/reader           the runtime of the own reader; its worker is dist/node/reader.js or dist/web/reader.js
//   dist/cli.js, dist/cli the command line: a few lines that start it, and its parts, each read when it is needed
//   dist/test-*           the suites for a real VS Code, and an extension with language models (not with --production)
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';

const production = process.argv.includes('--production');

/** @type {esbuild.BuildOptions} */
const common = {
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  logLevel: 'warning',
  legalComments: 'none',
  minify: production,
  keepNames: production,
  sourcemap: production ? false : 'linked',
};

/**
 * PDF.js is a file of its own, which Node loads when the first PDF is read: nothing that starts carries it.
 * @param {string} file
 * @returns {esbuild.Plugin}
 */
const pdfApart = (file) => ({
  name: 'pdf-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^unpdf\/pdfjs$/ }, () => ({ path: file, external: true }));
  },
});

const MODEL = 'wink-eng-lite-web-model/dist/languages/cur/models/eng-core-web-model.json';

/** The tagger's model as JSON without blanks. */
const modelText = () => JSON.stringify(JSON.parse(readFileSync(path.join('node_modules', MODEL), 'utf8')));

/**
 * The browser's worker imports nothing; it runs the file as a script when the first PDF is read (src/hosts/web-pdf.ts).
 * @type {esbuild.Plugin}
 */
const pdfAsScript = {
  name: 'pdf-as-script',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^unpdf\/pdfjs$/ }, ({ path: name }) => ({ path: name, namespace: 'none' }));
    onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export {};' }));
  },
};

/**
 * The tagger's model as text that is parsed once, when the first sentence is tagged. As it comes it is an object of
 * four megabytes in code, which is compiled, written out as JSON and parsed again at every start. `file` is where Node
 * finds it, from the code's own folder; without one the code carries it.
 * @param {string} [file]
 * @returns {esbuild.Plugin}
 */
const modelAsText = (file) => ({
  name: 'model-as-text',
  setup({ onLoad }) {
    const read = `const path = require('node:path'); module.exports = require('node:fs').readFileSync(path.join(path.dirname(__filename), ${JSON.stringify(file)}), 'utf8');`;
    onLoad({ filter: /eng-core-web-model\.json$/ }, () =>
      file === undefined ? { contents: modelText(), loader: 'text' } : { contents: read, loader: 'js' },
    );
    onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path: reader }) => {
      const [copy, code] = ['JSON.parse(JSON.stringify(originalModel))', readFileSync(reader, 'utf8')];
      if (!code.includes(copy)) throw new Error('The tagger reads its model otherwise than it did: mend modelAsText.');
      return { contents: code.replace(copy, 'JSON.parse(originalModel)') };
    });
  },
});

/** @type {esbuild.BuildOptions} */
const node = { ...common, platform: 'node', mainFields: ['module', 'main'] };

/**
 * Packages that look for a DOM have a worker build: `decode-named-character-reference` among them. @type
 * {esbuild.BuildOptions}
 */
const web = {
  ...common,
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  conditions: ['worker', 'browser'],
  define: { global: 'globalThis', 'process.env.NODE_DEBUG': 'undefined' },
};

/**
 * Packages in the older form ask for Node's own modules with `require`, and our code for its own place; an ES module
 * has to make both first.
 */
const requireInModules =
  'import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);' +
  ' import { fileURLToPath as __toPath } from "node:url"; const __filename = __toPath(import.meta.url);';

/** The own reader's runtime asks, as an ES module, for its own address, which the other form has to supply. */
const fileUrl = 'const __fileUrl = require("node:url").pathToFileURL(__filename).href;';

/** @type {esbuild.BuildOptions[]} */
const product = [
  { ...node, entryPoints: { extension: 'src/vscode/node.ts' }, outdir: 'dist/node', external: ['vscode'] },
  {
    ...node,
    entryPoints: { server: 'src/server/node.ts' },
    outdir: 'dist/node',
    plugins: [pdfApart('./pdf.mjs'), modelAsText('tagger.json')],
  },
  { ...node, format: 'esm', entryPoints: { pdf: 'unpdf/pdfjs' }, outdir: 'dist/node', outExtension: { '.js': '.mjs' } },
  { ...web, entryPoints: { extension: 'src/vscode/web.ts' }, outdir: 'dist/web', external: ['vscode'] },
  {
    ...web,
    format: 'iife',
    entryPoints: { server: 'src/server/web.ts' },
    outdir: 'dist/web',
    plugins: [pdfAsScript, modelAsText()],
  },
  // Where it finds a worker around it, PDF.js would take that for its own and answer its messages.
  {
    ...web,
    format: 'iife',
    globalName: 'plumblinePdfJs',
    entryPoints: { pdf: 'unpdf/pdfjs' },
    outdir: 'dist/web',
    define: { ...web.define, self: 'undefined' },
  },
  {
    ...node,
    entryPoints: { reader: 'src/hosts/reader/node-worker.ts' },
    outdir: 'dist/node',
    banner: { js: fileUrl },
    define: { 'import.meta.url': '__fileUrl' },
  },
  {
    ...web,
    format: 'iife',
    entryPoints: { reader: 'src/hosts/reader/web-worker.ts' },
    outdir: 'dist/web',
    define: { ...web.define, 'import.meta.url': 'self.location.href' },
  },
  { ...node, entryPoints: { cli: 'src/cli/start.ts' }, outdir: 'dist', banner: { js: '#!/usr/bin/env node' } },
  {
    ...node,
    format: 'esm',
    splitting: true,
    entryPoints: { main: 'src/cli/main.ts', thread: 'src/cli/jobs/thread.ts' },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    banner: { js: requireInModules },
    plugins: [pdfApart('../node/pdf.mjs'), modelAsText('../node/tagger.json')],
  },
];

// Mocha is bundled into the web suite, so that the very same tests run in Electron, in the server's Node host and in
// the web worker.
/** @type {esbuild.BuildOptions[]} */
const tests = [
  {
    ...node,
    entryPoints: { index: 'test/vscode/index.node.ts' },
    outdir: 'dist/test-node',
    external: ['vscode', 'mocha'],
  },
  { ...web, entryPoints: { index: 'test/vscode/index.web.ts' }, outdir: 'dist/test-web', external: ['vscode'] },
  // An extension of the tests' own, the same for both hosts.
  {
    ...web,
    entryPoints: { extension: 'test/vscode/model/extension.ts', package: 'test/vscode/model/package.json' },
    outdir: 'dist/test-model',
    external: ['vscode'],
    loader: { '.json': 'copy' },
  },
];

/** All builds of this run. */
export const builds = production ? product : [...product, ...tests];

/**
 * What is read as it is: the WebAssembly of the own reader's runtime, one file for all hosts, and the tagger's model
 * for Node.
 */
function copyRuntime() {
  mkdirSync('dist/node', { recursive: true });
  writeFileSync('dist/node/tagger.json', modelText());
  const runtime = 'ort-wasm-simd-threaded.wasm';
  mkdirSync('dist/reader', { recursive: true });
  copyFileSync(
    path.join(path.dirname(createRequire(import.meta.url).resolve('onnxruntime-web/wasm')), runtime),
    `dist/reader/${runtime}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--watch')) {
    copyRuntime();
    for (const options of builds) await (await esbuild.context({ ...options, logLevel: 'info' })).watch();
  } else {
    rmSync('dist', { recursive: true, force: true });
    copyRuntime();
    await Promise.all(
      builds
        .filter((b) => Object.values(b.entryPoints ?? {}).every((f) => existsSync(f) || !f.includes('.')))
        .map((b) => esbuild.build(b)),
    );
  }
}
