import { describe, expect, it } from 'vitest';
import { onlyReads } from '../../../src/shell/programs/databases/sql.ts';

describe('a statement that only reads', () => {
  it.each([
    'select 1',
    "SELECT count(*) FROM users WHERE name = 'drop table x'",
    "select 'it''s; delete' as a, lower(name) from t order by 1",
    'select * from a join b using (id) where x in (1, 2) -- and delete',
    'with x as (select id from t) select max(id) from x',
    'show tables',
    'explain select * from t',
    'EXPLAIN (ANALYZE, BUFFERS) SELECT * FROM t',
    'pragma table_info(t)',
    'select 1; select 2;',
  ])('%s', sql => {
    expect(onlyReads(sql)).toBe(true);
  });
});

describe('a statement that may do more', () => {
  it.each([
    '',
    ';',
    'delete from t',
    'explain analyze delete from t',
    'select 1; drop table t',
    'with x as (delete from t returning *) select * from x',
    'select * into copy from t',
    "select pg_read_file('/etc/passwd')",
    "select pg_read_file/**/('/etc/passwd')",
    'select "pg_read_file"(\'/etc/passwd\')',
    "select load_extension('x')",
    "select 'x' into outfile '/var/www/x.php'",
    'pragma journal_mode = off',
    // MySQL needs a blank behind the hyphens of a comment.
    'select 5--1; drop table t',
    // A backslash ends the string here, and not there.
    "select '\\'; drop table t; -- '",
    // A comment to all but MySQL.
    'select 1 /*!50000 ; drop table t */',
    // A name in brackets, in which the quote means nothing.
    "select 1 as [a']; drop table t; --']",
    'select $$a$$',
    'select 1 exec xp_cmdshell',
    "select 'unfinished",
  ])('%s', sql => {
    expect(onlyReads(sql)).toBe(false);
  });
});
