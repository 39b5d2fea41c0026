import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { literalArg, staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, ProgramSpec } from '../../program.ts';
import { plainUrl } from '../../url.ts';
import { connection, type Method } from '../remote-service.ts';

/** What GitHub's programs reach: the API of the host that an option or an address names. */
export function reachGithub(parsed: ParsedArgs, _invocation: Invocation, method: Method): Operation[] {
  const repositories = parsed.values('-R').map(value => value.text ?? '');
  const hosts = [
    ...parsed.values('--hostname').map(value => staticText(value)),
    ...repositories.map(text => /^([\w.-]+)\/[^/]+\/[^/]+$/.exec(text)?.[1]),
    ...[...parsed.operands.map(arg => arg.text ?? arg.prefix), ...repositories]
      .filter(text => /^https?:\/\//i.test(text))
      .map(text => plainUrl(text)?.hostname),
  ].filter(host => host !== undefined);
  const names = new Set(hosts.map(apiOf));
  return [...(names.size === 0 ? ['api.github.com'] : names)].map(host => connection(host, method));
}

function apiOf(host: string): string {
  return host === 'github.com' ? 'api.github.com' : host;
}

const methods: Readonly<Record<string, Method>> = { GET: 'GET', HEAD: 'GET', DELETE: 'DELETE' };
const protection = /\/(?:protection|rulesets|required_(?:status_checks|pull_request_reviews)|enforce_admins)(?:\/|$)/;

/** `gh api`: what it does is a matter of its method, which fields change from asking to ordering. */
function callApi(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const endpoint = parsed.operands[0];
  const path = endpoint?.text ?? endpoint?.prefix ?? '';
  const method = methodOf(parsed, path);
  const operations = [...filesSent(parsed, invocation), ...environmentShown(parsed)];
  if (endpoint !== undefined && (path === '' || /^h[^/]*$/i.test(path)) && endpoint.text === undefined)
    return [...operations, unknown(invocation, 'an address that is only known at run time')];
  // A file that is sent makes of every call more than a question.
  const sends = operations.some(operation => operation.kind === 'read');
  if (method !== 'GET' && protection.test(path))
    operations.push({ kind: 'change', what: 'system', name: 'branch-protection', target: path });
  return [...operations, ...reachGithub(parsed, invocation, method === 'GET' && sends ? 'POST' : method)];
}

function methodOf(parsed: ParsedArgs, path: string): Method {
  const fields = [...parsed.values('-f'), ...parsed.values('-F')];
  const given = parsed.values('-X').at(-1);
  if (path === 'graphql') {
    const documents = fields.filter(field => /^(?:query=|$)/.test((field.text ?? field.prefix).slice(0, 6)));
    const asks = documents.length > 0 && documents.every(field => isQuery(staticText(field)));
    return asks && !parsed.has('--input') ? 'GET' : 'POST';
  }
  if (given === undefined) return fields.length > 0 || parsed.has('--input') ? 'POST' : 'GET';
  return methods[(staticText(given) ?? '').toUpperCase()] ?? 'POST';
}

/** A GraphQL document that holds no other operation than queries; strings and comments of it do not count. */
function isQuery(field: string | undefined): boolean {
  const [, document] = /^query=([\s\S]*)$/.exec(field ?? '') ?? [];
  // An escaped end of a block string is too subtle to be followed.
  if (document === undefined || document.includes('\\"""')) return false;
  const bare = document.replaceAll(/"""[\s\S]*?"""|"(?:\\.|[^"\\\n])*"|#.*/g, ' ');
  return /^\s*(?:query\b|fragment\b|\{)/.test(bare) && !/\b(?:mutation|subscription)\b/i.test(bare);
}

function filesSent(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  const fields = [...parsed.values('-F')].flatMap(field => {
    const [, name] = /^[^=]*=@(.*)$/s.exec(field.text ?? field.prefix) ?? [];
    if (name === undefined) return [];
    return invocation.paths('read', field.text === undefined ? { prefix: name, glob: false } : literalArg(name));
  });
  return [...fields, ...parsed.values('--input').flatMap(value => invocation.paths('read', value))];
}

/** jq has the environment at hand. */
function environmentShown(parsed: ParsedArgs): Operation[] {
  const programs = parsed.values('-q').map(value => value.text ?? value.prefix);
  return programs.some(text => /\benv\b|\$ENV\b/.test(text))
    ? [{ kind: 'change', what: 'environment', name: 'print' }]
    : [];
}

/** `gh api` and its like. */
export const apiCommand: ProgramSpec = {
  flags: '--help --paginate --slurp --silent -i --include --verbose',
  values: {
    '-X --method': 'text',
    '-f --raw-field': 'text',
    '-F --field': 'text',
    '--input': 'text',
    '-H --header': 'text',
    '-q --jq': 'text',
    '-t --template': 'text',
    '--hostname': 'text',
    '--cache': 'text',
    '-p --preview': 'text',
  },
  operands: ['text'],
  also: (parsed, invocation) => (parsed.has('--help') ? [] : callApi(parsed, invocation)),
};
