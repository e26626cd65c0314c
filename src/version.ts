import manifest from '../package.json' with { type: 'json' };

/** The version of the package, from its manifest. */
export const VERSION: string = manifest.version;

/** Rises whenever a verdict on the same two files can change. */
export const RESULTS_VERSION = 2;

/** What every output says it was made by. */
export const TOOL = { name: 'draftdiff', version: VERSION, resultsVersion: RESULTS_VERSION } as const;
