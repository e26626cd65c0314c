import type { Edits } from '../types.js';

/** One op with its outer white space apart, so that marks hug the words. */
export interface Words {
  readonly op: 'equal' | 'delete' | 'insert';
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Equal stretches longer than this many words are shortened: two lines of a page. */
const LONG = 30;
/** Words that stay beside a change. */
const BESIDE = 12;

/** The ops of an edit as they are shown: long equal stretches shortened to what stands beside a change, unless `context` asks for all. */
export function elided({ ops }: Edits, context: boolean): readonly Words[] {
  return ops.map(({ op: kind, text }, at) => op(kind, kind === 'equal' && !context ? shortened(text, at === 0, at === ops.length - 1) : text));
}

/** Whether the two texts have so little in common that they were left whole. */
export function isWhole({ ops }: Edits): boolean {
  return ops.length === 2 && ops.every((each) => each.op !== 'equal');
}

/** An op with its outer white space apart. */
export function op(kind: Words['op'], text: string): Words {
  const core = text.trim();
  const start = core === '' ? text.length : text.indexOf(core);
  return { op: kind, before: text.slice(0, start), text: core, after: text.slice(start + core.length) };
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  const words = text.split(/(?<=\s)(?=\S)/);
  if (words.length <= LONG || (isFirst && isLast)) return text;
  const head = isFirst ? '' : words.slice(0, BESIDE).join('');
  const tail = isLast ? '' : words.slice(-BESIDE).join('');
  return `${head}… ${tail}`;
}
