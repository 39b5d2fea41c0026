import { type Arg, literalArg, staticText } from '../arg.ts';
import type { Program } from '../program.ts';
import { tool } from './entry.ts';
import { patchedFiles } from './patch-text.ts';

/** The program that applies a patch; it leaves alone what lies outside of its folder. */
export const patchPrograms: readonly Program[] = [
  tool(
    'patch gpatch',
    {
      flags:
        '-b -c -e -E -f -l -n -N -R -s -t -T -u -Z --backup --batch --binary --context --dry-run --force --forward --ignore-whitespace --normal --no-backup-if-mismatch --backup-if-mismatch --posix --quiet --silent --remove-empty-files --reverse --unified --verbose --set-time --set-utc',
      values: {
        '-p --strip': 'text',
        '-i --input': 'text',
        '-d --directory': 'folder',
        '-o --output': 'write',
        '-r --reject-file': 'write',
        '-F --fuzz': 'text',
        '-z --suffix': 'text',
        '-V --version-control': 'text',
        '--reject-format': 'text',
        '--merge': 'text',
      },
      operands: ['write', 'read'],
      also: (parsed, invocation) => {
        const [input] = parsed.values('-i');
        const files = [...(input ? [input] : []), ...parsed.operands.slice(0, 1)].flatMap(arg =>
          invocation.paths('read', arg),
        );
        if (parsed.has('--dry-run') || parsed.has('--help') || parsed.has('--version')) return files;
        const { stdin } = invocation;
        const strip = Number(staticText(parsed.values('-p')[0]) ?? 0);
        // Without the text, it may be any file of the folder.
        const fed = !input && parsed.operands.length === 0 && stdin.kind === 'text';
        const anywhere: Arg = literalArg('.');
        return [
          ...files,
          ...(fed
            ? patchedFiles(stdin.text, strip, invocation)
            : parsed.operands.length > 0
              ? []
              : invocation.paths('write', anywhere, true)),
        ];
      },
    },
    {
      'patch -p1 -i x.patch': ['read /workspace/x.patch', 'write /workspace (tree)'],
      'patch --dry-run -p1 -i x.patch': ['read /workspace/x.patch'],
      "patch -p1 <<< '+++ b/.claude/settings.json'": ['write /workspace/.claude/settings.json'],
      'patch a x.patch': ['write /workspace/a', 'read /workspace/x.patch', 'read /workspace/a'],
      'patch -d /etc -p0 -i x': ['read /etc', 'read /etc/x', 'write /etc (tree)'],
    },
  ),
];
