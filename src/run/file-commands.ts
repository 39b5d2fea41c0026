import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Files through which a step tells the GitHub runner what later steps see (variables, PATH, outputs, summary). */
const names = ['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const;

/** What the files held before the agent started. */
export interface FileCommands {
  /** Puts back what was there and says which files had been changed. */
  restore(): string[];
}

/**
 * Keeps the runner's command files as they are. An agent that finds them by name could set `BASH_ENV` or `PATH` for
 * every later step, even without being told of them.
 */
export function guardFileCommands(environment: NodeJS.ProcessEnv): FileCommands {
  const files = names.flatMap(name => (environment[name] ? [environment[name]] : []));
  const before = new Map(files.map(file => [file, contentOf(file)]));
  return {
    restore: () => {
      const changed: string[] = [];
      for (const [file, content] of before) {
        if (contentOf(file) === content) continue;
        changed.push(names.find(name => environment[name] === file) ?? file);
        writeFileSync(file, content ?? '');
      }
      return changed;
    },
  };
}

function contentOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
