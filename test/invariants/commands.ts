import { programs } from '../../src/shell/programs/index.ts';
import { readSuite } from '../redteam/suite.ts';
import { list } from '../shell/grammar.ts';
import { mutate } from '../shell/mutate.ts';
import { type Random, randomOf } from '../shell/random.ts';

/** What programs say of themselves. */
const examples = programs.flatMap(program => Object.keys(program.examples));

/** What attackers and developers write. */
export const labelled: readonly string[] = readSuite().cases.flatMap(({ call: { tool, input } }) =>
  tool === 'Bash' && typeof input['command'] === 'string' ? [input['command']] : [],
);

const from = (random: Random, texts: readonly string[]) => texts[random.below(texts.length)] ?? 'true';

/** A command line: labelled, of a program, or from the grammar; one in four is changed until it may be nonsense. */
export function commandOf(seed: number): string {
  const random = randomOf(seed);
  const command = random.of<() => string>([
    () => from(random, labelled),
    () => from(random, examples),
    () => list(random, 2),
  ])();
  return random.once(4) ? mutate(random, command) : command;
}
