import fc from 'fast-check';

/** Where random cases begin, so that every run and every machine tries the same: `ILIUM_SEED=2 npm test` tries others. */
const seed = Number(process.env['ILIUM_SEED'] ?? 1);

fc.configureGlobal({ seed });
