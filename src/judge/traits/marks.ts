/** How often a pattern stands in a text. */
export const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
