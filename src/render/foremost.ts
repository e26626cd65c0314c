import type { Comparison, Warning } from '../types.js';
import { WARNINGS } from '../warnings/registry.js';
import type { WarningSpec } from '../warnings/spec.js';

/** Whether a warning puts the counts themselves in doubt; one of a later version is not known to. */
const isForemost = ({ code }: Warning): boolean => (WARNINGS[code] as WarningSpec | undefined)?.first === true;

/** The warnings that are said before any count is. */
export function foremost({ warnings }: Pick<Comparison, 'warnings'>): readonly Warning[] {
  return warnings.filter(isForemost);
}

/** All the other warnings. */
export function further({ warnings }: Pick<Comparison, 'warnings'>): readonly Warning[] {
  return warnings.filter((warning) => !isForemost(warning));
}

/** A comparison whose fields come in such an order that who reads it from the top meets these warnings before the counts. */
export function warnedFirst<C extends Partial<Comparison>>(comparison: C): C {
  const { type, schemaVersion, tool, warnings = [], ...rest } = comparison;
  return foremost({ warnings }).length === 0 ? comparison : ({ type, schemaVersion, tool, warnings, ...rest } as unknown as C);
}
