import type { Model } from './model.js';
import { RULES } from './rules/index.js';
import { PRIOR } from './weights.js';

/** The model that is shipped: the prior, and each rule with the weight that stands beside its reason. */
export const SHIPPED: Model = { prior: PRIOR, weights: new Map(RULES.map(({ name, weight }) => [name, weight])) };
