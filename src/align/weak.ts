/**
 * Words that carry little meaning of their own in a recommendation: function words, modals, and the verbs and nouns of the
 * genre. A shared "should ensure" says nothing about identity, and a lost "should" is for the judge, not for the aligner.
 * The rarity of a word in both documents does most of the weighing; this list matters in short documents, where rarity is unknown.
 */
const FUNCTION_WORDS =
  'a an the this that these those it its they their them he she his her we our us i my you your who which what whose whom there here ' +
  'and or but nor if then than so as at by for from in into of on onto to with without within between among through over under up out off about against during before after per via ' +
  'is are was were be been being am has have had having do does did doing done not no any all each every some such other another more most less least very also only just even both either same own ' +
  'can could may might will would shall should must ought need needs needed when where while how why because since until unless whether however therefore thus hence';

const GENRE_WORDS = 'recommend recommends recommended recommendation recommendations ensure ensures consider considers urge urges require requires required';

/** Share of its weight that a weak word keeps; .3 against .2 and .5 made no difference above .1 F1 on any development corpus. */
export const WEAK_FACTOR = 0.3;

/** Normal forms of weak words (English; elsewhere the rarity of a word and its length must do). */
export const WEAK_WORDS: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${GENRE_WORDS}`.split(' '));
