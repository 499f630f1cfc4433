// Drives the workbench as a person would and leaves screenshots in artifacts/:
// node test/vscode/run-drive.mjs [--host=node|web] [--vsix=FILE] [--theme=light|dark|high-contrast]
// [--only=scene,scene]
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from './harness/chromium.mjs';
import { argument, artifacts, models, root } from './harness/paths.mjs';
import { startServer } from './harness/server.mjs';
import { SAMPLE } from './harness/workspace.mjs';
import { createDesk } from './drive/desk.mjs';
import { READER_SCENES } from './drive/reader-scenes.mjs';
import { IN_OTHER_THEMES } from './drive/themes.mjs';
import { SCENES } from './drive/scenes.mjs';

const THEMES = { light: 'Default Light Modern', dark: 'Default Dark Modern', 'high-contrast': 'Default High Contrast' };
const host = argument('host', 'node');
const vsix = argument('vsix');
const theme = argument('theme', 'light');
const only = argument('only')?.split(',');
const out = path.join(artifacts, [vsix ? 'vsix' : host, theme].join('-'));
mkdirSync(out, { recursive: true });

const started = performance.now();
const settings = {
  'workbench.colorTheme': THEMES[theme],
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 14,
  'editor.stickyScroll.enabled': false,
};
// Beside a packaged extension there is no extension under development, which alone has language models here.
const scenes = { ...SCENES, ...(theme === 'light' && IN_OTHER_THEMES), ...(!vsix && READER_SCENES) };
const server = await startServer({ workspace: SAMPLE, vsix, settings });
const { browser, page } = await launchBrowser({ host });
const counts = { passed: 0, failed: 0, skipped: 0 };
try {
  await server.open(page, {
    host,
    extensions: vsix ? [] : [root, models],
    file: path.join(server.workspace, 'draft.md'),
  });
  const desk = createDesk(page, { out, workspace: server.workspace });
  await desk.started();
  for (const [name, play] of Object.entries(scenes)) {
    if (only && !only.includes(name)) {
      counts.skipped++;
      continue;
    }
    await scene(desk, name, play);
  }
} finally {
  await browser.close();
  await server.stop();
}
console.log(
  `drive, ${vsix ? 'packaged extension' : `${host} extension host`}, ${seconds()} s; screenshots in ${path.relative(process.cwd(), out)}`,
);
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;

/** Plays a scene once: one that fails by chance has a fault, or its product has. */
async function scene(desk, name, play) {
  try {
    await play(desk);
    counts.passed++;
    console.log(`  ✔ ${name} (${seconds()} s)`);
  } catch (error) {
    counts.failed++;
    console.error(`  ✘ ${name}\n${error?.stack ?? error}`);
    await page.screenshot({ path: path.join(out, `failure-${name}.png`) });
  } finally {
    await desk.tidy();
  }
}

function seconds() {
  return ((performance.now() - started) / 1000).toFixed(1);
}
