import { isInside } from './folders';
import type { Root } from '../../core/service';

/** Whether and when the drafts of a folder are checked. */
export interface CheckSettings {
  readonly enabled: boolean;
  readonly when: 'typing' | 'save';
}

const DEFAULTS: CheckSettings = { enabled: true, when: 'typing' };

/** What the editor's `plumbline` settings say of it; what is missing or malformed takes its default. */
export function checkSettingsOf(settings: unknown): CheckSettings {
  const { enabled, check } = (settings ?? {}) as {
    readonly enabled?: unknown;
    readonly check?: { readonly when?: unknown } | null;
  };
  return {
    enabled: typeof enabled === 'boolean' ? enabled : DEFAULTS.enabled,
    when: check?.when === 'save' ? 'save' : DEFAULTS.when,
  };
}

/** What holds for each draft, by the folder that it lies in. */
export class Checking {
  private all = DEFAULTS;
  private folders: readonly (Root & { readonly settings: CheckSettings })[] = [];

  /** Takes new settings: those of the window, and of each folder. */
  take(settings: unknown, folders: readonly { readonly root: Root; readonly settings: unknown }[]): void {
    this.all = checkSettingsOf(settings);
    this.folders = folders.map(({ root, settings: own }) => ({ ...root, settings: checkSettingsOf(own) }));
  }

  /** The settings of the innermost folder that holds the draft, else those of the window. */
  of(uri: string): CheckSettings {
    const holding = this.folders
      .filter((folder) => isInside([folder], uri))
      .sort((a, b) => b.uri.length - a.uri.length);
    return holding[0]?.settings ?? this.all;
  }
}
