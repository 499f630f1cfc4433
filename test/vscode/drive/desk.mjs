// The writer's hands and eyes: what scenes do in the workbench. Every wait is for something a person would see.
import path from 'node:path';

/** A busy machine asks for more of it: PATIENCE=4. */
const PATIENCE = { timeout: 90_000 * Number(process.env.PATIENCE ?? 1) };

export function createDesk(page, { out, workspace }) {
  page.setDefaultTimeout(PATIENCE.timeout);
  const desk = {
    page,
    workspace,
    /** The editor that holds a file. */
    editor: (name) => page.locator(`.monaco-editor[data-uri$="${name}"]`).first(),
    waitFor: (locator) => locator.waitFor(PATIENCE),
    /** A picture, once nothing moves any more. */
    async shot(name) {
      await page.evaluate(
        () =>
          new Promise((done) => {
            document.fonts.ready.then(() => window.requestAnimationFrame(() => window.requestAnimationFrame(done)));
          }),
      );
      await page.screenshot({ path: path.join(out, `${name}.png`), animations: 'disabled', caret: 'initial' });
    },
    /** Waits until the extension runs: to open a window takes longer than what is done in it. */
    started: () => desk.status().waitFor({ timeout: 4 * PATIENCE.timeout }),
    /** Puts the caret to the draft's beginning. */
    async focusDraft() {
      await desk.waitFor(desk.editor('draft.md').locator('.view-line').first());
      const focused = page.locator('.monaco-editor.focused[data-uri$="draft.md"]').first();
      // A window that is just being drawn anew, in another theme say, may take the focus away again.
      for (let i = 0; i < 6; i++) {
        await page.keyboard.press('Control+1');
        await focused.waitFor({ timeout: 5000 }).catch(() => undefined);
        if (await focused.isVisible()) break;
      }
      await desk.waitFor(focused);
      await page.keyboard.press('Control+Home');
    },
    /**
     * Selects the first occurrence of some words with the Find widget, and sees in the status bar that they are
     * selected.
     */
    async select(words) {
      const selected = page.locator('.statusbar-item', { hasText: `(${words.length} selected)` }).first();
      for (let i = 0; i < 4; i++) {
        await desk.focusDraft();
        await page.keyboard.press('Control+F');
        const box = page.locator('.find-widget.visible textarea[aria-label="Find"]').first();
        await desk.waitFor(box);
        // The widget looks only when its words change, and it still holds those of the last time.
        await box.fill('');
        await box.fill(words);
        await desk.waitFor(page.locator('.find-widget.visible .matchesCount', { hasText: / of / }).first());
        await page.keyboard.press('Escape');
        if (
          await selected.waitFor({ timeout: 5000 }).then(
            () => true,
            () => false,
          )
        )
          return;
      }
      await desk.waitFor(selected);
    },
    /** Runs a command by its title, as from the palette. */
    async command(title) {
      await page.keyboard.press('F1');
      await desk.waitFor(desk.input());
      await page.keyboard.type(title);
      const row = desk.rows(title).first();
      await desk.waitFor(row);
      await page.keyboard.press('Enter');
    },
    input: () => page.locator('.quick-input-widget:visible input[type="text"]').first(),
    rows: (text) => page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row', { hasText: text }),
    /** Points at some words of the draft until the hover shows all that is expected; one that goes again shows nothing. */
    async hover(words, ...expected) {
      const shown = expected
        .reduce((hover, text) => hover.filter({ hasText: text }), page.locator('.monaco-hover:not(.hidden)'))
        .first();
      for (let i = 0; i < 8 && !(await shown.isVisible()); i++) {
        // After a change of the window's size or of its side bar the words move once more.
        const box = await desk.placeOf(words);
        await page.mouse.move(5, 5);
        await page.mouse.move(box.x + box.width / 2 + i, box.y + box.height / 2, { steps: 4 });
        await shown.waitFor({ timeout: 6000 }).catch(() => undefined);
      }
      await desk.waitFor(shown);
      return shown;
    },
    /** Where some words of one line stand on the screen. */
    async placeOf(words) {
      const line = desk.editor('draft.md').locator('.view-line', { hasText: words }).first();
      await desk.waitFor(line);
      const box = await line.evaluate((node, text) => {
        const walker = document.createTreeWalker(node, 4);
        const texts = [];
        for (let n = walker.nextNode(); n; n = walker.nextNode()) texts.push(n);
        const plain = (s) => s.replace(/\u00a0/g, ' ');
        const whole = plain(texts.map((n) => n.data).join(''));
        const range = document.createRange();
        let at = whole.indexOf(text);
        let end = at + text.length;
        for (const n of texts) {
          if (at >= 0 && at < n.data.length) {
            range.setStart(n, at);
            at = -1;
          } else if (at >= 0) at -= n.data.length;
          if (end <= n.data.length) {
            range.setEnd(n, end);
            break;
          }
          end -= n.data.length;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x, y, width, height };
      }, words);
      return box;
    },
    /** Waits for one of our own pickers: what is typed from here on belongs to it. */
    picker: (title) => desk.waitFor(page.locator('.quick-input-widget:visible .quick-input-title', { hasText: title })),
    /** Opens the context menu of a row; it closes by itself where the view is drawn anew, and is asked for again. */
    async menu(row, text) {
      const item = page.locator('.monaco-menu', { hasText: text }).first();
      for (let i = 0; i < 6 && !(await item.isVisible()); i++) {
        await row.click({ button: 'right' });
        await item.waitFor({ timeout: 8000 }).catch(() => undefined);
      }
      await desk.waitFor(item);
    },
    /** Clicks an item of the open context menu, which takes no click in its first tenth of a second. */
    async choose(text) {
      const menu = page.locator('.monaco-menu').first();
      const item = menu.getByText(text, { exact: true });
      for (let i = 0; i < 6 && (await menu.isVisible()); i++) {
        await item.click({ timeout: 5000 }).catch(() => undefined);
        await menu.waitFor({ state: 'hidden', timeout: 2000 }).catch(() => undefined);
      }
      await menu.waitFor({ state: 'hidden' });
    },
    /** The item in the status bar, where it shows the counts of a draft. */
    status: () => page.locator('.statusbar-item[id*="plumbline.status"] .codicon-git-compare').first(),
    /** Closes the notifications that are in view; one may go by itself while it is reached for. */
    async closeToasts() {
      const close = page.locator('.notifications-toasts .codicon-notifications-clear');
      while ((await close.count()) > 0)
        await close
          .first()
          .click({ timeout: 2000 })
          .catch(() => undefined);
    },
    /** Opens the draft, to stay. */
    async openDraft() {
      await page.keyboard.press('Control+P');
      await desk.waitFor(desk.input());
      await page.keyboard.type('draft.md');
      await desk.waitFor(desk.rows('draft.md').first());
      await page.keyboard.press('Enter');
      await desk.waitFor(desk.editor('draft.md'));
      await desk.command('View: Keep Editor');
    },
    /** Back to an empty screen with only the draft as it was: pickers, hovers and notifications closed, edits undone. */
    async tidy() {
      await page.mouse.move(200, 640, { steps: 5 });
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
      await desk.closeToasts();
      if ((await page.locator('.tab.dirty').count()) > 0) await desk.command('File: Revert File');
      if ((await page.locator('.tab', { hasText: 'draft.md' }).count()) === 0) await desk.openDraft();
    },
  };
  return desk;
}
