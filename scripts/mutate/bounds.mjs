export const BOUNDS = new Map([]);
