import type { CompareOptions, Rulings } from '../types.js';
import type { Io } from './io.js';
import { type Planned, planned } from './ocr/plan.js';
import { passwordOf } from './password.js';
import type { Settings } from './settings.js';

/** What the settings say of how documents are read, recognised and compared. */
export async function compareOptions(settings: Settings, rulings: Rulings | undefined, io: Io): Promise<Planned<CompareOptions>> {
  const password = await passwordOf(settings.passwordFile, io);
  const { language, kind, encoding, revisions, patterns, ignore, draftName, finalName } = settings;
  const given = { language, kind, encoding, revisions, patterns, ignore, draftName, finalName, rulings, password };
  const present = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ...present,
    ...planned(settings),
    strict: settings.strict,
    limits: settings.limits,
    despite: settings.despite,
    paragraphs: settings.paragraphs || settings.open || settings.format === 'html',
  };
}
