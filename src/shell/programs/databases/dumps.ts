import type { Operation } from '../../../operation.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { reachServer } from './servers.ts';

const postgres = {
  flags: '-w -W -v --verbose --no-password --version -V --help -q --quiet -e --echo',
  values: { '-h --host': 'text', '-p --port': 'text', '-U --username': 'text' },
} as const satisfies ProgramSpec;
const dumping = `${postgres.flags} -a -s -c -C -O -x -b -Z= --data-only --schema-only --clean --create --if-exists --no-owner --no-privileges --no-acl --inserts --column-inserts --no-comments --globals-only -g --roles-only -r --single-transaction -1 --exit-on-error -l --list --disable-triggers --no-tablespaces`;
const dumpValues = {
  ...postgres.values,
  '-d --dbname': 'text',
  '-t --table': 'text',
  '-T --exclude-table': 'text',
  '-n --schema': 'text',
  '-N --exclude-schema': 'text',
  '-F --format': 'text',
  '-j --jobs': 'text',
  '-E --encoding': 'text',
  '--exclude-table-data': 'text',
  '-S --superuser': 'text',
} as const;

const server = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  parsed.has('--version')
    ? []
    : reachServer(parsed, [...parsed.values('-d'), ...parsed.values('--uri'), ...addresses(parsed)], invocation);
const addresses = (parsed: ParsedArgs) => parsed.operands.filter(arg => /:\/\/|=/.test(arg.text ?? arg.prefix));
/** MySQL's programs take `-p` for a password. */
const mysqlServer = (parsed: ParsedArgs, invocation: Invocation): Operation[] =>
  server({ ...parsed, values: option => (option === '-p' ? [] : parsed.values(option)) }, invocation);

const mysqlValues = {
  '-h --host': 'text',
  '-P --port': 'text',
  '-u --user': 'text',
  '--defaults-file': 'read',
  '--defaults-extra-file': 'read',
  '-S --socket': 'read',
  '--where': 'text',
  '--ignore-table': 'text',
} as const;

/** Programs that copy whole databases, create or drop them. */
export const dumpPrograms: readonly Program[] = [
  {
    names: ['pg_isready'],
    analyse: {
      ...postgres,
      values: { ...postgres.values, '-d --dbname': 'text', '-t --timeout': 'text' },
      also: server,
    },
    examples: { 'pg_isready -h localhost -p 5432': ['connect localhost:5432'] },
  },
  {
    names: ['pg_dump'],
    analyse: {
      flags: dumping,
      values: { ...dumpValues, '-f --file': 'write', '-D --pgdata': 'write-tree' },
      operands: ['text'],
      also: server,
    },
    examples: {
      'pg_dump -h db.example app -f dump.sql': ['write /workspace/dump.sql', 'connect db.example'],
      'pg_dump app': ['connect localhost'],
    },
  },
  {
    names: ['pg_dumpall', 'pg_basebackup'],
    analyse: {
      flags: dumping,
      values: { ...dumpValues, '-f --file': 'write', '-D --pgdata': 'write-tree' },
      operands: ['text'],
      also: server,
      described: false,
    },
    examples: { 'pg_dumpall -h db.example': ['connect db.example', 'read /workspace'] },
  },
  {
    names: ['pg_restore'],
    analyse: {
      flags: dumping,
      values: { ...dumpValues, '-f --file': 'write', '-L --use-list': 'read' },
      operands: ['read'],
      also: server,
      described: false,
    },
    examples: { 'pg_restore -d app dump.bin': ['read /workspace/dump.bin', 'connect localhost', 'read /workspace'] },
  },
  {
    names: ['createdb', 'dropdb', 'createuser', 'dropuser', 'vacuumdb', 'reindexdb', 'clusterdb', 'pgbench'],
    analyse: {
      flags: `${postgres.flags} -i -f --if-exists --force -a --all -z --analyze -s -d -r -l -S -R`,
      values: {
        ...postgres.values,
        '-O --owner': 'text',
        '-T --template': 'text',
        '-E --encoding': 'text',
        '--maintenance-db': 'text',
      },
      operands: ['text', 'text'],
      also: server,
      described: false,
    },
    examples: { 'dropdb --if-exists app': ['connect localhost', 'read /workspace'] },
  },
  {
    names: ['mysqldump', 'mariadb-dump', 'mysqladmin', 'mariadb-admin', 'mysqlimport', 'mysqlcheck', 'mysqlshow'],
    analyse: {
      flags:
        '-p= --all-databases -A --databases -B --no-data -d --single-transaction --quick -q --routines -R --triggers --events -E --no-create-info -t --skip-lock-tables --add-drop-table --compact --password= --hex-blob --lock-tables= --no-tablespaces --column-statistics= --set-gtid-purged=',
      values: { ...mysqlValues, '-r --result-file': 'write', '--tab -T': 'write-tree' },
      operands: ['text*'],
      also: mysqlServer,
      described: false,
    },
    examples: {
      'mysqldump -h 10.0.0.21 -u root --all-databases': ['connect 10.0.0.21', 'read /workspace'],
      'mysqladmin -u root drop app': ['connect localhost', 'read /workspace'],
    },
  },
  {
    names: ['mongodump', 'mongorestore', 'mongoexport', 'mongoimport', 'bsondump'],
    analyse: {
      flags: '--gzip --drop --quiet --jsonArray --pretty --headerline -v --ssl --tls --oplog',
      values: {
        '--uri': 'text',
        '-h --host': 'text',
        '--port -P': 'text',
        '-u --username': 'text',
        '--password': 'text',
        '-d --db': 'text',
        '-c --collection': 'text',
        '-o --out': 'write-tree',
        '--file': 'read',
        '--dir': 'read-tree',
        '--archive': 'write',
        '-q --query': 'text',
        '-f --fields': 'text',
        '--type': 'text',
        '--nsInclude': 'text',
        '--authenticationDatabase': 'text',
      },
      operands: ['read-tree'],
      also: (parsed, invocation) =>
        reachServer(
          { ...parsed, values: option => (option === '-d' ? [] : parsed.values(option)) },
          parsed.values('--uri'),
          invocation,
        ),
      described: false,
    },
    examples: {
      'mongodump --host db.example --out ./dump': [
        'write /workspace/dump (tree)',
        'connect db.example',
        'read /workspace',
      ],
    },
  },
  {
    names:
      'influx etcdctl consul nomad cypher-shell neo4j-admin cockroach surreal kafka-topics kafka-console-consumer kafka-console-producer kcat rabbitmqctl rabbitmqadmin nats mosquitto_pub mosquitto_sub pgloader memcached-tool'.split(
        ' ',
      ),
    analyse: {
      noOptions: true,
      operands: ['text*'],
      described: false,
      also: (_parsed, { name }) => [{ kind: 'connect', host: `store:${name}` }],
    },
    examples: { 'etcdctl get / --prefix': ['connect store:etcdctl', 'read /workspace'] },
  },
  {
    names: ['dbmate', 'flyway', 'liquibase', 'sqitch', 'atlas', 'sql-migrate', 'migrate'],
    analyse: { noOptions: true, operands: ['text*'], described: false },
    examples: { 'dbmate up': ['read /workspace'] },
  },
];
