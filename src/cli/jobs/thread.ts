import { parentPort, workerData } from 'node:worker_threads';
import type { Job } from './job';
import { runJob } from './run-job';

// What goes wrong ends the thread; the command then checks what is left by itself.
void runJob(workerData as Job, (answer) => parentPort?.postMessage(answer));
