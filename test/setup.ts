import fc from 'fast-check';

/** Property tests try the same examples in every run, so that a red build can be made red again; DRAFTDIFF_SEED tries others. */
fc.configureGlobal({ seed: Number(process.env['DRAFTDIFF_SEED'] ?? 20_261_122) });
