/**
 * Signs that begin the items of lists, as a class of a pattern: shapes, an empty box, ornaments but for numbers in circles. Ticked and crossed boxes,
 * crosses and triangles that point up or down say something of the item, and stay in its text; so do arrows, which stand within lines.
 */
export const BULLETS = '•·‣⁃∙\\u25a0-\\u25b1\\u25b4-\\u25bb\\u25be-\\u25ff\\u2610\\u2701-\\u2715\\u2719-\\u2775\\u2794-\\u27be';
