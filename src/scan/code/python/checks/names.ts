import type { Expression } from '../../flow/code.ts';
import type { Call, Check } from '../../flow/model.ts';
import { checks, type Entries } from '../../flow/tables.ts';

const rule = 'python-names-at-run-time';

/** `globals()` or `locals()`, written on the spot. */
function isNames(node: Expression): boolean {
  if (node.op === 'spread') return isNames(node.value);
  return node.op === 'call' && node.callee.op === 'name' && /^(?:globals|locals)$/.test(node.callee.name);
}

const handedOut: Check = {
  rule,
  severity: 'note',
  says: ({ positional, keywords }) =>
    [...positional, ...keywords.values()].some(({ node }) => isNames(node))
      ? 'the template can use every name that is known here'
      : undefined,
};
const lookedUp: Check = {
  rule,
  severity: 'note',
  says: ({ positional }) =>
    positional[0] === undefined || positional[0].value.known !== undefined
      ? undefined
      : 'any name of the module may be looked up here',
};

/** Names of the program that are chosen or handed out while it runs. */
export const nameChecks: Entries = [
  ...checks(
    handedOut,
    'django.shortcuts.render',
    'django.shortcuts.render_to_response',
    'django.template.loader.render_to_string',
    'django.template.Context',
    'django.template.RequestContext',
    'flask.render_template',
    'flask.render_template_string',
    'bottle.template',
  ),
  ...checks(lookedUp, 'globals().get', 'locals().get', '.__globals__.get'),
];

/** `globals()[name]()`: what is called is chosen among all that the module knows. */
export function callsAnyName({ node, callee }: Call): boolean {
  if (node.op !== 'call' || node.callee.op !== 'index' || callee.known !== undefined) return false;
  const { object, key } = node.callee;
  const isAll = isNames(object) || (object.op === 'member' && object.name === '__globals__');
  return isAll && key.op !== 'constant';
}
