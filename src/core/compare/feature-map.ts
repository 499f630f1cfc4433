/** A suspicion as named numbers. The names are what explanations and the learnt model go by. */
export type Features = Readonly<Record<string, number>>;
