export { agree } from './agreement.js';
export { sameSegmentation } from './clause-segmentation.js';
export { type Crossed, coresOf, crossedProjection, type FoundProjection, foundProjectionOf, hostOf, ownerOf } from './found-projection.js';
export { leadText, sameGranularity } from './granularity.js';
export { type RecommendationAt, warningOf, withPartners } from './partners.js';
export { type Segment, segmented } from './segmentation.js';
export { severedFrom } from './severed.js';
