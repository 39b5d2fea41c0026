import type { Operation } from '../../operation.ts';
import type { Arg } from '../arg.ts';
import type { Analysis, Invocation } from '../program.ts';
import { assignTo } from './assign.ts';
import { maxCode, NotRead } from './cursor.ts';
import { evaluate } from './evaluate.ts';
import { javascript } from './javascript/library.ts';
import { readJavaScript } from './javascript/statement.ts';
import { literalPlaces } from './literals.ts';
import { type Library, Machine, type Reading, type Ways } from './machine.ts';
import { python } from './python/library.ts';
import { readPython } from './python/statement.ts';
import type { Program } from './tree.ts';

const languages: Readonly<Record<string, { readonly library: Library; read(code: string): Program }>> = {
  python: { library: python, read: readPython },
  javascript: { library: javascript, read: readJavaScript },
};

const ways: Ways = { evaluate, assign: assignTo };

/** Where inline code runs, and with what. */
export interface Given {
  readonly invocation: Invocation;
  /** The arguments that the command line gives to the code. */
  readonly args: readonly Arg[];
  /** Whether what the code gives is printed. */
  readonly shown?: boolean;
}

/** What inline code does. It is `described` where all of it was understood; what was seen is there in any case. */
export function readCode(language: string, code: string, given: Given): Analysis & { readonly fault?: string } {
  const { operations, runs, fault } = follow(language, code, given);
  // Where nothing could be read, the texts in it still say what it is about.
  const guessed = fault !== undefined && operations.length === 0 ? literalPlaces(code, given.invocation) : [];
  const evaluated: Operation = {
    kind: 'evaluate',
    language,
    code,
    ...(fault === undefined ? { described: true } : {}),
  };
  return {
    operations: [evaluated, ...operations, ...guessed],
    runs,
    described: true,
    ...(fault === undefined ? {} : { fault }),
  };
}

function follow(language: string, code: string, { invocation, args, shown }: Given): Reading {
  const nothing = (fault: string): Reading => ({ operations: [], runs: [], fault });
  const found = languages[language];
  if (!found) return nothing('the language is not read');
  if (code.length > maxCode) return nothing('the code is too long');
  try {
    return new Machine(found.library, ways, invocation, args).read(found.read(code), shown === true);
  } catch (error) {
    // Also a stack that ran out: depth is bounded, and this is the net below it.
    if (!(error instanceof NotRead || error instanceof RangeError)) throw error;
    return nothing(error.message);
  }
}
