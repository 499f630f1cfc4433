/** How sure somebody must be before a conflict is a warning. */
export interface DecisionThresholds {
  /** The reader, of a conflict that both looks see. */
  readonly reader: number;
  /** The rules, of a difference in a passage of which the reader says that it does not speak of the sentence. */
  readonly ruleAlone: number;
}
