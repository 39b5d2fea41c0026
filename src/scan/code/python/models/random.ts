import type { Check, Result } from '../../flow/model.ts';
import { checks, type Entries, gives, under } from '../../flow/tables.ts';

/** The functions of the module `random`, and their like in NumPy: predictable from what they gave before. */
const predictable = [
  'random',
  'randint',
  'randrange',
  'choice',
  'choices',
  'sample',
  'uniform',
  'triangular',
  'getrandbits',
  'randbytes',
  'betavariate',
  'binomialvariate',
  'expovariate',
  'gammavariate',
  'gauss',
  'lognormvariate',
  'normalvariate',
  'vonmisesvariate',
  'paretovariate',
  'weibullvariate',
  'shuffle',
];
const ofNumpy = [
  'rand',
  'randn',
  'randint',
  'random',
  'random_sample',
  'choice',
  'bytes',
  'integers',
  'uniform',
  'normal',
];

const names = [
  ...predictable.flatMap(name => [`random.${name}`, `random.Random().${name}`]),
  ...ofNumpy.flatMap(name => under('numpy.random.', name, `RandomState().${name}`, `default_rng().${name}`)),
];

/** Shuffling is a game unless what is shuffled is a secret. */
const drawn: Result = (call, machine) => {
  const at = call.node.op === 'call' ? call.node.callee : call.node;
  const random = machine.taint('random', at, call.frame);
  const given = [...call.positional, ...call.keywords.values()];
  return {
    taints: [...given.flatMap(one => one.value.taints).slice(0, 4), random],
    constant: given.every(one => one.value.constant),
    name: `${call.name}()`,
  };
};

const guessed: Check = {
  rule: 'python-weak-random',
  severity: 'note',
  says: call => `\`${call.name}\` can be predicted; whatever must not be guessed needs \`secrets\``,
};

/** Generators whose next value can be computed. `random.SystemRandom` and `secrets` are not among them. */
export const randomness: Entries = [...gives(drawn, ...names), ...checks(guessed, ...names, 'uuid.uuid1')];
