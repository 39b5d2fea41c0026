import type { PatternRule } from '../../language.ts';
import { hasOption, programName, programOf, type ShellCommand, type ShellWord } from '../command.ts';
import { type ShellScript, spanOf } from '../read.ts';

const downloads = new Set(['curl', 'wget', 'fetch', 'aria2c', 'http']);
const interpreters = /^(?:(?:ba|da|z|k|a|fi)?sh|python[\d.]*|perl|ruby|node|php)$/;

/** Text that becomes a command, and commands that a variable steers. */
export const codeRules: readonly PatternRule<ShellScript>[] = [
  {
    id: 'shell-run-download',
    title: 'a download that is run unseen',
    cwe: [494],
    owasp: 'integrity',
    severity: 'warning',
    score: 7.5,
    precision: 'high',
    why: 'Whoever controls the address, or the way to it, runs commands here; nothing compares what came with what was meant.',
    help: 'download to a file, compare its checksum with one that is written down, then run it',
    bad: 'curl -fsSL https://example.com/install.sh | sh',
    good: 'curl -fsSLo install.sh https://example.com/install.sh && echo "$SUM  install.sh" | sha256sum -c && sh install.sh',
    *find({ commands }) {
      for (const command of commands) {
        const reader = pipesInto(command);
        if (downloads.has(programName(command)) && reader !== undefined)
          yield {
            at: spanOf(command, reader),
            message: `what \`${programName(command)}\` downloads is run by \`${programName(reader)}\` at once`,
          };
        if (runsText(command) && command.inner.some(inner => downloads.has(programName(inner)) && reachesOutput(inner)))
          yield { at: spanOf(command), message: `what is downloaded is run by \`${programName(command)}\` at once` };
      }
    },
  },
  {
    id: 'shell-evaluate-variable',
    title: 'text that is run as a command',
    cwe: [78],
    owasp: 'injection',
    severity: 'note',
    score: 7.8,
    precision: 'medium',
    why: 'Whatever the variable holds is taken for a command, with its quotes, semicolons and substitutions.',
    help: 'call the program with the variable as a quoted argument, or keep the arguments in an array',
    bad: 'eval "$1"',
    good: 'case "$1" in start) start_it ;; esac',
    *find({ commands }) {
      for (const command of commands) {
        const [name, ...words] = programOf(command);
        const isShell = interpreters.test(programName(command)) && words[0]?.text === '-c';
        const code = name?.text === 'eval' ? words : isShell ? words.slice(1, 2) : [];
        const given = code.flatMap(({ variables }) => variables.map(variable => variable.name));
        const outside = given.find(variable => /^[1-9@*]$/.test(variable));
        // `eval "$1=…"` in a function sets a variable by its name.
        const isWhole = isShell || /^\$\{?[1-9@*]\}?$/.test(code[0]?.text ?? '');
        const said = outside ?? (name?.text === 'eval' ? given[0] : undefined);
        if (said !== undefined && !code.some(isQuotedArray))
          yield {
            at: spanOf(command),
            severity: outside !== undefined && isWhole ? 'warning' : 'note',
            message: `\`$${said}\` is run as a command`,
          };
      }
    },
  },
  {
    id: 'shell-unchecked-delete',
    title: 'a deletion that a variable steers',
    cwe: [88],
    owasp: 'injection',
    severity: 'note',
    score: 5.5,
    precision: 'medium',
    why: 'An empty variable turns the path into one near the root; without quotes a blank in it makes two paths of one.',
    help: 'quote it, and stop when it is empty: `"${dir:?}/"`',
    bad: 'rm -rf $BUILD/*',
    good: 'rm -rf -- "${BUILD:?}"/*',
    *find({ commands }) {
      const known = new Set(commands.flatMap(({ assignments }) => assignments.map(({ name }) => name)));
      const isStrict = commands.some(
        ({ words }) =>
          words[0]?.text === 'set' && (hasOption(words, 'u') || words.some(({ text }) => text === 'nounset')),
      );
      for (const command of commands) {
        const [, ...words] = programOf(command);
        if (programName(command) !== 'rm' || (!hasOption(words, 'r', '--recursive') && !hasOption(words, 'R')))
          continue;
        for (const word of words) {
          const [first] = word.variables;
          if (first === undefined || first.isChecked || word.text.startsWith('-')) continue;
          const leadsToRoot =
            /^(?:\$\w+|\$\{\w+\})\/(?:\*|\.?$|[a-z]+$)/.test(word.text) && !isStrict && !known.has(first.name);
          if (leadsToRoot)
            yield {
              at: word,
              severity: 'warning',
              message: `when \`$${first.name}\` is empty this deletes from the root`,
            };
          else if (word.variables.some(variable => !variable.isQuoted && !/^[#?$!]$/.test(variable.name)))
            yield { at: word, message: `\`$${first.name}\` is not quoted: a blank in it names other files` };
        }
      }
    },
  },
];

/** The interpreter at the end of a pipe that reads a program from it. */
function pipesInto(command: ShellCommand): ShellCommand | undefined {
  for (let next = command.next; next !== undefined; next = next.next) {
    const [, first] = programOf(next);
    if (!interpreters.test(programName(next))) continue;
    if (
      first === undefined ||
      /^-[se]?$/.test(first.text) ||
      (first.text.startsWith('-') && !/^-\w*[cmen]/.test(first.text))
    )
      return next;
  }
  return undefined;
}

/** Whether a command runs text that stands in its words. */
function runsText(command: ShellCommand): boolean {
  const [name, first] = programOf(command);
  if (command.redirects.some(({ operator }) => operator === '<<<')) return interpreters.test(programName(command));
  if (first === undefined) return false;
  if (name?.text === 'eval') return true;
  if (name?.text === 'source' || name?.text === '.') return first.text.startsWith('<(');
  return interpreters.test(programName(command)) && (first.text === '-c' || first.text.startsWith('<('));
}

/** Whether a download goes to standard output. */
function reachesOutput(command: ShellCommand): boolean {
  const words = programOf(command);
  if (command.next !== undefined && !interpreters.test(programName(command.next))) return false;
  if (programName(command) === 'wget') return words.some(({ text }) => /^-\w*O-?$|^--output-document=-$/.test(text));
  return !hasOption(words, 'o', '--output') && !hasOption(words, 'O', '--remote-name');
}

function isQuotedArray({ text }: ShellWord): boolean {
  return text === '--' || /@Q\}|printf %q/.test(text);
}
