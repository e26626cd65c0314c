export { actIn, hasDuty, hasMilderDuty, isCommand, isDirective, isHeldOff, isReported, opensWithAct } from './duty.js';
export { type FeatureVector, featureVector, featureVectorOf, pairRarity, type Weighed, weighAll } from './feature-vector.js';
export { nearest, nearestAnd, nearestTo } from './nearest.js';
export { type BlockWords, type Hit, keyOf, type Library, libraryOf, type Passages, passage, type Sentence, termsOf } from './passages.js';
export { type Sides, sidesOf } from './sides.js';
export { titleOf } from './titles.js';
export { inOrder, isNarrative, mayPropose, placeOf, type RecommendationBead, restsOf, sequenceOf, type UnitBead, without } from './units.js';
export { Interner, type Vocabulary } from './vocabulary.js';
export { WEAK_FACTOR } from './weak.js';
