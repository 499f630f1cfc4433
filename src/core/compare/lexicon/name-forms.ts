/** Forms of address before a person's name; lower case, without stops. */
export const HONORIFICS: ReadonlySet<string> = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'lord', 'lady', 'dame', 'saint', 'st', 'rev', 'sen', 'gen']);
