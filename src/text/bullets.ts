/** Signs that begin the items of lists, as a class of a pattern: shapes, boxes to tick, ornaments but for numbers in circles. */
export const BULLETS = '•·‣⁃∙\\u25a0-\\u25ff\\u2610-\\u2612\\u2701-\\u2775\\u2794-\\u27be';
/** They begin items, too, and stand within lines. */
export const ARROWS = '\\u2190-\\u21ff';
