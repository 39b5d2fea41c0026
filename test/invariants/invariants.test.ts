import { expect, it } from 'vitest';
import { scratch } from '../scratch.ts';
import { invariantsIn } from './index.ts';

/** Of the shares of a thousand; `npm run fuzz` tries a million cases. */
const thousands = 4;
const fewest = 20;

it('every invariant holds, whatever the commands and policies are', () => {
  const failures = invariantsIn(scratch()).flatMap(({ name, share, check }) =>
    Array.from({ length: Math.max(share * thousands, fewest) }, (_, i) => check(i + 1)).flatMap(failure =>
      failure === undefined ? [] : [`${name}: ${failure}`],
    ),
  );
  expect(failures).toEqual([]);
});
