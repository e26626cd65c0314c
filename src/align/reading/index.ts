export { explainedOn } from './explained.js';
export { type Crossed, closenessOf, coresOf, crossedProjection, foundProjectionsOf, hostOf, ownerOf, type Shown } from './found-projection.js';
export { leadText } from './granularity.js';
export { type RecommendationAt, type Taken, takenInto, warningOf } from './partners.js';
export { reconciled } from './reconcile.js';
export { type Segment, type Segmentation, segmented } from './segmentation.js';
export { severedFrom } from './severed.js';
