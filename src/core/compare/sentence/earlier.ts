/**
 * The sentences before a claim, nearest first: what its pronouns may stand for. Tells whether anybody looked at them: a
 * judgement for which nobody did holds whatever is written there.
 */
export class Earlier {
  private looked = false;

  constructor(private readonly texts: readonly string[]) {}

  /** Whether anybody has looked. */
  get isSeen(): boolean {
    return this.looked;
  }

  get sentences(): readonly string[] {
    this.looked = true;
    return this.texts;
  }
}
