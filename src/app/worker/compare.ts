import { compareFully } from '../../compare.js';
import type { CompareOptions, Comparison, Input } from '../../types.js';
import type { CompareAsk, Files, Reading } from '../messages.js';

/** The two sides: one file alone is compared with itself before its tracked changes. */
export function sidesOf({ draft, final }: Files): { readonly draft: Input; readonly final: Input } {
  return final ? { draft, final } : { draft: { ...draft, revisions: 'original' }, final: { ...draft, revisions: 'final' } };
}

/** What the page sets, which is what the command has without flags for a web page. */
export function optionsOf({ rulings, password, despite }: Pick<CompareAsk, 'rulings' | 'password' | 'despite'>): CompareOptions {
  return { strict: false, paragraphs: true, despite, ...(isEmpty(rulings) ? {} : { rulings }), ...(password === undefined ? {} : { password }) };
}

const isEmpty = ({ blocks = [], pairs = [] }: CompareAsk['rulings']): boolean => blocks.length + pairs.length === 0;

/** Compares as the command does, telling of each page that is read. Throws what the command would tell. */
export async function compared(files: Files, ask: Omit<CompareAsk, 'accepted'>, reading: (at: Reading) => void): Promise<Comparison> {
  const sides = sidesOf(files);
  const { comparison } = await compareFully(sides.draft, sides.final, {
    ...optionsOf(ask),
    onProgress: ({ side, page, pages }) => {
      if (side && page !== undefined && pages !== undefined) reading({ side, page, pages });
    },
  });
  if (!files.final) requireChanges(comparison, files.draft.name);
  return { ...comparison, settings: ask.despite.length === 0 ? {} : { despite: { value: ask.despite, from: 'flag' } } };
}

function requireChanges({ warnings }: Comparison, name: string): void {
  if (warnings.some(({ code }) => code === 'tracked-changes')) return;
  throw Object.assign(new Error(`${name}: holds no tracked changes to compare with; choose a second document`), { name: 'InputError' });
}
