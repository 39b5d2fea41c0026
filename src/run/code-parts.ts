import { resolve } from 'node:path';
import { openBase } from '../adapters/git-base.ts';
import { loadParsers } from '../adapters/parsers.ts';
import { createProjectReader } from '../adapters/project-reader.ts';
import { readerUpTo } from '../adapters/secret-facts.ts';
import { type CodeGate, createCodeGate } from '../examine/code.ts';
import { bindCode } from '../policy/code.ts';
import { type CodeSettings, codeDefaults } from '../policy/policy.ts';
import type { Scope } from '../policy/variables.ts';
import {
  type CodeScanner,
  codeRuleDescriptions,
  createCodeScanner,
  type ReadProjectFile,
} from '../scan/code/scanner.ts';
import type { Parsers } from '../scan/code/syntax.ts';
import type { CodeReviewParts } from './code-review.ts';
import { nameIn } from './code-scans.ts';

/** The largest file whose code is scanned, in bytes. */
const maxCodeBytes = 4 * 1024 * 1024;
/** How long one scan goes on into other files of the project; the work on the file itself is bounded by its size. */
const scanMs = 3_000;

/** What the code of a run is followed with: one warm scanner, the workspace as it is now, and what the policy says. */
export async function codeParts(
  scope: Scope,
  settings: CodeSettings | undefined,
): Promise<Omit<CodeReviewParts, 'record'>> {
  const { workspace } = scope;
  const parsers = await loadParsers();
  const project = createProjectReader(workspace);
  const scanner = timedScanner(parsers, project);
  const read = readerUpTo(maxCodeBytes);
  const base = await openBase(workspace, read);
  return {
    scanner,
    baseScanner: timedScanner(parsers, path => {
      const known = base.known(resolve(workspace, path));
      return known === undefined ? project(path) : known.text;
    }),
    base,
    read,
    workspace,
    consequenceAt: bindCode(settings, scope),
    tellAtMost: settings?.tell_at_most ?? codeDefaults.tell_at_most,
    helpOf,
  };
}

/** The gate by itself, for a session in which no run is followed: what is in a file already was there before. */
export async function blockingGate(scope: Scope, settings: CodeSettings | undefined): Promise<CodeGate> {
  const { workspace } = scope;
  return createCodeGate({
    scanner: timedScanner(await loadParsers(), createProjectReader(workspace)),
    consequenceAt: bindCode(settings, scope),
    readBefore: readerUpTo(maxCodeBytes),
    nameOf: nameIn(workspace),
    known: async () => undefined,
    helpOf,
  });
}

/** A scanner that nobody waits for long: what it did not get to is a gap. */
export function timedScanner(parsers: Parsers, read: ReadProjectFile, most = scanMs): CodeScanner {
  let began = 0;
  const scanner = createCodeScanner(parsers, path => {
    if (performance.now() - began > most) throw new Error(`it takes longer than ${most / 1_000} s`);
    return read(path);
  });
  return {
    ...scanner,
    scan: (path, text) => {
      began = performance.now();
      return scanner.scan(path, text);
    },
  };
}

const helpOf = (rule: string) => codeRuleDescriptions.find(({ id }) => id === rule)?.help;
