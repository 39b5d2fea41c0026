import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf } from '../../../flow/tables.ts';

/** How a statement of SQL begins. */
const sqlText =
  /^[\s("']*(?:select|insert|update|delete|replace|create|drop|alter|truncate|merge|with|call|exec|grant|revoke|pragma|union|copy|explain|values|show|set|where|order|from|and|or|begin|declare)\b/i;

const lacks = 'without being bound as a parameter';
const sql: Sink = sinkOf('python-sql-injection', 'sql', [0, 'sql', 'query', 'statement', 'operation'], lacks, {
  severity: { request: 'error', local: 'warning', remote: 'note', parameter: 'note' },
  pieces: sqlText,
  composed: 'note',
});
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
const nosql: Sink = sinkOf(
  'python-nosql-injection',
  'nosql',
  [0, 'filter'],
  'without being compared as a plain value',
  {
    severity: { request: 'error' },
    when: call =>
      /(?:^|\.)(?:pymongo|motor|flask_pymongo|mongoengine)\b|mongo|collection|\bdb\b/i.test(
        `${call.name} ${textOfReceiver(call.receiver?.node)}`,
      ),
  },
);

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
  ...guardsAgainst({ ...sql, places: ['where', 'select', 'tables', 'order_by', 0] }, '.extra'),
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
