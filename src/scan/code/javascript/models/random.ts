import type { Result } from '../../flow/model.ts';
import { type Entries, gives, under } from '../../flow/tables.ts';
import { namedValue } from '../../flow/value.ts';

const predictable: Result = (call, machine) => ({
  ...namedValue(`${call.name}()`, [machine.taint('random', call.node, call.frame)]),
  constant: true,
});

/** Generators that can be predicted. */
export const randomness: Entries = gives(
  predictable,
  ...under('Math.', 'random'),
  'lodash.random',
  'lodash.sample',
  'seedrandom()',
  'random-number',
  'randomstring-insecure',
  'shortid.generate',
  'chance().string',
  'Chance().string',
);
