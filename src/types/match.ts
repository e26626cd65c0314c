import type { Block } from './block.js';
import type { Count, Locator, Pair, Share, Span } from './place.js';
import type { Recommendation } from './recommendation.js';
import type { Report } from './report.js';
import type { Warning } from './warning.js';

/** A unit of alignment: a recommendation or a narrative block. */
export type Unit = Recommendation | Block;

/** Whether some units are all struck out in the one document and not in the other: what is gone there, or stands no more. */
export const isStruckOnOneSide = ({ draft, final }: Pair<readonly Unit[]>): boolean => isStruckOut(draft) !== isStruckOut(final);

/** Whether there are some units, and the document itself strikes out all of them. */
export const isStruckOut = (units: readonly Unit[]): boolean => units.length > 0 && units.every(({ struck }) => struck === true);

/** A stretch of one block of a document. */
export interface Passage {
  /** the words */
  readonly text: string;
  /** titles of the headings above it */
  readonly section: readonly string[];
  readonly locator: Locator;
  /** offsets into the text of its block */
  readonly start: Count;
  /** offsets into the text of its block */
  readonly end: Count;
  /** to what it was compared with */
  readonly similarity: Share;
  /** `true` for an echo that stands in both versions, in these words or lightly reworded: nothing of what is gone went into it, and it comes after what is new */
  readonly known?: true;
}

/** What of one draft unit went into one final unit: `carried` is a share 0–1 of its weight. */
export interface Part {
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly draft: string;
  /** ids of the two recommendations; of narrative that the two sides cut into other blocks all ids, joined by `+`, and the texts by a space */
  readonly final: string;
  /** how much of the draft one went into the final one */
  readonly carried: Share;
  /** what did not */
  readonly lost: readonly Span[];
  /** what both have */
  readonly draftSpans: readonly Span[];
  /** what both have */
  readonly finalSpans: readonly Span[];
}

/** A sentence that left one recommendation for another, or for narrative. */
export interface Transfer {
  /** the sentence */
  readonly text: string;
  /** the id it left */
  readonly from: string;
  /** the id it went to, or a passage of narrative */
  readonly to: string | Passage;
}

/** A cross-reference, resolved through the alignment: "Recommendation 4" → "Recommendation 5". */
export interface Reference {
  /** the words that refer: "Recommendation 4" */
  readonly draft: string;
  /** the words that refer: "Recommendation 4" */
  readonly final: string;
  /** whether what they refer to is the same recommendation, whatever its number */
  readonly sameTarget: boolean;
}

/** What was looked through before anything was said to have no counterpart. */
export interface Search {
  /** pages read and pages in all; `[0, 0]` where the format has none */
  readonly pages: readonly [read: Count, total: Count];
  /** how many passages were compared */
  readonly passages: Count;
  /** distinctive words: each `term`, its `hits` on the other side, and their `locators` */
  readonly terms: readonly { readonly term: string; readonly hits: Count; readonly locators: readonly Locator[] }[];
}

/** Units that found no partner either, and what speaks for them: they stand in the place of the lost one, have words in common with it, or are alone left over with it and name an act that is like its own. */
export interface Instead<U extends Unit = Unit> {
  readonly units: readonly U[];
  readonly why: 'place' | 'words' | 'act';
}

/** What both kinds of matches say: n draft units against m final units. All that needs the other matches is settled here. */
interface Matching<U extends Unit> {
  readonly draft: readonly U[];
  readonly final: readonly U[];
  readonly similarity: Share;
  readonly confidence: Share;
  readonly decidedBy?: 'person';
}

/** A stretch of a document, by what stands before and behind it; open where nothing does. */
export interface Site {
  readonly after?: Locator;
  readonly before?: Locator;
}

/** Fields that only the other member of a union has. */
export type Without<K extends string> = { readonly [field in K]?: never };

/** What a one-sided finding rests on: all of the other document, part of it, or the unit lies outside what the other one covers. */
export type Basis = 'whole' | 'partial' | 'outside';

/** Units of both sides that are counterparts. */
export interface Paired<U extends Unit = Unit> extends Matching<U>, Without<'basis' | 'carriedBy' | 'echoes' | 'struckOut' | 'search' | 'site' | 'instead'> {
  readonly kind: 'paired';
  readonly parts: readonly Part[];
  readonly moved?: { readonly before: Locator; readonly after: Locator };
  readonly transfers: readonly Transfer[];
  readonly references: readonly Reference[];
  /** matches among the items of a one-to-one match */
  readonly items: readonly Match<Recommendation>[];
}

/** Units of one side that have no counterpart; the other side is empty. */
export interface Unpaired<U extends Unit = Unit> extends Matching<U>, Without<'parts' | 'moved' | 'transfers' | 'references' | 'items'> {
  readonly kind: 'unpaired';
  readonly basis: Basis;
  readonly carriedBy?: Passage;
  readonly echoes: readonly Passage[];
  /** where the final has the words of a dropped one, struck out */
  readonly struckOut?: Passage;
  readonly search?: Search;
  /** between which places of the other side it would stand: those of the nearest words before and behind it that have a partner, where there are any */
  readonly site?: Site;
  /** units of the other side that are left over, too, and may be the counterpart after all */
  readonly instead?: readonly Instead<U>[];
}

/** Whatever has become of some units, told by `kind`. */
export type Match<U extends Unit = Unit> = Paired<U> | Unpaired<U>;

/** How much of a side finds any partner, and the sections that lie outside what the other side covers. */
export interface Coverage {
  readonly matched: Share;
  readonly outside: readonly (readonly string[])[];
}

/** The grounds on which no verdict can be trusted, under rule 4 of the design. */
export const DOUBTS = ['unrelated', 'language', 'kind', 'partial'] as const;

/** Why no verdict can be trusted. */
export interface Doubt {
  readonly reason: (typeof DOUBTS)[number];
  readonly message: string;
}

/** Every recommendation in exactly one match, every narrative block in exactly one paragraph match. */
export interface Alignment {
  readonly draft: Report;
  readonly final: Report;
  readonly matches: readonly Match<Recommendation>[];
  readonly paragraphs: readonly Match<Block>[];
  readonly coverage: Pair<Coverage>;
  readonly doubts: readonly Doubt[];
  readonly warnings: readonly Warning[];
}
