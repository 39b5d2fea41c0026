import { unknown } from '../analyse.ts';
import type { Program } from '../program.ts';
import { connectTo } from '../url.ts';
import { tool } from './entry.ts';

/** Programs that speak to the desktop of a person. */
export const desktopPrograms: readonly Program[] = [
  tool(
    'open xdg-open gnome-open wslview',
    {
      flags: '-g -n -R -t -e -F -W -j',
      values: { '-a': 'text', '-b': 'text' },
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...parsed.operands.flatMap(arg =>
          /^[a-z][a-z\d+.-]*:/i.test(arg.prefix) ? [connectTo(arg, invocation)] : invocation.paths('read', arg),
        ),
        ...(parsed.has('-R') || parsed.has('--help') || parsed.has('--version')
          ? []
          : [unknown(invocation, 'the program that opens it')]),
      ],
    },
    {
      'open https://example.com/x': [
        'connect example.com',
        'unknown open: the program that opens it',
        'read /workspace',
      ],
      'open -R ~/.ssh': ['read /home/user/.ssh'],
    },
  ),
  tool(
    'pbcopy pbpaste wl-copy wl-paste clip clip.exe xclip xsel',
    {
      flags:
        '-i -o -a -c -b -p -s -n -l -in -out -rmlastnl --input --output --clear --clipboard --primary --trim-newline',
      values: { '-selection -sel': 'text', '-t -target --type': 'text' },
      operands: ['read*'],
      also: (_parsed, invocation) => [unknown(invocation, 'what a person has copied, or will paste')],
    },
    {
      pbpaste: ['unknown pbpaste: what a person has copied, or will paste', 'read /workspace'],
      'xclip ~/.netrc': [
        'read /home/user/.netrc',
        'unknown xclip: what a person has copied, or will paste',
        'read /workspace',
      ],
    },
  ),
  tool(
    'notify-send say spd-say beep terminal-notifier',
    {
      flags: '-e -t -w -a -u',
      values: {
        '-u --urgency': 'text',
        '-i --icon': 'read',
        '-t --expire-time': 'text',
        '-v --voice': 'text',
        '-r --rate': 'text',
        '-o --output-file': 'write',
        '-f --input-file': 'read',
        '-title': 'text',
        '-message': 'text',
        '-subtitle': 'text',
      },
      operands: ['text*'],
    },
    { 'notify-send -u low done': [], 'say -f /etc/shadow': ['read /etc/shadow'] },
  ),
  tool(
    'screencapture scrot maim grim gnome-screenshot flameshot spectacle xwd',
    {
      noOptions: true,
      operands: ['text*'],
      also: (parsed, invocation) => [
        ...parsed.operands.filter(arg => !arg.prefix.startsWith('-')).flatMap(arg => invocation.paths('write', arg)),
        unknown(invocation, 'what a person has on the screen'),
      ],
    },
    {
      'screencapture -x a.png': [
        'write /workspace/a.png',
        'unknown screencapture: what a person has on the screen',
        'read /workspace',
      ],
    },
  ),
];
