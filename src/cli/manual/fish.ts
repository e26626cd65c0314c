import type { Described, Told } from './described.js';

const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

/** What fish sources to complete commands, options and what these take. */
export function fish(commands: readonly Told[]): string {
  const names = commands.map(({ name }) => name).filter(Boolean);
  const when = (name: string): string => quoted(`${name ? '' : 'not '}__fish_seen_subcommand_from ${name || names.join(' ')}`);
  const starts = commands.flatMap(({ name, says }) => (name ? [`complete -c draftdiff -n '__fish_is_first_arg' -a ${name} -d ${quoted(says)}`] : []));
  const options = commands.flatMap(({ name, options: own }) => own.map((option) => `complete -c draftdiff -n ${when(name)} ${optionIn(option)}`));
  return `# fish completion of draftdiff: draftdiff completion fish | source\n${[...starts, ...options].join('\n')}\n`;
}

function optionIn({ long, short, says, value, optional, words, several }: Described): string {
  const known = several ? `(__fish_append , ${words.join(' ')})` : words.join(' ');
  return [
    `-l ${long.slice(2)}`,
    ...(short ? [`-s ${short.slice(1)}`] : []),
    ...(value && !optional ? ['-r'] : []),
    ...(words.length ? ['-f', `-a ${quoted(known)}`] : []),
    `-d ${quoted(says)}`,
  ].join(' ');
}
