/** The code of the problem that a question was too long for its reader: it is asked again in halves. */
export const TOO_LONG = 'reader-too-long';
