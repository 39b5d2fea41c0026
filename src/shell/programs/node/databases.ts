import type { Program } from '../../program.ts';
import { connectTo } from '../../url.ts';
import { type Tool, tasked, tools } from './project-code.ts';
import { argumentOperations } from './scripts.ts';

const prisma: Tool = {
  flags:
    '-h -v --watch --no-engine --data-proxy --accelerate --no-hints --allow-no-models --sql= --check --json --create-only --skip-generate --skip-seed',
  values: { '--schema --config': 'code', '--generator --name -n': 'text' },
  operands: ['text*'],
};

/** Reaches for the database, with whatever options. */
const reaches: Tool = {
  described: false,
  noOptions: true,
  operands: ['text*'],
  also: (parsed, invocation) => argumentOperations(invocation, parsed.operands),
};

const migrations: Tool = {
  flags: '-h -o --outputJs --esm --check --custom --breakpoints --strict --verbose',
  values: { '--name --dialect --driver --prefix --out -x --ext': 'text', '--schema -d --dataSource': 'code' },
  modules: '--config --knexfile',
  operands: ['text*'],
};

/**
 * Programs that keep a database in step with the code. Which database that is, only its address says, and that is in
 * the environment: what reaches for it is left to a person or a model.
 */
export const nodeDatabases: readonly Program[] = [
  tasked(
    ['prisma'],
    prisma,
    { 'generate validate format version debug': {}, 'migrate db studio init introspect': reaches },
    {
      'prisma generate --schema=prisma/schema': [
        'read /workspace/prisma/schema',
        'execute /workspace/prisma/schema',
        'execute /workspace/package.json',
      ],
      'prisma generate --schema /tmp/x.prisma': [
        'read /tmp/x.prisma',
        'execute /tmp/x.prisma',
        'execute /workspace/package.json',
      ],
      'prisma migrate reset': ['execute /workspace/package.json', 'read /workspace'],
      'prisma db execute --file ~/x.sql': [
        'read /home/user/x.sql',
        'execute /workspace/package.json',
        'read /workspace',
      ],
    },
  ),
  tasked(
    [
      'drizzle-kit',
      'typeorm',
      'typeorm-ts-node-commonjs',
      'typeorm-ts-node-esm',
      'knex',
      'sequelize',
      'sequelize-cli',
      'mikro-orm',
      'kysely',
    ],
    migrations,
    {
      'generate check up export introspect:check migration:generate migration:create migrate:make seed:make model:generate':
        {},
      'push pull migrate studio drop introspect migrate:latest migrate:up migrate:down migrate:rollback migrate:list migrate:status seed:run migration:run migration:revert migration:show schema:sync schema:drop schema:log query db:migrate db:migrate:status db:migrate:undo db:seed db:create db:drop migration:up migration:down migration:fresh schema:update':
        reaches,
    },
    {
      'drizzle-kit generate': ['execute /workspace/package.json'],
      'drizzle-kit push': ['execute /workspace/package.json', 'read /workspace'],
      'knex migrate:rollback': ['execute /workspace/package.json', 'read /workspace'],
    },
  ),
  tasked(
    ['graphql-codegen', 'orval', 'relay-compiler', 'kubb', 'gql.tada', 'openapi', 'swagger-cli', 'redocly', 'spectral'],
    {
      flags:
        '-h -w --watch --verbose --silent --check --errors-only --validate --prettier= --clean= --tslint --no-colors',
      values: {
        '-o --output --out': 'write',
        '-p --project --format --require-main': 'text',
        '--input -i': 'read',
        '--ruleset': 'code',
      },
      modules: '-c --config -r --require',
      operands: ['read*'],
    },
    { 'generate lint validate check types': {} },
    {
      'orval --config orval.config.ts': ['execute /workspace/package.json'],
      'graphql-codegen --config /tmp/c.ts': ['read /tmp/c.ts', 'execute /tmp/c.ts', 'execute /workspace/package.json'],
    },
  ),
  tools(
    ['openapi-typescript', 'openapi-zod-client', 'swagger-typescript-api'],
    {
      flags: '-h --check --enum --export-type --alphabetize --immutable --root-types --path-params-as-types',
      values: { '-o --output': 'write', '-p --path': 'text' },
      modules: '-c --config --redocly',
      operands: ['text*'],
      also: (parsed, invocation) =>
        parsed.operands.flatMap(source =>
          /^https?:/i.test(source.prefix) ? [connectTo(source, invocation)] : invocation.paths('read', source),
        ),
    },
    {
      'openapi-typescript api.yaml -o src/api.ts': [
        'write /workspace/src/api.ts',
        'read /workspace/api.yaml',
        'execute /workspace/package.json',
      ],
      'openapi-typescript https://x.example/a.json': ['connect x.example', 'execute /workspace/package.json'],
    },
  ),
];
