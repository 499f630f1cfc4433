/** Where a project keeps its readings, relative to its folder. */
export const READINGS_PATH = '.plumbline/readings.jsonl';
/** The key of the readings in a host's cache. They stand there where the project shall have no file of them. */
export const READINGS_KEY = 'readings.jsonl';
