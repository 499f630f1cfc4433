// Renders media/icon.svg to media/icon.png (256 px) in the tests' browser:  node test/vscode/draw-icon.mjs
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './harness/chromium.mjs';
import { root } from './harness/paths.mjs';

const { browser, page } = await launchBrowser({ viewport: { width: 256, height: 256 } });
const svg = readFileSync(path.join(root, 'media/icon.svg'), 'utf8');
await page.setContent(`<style>body{margin:0}svg{display:block;width:256px;height:256px}</style>${svg}`);
await page.screenshot({ path: path.join(root, 'media/icon.png'), omitBackground: true });
await browser.close();
