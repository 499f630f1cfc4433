// The main pictures once more in a dark theme.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCENES } from './scenes.mjs';

const PICTURES = ['warnings', 'hover', 'problems', 'review', 'insert quote', 'sheet'];

/** A scene that plays others while the workspace has a dark theme; their pictures begin with `dark-`. */
export async function inTheDark(desk) {
  const folder = path.join(desk.workspace, '.vscode');
  mkdirSync(folder);
  try {
    writeFileSync(
      path.join(folder, 'settings.json'),
      JSON.stringify({ 'workbench.colorTheme': 'Default Dark Modern' }),
    );
    await desk.waitFor(desk.page.locator('.monaco-workbench.vs-dark'));
    const dark = { ...desk, shot: (name) => desk.shot(`dark-${name}`) };
    for (const name of PICTURES) {
      await SCENES[name](dark);
      await desk.tidy();
    }
  } finally {
    rmSync(folder, { recursive: true });
    await desk.waitFor(desk.page.locator('.monaco-workbench.vs'));
  }
}
