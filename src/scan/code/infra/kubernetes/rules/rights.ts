import type { PatternRule } from '../../language.ts';
import { entryIn, textOf, valueAt, type YamlEntry, type YamlValue } from '../../yaml.ts';
import { containersOf, isTrue, type Manifests } from '../read.ts';

const masterful = /^(?:CAP_)?(?:ALL|SYS_ADMIN|SYS_MODULE|SYS_RAWIO|DAC_READ_SEARCH|BPF|SYS_PTRACE)$/;
const strong = /^(?:CAP_)?(?:NET_ADMIN|SYS_BOOT|SYS_TIME|DAC_OVERRIDE|SETUID|SETGID|MAC_ADMIN|MAC_OVERRIDE|SYSLOG)$/;

/** What containers may do to the machine they run on. */
export const rightsRules: readonly PatternRule<Manifests>[] = [
  {
    id: 'kubernetes-privileged-container',
    title: 'a container with the rights of its node',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 8.2,
    precision: 'very-high',
    why: 'Whoever gets into the container is root on the node, and from there in the cluster.',
    help: 'give the one capability or device that is needed',
    bad: 'privileged: true',
    good: 'privileged: false',
    *find(manifests) {
      for (const entry of securityEntries(manifests, 'privileged'))
        if (isTrue(entry)) yield { at: entry.keyAt, message: 'the container has every right of its node' };
    },
  },
  {
    id: 'kubernetes-privilege-escalation',
    title: 'programs that may gain rights',
    cwe: [269],
    owasp: 'access',
    severity: 'note',
    score: 5.9,
    precision: 'high',
    why: 'A program in the container can become root through a file that is set so.',
    help: 'write `allowPrivilegeEscalation: false`',
    bad: 'allowPrivilegeEscalation: true',
    good: 'allowPrivilegeEscalation: false',
    *find(manifests) {
      for (const entry of securityEntries(manifests, 'allowPrivilegeEscalation'))
        if (isTrue(entry))
          yield { at: entry.keyAt, severity: 'warning', message: 'programs in the container may gain rights' };
      for (const { container } of containersOf(manifests)) {
        const name = entryIn(container, 'name') ?? entryIn(container, 'image');
        if (
          name !== undefined &&
          valueAt(container, 'securityContext', 'allowPrivilegeEscalation') === undefined &&
          valueAt(container, 'securityContext', 'privileged')?.value !== true
        )
          yield { at: name.value, message: 'nothing keeps programs in the container from gaining rights' };
      }
    },
  },
  {
    id: 'kubernetes-root-user',
    title: 'a container that runs as root',
    cwe: [250],
    owasp: 'configuration',
    severity: 'note',
    score: 5.9,
    precision: 'high',
    why: 'Whoever breaks into the program is root in the container, one mistake away from root on the node.',
    help: 'write `runAsNonRoot: true`, with a user of its own',
    bad: 'runAsUser: 0',
    good: 'runAsNonRoot: true',
    *find(manifests) {
      for (const entry of securityEntries(manifests, 'runAsUser'))
        if (entry.value.value === 0)
          yield { at: entry.keyAt, severity: 'warning', message: 'the container runs as root' };
      for (const entry of securityEntries(manifests, 'runAsNonRoot'))
        if (entry.value.value === false)
          yield { at: entry.keyAt, severity: 'warning', message: 'the container may run as root' };
      for (const { container, spec } of containersOf(manifests)) {
        const contexts = [valueAt(container, 'securityContext'), valueAt(spec, 'securityContext')];
        const name = entryIn(container, 'name') ?? entryIn(container, 'image');
        if (
          name !== undefined &&
          !contexts.some(context => valueAt(context, 'runAsUser') ?? valueAt(context, 'runAsNonRoot'))
        )
          yield { at: name.value, message: 'nothing keeps the container from running as root' };
      }
    },
  },
  {
    id: 'kubernetes-added-capabilities',
    title: 'capabilities of root',
    cwe: [250],
    owasp: 'access',
    severity: 'warning',
    score: 7.2,
    precision: 'high',
    why: 'Some capabilities are root under another name.',
    help: 'drop all, and add the one that is needed',
    bad: 'capabilities: { add: [SYS_ADMIN] }',
    good: 'capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }',
    *find(manifests) {
      for (const { container } of containersOf(manifests))
        for (const item of valueAt(container, 'securityContext', 'capabilities', 'add')?.items ?? []) {
          const name = textOf(item);
          if (masterful.test(name)) yield { at: item, message: `\`${name}\` is as good as root on the node` };
          else if (strong.test(name))
            yield { at: item, severity: 'note', message: `\`${name}\` reaches beyond the container` };
        }
    },
  },
  {
    id: 'kubernetes-unconfined',
    title: 'a filter that is switched off',
    cwe: [693],
    owasp: 'configuration',
    severity: 'warning',
    score: 5.9,
    precision: 'very-high',
    why: 'Every call to the kernel is open to whoever breaks in, holes and all.',
    help: 'use `RuntimeDefault`',
    bad: 'seccompProfile: { type: Unconfined }',
    good: 'seccompProfile: { type: RuntimeDefault }',
    *find(manifests) {
      for (const context of contextsOf(manifests))
        for (const key of ['seccompProfile', 'appArmorProfile']) {
          const type = valueAt(context, key, 'type');
          if (textOf(type) === 'Unconfined' && type !== undefined)
            yield { at: type, message: 'no filter stands between the container and the kernel' };
        }
      for (const entry of securityEntries(manifests, 'procMount'))
        if (textOf(entry.value) === 'Unmasked')
          yield { at: entry.value, message: 'no filter stands between the container and the kernel' };
    },
  },
];

function contextsOf({ pods }: Manifests): readonly YamlValue[] {
  return pods.flatMap(({ spec, containers }) =>
    [spec, ...containers].flatMap(place => valueAt(place, 'securityContext') ?? []),
  );
}

/** The settings of a name in the security contexts of pods and containers. */
function securityEntries(manifests: Manifests, key: string): readonly YamlEntry[] {
  return contextsOf(manifests).flatMap(context => entryIn(context, key) ?? []);
}
