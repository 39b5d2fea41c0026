import { relative } from 'node:path';
import { today } from '../../../adapters/policy-places.ts';
import { InputError, inputError } from '../../../errors.ts';
import { printable } from '../../../render/paint.ts';
import type { BaselineEntry } from '../../../scan/secrets/baseline.ts';
import { extended, isDay, newBaseline, readBaseline, writeBaseline } from '../../../scan/secrets/baseline-file.ts';
import type { Io } from '../../io.ts';
import { writeText } from '../../write.ts';
import type { OpenBaseline, Sorted } from './accept.ts';
import { many, unaccepted } from './output.ts';

/** Who answers for what goes into a baseline, why, and until when. */
export type Answer = Pick<BaselineEntry, 'owner' | 'reason' | 'expires'>;

/** Reads `--owner`, `--reason` and `--expires`. Throws one `InputError` with all that is missing or wrong. */
export function answerOf(given: Partial<Answer>): Answer {
  const { owner = '', reason = '', expires = '' } = given;
  const wanted = {
    owner: 'who answers for these secrets',
    reason: 'why they may stay',
    expires: 'a day, `2026-12-31`',
  };
  const faults = Object.entries(wanted)
    .filter(([name]) => (given[name as keyof Answer] ?? '').trim() === '')
    .map(([name, what]) => inputError('ARGUMENT_INVALID', `\`--update-baseline\` needs \`--${name}\``, what));
  if (expires !== '' && (!isDay(expires) || expires < today()))
    faults.push(inputError('ARGUMENT_INVALID', `\`${expires}\` is not a day to come`, 'write it as `2026-12-31`'));
  if (faults.length > 0) throw new InputError(faults.flatMap(fault => fault.problems));
  return { owner, reason, expires };
}

/** Writes what was found into the baseline; what it cannot take is left as it is, a finding. */
export function update(open: OpenBaseline, found: Sorted, answer: Answer, io: Io): Sorted {
  const results = unaccepted(found);
  const taken = results.filter(result => result.sighted !== undefined);
  if (taken.length > 0) {
    const baseline = extended(
      open.baseline ?? newBaseline(),
      taken.flatMap(({ sighted }) => sighted ?? []),
      answer,
      today(),
    );
    const text = writeBaseline(baseline);
    // Never write what cannot be read: a path may hold what no entry can say.
    readBaseline(text, open.file);
    writeText(open.file, text);
  }
  const file = printable(relative(io.cwd, open.file));
  io.err(
    taken.length === 0
      ? `nothing to add to ${file}`
      : `${many(taken.length, 'finding')} added to ${file}, until ${answer.expires}: review it and commit it`,
  );
  return { accepted: found.accepted, expired: [], open: results.filter(result => result.sighted === undefined) };
}
