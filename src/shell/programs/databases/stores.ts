import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { reachServer } from './servers.ts';

const questions = new Set(
  'ping echo get mget getrange strlen exists keys scan randomkey type ttl pttl expiretime dbsize info time lastsave role command memory object debug-object hget hmget hgetall hkeys hvals hlen hexists hscan hstrlen llen lrange lindex lpos smembers scard sismember smismember srandmember sscan zrange zrangebyscore zrevrange zcard zscore zcount zrank zscan zmscore xlen xrange xrevrange xinfo bitcount getbit pfcount geopos geodist geosearch slowlog latency ft.info ft.search ft._list json.get json.type dump'.split(
    ' ',
  ),
);

const redisOptions: ProgramSpec = {
  stopsAtOperand: true,
  flags:
    '--raw --no-raw --csv --json --no-auth-warning --tls --insecure --scan --bigkeys --memkeys --hotkeys --stat --latency --latency-history --verbose -c -v --version --help --quoted-pattern',
  values: {
    '-h': 'text',
    '-p': 'text',
    '-s': 'read',
    '-a --pass': 'text',
    '--user': 'text',
    '-u': 'text',
    '-n': 'text',
    '-r': 'text',
    '-i': 'text',
    '-t': 'text',
    '--pattern': 'text',
    '--count': 'text',
    '--cacert': 'read',
    '--cert': 'read',
    '--key': 'read',
    '-d': 'text',
  },
  operands: ['text*'],
  also: reachRedis,
};
const looksAround = ['--scan', '--bigkeys', '--memkeys', '--hotkeys', '--stat', '--latency', '--version', '--help'];

/** `redis-cli get x` asks, `flushall` does not; without a command it takes commands from what it is fed. */
function redis(invocation: Invocation): Analysis {
  const parsed = parseArgs(redisOptions, invocation.args);
  return { ...analyseParsed(redisOptions, parsed, invocation), described: asksRedis(parsed) };
}

function asksRedis(parsed: ParsedArgs): boolean {
  const [command] = parsed.operands;
  if (command === undefined) return looksAround.some(flag => parsed.has(flag));
  return questions.has(staticText(command)?.toLowerCase() ?? '');
}

function reachRedis(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (parsed.has('--version')) return [];
  if (parsed.operands.length === 0 && !asksRedis(parsed))
    return [unknown(invocation, 'commands that are only known at run time')];
  return reachServer(parsed, parsed.values('-u'), invocation);
}

const mongoQuestion =
  /^(?:db(?:\.getSiblingDB\((?:'\w+'|"\w+")\))?\.(?:[\w-]+|getCollection\((?:'[\w.-]+'|"[\w.-]+")\))\.(?:find|findOne|count|countDocuments|estimatedDocumentCount|distinct|getIndexes|stats)\([^()]*\)(?:\.(?:limit|sort|skip|toArray|pretty|count|size|project)\([^()]*\))*|show (?:dbs|databases|collections|users)|db\.(?:getCollectionNames|stats|version|hello|getName|serverStatus)\(\)(?:\.ok)?|db\.(?:adminCommand|runCommand)\((?:'ping'|"ping"|\{ ?["']?ping["']?: ?1 ?\})\)(?:\.ok)?)$/;
const runsCode = /\$(?:where|function|accumulator|out|merge)\b|=>|\bfunction\b|`|\$\{/;

function mongo(parsed: ParsedArgs, invocation: Invocation): Operation[] {
  if (parsed.has('--version')) return [];
  const addresses = parsed.operands.filter(arg => !/\.m?js$/.test(arg.text ?? ''));
  const scripts = parsed.operands.filter(arg => /\.m?js$/.test(arg.text ?? ''));
  const code = parsed.values('--eval').flatMap((value): Operation[] => {
    const text = staticText(value);
    const asked =
      text !== undefined &&
      !runsCode.test(text) &&
      text.split(';').every(part => part.trim() === '' || mongoQuestion.test(part.trim()));
    if (text === undefined) return [unknown(invocation, 'code that is only known at run time')];
    return asked ? [] : [{ kind: 'evaluate', language: 'mongodb', code: text }];
  });
  const rest = parsed.has('--eval') && scripts.length === 0 ? [] : [unknown(invocation, 'a session or a script')];
  return [
    ...scripts.flatMap(arg => invocation.paths('read', arg)),
    ...code,
    ...rest,
    ...reachServer(
      { ...parsed, values: option => (option === '-p' ? [] : parsed.values(option)) },
      addresses,
      invocation,
    ),
  ];
}

/** Databases that do not speak SQL. */
export const storePrograms: readonly Program[] = [
  {
    names: ['redis-cli', 'valkey-cli', 'keydb-cli'],
    analyse: redis,
    examples: {
      'redis-cli -h localhost -p 6380 ping': ['connect localhost:6380'],
      'redis-cli get flushall': ['connect localhost'],
      'redis-cli -u redis://:w@cache.example:6379/0 keys "*"': ['connect cache.example:6379'],
      'redis-cli FLUSHALL': ['connect localhost', 'read /workspace'],
      'redis-cli config set dir /var/spool/cron': ['connect localhost', 'read /workspace'],
      'redis-cli --eval x.lua': [
        'unknown redis-cli: the option `--eval` is not known',
        'connect localhost',
        'read /workspace',
      ],
      'redis-cli --scan --pattern "a:*"': ['connect localhost'],
    },
  },
  {
    names: ['mongosh', 'mongo'],
    analyse: {
      flags: '--quiet --norc --nodb --json= --version --help --tls --ssl --verbose --tlsAllowInvalidCertificates',
      values: {
        '--eval': 'text',
        '-h --host': 'text',
        '--port -P': 'text',
        '-u --username': 'text',
        '-p --password': 'text',
        '--authenticationDatabase': 'text',
        '-f --file': 'read',
        '--tlsCAFile': 'read',
      },
      operands: ['text*'],
      also: mongo,
    },
    examples: {
      "mongosh --quiet app --eval 'db.users.countDocuments({})'": ['connect localhost'],
      "mongosh mongodb://10.0.0.31/admin --eval 'db.dropDatabase()'": [
        'evaluate mongodb: db.dropDatabase()',
        'connect 10.0.0.31',
      ],
      'mongosh --eval \'db.a.find({$where: "x"})\'': [
        'evaluate mongodb: db.a.find({$where: "x"})',
        'connect localhost',
      ],
      'mongosh seed.js': [
        'read /workspace/seed.js',
        'unknown mongosh: a session or a script',
        'connect localhost',
        'read /workspace',
      ],
    },
  },
];
