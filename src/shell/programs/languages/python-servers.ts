import type { Operation } from '../../../operation.ts';
import { unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import type { Invocation, ParsedArgs, Program, ProgramSpec } from '../../program.ts';
import { each, project } from '../project.ts';
import { asking, builder, changes, interactive } from './shapes.ts';

const server: ProgramSpec = {
  flags:
    '-d -D --reload --no-reload --debug --no-debug --debugger --no-debugger --preload --check-config --print-config --daemon --no-access-log --access-log --proxy-headers --factory --use-colors --no-use-colors --with-threads --without-threads --no-server-header --lifespan= --http= --ws= --loop= --interface=',
  values: {
    '-h --host': 'text',
    '-p --port': 'text',
    '-b --bind': 'text',
    '-w --workers': 'text',
    '-k --worker-class': 'text',
    '-t --timeout': 'text',
    '--threads': 'text',
    '--graceful-timeout': 'text',
    '--keep-alive --timeout-keep-alive': 'text',
    '--max-requests': 'text',
    '--log-level': 'text',
    '--access-logfile --error-logfile --log-file': 'write',
    '--uds --pid': 'write',
    '--reload-dir --reload-include --reload-exclude': 'text',
    '--env-file': 'read',
    '--root-path': 'text',
    '--app-dir --chdir': 'folder',
    '-c --config --log-config': 'code',
    '-A --app': 'text',
    '--limit-concurrency': 'text',
    '--forwarded-allow-ips': 'text',
  },
  operands: ['text*'],
  also: open,
};

/** A server that other machines reach is more than a test. */
function open(parsed: ParsedArgs, invocation: Invocation): readonly Operation[] {
  const addresses = [...parsed.values('-h'), ...parsed.values('-b')].map(arg => staticText(arg) ?? '');
  return addresses.every(address => /^(?:127\.|0\.0\.0\.0|localhost|\[?::1?\]?|:|unix:|\d+$)/.test(address))
    ? []
    : [unknown(invocation, 'an address that is not this machine')];
}

const appOptions: Pick<ProgramSpec, 'flags' | 'values'> = {
  flags: '--debug --no-debug',
  values: { '-A --app': 'text', '-e --env-file': 'read' },
};
const databaseFlags = '--sql --autogenerate -v --verbose -i --indicate-current --check-heads --splice';
const databaseValues = {
  '-m --message': 'text',
  '-d --directory': 'code',
  '-r --rev-range': 'text',
  '--head': 'text',
  '--rev-id': 'text',
  '--tag': 'text',
  '-x --x-arg': 'text',
  '--version-path': 'code',
} as const;
const migrations: Readonly<Record<string, ProgramSpec>> = {
  ...each(
    'current history heads branches show check',
    project({ flags: databaseFlags, values: databaseValues, operands: ['text*'] }),
  ),
  ...each(
    'upgrade revision migrate merge stamp init edit',
    project({ flags: databaseFlags, values: databaseValues, operands: ['text*'] }),
  ),
  downgrade: project({
    runsProject: false,
    flags: databaseFlags,
    values: databaseValues,
    operands: ['text*'],
    also: changes('database', 'downgrade'),
  }),
};

const celery: ProgramSpec = {
  values: { '-A --app': 'text', '-b --broker': 'text', '--workdir': 'folder' },
  subcommands: {
    ...each(
      'worker beat events flower',
      project({
        flags: '-B -E --purge --without-gossip --without-mingle',
        values: {
          '-l --loglevel': 'text',
          '-c --concurrency': 'text',
          '-Q --queues': 'text',
          '-P --pool': 'text',
          '-n --hostname': 'text',
          '-f --logfile': 'write',
          '-s --schedule': 'write',
          '--pidfile': 'write',
        },
      }),
    ),
    ...each(
      'inspect status report list',
      project({
        flags: '--json -j',
        values: { '-t --timeout': 'text', '-d --destination': 'text' },
        operands: ['text*'],
      }),
    ),
    purge: project({ flags: '-f --force', also: changes('queue', 'purge') }),
  },
};

/** Programs that serve, schedule and convert what a Python project holds. */
export const pythonServers: readonly Program[] = [
  builder(['uvicorn', 'gunicorn', 'hypercorn', 'daphne', 'waitress-serve', 'granian'], server, {
    'gunicorn -c /tmp/g.py app:app': ['read /tmp/g.py', 'execute /workspace/', 'execute /tmp/g.py', 'read /workspace'],
    'uvicorn app.main:app --host 203.0.113.7': [
      'unknown uvicorn: an address that is not this machine',
      'execute /workspace/',
      'read /workspace',
    ],
    'uvicorn app.main:app --reload --port 8000': ['execute /workspace/', 'read /workspace'],
    'gunicorn --check-config app:app': ['execute /workspace/', 'read /workspace'],
  }),
  {
    names: ['flask', 'quart'],
    analyse: asking({
      ...appOptions,
      subcommands: {
        run: project(server),
        routes: project({ flags: '--all-methods', values: { '-s --sort': 'text' } }),
        shell: project({ also: interactive }),
        db: { subcommands: migrations },
        ...each('init-db seed translate', project({ operands: ['text*'] })),
      },
    }),
    examples: {
      'flask shell': ['unknown flask: an interactive session', 'execute /workspace/', 'read /workspace'],
      'flask --app app run --port 5000': ['execute /workspace/', 'read /workspace'],
      'flask db upgrade': ['execute /workspace/', 'read /workspace'],
      'flask db downgrade base': ['change system database downgrade', 'execute /workspace/', 'read /workspace'],
      'flask routes': ['execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['fastapi', 'litestar', 'sanic'],
    analyse: asking({
      ...appOptions,
      subcommands: {
        ...each('dev run', project({ ...server, operands: ['code'] })),
        ...each('routes version', project()),
      },
    }),
    examples: {
      'fastapi dev /tmp/main.py': [
        'read /tmp/main.py',
        'execute /tmp/main.py',
        'execute /workspace/',
        'read /workspace',
      ],
      'fastapi dev app/main.py --port 8001': [
        'read /workspace/app/main.py',
        'execute /workspace/app/main.py',
        'execute /workspace/',
        'read /workspace',
      ],
    },
  },
  {
    names: ['alembic'],
    analyse: asking({
      flags: '-q',
      values: { '-c --config': 'code', '-n --name': 'text', '-x': 'text' },
      subcommands: migrations,
    }),
    examples: {
      'alembic -c /tmp/a.ini upgrade head': [
        'execute /tmp/a.ini',
        'read /tmp/a.ini',
        'execute /workspace/',
        'read /workspace',
      ],
      'alembic downgrade base': ['change system database downgrade', 'execute /workspace/', 'read /workspace'],
      'alembic upgrade head': ['execute /workspace/', 'read /workspace'],
      "alembic revision --autogenerate -m 'add users'": ['execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['celery'],
    analyse: asking(celery),
    examples: {
      'celery -A app purge -f': ['change system queue purge', 'execute /workspace/', 'read /workspace'],
      'celery -A app worker -l info': ['execute /workspace/', 'read /workspace'],
      'celery -A app inspect ping': ['execute /workspace/', 'read /workspace'],
    },
  },
  {
    names: ['django-admin'],
    analyse: asking({
      subcommands: {
        ...each(
          'startproject startapp check makemessages compilemessages version help',
          project({ operands: ['text', 'write-tree'] }),
        ),
        ...each(
          'test migrate makemigrations showmigrations runserver collectstatic',
          project({
            flags: '--noinput --no-input',
            values: { '--settings': 'text', '--pythonpath': 'code' },
            operands: ['text*'],
          }),
        ),
        ...each(
          'flush reset_db sqlflush',
          project({ flags: '--noinput --no-input', also: changes('database', 'reset') }),
        ),
      },
    }),
    examples: {
      'django-admin flush --noinput': ['change system database reset', 'execute /workspace/', 'read /workspace'],
      'django-admin startapp blog': ['execute /workspace/', 'read /workspace'],
      'django-admin shell': ['unknown django-admin: the sub-command `shell` is not known', 'read /workspace'],
    },
  },
];
