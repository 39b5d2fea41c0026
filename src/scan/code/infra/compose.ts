import { credentialRule, type Setting } from './credential.ts';
import { type PatternLanguage, type PatternRule, patternLanguage } from './language.ts';
import { entryIn, readYaml, textOf, textsOf, valueAt, type YamlValue } from './yaml.ts';

const names = /(?:^|\/)(?:docker-)?compose(?:[.-][^/]*)?\.ya?ml$/i;
const hostPaths = /^\/?(?:var\/run|run)\/docker\.sock(?::|$)|^\/(?::|$)/;

/** The services of a file. */
interface Services {
  readonly services: readonly YamlValue[];
}

const rules: readonly PatternRule<Services>[] = [
  {
    id: 'compose-privileged',
    title: 'a container with the rights of its host',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 7.8,
    precision: 'high',
    why: 'Whoever gets into the container is root on the machine around it.',
    help: 'give the one capability or device that is needed',
    bad: 'privileged: true',
    good: 'cap_add: [NET_BIND_SERVICE]',
    *find({ services }) {
      for (const service of services) {
        const privileged = entryIn(service, 'privileged');
        if (privileged?.value.value === true)
          yield { at: privileged.keyAt, message: 'the container has every right of its host' };
        for (const item of valueAt(service, 'cap_add')?.items ?? [])
          if (/^(?:CAP_)?(?:ALL|SYS_ADMIN)$/.test(textOf(item)))
            yield { at: item, message: `\`${textOf(item)}\` is as good as root on the host` };
      }
    },
  },
  {
    id: 'compose-host-path',
    title: 'a container that holds its host',
    cwe: [668],
    owasp: 'access',
    severity: 'warning',
    score: 7.8,
    precision: 'high',
    why: 'With the socket of the engine, or the root of the disk, the container can start and change anything on the host.',
    help: 'mount the one folder that is needed; put a proxy that filters before the socket',
    bad: 'volumes: ["/var/run/docker.sock:/var/run/docker.sock"]',
    good: 'volumes: ["./data:/data"]',
    *find({ services }) {
      for (const service of services)
        for (const item of valueAt(service, 'volumes')?.items ?? []) {
          const source = item.kind === 'map' ? textOf(valueAt(item, 'source')) : textOf(item);
          if (hostPaths.test(source))
            yield {
              at: item,
              severity: source.startsWith('/:') || source === '/' ? 'warning' : 'note',
              message: 'the container can reach everything on its host with it',
            };
        }
    },
  },
  {
    id: 'compose-host-namespace',
    title: 'a container in the namespaces of its host',
    cwe: [653],
    owasp: 'configuration',
    severity: 'note',
    score: 5.3,
    precision: 'high',
    why: 'The wall between the container and the network or processes of the host is gone.',
    help: 'publish the ports that are needed',
    bad: 'network_mode: host',
    good: 'ports: ["127.0.0.1:8080:8080"]',
    *find({ services }) {
      for (const service of services)
        for (const key of ['network_mode', 'pid', 'ipc', 'userns_mode']) {
          const entry = entryIn(service, key);
          if (textOf(entry?.value) === 'host' && entry !== undefined)
            yield { at: entry.keyAt, message: `\`${key}: host\` takes the wall to the host away` };
        }
    },
  },
  credentialRule(
    'compose',
    'POSTGRES_PASSWORD: …',
    'POSTGRES_PASSWORD_FILE: /run/secrets/password',
    function* ({ services }): Generator<Setting> {
      for (const service of services) {
        const environment = valueAt(service, 'environment');
        for (const { key, value } of environment?.entries ?? []) yield { name: key, value: textOf(value), at: value };
        for (const item of environment?.items ?? []) {
          const [name = '', ...value] = (textsOf(item)[0] ?? '').split('=');
          yield { name, value: value.join('='), at: item };
        }
      }
    },
  ),
];

/** Files of Docker Compose. */
export const compose: PatternLanguage = patternLanguage({
  name: 'compose',
  recognises: path => names.test(path),
  rules,
  read: text => {
    const { documents, gaps } = readYaml(text);
    return {
      gaps,
      subject: {
        services: documents.flatMap(document => valueAt(document, 'services')?.entries.map(({ value }) => value) ?? []),
      },
    };
  },
});
