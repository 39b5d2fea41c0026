import { anyOf, contentsOf, deepTaints, partsOf } from '../../../flow/contents.ts';
import type { Call, Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';
import type { Value } from '../../../flow/value.ts';

/** How a statement of SQL begins. */
const sqlText =
  /^[\s("']*(?:select|insert|update|delete|replace|create|drop|alter|truncate|merge|with|call|exec|grant|revoke|pragma|union|copy|explain|values|show|set|where|order|from|and|or|begin|declare)\b/i;

const lacks = 'without being bound as a parameter';
/** A statement, or a part of one, whatever it looks like. */
const statement: Sink = sinkOf('python-sql-injection', 'sql', [0, 'sql', 'query', 'statement', 'operation'], lacks, {
  severity: { request: 'error', local: 'warning', remote: 'note', parameter: 'note' },
  composed: 'note',
});
const sql: Sink = { ...statement, pieces: sqlText };
/** Methods whose name means other things too: only for text that begins like SQL. */
const maybe: Sink = {
  ...sql,
  when: call =>
    call.receiver !== undefined &&
    !/^(?:requests|httpx|aiohttp|re|os|self\.client)\b/.test(call.receiver.value.name ?? ''),
};
const onlySql: Sink = { ...maybe, severity: { request: 'error', local: 'note', parameter: 'note' }, needsPieces: true };
/** A part of a statement that is given as text to a builder of queries. */
const clause: Sink = {
  ...sql,
  pieces: /[=<>]|\blike\b|\bin\s*\(|^\s*$/i,
  needsPieces: true,
  severity: { request: 'error', parameter: 'note' },
  when: call => call.positional[0]?.value.composed === true,
};
/** A list or map of parts of a statement: all of them. */
const inside = (value: Value) => anyOf(contentsOf(value).flatMap(partsOf)) ?? value;
const isSqlalchemy = (call: Call) =>
  /^(?:db|sa|sqlalchemy)$/.test(textOfReceiver(call.receiver?.node)) || /sqlalchemy/i.test(call.name);
const documents: Sink = sinkOf(
  'python-nosql-injection',
  'nosql',
  [0, 'filter'],
  'without being compared as a plain value',
  { severity: { request: 'error' } },
);
/** Parts of a request that are texts whatever the sender does: no operator of the store can be in them. */
const texts =
  /\.(?:args|form|values|cookies|headers|view_args|GET|POST|COOKIES|META|query|forms|params|match_info|path_params)$/;
const isText = (value: Value) => deepTaints(value).every(taint => texts.test(taint.source));
const nosql: Sink = {
  ...documents,
  part: value => {
    const [contents, ...more] = contentsOf(value);
    if (contents?.type !== 'map' || more.length > 0) return value;
    const open = [...contents.members].filter(([key, member]) => key.startsWith('$') || !isText(member));
    return anyOf([...open.map(([, member]) => member), ...(contents.rest === undefined ? [] : [contents.rest])]);
  },
  when: call =>
    /(?:^|\.)(?:pymongo|motor|flask_pymongo|mongoengine)\b|mongo|collection|\bdb\b/i.test(
      `${call.name} ${textOfReceiver(call.receiver?.node)}`,
    ),
};

function textOfReceiver(node: { op: string; name?: string } | undefined): string {
  return node === undefined ? '' : (node.name ?? '');
}

/** Statements of SQL, and queries of document stores. */
export const sqlSinks: Entries = [
  ...guardsAgainst(
    sql,
    'sqlalchemy.text',
    'sqlalchemy.sql.text',
    'sqlalchemy.sql.expression.text',
    'sqlalchemy.literal_column',
    'sqlalchemy.sql.literal_column',
    'sqlalchemy.sql.expression.literal_column',
    'django.db.models.expressions.RawSQL',
    'django.db.models.RawSQL',
    'pandas.read_sql',
    'pandas.read_sql_query',
    'sqlalchemy.DDL',
    'sqlalchemy.schema.DDL',
    'peewee.SQL',
    'psycopg2.sql.SQL',
  ),
  ...guardsAgainst(
    sql,
    '.execute',
    '.executemany',
    '.executescript',
    '.exec_driver_sql',
    '.execute_sql',
    '.mogrify',
    '.raw_query',
    '.from_statement',
    '.execute_query',
    '.execute_async',
    '.callproc',
  ),
  ...guardsAgainst(
    onlySql,
    '.raw',
    '.run',
    '.fetchrow',
    '.fetchval',
    '.fetch_all',
    '.fetch_one',
    '.run_query',
    '.read_sql',
    '.copy_expert',
    '.prepare',
    '.fetch',
    '.query',
    '.scalar',
    '.scalars',
    '.session_execute',
    '.order_by',
    '.filter_by_sql',
    '.having',
  ),
  ...guardsAgainst(
    { ...statement, part: inside, places: ['where', 'select', 'tables', 'order_by', 0] },
    '.objects.extra',
    '.extra',
  ),
  ...guardsAgainst(statement, '.objects.raw', '.raw_sql'),
  ...guardsAgainst({ ...sql, when: isSqlalchemy }, '.text', '.literal_column'),
  ...guardsAgainst(
    { ...documents, places: ['ScanFilter', 'QueryFilter', 'FilterExpression', 'KeyConditionExpression'] },
    '.scan',
    '.query',
  ),
  ...guardsAgainst(
    nosql,
    '.find',
    '.find_one',
    '.find_one_and_update',
    '.find_one_and_delete',
    '.delete_one',
    '.delete_many',
    '.update_one',
    '.update_many',
    '.count_documents',
    '.aggregate',
    '.distinct',
  ),
  ...guardsAgainst(clause, '.filter', '.where', '.group_by', '.having'),
];
