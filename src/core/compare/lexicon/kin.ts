/** Words for kin that say the same of two times: a widow was the wife. */
export const SAME_KIN: ReadonlyMap<string, string> = new Map([
  ['widow', 'wife'],
  ['widower', 'husband'],
]);
