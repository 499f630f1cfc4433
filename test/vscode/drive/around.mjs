// What is done around a draft: in the Explorer, by keyboard alone, beside a source, for the page that is
// handed on.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';

/** Scenes by name, in the order in which they are played. */
export const AROUND = {
  async 'explorer menu'(desk) {
    const { page } = desk;
    const menu = page.locator('.monaco-menu').first();
    const open = async (name) => {
      await desk.menu(
        page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first(),
        'Add to Corpus',
      );
      return (await menu.locator('.action-label').allInnerTexts())
        .map((text) => text.trim())
        .filter((text) => /Corpus$|^Check/.test(text));
    };
    await page.keyboard.press('Control+Shift+E');
    assert.deepEqual(await open('corpus'), ['Use as Corpus', 'Add to Corpus']);
    await desk.shot('explorer-folder');
    await page.keyboard.press('Escape');
    await menu.waitFor({ state: 'hidden' });
    assert.deepEqual(await open('draft.md'), ['Check Draft', 'Add to Corpus']);
    await desk.shot('explorer-draft');
    await desk.choose('Check Draft');
    const toast = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Findings: 8' }).first();
    await desk.waitFor(toast);
    await desk.shot('check-draft');
    await desk.closeToasts();
  },

  async 'paths in settings'(desk) {
    const { page } = desk;
    const folder = path.join(desk.workspace, '.vscode');
    try {
      await page.keyboard.press('Control+Shift+E');
      const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'corpus' }).first();
      await desk.menu(row, 'Use as Corpus');
      await desk.choose('Use as Corpus');
      await desk.waitFor(page.locator('.explorer-folders-view .monaco-list-row', { hasText: '.vscode' }).first());
      await desk.command('Preferences: Open Workspace Settings (JSON)');
      await desk.waitFor(
        page.locator('.monaco-editor[data-uri$="settings.json"] .view-line', { hasText: '"corpus/"' }),
      );
      await desk.shot('paths-in-settings');
      await page.keyboard.press('Control+W');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },

  async 'help for the views'(desk) {
    const { page } = desk;
    const help = page.locator('.accessible-view').first();
    await desk.select('13.1 million');
    await desk.command('View: Show Plumbline');
    for (const view of ['Review', 'Evidence', 'Sources']) {
      const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: view }) });
      await desk.waitFor(pane.locator('.monaco-list-row').first());
      const told = help.getByText(`The ${view} view lists`).first();
      // A view that is just being filled may lose the focus before the key is read.
      for (let i = 0; i < 6 && !(await told.isVisible()); i++) {
        await pane.locator('.monaco-list').first().focus();
        await page.keyboard.press('Alt+F1');
        await told.waitFor({ timeout: 5000 }).catch(() => undefined);
      }
      await desk.waitFor(told);
      assert.doesNotMatch(await help.innerText(), /<keybinding/);
      await desk.shot(`help-${view.toLowerCase()}`);
      await page.keyboard.press('Escape');
      await help.waitFor({ state: 'hidden' });
    }
    await page.keyboard.press('Control+Shift+E');
  },

  async 'unsaved source'(desk) {
    const { page } = desk;
    await desk.select('13.1 million');
    await desk.command('Plumbline: Open Source at Passage');
    await desk.waitFor(page.locator('.editor-group-container.active .view-line', { hasText: '11.3 million' }).first());
    await page.keyboard.type('x');
    await desk.command('View: Show Plumbline');
    await desk.waitFor(
      page.locator('.pane-body .monaco-list-row', { hasText: 'unsaved changes do not count' }).first(),
    );
    // The view was hidden when the caret came there, and the source has the focus now.
    await desk.waitFor(
      page
        .locator('.pane-body .monaco-list-row', { hasText: 'TikTok had 11.3 million' })
        .filter({ hasText: 'unsaved changes do not count' })
        .first(),
    );
    // A source that is mended stays one: the views go on speaking of the draft.
    await desk.waitFor(page.locator('.pane-body .monaco-list-row', { hasText: 'Contradicted' }).first());
    await desk.waitFor(desk.status());
    await desk.shot('unsaved-source');
    await desk.command('File: Revert File');
    await page.keyboard.press('Control+2');
    await page.keyboard.press('Control+W');
    await page.keyboard.press('Control+Shift+E');
  },

  async sheet(desk) {
    const { page } = desk;
    await desk.focusDraft();
    await desk.command('Plumbline: Export Fact-Check Sheet');
    await page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).first().click();
    try {
      const toast = page.locator('.notifications-toasts .notification-list-item', { hasText: 'sheet was written' });
      await toast.getByText('Open', { exact: true }).click();
      const sheet = page.frameLocator('iframe.webview').frameLocator('iframe');
      await desk.waitFor(sheet.getByText('13.1 million').first());
      // No text has the focus now, and the counts stay.
      await desk.waitFor(desk.status());
      await desk.shot('sheet');
      await page.keyboard.press('Control+W');
    } finally {
      rmSync(path.join(desk.workspace, 'draft-facts.html'), { force: true });
    }
  },
};
