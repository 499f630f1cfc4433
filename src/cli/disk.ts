import type { FileSystem } from '../core/ports';
import { nodeFiles } from '../hosts/node-files';
import type { Host } from './host';

/** The files that a command reads: the disk's, or those of a host that listens. */
export function diskOf({ files = nodeFiles }: Host): FileSystem {
  return files;
}
