/**
 * Thrown for what an agent can put right; its message, which says what to do instead, is all that the agent is told.
 */
export class Refusal extends Error {}
