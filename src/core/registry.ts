import { plainReader } from './readers/plain';
import type { Reader } from './readers/reader';

/** Source formats, by file ending; the first that claims an ending reads it. */
export const READERS: readonly Reader[] = [plainReader];
