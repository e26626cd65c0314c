/**
 * The shape of a language file. Engines read these lists; they hold no words of their own.
 *
 * A phrase is plain lower-case text. `*` at the end of a word stands for any ending ("recommend*"),
 * ` … ` for up to six words between two parts ("calls … on").
 */

/** Words for one purpose. `backed` names the source that backs them; without it they are found, but never give a direction. */
export interface Cell {
  readonly phrases: readonly string[];
  readonly backed?: string;
}

/** Nouns that a printed label is made of. */
export interface LabelWords {
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

/** Titles that open or close a stretch of recommendations, or of something that is none. Phrases that occur in the title, unless said otherwise. */
export interface SectionTitles {
  /** "recommendations", "calls to action": what stands below is proposed */
  readonly open: readonly string[];
  /** the whole title: "Actions", "Principles", "Goals" */
  readonly openWhole: readonly string[];
  /** the whole title: each heading right below is one: "Principles" */
  readonly series: readonly string[];
  /** "summary", "list of recommendations": what stands below repeats the body */
  readonly restate: readonly string[];
  /** "response", "agency comments": what stands below answers recommendations */
  readonly reply: readonly string[];
  /** "background", "methodology": what stands below proposes nothing by itself */
  readonly close: readonly string[];
  /** the whole title: of a contents table */
  readonly contents: readonly string[];
  /** joins what a title names: "Findings and recommendations" */
  readonly and: readonly string[];
  /** beside an opening word: "status of recommendations", "previous recommendations" */
  readonly about: readonly string[];
}

/** Verbs of duty, by how they bind. */
export interface Modals {
  readonly must: Cell;
  readonly should: Cell;
  /** "needs to", "it is necessary": a need as often as a proposal */
  readonly need: Cell;
  /** "is required to", "has to": an existing rule as often as a proposal */
  readonly rule: Cell;
  /** "may wish to", "is encouraged to" */
  readonly may: Cell;
}

/** Saying it is doing it. */
export interface Performatives {
  /** "we", "I" */
  readonly first: readonly string[];
  /** verbs of the first person: "recommend", "call on" */
  readonly verbs: readonly string[];
  /** those that only suggest: "encourage", "invite" */
  readonly soft: readonly string[];
  /** "continues to recommend": said before */
  readonly again: readonly string[];
  /** third person, present; the first is the plain one: "recommends" */
  readonly third: readonly string[];
  /** "recommended that": a formal act of the author's in its own register, never elsewhere */
  readonly past: readonly string[];
  /** "it is recommended that", "our recommendation is" */
  readonly impersonal: readonly string[];
}

/** How a document reports or takes back what an earlier version of it proposed: what says so is no proposal. */
export interface Former {
  /** what an earlier version is called: "draft", "interim report" */
  readonly versions: readonly string[];
  /** before or behind one: what it did, in the past: "proposed", "asked" */
  readonly asked: readonly string[];
  /** what is taken back: "proposal*" */
  readonly proposals: readonly string[];
  /** before or behind one: "withdrawn", "not taken forward" */
  readonly rejected: readonly string[];
  /** enough by themselves: "no longer recommend*" */
  readonly phrases: readonly string[];
}

/** What one language says to recommend. */
export interface Lexicon {
  readonly language: string;
  readonly labels: LabelWords;
  readonly chapters: ChapterWords;
  /** name a picture, table or box over or under it: the start of a caption */
  readonly captions: readonly string[];
  readonly sections: SectionTitles;
  /** verbs of duty by level: what makes a sentence prescriptive */
  readonly modals: Modals;
  readonly performatives: Performatives;
  /** bodies that write reports and recommend in the third person: "committee", "inquiry" */
  readonly authors: readonly string[];
  /** who can be told to act: "government", "agenc*"; names and abbreviations are found by their capitals */
  readonly bodies: readonly string[];
  /** before a body that is meant in particular: "the", "our"; a "must" for any other states a rule; empty where articles do not tell */
  readonly definite: readonly string[];
  /** verbs of acting, in the form that opens a list item (imperative or infinitive) */
  readonly acts: readonly string[];
  /** verbs of these that are nouns as often; words with the ending of one that are none */
  readonly nounActs: readonly string[];
  /** past participles that no rule derives from `acts` */
  readonly participles: readonly string[];
  /** endings of such verbs, where the language has them */
  readonly actEndings: readonly string[];
  /** announces a list of recommendations and is none by itself: "the following recommendations" */
  readonly leadIns: readonly string[];
  /** open a paragraph that speaks of the recommendation above: "this", "such" */
  readonly followOns: readonly string[];
  /** open one that is nothing but its deadline: "within", "target date" */
  readonly terms: readonly string[];
  /** "concurred", "agreed with our": somebody answers a recommendation */
  readonly responses: readonly string[];
  /** "the government accepts", "in our response": the author itself answers */
  readonly answers: readonly string[];
  /** in a title or first sentences: "response to", "government response" */
  readonly replyTitles: readonly string[];
  /** "told us", "argued that": somebody else's words */
  readonly reported: readonly string[];
  readonly former: Former;
  /** "should have", "would have recommended": past or unreal duty */
  readonly unreal: readonly string[];
  /** "should be noted", "should be able": a modal that lays no duty on anyone */
  readonly idle: readonly string[];
  /** beside a modal: it tells what is likely so: "by now", "surely" */
  readonly guesses: readonly string[];
  /** after "should": what will follow from a measure, no duty: "this should help" */
  readonly effects: readonly string[];
  /** "your feedback": the authors ask for views on a draft */
  readonly consultation: readonly string[];
  /** before who acts in a passive sentence: "by" */
  readonly agents: readonly string[];
  /** open a noun phrase, or are one: "all", "there"; given where a complementer is a demonstrative, too */
  readonly determiners: readonly string[];
  /** at the start of a clause or right before its modal: the clause hangs on another: "when", "which" */
  readonly subordinate: readonly string[];
  /** wherever they stand before the modal: "whether", "how" */
  readonly dependent: readonly string[];
  /** before "that": the author speaks for itself: "we", "essential" */
  readonly own: readonly string[];
  /** may stand between a subject or modal and its verb: "also", "therefore" */
  readonly adverbs: readonly string[];
  /** "be": what stands behind is a state, unless it is a participle */
  readonly copulas: readonly string[];
  /** endings of past participles, where no list of them is given */
  readonly participleEndings: readonly string[];
  /** end a clause whose modal looks back, where the verb comes last: "muss überrascht haben" */
  readonly perfects: readonly string[];
  /** forms of verbs that tell what is or was, never what is asked for: "was", "has" */
  readonly finite: readonly string[];
  /** open a clause that is the author's own opinion or somebody's words, by what stands before: "that" */
  readonly complementers: readonly string[];
  /** subjects that are no addressee: "we", "you", "there" */
  readonly subjects: { readonly we: readonly string[]; readonly you: readonly string[]; readonly there: readonly string[] };
  /** before "we", where it is still the subject of a main clause: "and", "therefore", "that" */
  readonly connectives: readonly string[];
  /** after "should have", where no participle follows: "a", "access" */
  readonly possessions: readonly string[];
  /** open the several recommendations of one paragraph: "first", "secondly" */
  readonly ordinals: readonly string[];
  /** stand for what was said before: "it", "this", "these" */
  readonly pronouns: readonly string[];
  /** words with "recommend" that refer to a recommendation: "recommendation*" */
  readonly mentions: readonly string[];
  /** before a number in brackets at the end of a conclusion: where it was argued ("(Paragraph 46)") */
  readonly sources: readonly string[];
  /** titles of documents by kind */
  readonly kinds: {
    readonly guideline: readonly string[];
    readonly standard: readonly string[];
    /** "review", "inquiry": whatever else the title says */
    readonly report: readonly string[];
    /** before what a document calls itself: "this" */
    readonly self: string;
  };
  /** words that carry little meaning of their own in a recommendation: function words, modals, verbs and nouns of the genre */
  readonly weak: readonly string[];
  /** the commonest words: tell whether a block is in this language */
  readonly common: readonly string[];
}
