// The built-in reader in a real browser, beside the same in Node: node test/browser/reader.mjs (needs models/reader and
// dist)
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { launchBrowser } from '../vscode/harness/chromium.mjs';
import { root } from '../vscode/harness/paths.mjs';

const PASSAGE =
  'The harbour board voted 7 to 2 on Monday to close the east pier. Its chair, Ruth Adeyemi, spoke against the closure.';
const CLAIMS = [
  'The harbour board voted to close the east pier.',
  'Ruth Adeyemi spoke for the closure.',
  'Nine members voted for the closure of the café 😀.',
];

if (!existsSync(path.join(root, 'models/reader/reader.int8.onnx'))) {
  console.log('skipped: there is no model in models/reader');
} else {
  const options = { bundle: true, write: false, absWorkingDir: root };
  const forWeb = await esbuild.build({
    ...options,
    entryPoints: ['src/hosts/reader/web-model.ts'],
    platform: 'browser',
    format: 'iife',
    globalName: 'Host',
  });
  const forNode = await esbuild.build({
    ...options,
    entryPoints: ['src/hosts/reader/node-model.ts'],
    platform: 'node',
    format: 'cjs',
  });
  const inNode = await readInNode(forNode.outputFiles[0].text);
  const server = createServer(({ url }, response) => serve(url, response, forWeb.outputFiles[0].text)).listen(
    0,
    '127.0.0.1',
  );
  await new Promise((resolve) => server.once('listening', resolve));
  const { browser, page } = await launchBrowser();
  try {
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const inBrowser = await page.evaluate(
      async ([passage, claims]) => {
        /* global Host */
        const model = await Host.webModel(
          async (name) => new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer()),
        );
        const answers = [];
        for (const claim of claims) answers.push(await model.read({ passage, claim }));
        return answers;
      },
      [PASSAGE, CLAIMS],
    );
    assert.deepEqual(inBrowser, inNode);
    assert.ok(inBrowser.every(({ ok }) => ok));
    console.log(`passed: ${CLAIMS.length} pairs are read the same in the browser and in Node`);
  } finally {
    await browser.close();
    server.close();
  }
}

async function readInNode(script) {
  const exported = { exports: {} };
  new Function('module', 'exports', 'require', '__filename', script)(
    exported,
    exported.exports,
    createRequire(import.meta.url),
    path.join(root, 'dist/node/reader-test.js'),
  );
  const model = exported.exports.nodeModel(root);
  const answers = [];
  for (const claim of CLAIMS) answers.push(await model.read({ passage: PASSAGE, claim }));
  return answers;
}

function serve(url = '/', response, script) {
  if (url === '/')
    return response
      .setHeader('content-type', 'text/html')
      .end(`<script>${script.replaceAll('</script', '<\\/script')}</script>`);
  const file = path.join(root, url);
  if (!/^\/(?:models\/reader|dist\/(?:web|reader))\/[\w.-]+$/.test(url) || !existsSync(file))
    return response.writeHead(404).end();
  return response.end(readFileSync(file));
}
