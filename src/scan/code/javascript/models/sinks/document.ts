import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { sinkOf } from '../../../flow/tables.ts';
import type { Value } from '../../../flow/value.ts';

/** Parts of a request that are texts, whatever is sent. */
const isText = /^@request\.(?:params|headers|cookies|path|url|hostname)\b/;

/** Operators whose operand is a value, whatever it is. */
const isValue = /^\$(?:eq|in|nin)$/;

/** What of a filter may be an operator: whatever is not a text for sure. */
function openFilter(value: Value): Value | undefined {
  const all = contentsOf(value);
  if (all.length === 0) return isText.test(value.name ?? '') ? undefined : value;
  return anyOf(
    all.flatMap(({ members, rest, items }) =>
      [
        // The filters of object-relational mappers stand under `where`, and take no operators from outside.
        ...[...members].flatMap(([name, member]) => (name === 'where' || isValue.test(name) ? [] : [member])),
        ...(rest === undefined ? [] : [rest]),
        ...(items ?? []),
      ]
        .filter(part => part.composed !== true && !isText.test(part.name ?? ''))
        .flatMap(part => openFilter(part) ?? []),
    ),
  );
}

export const filters = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndDelete',
  'findOneAndReplace',
  'findOneAndRemove',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'remove',
  'count',
  'countDocuments',
  'exists',
  'replaceOne',
  'distinct',
  'aggregate',
];
const databases = /mongo|mongoose|monk|nedb|mongojs/i;
const usesDocuments = (call: Call) =>
  [...call.frame.file.code.modules].some(module => databases.test(module)) ||
  /^(?:[A-Z]\w*|\w*(?:collection|[mM]odel|[cC]oll|users))$/.test(nameOf(call)) ||
  databases.test(call.name) ||
  /\.collection\(\)\.\w+$/.test(call.name);
export const nameOf = ({ receiver }: Call) =>
  receiver?.node.op === 'name' || receiver?.node.op === 'member' ? receiver.node.name : '';

export const nosql: Sink = sinkOf(
  'javascript-nosql-injection',
  'nosql',
  [0],
  'where it may be an operator instead of a text',
  {
    severity: { request: 'error' },
    part: openFilter,
    when: call =>
      call.method !== 'find' || call.positional[0]?.value.callables === undefined ? usesDocuments(call) : false,
  },
);
export const where: Sink = sinkOf('javascript-nosql-injection', 'nosql', [0], 'as code that the database runs', {
  severity: { request: 'error', parameter: 'note' },
  part: value => anyOf(contentsOf(value).flatMap(({ members }) => members.get('$where') ?? [])),
});
export const jsWhere: Sink = { ...where, part: value => (contentsOf(value).length > 0 ? undefined : value) };

const parts = ['FilterExpression', 'KeyConditionExpression', 'ConditionExpression', 'UpdateExpression', 'Statement'];
/** All of a query of DynamoDB, or its expressions. */
export const expressions: Sink = sinkOf('javascript-nosql-injection', 'nosql', [0], 'as the query itself', {
  part: value => {
    const all = contentsOf(value);
    if (all.length === 0) return value;
    return anyOf(all.flatMap(({ members }) => parts.flatMap(name => members.get(name) ?? [])));
  },
});
