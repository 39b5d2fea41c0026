import type { ExitCode } from './io.ts';

interface Guide {
  /** What a person has to know that no single option says. */
  readonly notes?: readonly string[];
  /** Commands to copy. */
  readonly examples: readonly string[];
  /** What each exit code means here; 1 and 3 mean the same for every command unless said otherwise. */
  readonly exits: Readonly<Partial<Record<ExitCode, string>>>;
}

/** What stands below the options in the help of every command. */
export function guide({ notes = [], examples, exits }: Guide): string {
  const codes = Object.entries({ 1: 'the tool itself failed', 3: 'invalid input', ...exits });
  return [
    ...notes.map(note => `\n${note}`),
    section('Examples', examples),
    section(
      'Exit codes',
      codes.map(([code, meaning]) => `${code}  ${meaning}`),
    ),
  ].join('\n');
}

function section(title: string, lines: readonly string[]): string {
  return [`\n${title}:`, ...lines.map(line => `  ${line}`)].join('\n');
}
