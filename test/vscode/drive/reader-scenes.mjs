// What a writer does with a language model of the editor, scene by scene: a test extension offers one.

const SENTENCE = "Kevin Mayer stayed on as TikTok's chief executive until the sale was done.";

/** Scenes by name, in the order in which they are played: the reader that the first one chooses reads in the second. */
export const READER_SCENES = {
  async 'reader out of reach'(desk) {
    const { page } = desk;
    await desk.focusDraft();
    await chooseServer(desk);
    try {
      await desk.select('13.1 million');
      await desk.command('Plumbline: Check This Paragraph with the Reader');
      const toast = page.locator('.notifications-toasts .notification-list-item', { hasText: '127.0.0.1:9' }).first();
      await desk.waitFor(toast.getByText('Choose Reader', { exact: true }));
      await desk.shot('reader-out-of-reach');
      // What the notification said stays in the status bar.
      await desk.closeToasts();
      await desk.waitFor(page.locator('.statusbar-item[id*="plumbline.status"][aria-label*="127.0.0.1:9"]').first());
    } finally {
      await desk.command('Plumbline: Choose Reader');
      await desk.rows('Nobody').first().click();
      await desk.closeToasts();
    }
  },

  async 'choose reader'(desk) {
    await desk.focusDraft();
    await desk.command('Plumbline: Choose Reader');
    await desk.waitFor(desk.rows('Guarded Fake Model').first());
    await desk.shot('choose-reader');
    await desk.rows('Guarded Fake Model').first().click();
    const allow = desk.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Allow' }).first();
    // VS Code remembers a yes: where the scene is played once more, it asks no more.
    if (
      await allow.waitFor({ timeout: 15_000 }).then(
        () => true,
        () => false,
      )
    ) {
      await desk.shot('reader-consent');
      await allow.click();
    }
    await desk.waitFor(desk.page.locator('[aria-label*="sentences read by"]').first());
    await desk.shot('reader-chosen');
  },

  async 'read paragraph'(desk) {
    await desk.focusDraft();
    await desk.page.keyboard.press('Control+End');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type(SENTENCE);
    await desk.command('Plumbline: Check This Paragraph with the Reader');
    await desk.hover('stayed on', 'read by');
    await desk.shot('hover-read');
    await desk.page.mouse.move(200, 640, { steps: 5 });
    await status(desk).hover();
    await desk.waitFor(desk.page.locator('.monaco-hover:not(.hidden)', { hasText: 'sentences read by' }).first());
    await desk.shot('status-read');
    await status(desk).click();
    await desk.waitFor(desk.page.locator('.pane-body', { hasText: 'Contradicted' }).first());
    await desk.select('stayed on');
    await desk.waitFor(desk.page.locator('.pane-body .message', { hasText: 'read by' }).first());
    await desk.shot('review-read');
    await desk.page.keyboard.press('Control+Shift+E');
  },

  async 'explain finding'(desk) {
    await desk.select('demands');
    await desk.command('Plumbline: Explain This Finding');
    await desk.waitFor(dialog(desk, 'in its statement the word is'));
    await desk.shot('explain');
    await desk.page.keyboard.press('Escape');
  },

  async 'suggest rewording'(desk) {
    await desk.select('demands');
    await desk.command('Plumbline: Suggest a Rewording');
    await desk.waitFor(dialog(desk, 'concerns'));
    await desk.shot('reword');
    await desk.page.locator('.monaco-dialog-box .monaco-button', { hasText: 'Replace' }).first().click();
    await desk.waitFor(desk.editor('draft.md').locator('.view-line', { hasText: 'concerns' }).first());
    await desk.shot('reworded');
  },
};

function status({ page }) {
  return page.locator('[id="plumbline.plumbline.plumbline.status"], [id*="plumbline.status"]').first();
}

function dialog({ page }, text) {
  return page.locator('.monaco-dialog-box', { hasText: text }).first();
}

/** Chooses a server as reader that nobody runs. */
async function chooseServer({ page, command, rows, waitFor, input, closeToasts }) {
  const fill = async (step, text) => {
    await waitFor(page.locator('.quick-input-widget:visible', { hasText: step }).first());
    await input().fill(text);
    await page.keyboard.press('Enter');
  };
  await command('Plumbline: Choose Reader');
  await rows('A server').first().click();
  await fill('Its address', 'http://127.0.0.1:9/v1');
  await fill('The model to ask there', 'nobody');
  const key = page.locator('.quick-input-widget:visible', { hasText: 'Its key' }).first();
  await waitFor(key);
  await page.keyboard.press('Enter');
  await waitFor(page.locator('.notifications-toasts .notification-list-item', { hasText: 'is chosen' }).first());
  await closeToasts();
}
