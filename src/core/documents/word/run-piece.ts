/** A run of a document's part, with what is needed to cut it in two. Offsets are those of the part's XML. */
export interface RunPlace {
  readonly start: number;
  /** Known once the run has ended. */
  end: number;
  /** Its start tag and its properties, as written. */
  readonly head: string;
  /** False inside elements in which no comment may begin. */
  readonly canBeCut: boolean;
  readonly paragraph: ParagraphPlace;
}

/** The inside of a paragraph that comments may begin in: of what stands in a text box, the one around it. */
export interface ParagraphPlace {
  /** Behind its properties. */
  start: number;
  end: number;
}

/** A stretch of text inside a run: as many characters as in the XML, unless it is written as a reference. */
export interface RunPiece {
  readonly run: RunPlace;
  readonly start: number;
  readonly end: number;
  /** The tag of the text element around it. */
  readonly tag: { readonly start: number; readonly end: number };
}
