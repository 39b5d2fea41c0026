import type { Operation } from '../../operation.ts';
import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Invocation, Run } from '../program.ts';

/** What a program in a little language does besides turning text into text. */
export interface Effects {
  readonly reads: readonly string[];
  readonly writes: readonly string[];
  /** Commands of plain words, which get what it prints. */
  readonly commands: readonly string[];
}

export const noEffects: Effects = { reads: [], writes: [], commands: [] };

/** A program in a little language: what it does when that can be told, else code. */
export function little(
  language: string,
  script: Arg,
  read: (text: string) => Effects | undefined,
  invocation: Invocation,
): { readonly operations: readonly Operation[]; readonly runs: readonly Run[] } {
  const text = staticText(script);
  if (text === undefined) return { operations: [{ kind: 'evaluate', language }], runs: [] };
  const effects = read(text);
  if (!effects) return { operations: [{ kind: 'evaluate', language, code: text }], runs: [] };
  return {
    operations: [
      ...effects.reads.flatMap(path => invocation.paths('read', literalArg(path))),
      ...effects.writes.flatMap(path => invocation.paths('write', literalArg(path))),
      // A program that writes elsewhere than in its folder is more than a filter.
      ...(effects.writes.some(path => /^\/(?!dev\/)|^~|\.\.(?:\/|$)/.test(path))
        ? [{ kind: 'evaluate', language, code: text } as const]
        : []),
    ],
    runs: effects.commands.map(command => ({
      args: command.trim().split(/\s+/).map(literalArg),
      stdin: { kind: 'dynamic' },
    })),
  };
}
