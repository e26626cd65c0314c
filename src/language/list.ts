/** Words for one purpose. `backed` names the source that backs them; without it they are found, but never give a direction. */
export interface Cell {
  readonly phrases: readonly string[];
  readonly backed?: string;
}

/** Phrases written one after another, parted by commas or line ends. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
