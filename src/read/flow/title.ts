/** Titles that programs write when nobody gave one. */
const NO_TITLE =
  /^(?:microsoft word\b|untitled|unbenannt|document\s?\d*$|dokument\s?\d*$|title$|titel$|\[?(?:report|document) title\]?$)|\.(?:docx?|docm|dotx?|rtf|odt|pdf)$/i;
const SHORTEST_TITLE = 4;

/** The title a file gives of itself, if a person seems to have written it. */
export function sensibleTitle(title: string | undefined): string | undefined {
  const plain = title?.replace(/\s+/g, ' ').trim() ?? '';
  return plain.length < SHORTEST_TITLE || NO_TITLE.test(plain) ? undefined : plain;
}
