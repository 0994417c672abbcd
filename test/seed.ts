import fc from 'fast-check';

/**
 * `npm test` rolls the same dice each time, so that a red run speaks of the change that made it. The long form
 * (`OHLAS_FULL=1`) rolls new ones and prints the seed of what it found; `OHLAS_SEED=…` repeats it.
 */
const { OHLAS_FULL, OHLAS_SEED } = process.env;
if (OHLAS_SEED) fc.configureGlobal({ seed: Number(OHLAS_SEED) });
else if (!OHLAS_FULL) fc.configureGlobal({ seed: 20_261_122 });
