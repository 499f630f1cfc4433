// The fact-check sheet of the sample, in a real browser:  node test/browser/sheet.mjs   (needs dist/cli.js)
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../vscode/harness/chromium.mjs';
import { artifacts, root } from '../vscode/harness/paths.mjs';

/** Web Content Accessibility Guidelines 2.2, 1.4.3: text of normal size. */
const LEAST_CONTRAST = 4.5;

const folder = mkdtempSync(path.join(tmpdir(), 'plumbline-sheet-'));
const file = path.join(folder, 'sheet.html');
const requests = [];
const complaints = [];
const counts = { passed: 0, failed: 0 };
mkdirSync(artifacts, { recursive: true });

const { browser, page } = await launchBrowser({ viewport: { width: 900, height: 1200 } });
try {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      path.join(root, 'dist/cli.js'),
      'report',
      path.join(root, 'test/fixtures/sample/draft.md'),
      '--corpus',
      path.join(root, 'corpus'),
      '--no-cache',
      '--output',
      file,
    ],
    { encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (line) => complaints.push(line.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(pathToFileURL(file).href);

  await test('shows every statement with its verdict', async () => {
    const items = await page.locator('ol.statements > li').count();
    assert.ok(items >= 10, `${items} statements`);
    assert.equal(await page.locator('ol.statements > li .verdict').count(), items);
    assert.ok((await page.locator('ol.statements > li.contradicted blockquote').count()) > 0);
  });
  await test('leads from a warning to its statement, by keyboard', async () => {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.ok(await page.locator('ol.statements > li:target').isVisible());
  });
  await test('asks nobody for anything, and has no complaints', () => {
    assert.deepEqual(
      requests.filter((url) => url.split('#')[0] !== pathToFileURL(file).href),
      [],
    );
    assert.deepEqual(complaints, []);
  });
  await test('can be told by a screen reader', async () => {
    const tree = await page.locator('main').ariaSnapshot();
    for (const part of ['article "Fact-check sheet: ', 'heading "Fact-check sheet: ', 'listitem', 'blockquote'])
      assert.ok(tree.includes(part), `${part} is not in\n${tree.slice(0, 1500)}`);
  });
  for (const colorScheme of ['light', 'dark']) {
    await test(`is legible in ${colorScheme} colours`, async () => {
      await page.emulateMedia({ colorScheme });
      const faint = (await page.evaluate(contrasts)).filter(({ contrast }) => contrast < LEAST_CONTRAST);
      assert.deepEqual(faint, []);
      await page.screenshot({ path: path.join(artifacts, `sheet-${colorScheme}.png`) });
    });
  }
  await test('does not scroll sideways on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 700 });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  });
  await test('prints', async () => {
    const pdf = await page.pdf({ format: 'A4' });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 2, `${pages} pages`);
  });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${counts.passed} passed, ${counts.failed} failed, 0 skipped`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

async function test(name, run) {
  try {
    await run();
    counts.passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    counts.failed++;
    console.error(`✗ ${name}\n${error.message}`);
  }
}

/** Runs in the page: the contrast of each text to what is behind it, by the guidelines' own formula. */
function contrasts() {
  const channels = (colour) => colour.match(/[\d.]+/g).map(Number);
  const luminance = (colour) => {
    const [r, g, b] = channels(colour)
      .map((c) => c / 255)
      .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    for (let e = element; e; e = e.parentElement) {
      const colour = getComputedStyle(e).backgroundColor;
      if ((channels(colour)[3] ?? 1) > 0) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  return [
    ...document.querySelectorAll(
      'h1, dt, dd, .verdict, .place, .claim, .finding, .none, code, blockquote, mark, figcaption, .sign, .line, footer p',
    ),
  ].map((element) => {
    const [light, dark] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort(
      (a, b) => b - a,
    );
    return {
      element: `${element.tagName}.${element.className}`,
      contrast: Math.round(((light + 0.05) / (dark + 0.05)) * 100) / 100,
    };
  });
}
