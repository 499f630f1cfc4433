import type * as vscode from 'vscode';

/** What a view would show by now. */
interface Shows {
  /** All that its rows tell. */
  readonly told: unknown;
  /** Takes it over, unless something later was asked for meanwhile. */
  readonly take?: () => void;
}

/**
 * What to call when a view's rows may have changed. It is drawn anew only where they did, so that a menu which is open
 * over a row stays open.
 */
export function drawAnew(
  view: Pick<vscode.TreeView<unknown>, 'visible'>,
  shows: () => Promise<Shows>,
  draw: () => void,
): () => void {
  let drawn: string | undefined;
  let latest = 0;
  const look = async (): Promise<void> => {
    const mine = ++latest;
    const { told, take } = await shows();
    if (mine !== latest) return;
    take?.();
    const now = JSON.stringify(told);
    if (now === drawn) return;
    drawn = now;
    draw();
  };
  return () => {
    if (view.visible) return void look().catch(draw);
    // Out of view nothing is asked for; what is drawn then is asked when it comes into view.
    latest++;
    drawn = undefined;
    draw();
  };
}
