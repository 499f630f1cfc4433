// The first file that Node reads: as short as can be, since even "plumbline --version" waits for it.
import module from 'node:module';
import path from 'node:path';
import { userCache } from '../hosts/user-cache';

/** Where Node 22 and later keep what they compiled, so that the next start need not; older ones know nothing of it. */
const { enableCompileCache } = module as { enableCompileCache?: (folder: string) => unknown };
const folder = userCache(process.env);
if (folder !== undefined) enableCompileCache?.(path.join(folder, 'plumbline', 'compiled'));

const main = './cli/main.mjs';
void import(main);
