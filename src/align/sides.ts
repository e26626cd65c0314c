/** A match of more units a side is no merger or split, but a heap. */
export const MOST_UNITS = 5;
