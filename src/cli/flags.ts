import { Option } from 'commander';
import { DEFAULT_LIMITS } from '../read/limits.js';
import { OUTPUT_FORMATS } from '../render/options.js';
import { DOUBTS, KINDS, type Limits } from '../types.js';
import { usageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { KINDS_OF_CHANGE, listed } from './words.js';

/** Splits "dropped,softened" and refuses unknown words with the nearest known one. */
export function listOf(known: readonly string[], flag: string): (value: string, previous?: readonly string[]) => string[] {
  return (value, previous = []) => {
    const names = value
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean);
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw usageError(`${flag}: "${unknown}" is none of its words${didYouMean(unknown, known)} (${listed(known)})`);
    if (names.length === 0) throw usageError(`${flag}: names nothing (${listed(known)})`);
    return [...previous, ...names];
  };
}

function share(value: string): number {
  const weight = Number(value);
  if (!(weight >= 0 && weight <= 1)) throw usageError(`--min-weight: "${value}" is no number from 0 to 1`);
  return weight;
}

function limit(value: string, previous: Partial<Limits> = {}): Partial<Limits> {
  const [name = '', amount = ''] = value.split('=');
  const known = Object.keys(DEFAULT_LIMITS);
  if (!known.includes(name)) throw usageError(`--limit: there is no limit "${name}"${didYouMean(name, known)} (${known.join(', ')})`);
  const number = Number(amount);
  if (!(number > 0 && Number.isFinite(number))) throw usageError(`--limit ${name}: "${amount}" is no number above 0; write ${name}=VALUE`);
  return { ...previous, [name]: number };
}

/** How documents are read and recommendations found: for comparing and for outlining. */
export const READING: readonly Option[] = [
  new Option('--language <code>', 'language of both documents, e.g. en, fr; found from the text otherwise'),
  new Option('--kind <kind>', 'kind of document; found from title and text otherwise').choices(KINDS),
  new Option('--strict', 'take labels, sections and performative verbs only'),
  new Option('--encoding <name>', 'encoding of plain text, e.g. windows-1252'),
  new Option('--revisions <view>', 'view of tracked changes to take').choices(['original', 'final']),
  new Option('--password-file <file>', 'file whose first line is the password of a protected PDF (or set DRAFTDIFF_PASSWORD)'),
  new Option('--config <file>', 'configuration instead of draftdiff.config.json in this folder'),
  new Option('--no-config', 'read no configuration, rulings or accepted findings from this folder'),
  new Option('--rulings <file>', 'rulings by a person instead of draftdiff.rulings.json in this folder'),
  new Option('--limit <name=value>', `raise a limit (${Object.keys(DEFAULT_LIMITS).join(', ')})`).argParser(limit),
];

/** What is shown, and how: never changes summary, JSON or exit code. */
export const SHOWING: readonly Option[] = [
  new Option('-f, --format <format>', 'form of the output').choices(OUTPUT_FORMATS),
  new Option('-o, --output <file>', 'write to a file, in the format of its extension'),
  new Option('--only <kinds>', 'show only these outcomes and traits, e.g. dropped,softened').argParser(listOf(KINDS_OF_CHANGE, '--only')),
  new Option('--min-weight <weight>', 'show only findings of this weight or more, 0 to 1').argParser(share),
  new Option('--paragraphs', 'show what happened to narrative paragraphs, too'),
  new Option('--context', 'show unchanged words in full'),
  new Option('--brief', 'markdown: counts and one table only'),
  new Option('--explain', 'show the evidence behind each finding'),
  new Option('--draft-name <name>', 'what to call the draft'),
  new Option('--final-name <name>', 'what to call the final'),
  new Option('--share', 'leave out what could identify who gave the file (default for html, markdown, csv)'),
  new Option('--no-share', 'keep it in'),
  new Option('--color', 'colour even where the output is no terminal'),
  new Option('--no-color', 'no colour'),
];

/** What decides the exit code. */
export const GATES: readonly Option[] = [
  new Option(
    '--fail-on <kinds>',
    'exit 1 when a finding or item has one of these outcomes or traits, e.g. dropped, or dropped:clear where only the sure ones count',
  ).argParser(listOf(KINDS_OF_CHANGE, '--fail-on')),
  new Option('--exit-code', 'exit 1 when anything is not kept'),
  new Option('--despite <doubts>', `compare in spite of a doubt (${DOUBTS.join(', ')})`).argParser(listOf(DOUBTS, '--despite')),
  new Option('--accepted <file>', 'accepted findings instead of draftdiff.accepted.json in this folder'),
  new Option('--print-config', 'print each setting and where it comes from, then stop'),
];
