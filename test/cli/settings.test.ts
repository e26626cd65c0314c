import { expect, test } from 'vitest';
import { checkConfig } from '../../src/cli/config.js';
import { configSchema } from '../../src/cli/config-keys.js';
import type { FlagSpec } from '../../src/cli/flags/spec.js';
import { nearest } from '../../src/cli/nearest.js';
import { isIn } from '../../src/cli/ranges.js';
import { resolveSettings, toldSettings } from '../../src/cli/settings.js';
import { terminalOptions } from '../../src/cli/terminal.js';
import { LIMIT_NAMES, LIMITS } from '../../src/limits.js';

const file = (config: object) => ({ path: 'draftdiff.config.json', config: checkConfig(config, 'draftdiff.config.json'), unapplied: [] });

test('flag wins over file, file over default', () => {
  const { settings, origins } = resolveSettings({ kind: 'report' }, file({ kind: 'response', language: 'fr' }));
  expect([settings.kind, origins['kind'], settings.language, origins['language'], settings.format, origins['format']]).toEqual([
    'report',
    'flag',
    'fr',
    'file',
    'text',
    'default',
  ]);
});

test('the extension of the output gives the format, a flag wins', () => {
  expect(resolveSettings({ output: 'x.html' }, undefined).settings.format).toBe('html');
  expect(resolveSettings({ output: 'x.html', format: 'json' }, undefined).settings.format).toBe('json');
});

test('only what differs from the defaults is told', () => {
  expect(toldSettings(resolveSettings({ strict: true }, file({ language: 'en' })))).toEqual({
    strict: { value: true, from: 'flag' },
    language: { value: 'en', from: 'file' },
  });
});

test('words of the user become patterns', () => {
  expect(resolveSettings({}, file({ labels: ['Ask'] })).settings.patterns).toEqual({ labels: ['Ask'] });
});

const wrong: readonly (readonly [title: string, config: unknown, says: RegExp])[] = [
  ['an unknown key', { lables: [] }, /did you mean "labels"/],
  ['a key of every object', { constructor: [] }, /unknown key/],
  ['a wrong word', { failOn: ['droped'] }, /did you mean "dropped"/],
  ['a wrong type', { strict: 'yes' }, /true or false/],
  ['a wrong number', { minWeight: 3 }, /0 to 1/],
  ['a wrong part of ignore', { ignore: { section: [] } }, /did you mean "sections"/],
  ['no object', [], /one object/],
];

test.each(wrong)('%s is refused', (_title, config, says) => {
  expect(() => checkConfig(config, 'draftdiff.config.json')).toThrow(says);
});

test('the schema of the configuration knows every key', () => {
  expect(configSchema()).toMatchObject({
    additionalProperties: false,
    properties: { labels: { type: 'array' }, failOn: { type: 'array' }, ignore: { type: 'object' } },
  });
});

test('the nearest word', () => {
  expect(nearest('softend', ['dropped', 'softened', 'split'])).toBe('softened');
});

const tty = { isTTY: true, columns: 100 } as never;
const colours: readonly (readonly [title: string, env: Record<string, string>, color: boolean])[] = [
  ['a terminal has colour', {}, true],
  ['NO_COLOR takes it away', { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR does not', { NO_COLOR: '' }, true],
  ['FORCE_COLOR wins', { NO_COLOR: '1', FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0 is none', { FORCE_COLOR: '0' }, false],
  ['a dumb terminal has none', { TERM: 'dumb' }, false],
];

test.each(colours)('%s', (_title, env, color) => {
  expect(terminalOptions({}, { env, stdout: tty }).color).toBe(color);
});

test('a file has neither colour nor the width of the terminal', () => {
  expect(terminalOptions({ output: 'x.txt' }, { env: {}, stdout: tty })).toEqual({ color: false, width: 80, byLine: true });
});

test('a number of the command line without its range does not compile', () => {
  // @ts-expect-error: it would be taken whatever it is
  const count = { value: '<count>', says: 'so many', on: {}, parse: (typed: string): number => Number(typed) } as const satisfies FlagSpec;
  expect(count.parse('-1')).toBe(-1);
});

test('every limit is by default what it may be', () => {
  expect(LIMIT_NAMES.filter((name) => !isIn(LIMITS[name].range, LIMITS[name].usual))).toEqual([]);
});
