import type { Command } from '../tools';

/** "Show Log": what was read, what could not be read and why. */
export const showLog: Command = {
  id: 'plumbline.showLog',
  run: ({ desk }) => desk.log.show(true),
};
