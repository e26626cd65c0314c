import { sha256 } from '../text/index.js';
import type { Comparison, ErrorOutput, Outline } from '../types.js';
import { warnedFirst } from './foremost.js';
import { located, locatedOutline } from './located.js';

/**
 * What JSON may hold raw but a terminal, a script element or a build log would act on: controls beyond C0, characters of no ink or
 * of direction, and the `[` of a log command. Escaped they mean the same to every parser.
 */
const RISKY = /[\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|\uDB40[\uDC00-\uDFFF]|##(?=[a-z]{0,8}\[)/gi;

/** `value` as JSON that is safe to print anywhere; `indent` in spaces, none for one line. */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(RISKY, escaped);
}

function escaped(risky: string): string {
  return [...Array(risky.length).keys()].map((at) => `\\u${risky.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
}

/** A comparison, outline or error as the published contract has it, pretty-printed. */
export function renderJson(value: Comparison | Outline | ErrorOutput): Iterable<string> {
  return [json(forPrograms(value), 2), '\n'];
}

function forPrograms(value: Comparison | Outline | ErrorOutput): Comparison | Outline | ErrorOutput {
  if (value.type === 'comparison') return warnedFirst(located(value));
  return value.type === 'outline' ? locatedOutline(value) : value;
}

/** One record a line: what is true of the whole, each finding in report order, and an end that shows nothing was cut off; each with the key of its pair. */
export function* renderNdjson(comparison: Comparison): Iterable<string> {
  const { findings, ...header } = located(comparison);
  const pair = pairKey(comparison);
  yield `${json({ ...warnedFirst(header), pair })}\n`;
  for (const finding of findings) yield `${json({ type: 'finding', pair, ...finding })}\n`;
  yield `${json({ type: 'end', pair, complete: true })}\n`;
}

/** Tells the records of one pair from those of others in one stream; of nothing that is not in the output itself. */
function pairKey({ draft, final, findings }: Comparison): string {
  const sides = [draft, final].flatMap(({ name, sha256: hash = '' }) => [name, hash]);
  return sha256([...sides, ...findings.map(({ fingerprint }) => fingerprint)].join('\n')).slice(0, 16);
}
