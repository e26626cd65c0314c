import type { Comparison, Warning } from '../types.js';

/** Codes of warnings that put the counts themselves in doubt: a part left out, the sides swapped, a version that does not exist, a verdict given despite a doubt. */
const FOREMOST = /^(?:recommendations-elsewhere|numbers-missing|sides-seem-swapped|version-absent|despite-.+)$/;

const isForemost = ({ code }: Warning): boolean => FOREMOST.test(code);

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
