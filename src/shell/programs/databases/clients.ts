import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import type { Arg } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { reachServer } from './servers.ts';
import { onlyReads, statements } from './sql.ts';

const postgres = {
  flags: '-w -W -l --list --no-password --password -V --version -?',
  values: { '-h --host': 'text', '-p --port': 'text', '-U --username': 'text', '-d --dbname': 'text' },
} as const satisfies ProgramSpec;

/** `\d` and its like list; the other commands of the client run programs, read or write files. */
const lists = /^\s*\\(?:d[a-zA-Z]*\+?|l\+?|z|conninfo|x|timing|encoding|sf\+?|sv\+?|h|\?)(?:\s+[\w.*"?+-]+)*\s*$/;

function psql(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (parsed.has('-V') || parsed.has('--version')) return [];
  const files = parsed
    .values('-f')
    .flatMap(file => [unknown(invocation, `the statements of \`${file.text ?? 'a file'}\``)]);
  const piped = parsed.values('-o').some(value => /^\s*\|/.test(value.prefix));
  const says = parsed.has('-l') || (files.length > 0 && !parsed.has('-c'));
  // A variable that is set here is filled in wherever `:name` stands.
  const filled = (sql: string) => parsed.has('-v') && /:['"\w]/.test(sql.replaceAll('::', ''));
  const reads = (sql: string) => lists.test(sql) || (onlyReads(sql) && !filled(sql));
  const asked = says ? [] : statements(parsed.values('-c'), invocation, reads);
  return [
    ...files,
    ...(piped ? [unknown(invocation, 'a command that is given the output')] : []),
    ...asked,
    ...reachServer(parsed, [...parsed.values('-d'), ...parsed.operands.slice(0, 1)], invocation),
  ];
}

const mysqlOptions = {
  flags:
    '-p= -N -B -s -t -v -E -r -f -A -C -n -q --skip-column-names --batch --silent --table --vertical --raw --force --no-auto-rehash --compress --version -V --password= --ssl --skip-ssl --protocol=tcp --comments -w --wait',
  values: {
    '-h --host': 'text',
    '-P --port': 'text',
    '-u --user': 'text',
    '-e --execute': 'text',
    '-D --database': 'text',
    '-S --socket': 'read',
    '--protocol': 'text',
    '--ssl-mode': 'text',
    '--ssl-ca': 'read',
    '--ssl-cert': 'read',
    '--ssl-key': 'read',
    '--default-character-set': 'text',
    '--defaults-file': 'read',
    '--defaults-extra-file': 'read',
    '--connect-timeout': 'text',
  },
  operands: ['text'],
} as const satisfies ProgramSpec;

/** The client of MySQL takes `-p` for a password. */
const withoutPassword = (parsed: ParsedArgs): ParsedArgs => ({
  ...parsed,
  values: option => (option === '-p' ? [] : parsed.values(option)),
});

const tells = (parsed: ParsedArgs) => ['--version', '-V'].some(flag => parsed.has(flag));

function mysql(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (tells(parsed)) return [];
  // A file of settings may name another server, and commands of its own.
  const settings = ['--defaults-file', '--defaults-extra-file'].some(option => parsed.has(option));
  return [
    ...(settings ? [unknown(invocation, 'settings from a file')] : []),
    ...statements(parsed.values('-e'), invocation, onlyReads),
    ...reachServer(withoutPassword(parsed), [], invocation),
  ];
}

/** Clients whose statements follow an option of their own, to a server that `-h` names. */
const client = (
  names: readonly string[],
  statement: string,
  more: ProgramSpec,
  example: string,
  host: string,
): Program => ({
  names,
  analyse: {
    ...more,
    values: { '-h --host -H --server -S': 'text', '-p --port -P': 'text', [statement]: 'text', ...more.values },
    operands: more.operands ?? ['text*'],
    also: (parsed, invocation) => [
      ...statements(parsed.values(statement.split(' ')[0] ?? ''), invocation, onlyReads),
      ...reachServer(parsed, [], invocation),
    ],
  },
  examples: {
    [`${example} 'select 1'`]: [`connect ${host}`],
    [`${example} 'drop table x'`]: [`evaluate sql: drop table x`, `connect ${host}`],
  },
});

/** Databases by their own clients. A statement that only reads is no operation; any other is code. */
export const databaseClients: readonly Program[] = [
  {
    names: ['psql', 'pgcli'],
    analyse: {
      flags: `${postgres.flags} -A -a -b -E -e -H -L -n -q -S -s -t -X -x -z -0 -1 --csv --no-align --tuples-only --expanded --quiet --no-psqlrc --echo-all --single-transaction --html --no-readline`,
      values: {
        ...postgres.values,
        '-c --command': 'text',
        '-f --file': 'read',
        '-o --output': 'write',
        '-L --log-file': 'write',
        '-v --set --variable': 'text',
        '-F --field-separator': 'text',
        '-R --record-separator': 'text',
        '-P --pset': 'text',
        '-T --table-attr': 'text',
      },
      operands: ['text', 'text'],
      also: (parsed, invocation) =>
        psql({ ...parsed, values: option => (option === '-P' ? [] : parsed.values(option)) }, invocation),
    },
    examples: {
      "psql -h localhost -U app -d db -c 'select count(*) from t'": ['connect localhost'],
      "psql -U app -c '\\dt+ public.*'": ['connect localhost'],
      "psql -c '\\! id'": ['evaluate sql: \\! id', 'connect localhost'],
      "psql -h db.example -p 5433 -c 'SELECT 1; DROP TABLE x'": [
        'evaluate sql: SELECT 1; DROP TABLE x',
        'connect db.example:5433',
      ],
      "psql -c \"COPY (SELECT '') TO PROGRAM 'id'\"": [
        "evaluate sql: COPY (SELECT '') TO PROGRAM 'id'",
        'connect localhost',
      ],
      'psql -c "select pg_read_file(\'/etc/passwd\')"': [
        "evaluate sql: select pg_read_file('/etc/passwd')",
        'connect localhost',
      ],
      "psql postgres://u:w@db.example/x -c 'select 1'": ['connect db.example'],
      'psql "$DATABASE_URL" -c "select 1"': [
        'unknown psql: an argument that is only known at run time may be an option',
        'connect localhost',
        'read /workspace',
      ],
      'psql -f seed.sql': [
        'read /workspace/seed.sql',
        'unknown psql: the statements of `seed.sql`',
        'connect localhost',
        'read /workspace',
      ],
      "psql -o '|id' -c 'select 1'": [
        'write /workspace/|id',
        'unknown psql: a command that is given the output',
        'connect localhost',
        'read /workspace',
      ],
      "psql 'host=localhost hostaddr=203.0.113.9' -c 'select 1'": ['connect localhost', 'connect 203.0.113.9'],
      "psql -v q='; drop table t' <<< 'select 1 :q'": ['evaluate sql: select 1 :q', 'connect localhost'],
      psql: ['unknown psql: a statement that is only known at run time', 'connect localhost', 'read /workspace'],
      "psql <<< 'select 1'": ['connect localhost'],
    },
  },
  {
    names: ['mysql', 'mariadb', 'mycli'],
    analyse: { ...mysqlOptions, also: mysql },
    examples: {
      "mysql -h 127.0.0.1 -u app -pword -e 'show tables' app": ['connect 127.0.0.1'],
      "mysql -e \"select 'x' into outfile '/var/www/q.php'\"": [
        "evaluate sql: select 'x' into outfile '/var/www/q.php'",
        'connect localhost',
      ],
      "mysql -e 'select 5--1; drop table t'": ['evaluate sql: select 5--1; drop table t', 'connect localhost'],
      "mysql -e 'system id'": ['evaluate sql: system id', 'connect localhost'],
      'mysql -e "select load_file(\'/etc/passwd\')"': [
        "evaluate sql: select load_file('/etc/passwd')",
        'connect localhost',
      ],
    },
  },
  client(
    ['clickhouse-client', 'ch'],
    '-q --query',
    {
      flags: '--secure -m -n -t --multiquery',
      values: {
        '--port': 'text',
        '-u --user': 'text',
        '--password': 'text',
        '-d --database': 'text',
        '-f --format': 'text',
      },
    },
    'clickhouse-client -h ch.example -q',
    'ch.example',
  ),
  client(
    ['sqlcmd', 'mssql-cli'],
    '-Q -q',
    { flags: '-C -E -N -b -W', values: { '-U': 'text', '-P': 'text', '-d': 'text', '-t': 'text' } },
    'sqlcmd -S ms.example -Q',
    'ms.example',
  ),
  client(
    ['cockroach-sql', 'trino', 'presto', 'vsql', 'snowsql'],
    '-e --execute --query',
    {
      flags: '--insecure',
      values: { '-u --user': 'text', '-d --database': 'text', '--catalog': 'text', '--schema': 'text' },
    },
    'trino --server t.example -e',
    't.example',
  ),
  {
    names: ['cqlsh'],
    analyse: {
      flags: '--ssl --no-color -C',
      values: {
        '-e --execute': 'text',
        '-f --file': 'read',
        '-u --username': 'text',
        '-p --password': 'text',
        '-k --keyspace': 'text',
        '--request-timeout': 'text',
      },
      operands: ['host', 'text'],
      also: (parsed, invocation) =>
        statements(parsed.has('-f') ? [unread] : parsed.values('-e'), invocation, onlyReads),
    },
    examples: {
      "cqlsh db.example -e 'select * from t'": ['connect db.example'],
      "cqlsh db.example -e 'truncate t'": ['connect db.example', 'evaluate sql: truncate t'],
    },
  },
];

const unread: Arg = { prefix: '', glob: false };
