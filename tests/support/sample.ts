/** Whether the long proofs run in full, as `npm run test:all` has them. */
export const isInFull = process.env.TEST_ALL === 'yes';

/** How much of a long proof to run: a few cases in `npm test`, all of them in `npm run test:all`. */
export function sample(few: number, all: number): number {
  return isInFull ? all : few;
}
