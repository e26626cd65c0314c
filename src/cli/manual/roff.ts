import { EXIT_MEANS } from '../exit.js';
import type { Described, Told } from './described.js';

/** Text as roff prints it: nothing in it begins a request, and its hyphens can be copied. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replace(/^(?=[.'])/gm, '\\&');

/** The manual page, of section 1. */
export function roff(commands: readonly Told[], version: string): string {
  const [main, ...others] = commands;
  const lines = [
    `.TH DRAFTDIFF 1 "" "draftdiff ${version}" "User Commands"`,
    '.SH NAME',
    'draftdiff \\- what happened to each recommendation between the draft of a report and its final',
    '.SH SYNOPSIS',
    commands.map(({ usage }) => `.B ${plain(usage)}`).join('\n.br\n'),
    '.SH DESCRIPTION',
    plain(main?.says ?? ''),
    'Everything runs on this machine, offline; the same input gives the same output.',
    ...grouped(main?.options ?? []),
    '.SH COMMANDS',
    ...others.flatMap(({ name, says, options }) => [`.SS ${plain(name)}`, plain(says), ...options.flatMap(item)]),
    '.SH EXIT STATUS',
    ...Object.entries(EXIT_MEANS).flatMap(([code, means]) => ['.TP', `.B ${code}`, plain(means)]),
    '.SH SEE ALSO',
    plain('The README, docs/json.md and docs/rules.md of the package; draftdiff COMMAND --help.'),
  ];
  return `${lines.join('\n')}\n`;
}

/** Options under the titles that the help gives them. */
function grouped(options: readonly Described[]): readonly string[] {
  const groups = [...new Set(options.map(({ group = 'Options:' }) => group))];
  return groups.flatMap((title) => [
    `.SH ${plain(title.replace(/:$/, '').toUpperCase())}`,
    ...options.filter(({ group = 'Options:' }) => group === title).flatMap(item),
  ]);
}

function item({ long, short, value, says, words }: Described): readonly string[] {
  const names = (short ? [short, long] : [long]).map((name) => `\\fB${plain(name)}\\fR`).join(', ');
  return ['.TP', `${names}${value ? ` \\fI${plain(value)}\\fR` : ''}`, plain(`${says}${words.length ? ` (${words.join(', ')})` : ''}`)];
}
