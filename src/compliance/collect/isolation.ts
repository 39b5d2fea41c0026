import type { Collector } from '../evidence.ts';
import { sampleOf, startOf } from '../log.ts';

/** What separates the agent from the machine and from the run before. */
export const isolation: Collector = {
  name: 'isolation',
  counts: 'runs whose isolation is on record',
  collect(events) {
    const start = startOf(events);
    if (!start) {
      const withheld = 'the log does not say how the run was set up';
      return { operated: 0, exceptions: [], facts: [], samples: [], withheld };
    }
    const { home, environment, pidNamespace } = start.isolation;
    return {
      operated: 1,
      exceptions: pidNamespace
        ? []
        : [{ text: 'no pid namespace: the agent can see the other processes of its user on the host' }],
      facts: [
        { label: 'home directory', value: home },
        { label: 'variables the agent was given', value: [...environment].sort().join(', ') || 'none' },
        { label: 'pid namespace', value: pidNamespace ? 'yes' : 'no' },
        { label: 'workspace', value: start.workspace },
        {
          label: 'host',
          value: `${start.host.name}, ${start.host.platform} ${start.host.arch}, Node.js ${start.host.node}`,
        },
        { label: 'image digest, workspace clean before and after', value: 'not recorded by this version' },
      ],
      samples: sampleOf(events.filter(event => event.type === 'run.started')),
    };
  },
};
