import type { Command } from '../command';

/** "Show Log": what was read, what could not be read and why. */
export const showLog: Command = {
  id: 'plumbline.showLog',
  run: ({ services }) => services.log.show(true),
};
