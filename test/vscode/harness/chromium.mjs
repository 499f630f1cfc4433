// A Chromium without a window: one of this machine, or else the one inside the npm package @sparticuz/chromium.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { hostDir } from './paths.mjs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // Nothing but this machine is ever asked: a test that needs the network fails.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Opens a browser with one page. `host`: the extension host that is to be tested. */
export async function launchBrowser({ viewport = { width: 1280, height: 800 }, host = 'node' } = {}) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ ...findChromium(), headless: true, args: FLAGS });
  // The workbench's own policy lets no page load from another http port, as the web host's extension is.
  const context = await browser.newContext({
    viewport,
    bypassCSP: host === 'web',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  return { browser, context, page: await context.newPage() };
}

function findChromium() {
  const found = process.env.CHROMIUM_FROM_NPM
    ? undefined
    : [process.env.CHROMIUM_PATH, ...KNOWN].find((p) => p && existsSync(p));
  if (found) return { executablePath: found };
  const bin = path.join(hostDir, 'node_modules/@sparticuz/chromium/bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(bin))
    throw new Error('No Chromium found: install one, or set CHROMIUM_PATH');
  const to = path.join(hostDir, '.cache/chromium');
  unpack(bin, to);
  writeFonts(to);
  const fonts = { FONTCONFIG_PATH: to, FONTCONFIG_FILE: path.join(to, 'fonts.conf') };
  return {
    executablePath: path.join(to, 'chromium'),
    env: { ...process.env, LD_LIBRARY_PATH: path.join(to, 'lib'), ...fonts },
  };
}

function unpack(bin, to) {
  if (existsSync(path.join(to, 'done'))) return;
  mkdirSync(to, { recursive: true });
  for (const name of ['al2023.tar', 'swiftshader.tar', 'chromium']) {
    const file = path.join(to, name);
    writeFileSync(file, brotliDecompressSync(readFileSync(path.join(bin, `${name}.br`))), { mode: 0o755 });
    if (!name.endsWith('.tar')) continue;
    execFileSync('tar', ['xf', file, '-C', to]);
    rmSync(file);
  }
  writeFileSync(path.join(to, 'done'), '');
}

/**
 * This Chromium ends itself on the first text it has no font for, and a bare machine has none: DejaVu, from npm, comes
 * first.
 */
function writeFonts(to) {
  const family = (generic, name) =>
    `<alias><family>${generic}</family><prefer><family>${name}</family></prefer></alias>`;
  writeFileSync(
    path.join(to, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<dir>${path.join(hostDir, 'node_modules/dejavu-fonts-ttf/ttf')}</dir><dir>/usr/share/fonts</dir><cachedir>${path.join(to, 'fontconfig')}</cachedir>
${family('monospace', 'DejaVu Sans Mono')}${family('system-ui', 'DejaVu Sans')}${family('sans-serif', 'DejaVu Sans')}${family('serif', 'DejaVu Serif')}
<match target="pattern"><test qual="all" name="family" compare="not_eq"><string>monospace</string></test><edit name="family" mode="append"><string>DejaVu Sans</string></edit></match></fontconfig>`,
  );
}
