export { chain } from './chain.js';
export { groupsOf } from './groups.js';
export { letterHash } from './letters.js';
export { join, type Links, noLinks } from './links.js';
export { closeness, common, containment, longestRun } from './overlap.js';
export { partsOf } from './parts.js';
export { commonFrom, commonLength, commonUpTo } from './subsequence.js';
export { setsOf } from './union-find.js';
export { alignWords, holdersOf, positionsOf, type Row, type Sight, type Stretch, seenFrom, type WordAlignment } from './word-alignment.js';
