import type { Scope, View } from './model.js';
import { isHome } from './place.js';

/** Whether a title opens a list of recommendations and of nothing else. */
export const isOpenHome = (scope: Scope): boolean => isHome(scope) && !scope.mixed;

/** Whether a block is set as one of several: an item, a row, a heading, or with a label. */
export const isListed = ({ block, label }: View): boolean =>
  block.type === 'listItem' || label !== undefined || block.type === 'tableRow' || block.type === 'heading';
