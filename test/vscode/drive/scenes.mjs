// What a writer does with Plumbline, scene by scene; each leaves the draft as it found it.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { AROUND } from './around.mjs';
import { walkthrough } from './walkthrough.mjs';

/** Scenes by name, in the order in which they are played. */
export const SCENES = {
  async warnings(desk) {
    await desk.waitFor(desk.editor('draft.md'));
    await desk.waitFor(desk.page.locator('.squiggly-warning').first());
    await desk.waitFor(desk.page.locator('#plumbline\\.plumbline\\.status, [id*="plumbline.status"]').first());
    await desk.shot('warnings');
  },

  // Before the scenes that do what its steps speak of.
  walkthrough,

  async hover(desk) {
    await desk.hover('13.1 million', 'Open at the passage');
    await desk.shot('hover');
  },

  'hover zoomed': (desk) =>
    zoomed(desk, async () => {
      await desk.select('13.1 million');
      const shown = await desk.hover('13.1 million', 'Open at the passage', 'Quick Fix');
      const fixes = shown.locator('.action-label, a', { hasText: 'Quick Fix' }).first();
      const [line, hover] = [await fixes.boundingBox(), await shown.boundingBox()];
      assert.ok(
        line.y + line.height <= hover.y + hover.height + 1,
        `the quick fix is in view: ${JSON.stringify({ line, hover })}`,
      );
      await desk.shot('hover-zoomed');
    }),

  'hover unverified zoomed': (desk) =>
    zoomed(desk, async () => {
      await desk.select('rejected Microsoft');
      const shown = await desk.hover('rejected Microsoft', 'Not verified');
      const hover = await shown.boundingBox();
      const said = await shown.getByText('Open at the passage').first().boundingBox();
      const [top, bottom] = [hover.y, hover.y + hover.height];
      assert.ok(
        said.y >= top && said.y + said.height <= bottom + 1,
        `the links are in view: ${said.y}, ${top}–${bottom}`,
      );
      assert.ok(top >= 0 && bottom <= desk.page.viewportSize().height, 'all of the hover is on the screen');
      await desk.shot('hover-unverified-zoomed');
    }),

  async 'hover unverified'(desk) {
    await desk.select('rejected Microsoft');
    await desk.hover('rejected Microsoft', 'Not verified');
    await desk.shot('hover-unverified');
  },

  async 'hover quotation'(desk) {
    await desk.hover('fully appreciates', 'Not word for word');
    await desk.shot('hover-quotation');
  },

  async problems(desk) {
    await desk.focusDraft();
    await desk.page.keyboard.press('Control+Shift+M');
    await desk.waitFor(desk.page.locator('.markers-panel').getByText('quantity-conflict').first());
    await desk.shot('problems');
    await desk.page.keyboard.press('Control+Shift+M');
  },

  async 'quick fix'(desk) {
    const fixed = desk.editor('draft.md').locator('.view-line', { hasText: 'concerns' }).first();
    const fix = desk.page.locator('.action-widget .monaco-list-row', { hasText: 'Take the source’s wording' }).first();
    // The menu closes by itself when the editor's own light bulb is drawn anew; a writer would press the keys again.
    for (let i = 0; i < 6 && !(await fixed.isVisible()); i++) {
      await desk.select('demands');
      await desk.page.keyboard.press('Control+.');
      if (
        !(await fix.waitFor({ timeout: 8000 }).then(
          () => true,
          () => false,
        ))
      )
        continue;
      await desk.shot('quick-fix');
      await fix.click({ timeout: 5000 }).catch(() => undefined);
      await fixed.waitFor({ timeout: 5000 }).catch(() => undefined);
    }
    await desk.waitFor(fixed);
  },

  async 'insert quote'(desk) {
    await desk.focusDraft();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Enter');
    await desk.command('Plumbline: Insert Quote');
    await desk.picker('Insert Quote');
    await desk.page.keyboard.type('if data is the nwe oill gushr', { delay: 15 });
    await desk.waitFor(desk.rows('TikTok is a gusher').first());
    await desk.waitFor(
      desk.page.locator('.editor-group-container').nth(1).locator('.view-line', { hasText: 'is a gusher' }).first(),
    );
    await desk.shot('insert-quote');
    await desk.page.keyboard.press('Enter');
    await desk.waitFor(desk.editor('draft.md').locator('.view-line', { hasText: '[^' }).first());
    await desk.page.keyboard.press('Control+End');
    await desk.waitFor(desk.editor('draft.md').locator('.view-line', { hasText: '[^1]:' }).first());
    await desk.shot('inserted');
  },

  async 'insert citation'(desk) {
    await desk.select('13.1 million');
    await desk.command('Plumbline: Insert Citation');
    await desk.picker('Insert Citation');
    await desk.waitFor(desk.page.locator('.quick-input-widget:visible', { hasText: 'On this sentence' }).first());
    await desk.shot('insert-citation');
    await desk.page.keyboard.type('the drum 2020');
    await desk.waitFor(desk.rows('The Drum').first());
    await desk.page.keyboard.press('Control+A');
    await desk.page.keyboard.type('author:nobody');
    await desk.waitFor(desk.rows('Nothing found').first());
    await desk.shot('nothing-found');
    await desk.page.keyboard.press('Enter');
    await desk.waitFor(desk.rows('Nothing found').first());
  },

  async review(desk) {
    await desk.page.locator('[id="plumbline.plumbline.plumbline.status"], [id*="plumbline.status"]').first().click();
    const view = desk.page.locator('.pane-body', { hasText: 'Contradicted' }).first();
    await desk.waitFor(view);
    await desk.waitFor(desk.page.locator('.pane-header', { hasText: 'Sources' }).first());
    await desk.select('nearly 700 million');
    await desk.waitFor(
      desk.page.locator('.monaco-list-row', { hasText: 'Its AI, particularly its recommendation engine' }).first(),
    );
    await desk.shot('review');
    await desk.page.keyboard.press('Control+Shift+E');
  },

  async unread(desk) {
    const bad = ['old.doc', 'older.doc', 'scan.txt'].map((name) => path.join(desk.workspace, 'corpus', name));
    for (const file of bad) writeFileSync(file, Buffer.from([0, 1, 2, 3, 0, 250]));
    try {
      await desk.waitFor(
        desk.page
          .locator('.notifications-toasts .notification-list-item', { hasText: '3 of 8 could not be read' })
          .first(),
      );
      await desk.page.locator('[id="plumbline.plumbline.plumbline.status"], [id*="plumbline.status"]').first().click();
      await desk.waitFor(desk.page.locator('.pane-body .message', { hasText: '3 of 8 could not be read' }).first());
      await desk.shot('unread');
    } finally {
      for (const file of bad) rmSync(file);
      await desk.page.keyboard.press('Control+Shift+E');
    }
  },

  async 'evidence stays'(desk) {
    await desk.select('nearly 700 million');
    await desk.command('View: Show Plumbline');
    const row = desk.page
      .locator('.pane-body .monaco-list-row', { hasText: 'Its AI, particularly its recommendation engine' })
      .first();
    await desk.waitFor(row);
    await row.click();
    await desk.waitFor(
      desk.page
        .locator('.editor-group-container.active')
        .nth(0)
        .locator('.view-line', { hasText: 'recommendation engine' })
        .first(),
    );
    await desk.page.locator('.editor-group-container').nth(1).locator('.view-line').nth(2).click();
    await desk.waitFor(row);
    await desk.waitFor(desk.status());
    await desk.menu(row, 'Quote This Passage');
    await desk.shot('evidence-stays');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Control+Shift+E');
  },

  async 'settings in groups'(desk) {
    await desk.command('Preferences: Open Settings (UI)');
    await desk.page.keyboard.type('@ext:plumbline.plumbline ');
    await desk.waitFor(desk.page.locator('.settings-toc-container', { hasText: 'Citing' }).first());
    await desk.waitFor(desk.page.locator('.settings-tree-container', { hasText: 'Strictness' }).first());
    await desk.shot('settings');
    await desk.page.keyboard.press('Control+W');
  },

  async 'open source'(desk) {
    await desk.select('13.1 million');
    await desk.command('Plumbline: Open Source at Passage');
    await desk.waitFor(
      desk.page.locator('.editor-group-container').nth(1).locator('.view-line', { hasText: '11.3 million' }).first(),
    );
    await desk.shot('open-source');
    await desk.page.keyboard.press('Control+W');
    assert.equal(
      await desk.page.locator('.notifications-toasts .notification-list-item').count(),
      0,
      'no notification',
    );
  },

  ...AROUND,
};

/** Does something where the window has half as many pixels either way, as at 200 %. */
async function zoomed({ page }, play) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: width / 2, height: height / 2 });
  try {
    await page.keyboard.press('Control+B');
    await play();
  } finally {
    await page.keyboard.press('Control+B');
    await page.setViewportSize({ width, height });
  }
}
