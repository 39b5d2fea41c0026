import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { type Arg, staticText } from '../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../program.ts';
import { tool } from './entry.ts';

/** Commands of an editor that only move, change text, write the file and leave. */
const plainCommand =
  /^:?(?:q!?|qa!?|qall!?|w|wq!?|wqa!?|x!?|xa!?|wa|wall|e!|set? (?:no)?[a-z]+(?:=[\w,.-]*)?|(?:%|\d+|\$|\.|\d+,(?:\d+|\$))?(?:d|s([/#,])(?:(?!\1)[^\\\n]|\\[^\n])*\1(?:(?!\1)[^\\\n=]|\\[^\n=])*\1[gciI]*)|normal? ?gg=G|syntax (?:on|off)|noh|sort u?|retab|\d+|\$)$/;

/** What the editor is told to do as it starts: commands that can start others are code. */
function told(parsed: ParsedArgs, options: readonly string[], language: string): Operation[] {
  const given = options.flatMap(option => parsed.values(option));
  const plus = parsed.operands.filter(arg => arg.prefix.startsWith('+') && !/^\+\d*$/.test(arg.text ?? ''));
  const commands = [...given, ...plus].map(arg => staticText(arg)?.replace(/^\+/, ''));
  return commands
    .filter(command => command === undefined || !plainCommand.test(command))
    .map(command => ({ kind: 'evaluate', language, ...(command === undefined ? {} : { code: command }) }));
}

const files = (parsed: ParsedArgs): readonly Arg[] => parsed.operands.filter(arg => !arg.prefix.startsWith('+'));
const asks = (parsed: ParsedArgs) => parsed.has('--help') || parsed.has('--version');

/** An editor works on files, and without commands it waits for a person. */
const edits =
  (language: string, ...options: readonly string[]): NonNullable<ProgramSpec['also']> =>
  (parsed: ParsedArgs, invocation: Invocation) => {
    const batch = options.some(option => parsed.has(option)) || parsed.operands.some(arg => /^\+\D/.test(arg.prefix));
    return [
      ...files(parsed).flatMap(arg => [...invocation.paths('read', arg), ...invocation.paths('write', arg)]),
      ...told(parsed, options, language),
      ...(batch || asks(parsed) ? [] : [unknown(invocation, 'a session in which anything can be done')]),
    ];
  };

/** Programs with which people edit files, and which scripts start too. */
export const editorPrograms: readonly Program[] = [
  tool(
    'vim vi nvim view ex rvim gvim vimdiff nvi elvis',
    {
      flags:
        '-e -E -s -es -Es -n -N -R -b -d -f -g -m -M -o -O -p -y -Z --clean --headless --noplugin --not-a-term --nofork',
      values: {
        '-c --cmd': 'text',
        '-u': 'text',
        '-i': 'text',
        '-S': 'code',
        '-w': 'write',
        '-W': 'write',
        '-T': 'text',
      },
      operands: ['text*'],
      also: edits('vim', '-c'),
    },
    {
      "vim -es -c '%s/a/b/g' -c wq a": ['read /workspace/a', 'write /workspace/a'],
      "vim -c ':!id' a": ['read /workspace/a', 'write /workspace/a', 'evaluate vim: :!id'],
      'vim -es \'+s/a/\\=system("id")/\' a': [
        'read /workspace/a',
        'write /workspace/a',
        'evaluate vim: s/a/\\=system("id")/',
      ],
      'vim a': [
        'read /workspace/a',
        'write /workspace/a',
        'unknown vim: a session in which anything can be done',
        'read /workspace',
      ],
      'vim --version': [],
    },
  ),
  tool(
    'emacs emacsclient',
    {
      described: false,
      flags:
        '-batch --batch -nw -Q -q -n -t --no-window-system --quick --no-init-file --no-site-file --no-splash -c --no-wait -u',
      values: {
        '-eval --eval -e --execute -execute': 'text',
        '-f -funcall --funcall': 'text',
        '-l -load --load': 'code',
        '-script --script': 'code',
        '-L --directory': 'read',
      },
      unbundled: true,
      operands: ['text*'],
      also: edits('elisp', '-eval', '-f'),
    },
    {
      'emacs --batch --eval \'(delete-file "x")\'': ['evaluate elisp: (delete-file "x")', 'read /workspace'],
      'emacs --version': ['read /workspace'],
    },
  ),
  tool(
    'nano pico micro joe jed kak helix hx mg ne mcedit gedit code subl cursor',
    {
      flags:
        '-w -l -R -v -n -c -i -m -r -g -a -d --new-window --reuse-window --wait --list-extensions --show-versions --status --goto --diff --add --readonly --view',
      values: { '-T': 'text', '-Y': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) =>
        asks(parsed) || parsed.has('--list-extensions') ? [] : edits('editor')(parsed, invocation),
    },
    {
      'nano a': [
        'read /workspace/a',
        'write /workspace/a',
        'unknown nano: a session in which anything can be done',
        'read /workspace',
      ],
      'code --list-extensions': [],
    },
  ),
  tool(
    'ed red',
    {
      flags: '-s -E -r -v -l -p --quiet --silent --verbose --extended-regexp --loose-exit-status',
      values: { '--prompt': 'text' },
      operands: ['text*'],
      // `!` starts commands, `r`, `e` and `w` take other files.
      also: (parsed, invocation) => [
        ...files(parsed).flatMap(arg => [...invocation.paths('read', arg), ...invocation.paths('write', arg)]),
        ...(asks(parsed) ? [] : script(invocation)),
      ],
    },
    {
      "ed -s a <<< $'1d\\nw\\nq'": ['read /workspace/a', 'write /workspace/a'],
      'ed a <<< "!id"': ['read /workspace/a', 'write /workspace/a', 'evaluate ed: !id'],
    },
  ),
];

/** Lines of ed that address, delete, print, substitute, write the file itself and leave. */
const plainLine =
  /^(?:(?:\d+|[.$%,;]|\/[^/\\]*\/)?(?:,(?:\d+|[.$]))?(?:[dpnlj=]|s([/#,])(?:(?!\1)[^\\\n]|\\[^\n])*\1(?:(?!\1)[^\\\n]|\\[^\n])*\1[gp\d]*)?|w|wq|q|Q|H|h)$/;

function script({ stdin }: Invocation): Operation[] {
  if (stdin.kind !== 'text') return [{ kind: 'evaluate', language: 'ed' }];
  const plain = stdin.text.split('\n').every(line => plainLine.test(line));
  return plain ? [] : [{ kind: 'evaluate', language: 'ed', code: stdin.text }];
}
