import { posix } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import type { BaseFiles } from '../adapters/git-base.ts';
import type { ScannedFile } from '../audit/event.ts';
import { messageOf } from '../errors.ts';
import type { ReadBefore } from '../examine/afterwards.ts';
import { type ConsequenceAt, isAtLeast } from '../policy/code.ts';
import { type Consequence, severities } from '../policy/policy.ts';
import { newSince, type Seen } from '../scan/code/baseline.ts';
import type { CodeScan, CodeScanner } from '../scan/code/scanner.ts';

/** What scanning the files of a run needs. */
export interface CodeScansParts {
  readonly scanner: CodeScanner;
  /** Scans files as they were before the run, with the project around them as it was. */
  readonly baseScanner: Pick<CodeScanner, 'scan'>;
  readonly base: BaseFiles;
  readonly read: ReadBefore;
  readonly workspace: string;
  readonly consequenceAt: ConsequenceAt;
}

/** A file as it is now, and what is new in it. */
export interface Reviewed {
  readonly entry: ScannedFile;
  readonly fresh: Seen;
  /** Whether it could be scanned to its end. */
  readonly isWhole: boolean;
}

/** The files of a run, as scans see them. */
export interface CodeScans {
  /** What was found in a file before the run, and why it could not be scanned then. */
  known(path: string): Promise<{ readonly seen?: Seen; readonly error?: string }>;
  /** Scans a file as it is; one that `wasThere` and is gone has no findings any more. Never rejects. */
  review(path: string, wasThere: boolean): Promise<Reviewed>;
  /** The text of a file as a review of it would have it. */
  textNow(path: string): string;
}

/** Stands for the text of a file that cannot be read. */
const unreadable = '\0';

export function createCodeScans(parts: CodeScansParts): CodeScans {
  const { base, baseScanner, read, scanner } = parts;
  const nameOf = nameIn(parts.workspace);
  const scans = new Map<string, { readonly seen: Seen; readonly error?: string }>();

  const known: CodeScans['known'] = async path => {
    const text = await base.textOf(path);
    const before = scans.get(path);
    if (before !== undefined || text === undefined) return before ?? {};
    const { findings, error } = baseScanner.scan(nameOf(path), text);
    const scan = { seen: { text, findings }, ...(error === undefined ? {} : { error }) };
    scans.set(path, scan);
    // Scanning holds everything else up; in between, others are answered.
    await pause();
    return scan;
  };

  const scanNow = (path: string, name: string, wasThere: boolean): CodeScan & { readonly text: string } => {
    try {
      const text = read(path);
      if (text !== undefined) return { text, ...scanner.scan(name, text) };
      if (wasThere) return { text: '', findings: [] };
      throw new Error(`there is no file \`${name}\``);
    } catch (error) {
      return { text: unreadable, findings: [], error: messageOf(error) };
    }
  };

  return {
    known,
    async review(path, wasThere) {
      const before = await known(path);
      await pause();
      const name = nameOf(path);
      const { text, findings, error } = scanNow(path, name, wasThere);
      const fresh = newSince(before.seen, { text, findings });
      const old = findings.length - fresh.length;
      return {
        fresh: { text, findings: fresh },
        isWhole: error === undefined,
        entry: {
          path: name,
          bytes: text === unreadable ? 0 : Buffer.byteLength(text),
          ...(old > 0 ? { known: old } : {}),
          ...(error === undefined ? {} : { error }),
          ...(error === undefined || before.error !== undefined
            ? {}
            : { consequence: strictest(parts.consequenceAt, path) }),
        },
      };
    },
    textNow: path => {
      try {
        return read(path) ?? '';
      } catch {
        return unreadable;
      }
    },
  };
}

/** What findings call a file: its path from the workspace on, and all of it for what lies elsewhere. */
export const nameIn = (workspace: string) => (path: string) => {
  const inside = posix.relative(workspace, path);
  return inside.startsWith('..') ? path : inside;
};

/** The strictest of what follows in a file. */
function strictest(consequenceAt: ConsequenceAt, path: string): Consequence {
  return severities
    .map(severity => consequenceAt(path, severity))
    .reduce((held, given) => (isAtLeast(given, held) ? given : held));
}
