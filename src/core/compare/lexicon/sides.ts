const POINTS = '(?:north|south|east|west|home|away|left|right|upper|lower|inner|outer)(?:ern|east|west)?';
const PLACES_IN_A_ROW = 'front|back|first|second|third|fourth|fifth|last|former|latter|top|bottom';
const SIDE = new RegExp(`^(?:${POINTS}|${PLACES_IN_A_ROW})$`);

/** Whether a word names a side or a place in a row. The tagger takes some for adverbs. */
export function isSide(lower: string): boolean {
  return SIDE.test(lower);
}
