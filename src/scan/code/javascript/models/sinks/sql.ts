import { anyOf, contentsOf } from '../../../flow/contents.ts';
import type { Sink } from '../../../flow/model.ts';
import { type Entries, guardsAgainst, sinkOf, under } from '../../../flow/tables.ts';
import type { Value } from '../../../flow/value.ts';

const statement =
  /\b(?:select\b[\s\S]*\bfrom|insert\s+into|update\b[\s\S]*\bset|delete\s+from|where\b|drop\s+table|alter\s+table|create\s+table|order\s+by|union\b|exec(?:ute)?\b|call\b|truncate|merge\s+into|with\b[\s\S]*\bas)\b/i;
const lacks = 'as part of the statement instead of a parameter of it';

/** The text of a statement: given alone, or as `{ sql }`, `{ text }`, `{ query }`. */
function textPart(value: Value): Value | undefined {
  const all = contentsOf(value);
  if (all.length === 0) return value;
  return anyOf(
    all.flatMap(({ members }) =>
      ['sql', 'text', 'query', 'statement', 'sqlQuery'].flatMap(name => members.get(name) ?? []),
    ),
  );
}

const severity: Sink['severity'] = { request: 'error', remote: 'note', local: 'note', parameter: 'note' };
const known: Sink = sinkOf('javascript-sql-injection', 'sql', [0], lacks, {
  severity,
  part: textPart,
  pieces: statement,
  composed: 'note',
});
/** Methods whose names mean other things too: only with text that is a statement. */
const likely: Sink = { ...known, needsPieces: true };
const always: Sink = sinkOf('javascript-sql-injection', 'sql', [0], lacks, {
  severity,
  part: textPart,
  composed: 'note',
});

/** Statements that are sent to databases. */
export const sqlSinks: Entries = [
  ...guardsAgainst(
    likely,
    '.query',
    '.execute',
    '.exec',
    '.prepare',
    '.run',
    '.all',
    '.get',
    '.each',
    '.many',
    '.one',
    '.none',
    '.any',
    '.oneOrNone',
    '.manyOrNone',
    '.result',
    '.unsafe',
    '.batch',
    '.request',
    '.executeSql',
    '.createQuery',
    '.runQuery',
    '.runSql',
    '.sql',
    '.queryAsync',
    '.db_run',
    '.simpleExecute',
    '.multi',
    '.input',
    '.stream',
  ),
  ...guardsAgainst(
    always,
    ...under(
      '.',
      'raw',
      '$queryRawUnsafe',
      '$executeRawUnsafe',
      'whereRaw',
      'havingRaw',
      'orderByRaw',
      'groupByRaw',
      'joinRaw',
      'fromRaw',
      'selectRaw',
      'andWhereRaw',
      'orWhereRaw',
      'queryRaw',
      'executeRaw',
    ),
    'sequelize.literal',
    'sequelize.Sequelize.literal',
    'Sequelize.literal',
    'sequelize.Sequelize().query',
    'sequelize().query',
    'Prisma.raw',
    '@prisma/client.Prisma.raw',
    'drizzle-orm.sql.raw',
    'mysql.createConnection().query',
    'mysql.createPool().query',
    'pg.Client().query',
    'pg.Pool().query',
    'typeorm.getConnection().query',
    'typeorm.getManager().query',
    'mssql.query',
    'mssql.Request().query',
    'mssql.Request().batch',
    'tedious.Request',
    'sqlite3.Database().all',
    'sqlite3.Database().run',
    'sqlite3.Database().get',
    'sqlite3.Database().each',
    'sqlite3.Database().exec',
    'better-sqlite3().prepare',
    'better-sqlite3().exec',
    'knex.raw',
    'knex().raw',
  ),
  ...guardsAgainst(
    {
      ...always,
      severity: { request: 'error' },
      composed: 'note',
      pieces: /[=<>]|\blike\b|\bin\b|\border\b/i,
      needsPieces: true,
    },
    '.where',
    '.andWhere',
    '.orWhere',
    '.having',
    '.orderBy',
    '.literal',
  ),
];
