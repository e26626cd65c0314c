import type { RenderOptions } from '../render/options.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** Colour and width of the output: a file or pipe gets neither colour nor a width of its own, and headlines in one line. Flag, then FORCE_COLOR, then NO_COLOR, then the terminal. */
export function terminalOptions(
  { color, output }: Pick<Settings, 'color' | 'output'>,
  { env, stdout }: Pick<Io, 'env' | 'stdout'>,
): Pick<RenderOptions, 'color' | 'width' | 'byLine'> {
  const onTerminal = stdout.isTTY === true && output === undefined;
  return { color: color ?? colorOf(env, onTerminal), width: onTerminal ? Math.max(40, stdout.columns ?? 80) : 80, byLine: !onTerminal };
}

function colorOf(env: Io['env'], onTerminal: boolean): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return onTerminal && env['TERM'] !== 'dumb';
}
