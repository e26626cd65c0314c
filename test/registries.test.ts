import { expect, test } from 'vitest';
import { SETTINGS } from '../src/cli/flags/index.js';
import { type Settings, SHARED_SETTINGS } from '../src/cli/settings.js';
import { RULES } from '../src/render/sarif/rules.js';
import { ORDERED, TRAITS } from '../src/traits/index.js';
import { OUTCOMES, type Trait, type Warning } from '../src/types.js';
import { draftdiff } from './cli/run.js';

/** Each line is an error of the compiler, which looks at the tests, too: a mistyped name does not compile. */
test('mistyped names do not compile', () => {
  // @ts-expect-error no warning is called so
  const code: Warning['code'] = 'tracked-chagnes';
  // @ts-expect-error no trait is called so
  const trait: Trait['type'] = 'softend';
  // @ts-expect-error no flag gives a setting of this name
  const setting: keyof Settings = 'failsOn';
  expect([code, trait, setting]).toHaveLength(3);
});

test('each trait has a place of its own where all are listed', () => expect(new Set(ORDERED.map((type) => TRAITS[type].order)).size).toBe(ORDERED.length));

test('each outcome and trait has a rule of SARIF', () =>
  expect(RULES.map(({ id }) => id).sort()).toEqual(
    [...OUTCOMES.map((name) => `outcome/${name}`), ...ORDERED.map((name) => `trait/${name}`), 'possible'].sort(),
  ));

test('each flag stands in the help of a command that takes it', () => {
  const help = new Map(
    ['compare', 'history', 'trace', 'batch', 'outline', 'render', 'schema', 'accept', 'app'].map((name) => [
      name,
      draftdiff([...(name === 'compare' ? [] : [name]), '--help']).stdout,
    ]),
  );
  const missing = SETTINGS.flatMap(({ name, on }) => Object.keys(on).filter((command) => !help.get(command)?.includes(`--${name}`)));
  expect(missing).toEqual([]);
});

test('settings that may be passed on name nothing of the user’s', () =>
  expect(SHARED_SETTINGS).toEqual(['despite', 'encoding', 'kind', 'language', 'ocr', 'paragraphs', 'revisions', 'strict']));
