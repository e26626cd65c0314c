import type { Described, Told } from './described.js';

const quoted = (text: string): string => `'${text.replace(/'/g, "''")}'`;

/** What PowerShell sources to complete commands, options and what these take. */
export function powershell(commands: readonly Told[]): string {
  const named = commands.filter(({ name }) => name);
  return `# PowerShell completion of draftdiff: draftdiff completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName draftdiff -ScriptBlock {
  param($word, $line, $cursor)
  $commands = [ordered]@{
${named.map(({ name, says }) => `    ${quoted(name)} = ${quoted(says)}`).join('\n')}
  }
  $options = @{
${commands.map(({ name, options }) => `    ${quoted(name)} = [ordered]@{ ${options.flatMap(namesOf).join('; ')} }`).join('\n')}
  }
  $values = @{
${commands.map(({ name, options }) => `    ${quoted(name)} = @{ ${options.flatMap(valuesOf).join('; ')} }`).join('\n')}
  }
  $typed = @($line.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $command = if ($typed.Count -gt 0 -and $commands.Contains($typed[0])) { $typed[0] } else { '' }
  $last = if ($typed.Count -gt 0) { $typed[-1] } else { '' }
  $offered = if ($values[$command].ContainsKey($last)) { $values[$command][$last] }
    elseif ($word.StartsWith('-')) { $options[$command].Keys }
    elseif ($typed.Count -eq 0) { $commands.Keys }
    else { @() }
  $offered | Where-Object { $_ -like "$word*" } | ForEach-Object {
    $says = if ($options[$command].Contains($_)) { $options[$command][$_] } elseif ($commands.Contains($_)) { $commands[$_] } else { $_ }
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $says)
  }
}
`;
}

const spellings = ({ long, short }: Described): readonly string[] => (short ? [long, short] : [long]);

// keys of a table of PowerShell know no case: "-V" and "-v" would be one
function namesOf(option: Described): readonly string[] {
  return [`${quoted(option.long)} = ${quoted(option.says)}`];
}

function valuesOf(option: Described): readonly string[] {
  if (option.words.length === 0) return [];
  return spellings(option).map((name) => `${quoted(name)} = @(${option.words.map(quoted).join(', ')})`);
}
