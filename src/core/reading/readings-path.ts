/** Where a project keeps its readings, relative to its folder. */
export const READINGS_PATH = '.plumbline/readings.jsonl';
