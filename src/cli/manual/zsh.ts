import type { Described, Told } from './described.js';

const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
const plain = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');

/** What zsh loads as `_draftdiff` to complete commands, options and what these take. */
export function zsh(commands: readonly Told[]): string {
  const [main, ...others] = commands;
  const names = others.map(({ name, says }) => quoted(`${name}:${plain(says)}`));
  return `#compdef draftdiff
# zsh completion of draftdiff: draftdiff completion zsh > a folder of $fpath/_draftdiff
_draftdiff_first() {
  local -a commands=(${names.join(' ')})
  _describe command commands
  _files
}
_draftdiff() {
  if (( CURRENT > 2 )); then
    case $words[2] in
${others.map(({ name, options }) => `      ${name}) _arguments ${specs(options)} '*:file:_files'; return ;;`).join('\n')}
    esac
  fi
  _arguments ${specs(main?.options ?? [])} '1:draft:_draftdiff_first' '2:final:_files'
}
if [ "$funcstack[1]" = "_draftdiff" ]; then _draftdiff "$@"; else compdef _draftdiff draftdiff; fi
`;
}

const specs = (options: readonly Described[]): string => options.flatMap(specsOf).join(' ');

function specsOf({ long, short, says, value, optional, words, several }: Described): readonly string[] {
  const known = words.map(plain).join(' ');
  const name = (value ?? '').replace(/[<>[\]]/g, '');
  const taken = words.length === 0 ? '_files' : several ? `_sequence compadd - ${known}` : `(${known})`;
  const rest = `[${plain(says)}]${value ? `${optional ? '::' : ':'}${plain(name)}:${taken}` : ''}`;
  return [long, ...(short ? [short] : [])].map((each) => quoted(`${each}${rest}`));
}
