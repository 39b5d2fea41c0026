import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { type Arg, literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { connection, type Method } from '../remote-service.ts';

/** Where an image comes from: a registry by its host, or the one that names without a host stand for. */
export function registryOf(image: Arg | undefined, method: Method): Operation {
  const text = (staticText(image) ?? '').replace(/^[a-z-]+:\/\//, '');
  const [first = ''] = text.split('/');
  const isHost = text.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  const [, host = first, port] = /^(.*?)(?::(\d+))?$/.exec(first) ?? [];
  return isHost && host !== 'docker.io'
    ? connection(host, method, port === undefined ? undefined : Number(port))
    : connection('registry:docker', method);
}

/** The images that operands name. */
export const pulls = (parsed: ParsedArgs): Operation[] => parsed.operands.map(image => registryOf(image, 'GET'));
export const pushes = (parsed: ParsedArgs): Operation[] => parsed.operands.map(image => registryOf(image, 'POST'));

/** The options of `docker build`. */
export const buildOptions = {
  flags: '-q --quiet --no-cache --pull --rm= --force-rm --squash --load --push --compress --debug --check -D',
  values: {
    '-f --file --dockerfile': 'read',
    '-t --tag': 'text',
    '--build-arg': 'text',
    '--build-context': 'text',
    '--target': 'text',
    '--platform': 'text',
    '--label': 'text',
    '--network': 'text',
    '--progress': 'text',
    '--cache-from': 'text',
    '--cache-to': 'text',
    '--secret': 'text',
    '--ssh': 'text',
    '-o --output': 'text',
    '--iidfile': 'write',
    '--metadata-file': 'write',
    '--builder': 'text',
    '--allow': 'text',
    '--provenance': 'text',
    '--sbom': 'text',
    '--no-cache-filter': 'text',
    '--shm-size': 'text',
    '-m --memory': 'text',
    '--add-host': 'text',
    '--ulimit': 'text',
    '--security-opt': 'text',
    '--isolation': 'text',
    '--attest': 'text',
    '--annotation': 'text',
    '--format': 'text',
    '--layers': 'text',
  },
  operands: ['text'],
} as const satisfies ProgramSpec;

/** What building an image reads, sends and takes down. */
export function builds(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const contexts = [...parsed.operands, ...parsed.values('--build-context').map(after('='))];
  const files = (option: string, keys: RegExp) =>
    parsed.values(option).flatMap(value => (value.text ?? '').split(',').flatMap(field => keys.exec(field)?.[1] ?? []));
  // Layers that are sent to a registry, or kept where others take them from.
  const sent = [...parsed.values('-o'), ...parsed.values('--cache-to')].some(value =>
    /^(?!type=(?:local|inline|gha|tar|docker|oci)\b).*type=|^[\w.:-]+\/|push=true/.test(value.text ?? 'type='),
  );
  const lifted = [...parsed.values('--allow'), ...parsed.values('--security-opt')].length > 0;
  return [
    ...contexts.flatMap(context => contextOf(context, invocation)),
    ...files('--secret', /^(?:src|source)=(.*)$/).flatMap(path => invocation.paths('read', literalArg(path))),
    ...files('--ssh', /^[\w-]+=(.*)$/).flatMap(path => invocation.paths('read', literalArg(path))),
    ...files('-o', /^(?:dest=)?([^=]+)$/).flatMap(path => invocation.paths('write', literalArg(path), true)),
    ...(parsed.has('--push') ? parsed.values('-t').map(tag => registryOf(tag, 'POST')) : []),
    ...(sent ? [unknown(invocation, 'layers that are sent')] : []),
    ...(lifted ? [{ kind: 'change', what: 'system', name: 'privilege' } as const] : []),
  ];
}

function after(separator: string): (arg: Arg) => Arg {
  return arg => {
    const text = staticText(arg);
    return text === undefined ? arg : literalArg(text.slice(text.indexOf(separator) + 1));
  };
}

/** A folder, an archive on standard input, or an address. */
function contextOf(context: Arg, invocation: Invocation): Operation[] {
  const text = staticText(context) ?? context.prefix;
  if (/^docker-image:\/\//.test(text)) return [registryOf(context, 'GET')];
  if (/^(?:https?|git):\/\/|^git@|^github\.com\//.test(text))
    return [connectTo(literalArg(text.replace(/^git:/, 'https:')), invocation, 'GET')];
  return invocation.paths('read', context, true);
}

/** `skopeo copy FROM TO`: each is an image in a registry, or one in a folder or an archive. */
export function copied({ operands: [from, to] }: ParsedArgs, invocation: Invocation): Operation[] {
  const side = (arg: Arg | undefined, kind: 'read' | 'write', method: Method): Operation[] => {
    if (arg === undefined) return [];
    const [, path] = /^(?:dir|oci|docker-archive|oci-archive):([^:]+)/.exec(arg.text ?? '') ?? [];
    const local = path ?? (/^[./~]/.test(arg.prefix) ? arg.text : undefined);
    return local === undefined ? [registryOf(arg, method)] : invocation.paths(kind, literalArg(local), true);
  };
  return [...side(from, 'read', 'GET'), ...side(to, 'write', 'POST')];
}
