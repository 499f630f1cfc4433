import { createColors } from 'picocolors';
import type { Palette } from '../../core/model/output';
import type { Host } from '../host';

/** Colours for a terminal, or none. */
export function paletteOf(coloured: boolean): Palette {
  const c = createColors(coloured);
  return {
    error: (text) => c.red(text),
    warning: (text) => c.yellow(text),
    information: (text) => c.cyan(text),
    hint: (text) => c.magenta(text),
    strong: (text) => c.bold(text),
    faint: (text) => c.dim(text),
    good: (text) => c.green(text),
  };
}

/**
 * Whether to colour: `--no-color` and NO_COLOR say no, FORCE_COLOR says yes, else a terminal does
 * (https://no-color.org).
 */
export function wantsColour({ env, isTerminal }: Host, option: boolean): boolean {
  if (!option || (env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
