import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs } from '../../program.ts';

const privilege: Operation = { kind: 'change', what: 'system', name: 'privilege' };

/** What a container gets to see of this machine, and what of its walls is taken down. */
export function exposure(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  return [
    ...parsed.values('-v').flatMap(value => volume(value, invocation)),
    ...parsed.values('--mount').flatMap(value => mount(value, invocation)),
    ...(isPrivileged(parsed) ? [privilege] : []),
  ];
}

/** `/host/path:/container/path:ro`; a name instead of a path is a volume of the engine's own. */
function volume(value: Arg, invocation: Invocation): Operation[] {
  const text = value.text ?? value.prefix;
  const [source = '', target, mode = ''] = text.split(':');
  if (value.text === undefined && target === undefined)
    return [unknown(invocation, 'a mount that is only known at run time')];
  if (target === undefined || !/^[./~]/.test(source)) return [];
  return exposed(source, mode.split(',').includes('ro'), invocation);
}

/** `type=bind,source=/host/path,target=/container/path,readonly`. */
function mount(value: Arg, invocation: Invocation): Operation[] {
  const text = staticText(value);
  if (text === undefined) return [unknown(invocation, 'a mount that is only known at run time')];
  const fields = new Map(text.split(',').map(field => [field.split('=')[0], field.slice(field.indexOf('=') + 1)]));
  const source = fields.get('source') ?? fields.get('src');
  if (source === undefined || fields.get('type') === 'volume') return [];
  const readonly = ['readonly', 'ro'].some(name => fields.has(name) && fields.get(name) !== 'false');
  return exposed(source, readonly, invocation);
}

function exposed(source: string, readonly: boolean, invocation: Invocation): Operation[] {
  const path = literalArg(source);
  const read = invocation.paths('read', path, true);
  return readonly ? read : [...read, ...invocation.paths('write', path, true)];
}

const harmlessCapability = /^(?:CAP_)?(?:NET_BIND_SERVICE|CHOWN|SETUID|SETGID|KILL|FOWNER|IPC_LOCK|SYS_NICE)$/i;

function isPrivileged(parsed: ParsedArgs): boolean {
  const texts = (option: string) => parsed.values(option).map(value => value.text ?? '');
  return (
    (parsed.has('--privileged') && !texts('--privileged').includes('false')) ||
    parsed.has('--device') ||
    texts('--cap-add').some(name => !harmlessCapability.test(name)) ||
    texts('--security-opt').some(option => !/^no-new-privileges(?:[:=]true)?$/.test(option)) ||
    ['--pid', '--userns', '--cgroupns'].some(option => texts(option).some(text => /^(?:host|container:|)$/.test(text)))
  );
}

/** The same of a command line whose options are not taken apart. */
export function handed(words: readonly Arg[], invocation: Invocation): Operation[] {
  const mounts = words.filter(word => /^(?:--mount=)?type=/.test(word.prefix));
  const lifted = words.some(word => /^--(?:privileged|cap-add|device|rootfs)\b/.test(word.prefix));
  return [
    ...mounts.flatMap(word => mount(literalArg((word.text ?? '').replace(/^--mount=/, '')), invocation)),
    ...(lifted ? [privilege] : []),
  ];
}
