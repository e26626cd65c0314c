import { Chalk } from 'chalk';

/** What a stretch of text is, for which colour and weight stand; never told by colour alone. */
export type Style = 'strong' | 'faint' | 'gone' | 'come' | 'missing' | 'fresh' | 'bad' | 'mild' | 'good' | 'warn';

/** Colours a piece of text; without colour gives it back. */
export type Paint = (style: Style | undefined, text: string) => string;

/**
 * The sixteen colours of the terminal's own theme, so that light and dark both read. Deletions and insertions differ by brackets,
 * by stroke (whole texts without one, to be read) and by colours that the colour-blind can tell (red and cyan, never red and green).
 */
export function painter(color: boolean): Paint {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const styles: Readonly<Record<Style, (text: string) => string>> = {
    strong: chalk.bold,
    faint: chalk.dim,
    gone: chalk.red.strikethrough,
    come: chalk.cyan.underline,
    missing: chalk.red,
    fresh: chalk.cyan,
    bad: chalk.red.bold,
    mild: chalk.yellow.bold,
    good: chalk.cyan.bold,
    warn: chalk.yellow,
  };
  return (style, text) => (style === undefined ? text : styles[style](text));
}
