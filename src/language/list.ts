/** Words for one purpose. `sourced` names the source that backs them; without it they are found, but never give a direction. */
export interface Cell {
  readonly phrases: readonly string[];
  readonly sourced?: string;
}

/** Phrases written one after another, parted by commas or line ends. */
export function list(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
