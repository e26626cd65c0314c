/** Nouns that a printed label is made of. */
export interface LabelNouns {
  /** "recommendation", "rec": a numbered one is a formal statement by itself */
  readonly formal: readonly string[];
  /** "action", "principle", "requirement": formal when they come in a numbered series */
  readonly series: readonly string[];
  /** "objective", "standard": before a number they are a label, which says nothing of what it labels */
  readonly other: readonly string[];
  /** a label even without a number: "Recommendation: …" */
  readonly alone: readonly string[];
}

/** Words before the number of a part of a document, by how large a part it is. */
export interface ChapterWords {
  readonly volume: readonly string[];
  readonly chapter: readonly string[];
  readonly section: readonly string[];
}

/** Heads of the columns of a table that plans what is done. */
export interface ColumnWords {
  /** "milestone", "task": what is done, besides the nouns of labels */
  readonly acts: readonly string[];
  /** "who", "responsible party": who does it */
  readonly actors: readonly string[];
  /** "due", "deadline": by when it is done, not when it starts */
  readonly deadlines: readonly string[];
  /** "status", "progress": how it stands */
  readonly states: readonly string[];
  /** say what kind of office bears the name behind them: "department of" */
  readonly offices: readonly string[];
}

/** Words of printed labels, and of what is printed with a number. */
export interface LabelWords {
  readonly labels: LabelNouns;
  /** "PRIMERA.", "Zweitens:": words that count statements, in their order; forms of one are parted by a stroke */
  readonly counting: readonly string[];
  readonly chapters: ChapterWords;
  readonly columns: ColumnWords;
  /** name a picture, table or box over or under it: the start of a caption */
  readonly captions: readonly string[];
  /** what people call the styles of headings in a word processor, alone or at the end of a name; and of what is titled, too, but opens no section */
  readonly styles: { readonly heading: readonly string[]; readonly other: readonly string[] };
  /** before a number in brackets at the end of a conclusion: where it was argued ("(Paragraph 46)") */
  readonly sources: readonly string[];
  /** short forms in a note before the number of what it cites: "pp"; of one letter with a stop */
  readonly noteSources: readonly string[];
  /** the same in capitals and without a stop, of questions of a hearing: "Q 12"; none where no publisher numbers them */
  readonly noteQuestions: readonly string[];
  /** in a note: the work cited before, or one to compare: "ibid" */
  readonly noteRepeats: readonly string[];
}
