/**
 * What a measure must reach for the aligner to decide one way, each once. Shares are of words or of their weight, 0–1. Levels in log-odds are a
 * part of the model (score/model.ts), chances are its calibration (score/confidence.ts), and bounds of cost stand beside what they bound.
 */

/** A match of more recommendations a side is no merger or split, but a heap: a chain of doubtful links. */
export const MOST_UNITS = 5;

// ── how much of a text stands in another ─────────────────────────────────────────────────────────

/** A text of which so much stands in order in another one is a part of it, however it is cut there. */
export const CONTAINED = 0.85;
/** All but a word or two: what is so much alike has lost no half, what stands so in a block has not gone, and a side of which so much has a partner is a summary. */
export const NEARLY_ALL = 0.9;
/** So much of a long text in order is the text itself, edited, whatever has become of its duty. */
export const EDITED = 0.93;
/** Words from which a text is long. */
export const LONG = 12;
/** Most of it: what so much of is elsewhere has moved there, and what is cut otherwise and edited is still one. */
export const MOSTLY = 0.8;
/** Where clauses have changed places, or words, so much of either must stand in the other. */
export const BOTH_WAYS = 0.65;
/** Two texts of which either stands so far in the other are the same, reworded. */
export const SAME = 0.6;
/** As much as not: of what is asked, of each block of a component, of a side that is the whole. */
export const HALF = 0.5;
/** Of what a unit says beyond its companions, so much must stand on the other side for it to be carried there: less is dropped, not merged. */
export const CARRIED = 0.4;
/** Fewer words than this share of a text stand anywhere. */
export const STRAY = 0.06;
/** Two that share less of what is to be done are unrelated, whatever number or place they have in common; so are two documents. No true pair of the development pairs lies below. */
export const UNRELATED = 0.12;
/** So much of what a struck text says makes it the text that somebody reworded first. */
export const STRUCK = 0.7;

// ── how many words, letters, units say anything ──────────────────────────────────────────────────

/** Fewer shared words that say something may be chance, whatever their share. */
export const LEAST_TERMS = 3;
/** The same of two that have nothing else in common: no place, no title. */
export const LEAST_TERMS_ALONE = 4;
/** A title of fewer words that tell is a topic ("Training"), under which anything may stand. */
export const LEAST_TITLE = 2;
/** A passage of fewer words is a title or a phrase, no recommendation. */
export const LEAST_WORDS = 5;
/** Less text is a part of too much to be a part of anything. */
export const LEAST_LETTERS = 20;
/** A half that is lost has at least so many letters. */
export const HALF_LETTERS = 40;
/** Of a document of fewer letters a share says nothing. */
export const DOCUMENT_LETTERS = 400;
/** One shared item may be chance; two are a list that was cut otherwise. */
export const LEAST_ITEMS = 2;
/** So many blocks may stand between pieces of one text, as a page cuts it: a footnote, a caption, a running head. */
export const BETWEEN = 3;
/** So many blocks off, a passage still stands where a recommendation stood or would stand. */
export const NEAR = 6;

// ── what tells recommendations apart ─────────────────────────────────────────────────────────────

/** A word in so many recommendations of one side, and in this share of them, belongs to their template. */
export const TEMPLATE = { count: 3, share: 0.4 };
/** A word in so many recommendations of both sides is of no pair in particular. */
export const COMMON = 4;
/** So many words of their own, and at least one each, make template-mates different ones; fewer may be a synonym. */
export const OWN_WORDS = 3;
/** Below this similarity nothing stands out, and nothing hangs together. */
export const WEAK = 0.2;
/** By this factor the likeliest must be better than the next of either side: on pairs that nobody tuned for, 1.2 joined most and next to nothing wrongly. */
export const MARGIN = 1.2;
/** By this factor where neither has a title: words of the subject that all texts have let one seem to stand out. */
export const MARGIN_UNTITLED = 1.3;
/** So many words that follow each other in both are a phrase that was kept. */
export const RUN = 5;
/** By this factor even template-mates are told apart: what they have in common all of them have. */
export const FAR = 1.8;
/** Of the content of the lighter of two that are left over, so much must stand in the other for them to be the same recast. */
export const RECAST = 0.45;
/** More than so many left over on a side are no single recast places in a list. */
export const FEW = 2;
/** So much in common leaves open whether two are the same: of what is left over on both sides, of the headings of two documents. */
export const OPEN = 0.3;
/** An addressee of more units than this, both sides together, says nothing of two of them. */
export const RARE = 3;

// ── what is left of a recommendation ─────────────────────────────────────────────────────────────

/** Of the weight of act and object a sentence must hold so much to carry them, and so much to be an echo. Measured on planted demotions. */
export const ACT = { carried: 0.55, echo: 0.15 };
/** So many echoes are shown, the nearest first. */
export const ECHOES = 3;
/** An echo shares at least so many different words that carry meaning. */
export const ECHO_WORDS = 2;
/** What is new where the recommendation stood is a good echo by this factor, and one that is a recommendation itself a poor one by the other. */
export const ECHO_WORTH = { inPlace: 3, owned: 0.5 };
/** The other document is evidently the larger by this factor. */
export const LARGER = 1.6;
