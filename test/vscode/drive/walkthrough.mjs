// The walkthrough, from the Welcome tab: its buttons work there, and a step is ticked when it was done.
import assert from 'node:assert/strict';

/** A scene: each button is pressed where no draft has the focus. */
export async function walkthrough(desk) {
  const { page } = desk;
  const tab = page.locator('.tab[aria-label*="Walkthrough"], .tab[aria-label*="Welcome"]').first();
  const box = (step) => page.locator(`[data-done-step-id$="#${step}"]`).first();
  const isTicked = async (step) => (await box(step).getAttribute('aria-checked')) === 'true';
  // Of the page that shows; what it showed before is there still, and can do nothing.
  const stepOf = (step) => page.locator(`[data-step-id$="#${step}"]:enabled`).first();
  const open = async () => {
    await desk.command('Welcome: Open Walkthrough...');
    await desk.rows('Keep a draft true to its sources').first().click();
    await desk.waitFor(stepOf('corpus'));
  };
  const press = async (step, button) => {
    // A step that is open already has its button in view.
    const wanted = page.locator('.getting-started-step .monaco-button', { hasText: button }).first();
    if (!(await wanted.isVisible())) await stepOf(step).click();
    await wanted.click();
  };
  try {
    await open();
    await desk.waitFor(page.locator('[data-done-step-id$="#corpus"][aria-checked="true"]').first());
    await desk.shot('walkthrough');

    await press('fix', 'Next Finding');
    await desk.waitFor(page.locator('.monaco-editor.focused[data-uri$="draft.md"]').first());
    await desk.waitFor(page.locator('.statusbar-item', { hasText: ' selected)' }).first());

    await open();
    await press('insert', 'Insert Quote');
    await desk.picker('Insert Quote');
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-widget:visible').first().waitFor({ state: 'hidden' });

    await open();
    for (const step of ['fix', 'insert', 'reader'])
      assert.equal(await isTicked(step), false, `${step} is not done yet`);

    await press('hover', 'Open Source at Passage');
    await desk.waitFor(page.locator('.editor-group-container').nth(1).locator('.view-line').first());
    await open();
    await desk.waitFor(page.locator('[data-done-step-id$="#hover"][aria-checked="true"]').first());
    await desk.shot('walkthrough-done');
  } finally {
    // Escape would only go back to the list of walkthroughs.
    for (const shown of [tab, page.locator('.editor-group-container').nth(1).locator('.tab').first()])
      if ((await shown.count()) > 0) await shown.click({ button: 'middle' });
  }
}
