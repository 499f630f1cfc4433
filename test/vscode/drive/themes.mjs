// The main pictures once more in other themes.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { SCENES } from './scenes.mjs';

/** By the beginning of a picture's name: the theme, what the workbench is called by then, and the scenes. */
const THEMES = {
  dark: ['Default Dark Modern', 'vs-dark', ['warnings', 'hover', 'problems', 'review', 'insert quote', 'sheet']],
  contrast: ['Default High Contrast', 'hc-black', ['warnings', 'hover', 'review']],
  'contrast-light': ['Default High Contrast Light', 'hc-light', ['warnings', 'hover', 'review']],
};

/** Plays scenes again while the workspace has another theme; the names of their pictures begin with the theme's. */
async function inTheme(desk, name) {
  const [theme, mark, scenes] = THEMES[name];
  const folder = path.join(desk.workspace, '.vscode');
  mkdirSync(folder);
  try {
    writeFileSync(path.join(folder, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    await desk.waitFor(desk.page.locator(`.monaco-workbench.${mark}`));
    const other = { ...desk, shot: (picture) => desk.shot(`${name}-${picture}`) };
    for (const scene of scenes) {
      await SCENES[scene](other);
      await desk.tidy();
    }
  } finally {
    rmSync(folder, { recursive: true });
    await desk.waitFor(desk.page.locator('.monaco-workbench.vs'));
  }
}

/** Scenes by name: the main pictures in a dark theme and in the two of high contrast. */
export const IN_OTHER_THEMES = {
  'in the dark': (desk) => inTheme(desk, 'dark'),
  'in high contrast': async (desk) => {
    await inTheme(desk, 'contrast');
    await inTheme(desk, 'contrast-light');
  },
};
