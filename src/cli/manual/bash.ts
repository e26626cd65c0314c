import type { Described, Told } from './described.js';

const words = (list: readonly string[]): string => `'${list.join(' ')}'`;
const named = ({ long, short }: Described): readonly string[] => (short ? [short, long] : [long]);

/** What bash sources to complete commands, options and what these take. */
export function bash(commands: readonly Told[]): string {
  const names = commands.map(({ name }) => name).filter(Boolean);
  const options = [...new Map(commands.flatMap((command) => command.options.map((option) => [option.long, option] as const))).values()];
  return `# bash completion of draftdiff: source <(draftdiff completion bash)
_draftdiff() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${names.join('|')}) command=$word; break ;; esac
  done
  case $prev in
${options.flatMap(valueCase).join('\n')}
  esac
  if [[ $cur == -* ]]; then
    case $command in
${commands.map(({ name, options: own }) => `      '${name}') COMPREPLY=($(compgen -W ${words(own.flatMap(named))} -- "$cur")) ;;`).join('\n')}
    esac
    return
  fi
  COMPREPLY=($(compgen -f -- "$cur"))
  [[ $COMP_CWORD == 1 ]] && COMPREPLY+=($(compgen -W ${words(names)} -- "$cur"))
}
complete -o filenames -F _draftdiff draftdiff
`;
}

function valueCase(option: Described): readonly string[] {
  const { words: known, several, value, optional } = option;
  if (!value || optional) return [];
  const all = named(option).join('|');
  if (!known.length) return [`    ${all}) COMPREPLY=($(compgen -f -- "$cur")); return ;;`];
  if (!several) return [`    ${all}) COMPREPLY=($(compgen -W ${words(known)} -- "$cur")); return ;;`];
  return [
    `    ${all})`,
    `      local before=; [[ $cur == *,* ]] && before=\${cur%,*},`,
    `      COMPREPLY=($(compgen -P "$before" -W ${words(known)} -- "\${cur##*,}")); return ;;`,
  ];
}
