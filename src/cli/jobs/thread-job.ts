/** A job as whoever starts a thread has to know it. */
export interface ThreadJob {
  /** How much the heaps may grow between two full collections, in per cent. */
  readonly heapGrowth: number;
}
