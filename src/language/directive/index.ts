/** The one reader of duty: what a text asks for, how strongly, of whom, and whether it asks or only reports. */
export { isStem, opensBare, withoutDuty } from './act.js';
export { actorIn } from './actors.js';
export { addresseeOf } from './addressees.js';
export { asks, asksMildly, isDirective, reports, takesBack } from './asking.js';
export { clauseStart, isAdverb, isLight, isSubordinate } from './clause.js';
export { type Condition, conditionsOf } from './conditions.js';
export { type Duty, dutiesOf, statedDutiesOf } from './duties.js';
export { owedIn, valuedIn } from './judgements.js';
export { isDiscretion, isOwn, isPassiveAct, isQuotation } from './mood.js';
export { type Negation, plainNegation } from './negation.js';
export { isAuthor, isAuthors, isFirstPerson } from './performing.js';
export { phraseOf } from './phrase.js';
export { isQuoted, quotations } from './quoted.js';
export { readDirective } from './read.js';
export { type Grammar, type Hit, MODALS, type Phrase, type Sentence, type Tag } from './sentence.js';
export { grammarOf, hitsIn } from './signals.js';
export { type Passage, type Source, sentencesIn } from './source.js';
export { type DirectiveTables, tablesFrom } from './tables.js';
