import type { ProgramSpec } from '../../program.ts';
import { commandsOf, named } from '../remote-service.ts';
import { reachGithub } from './github-api.ts';

const { orders } = commandsOf({ reach: reachGithub });

/** What changes `gh` itself: as whom it speaks, what it runs. */
export const githubSettings: Readonly<Record<string, ProgramSpec>> = {
  auth: {
    subcommands: named(
      'login logout refresh setup-git switch',
      orders({
        flags: '-w --web --with-token --insecure-storage -r --reset-scopes -f --force',
        values: {
          '-h --hostname': 'text',
          '-s --scopes': 'text',
          '-p --git-protocol': 'text',
          '-u --user': 'text',
          '--remove-scopes': 'text',
        },
      }),
    ),
  },
  // An alias may be a line of shell, an extension any program, and an agent works out of sight.
  alias: { subcommands: named('set delete import', orders({ flags: '-s --shell --clobber --all', noOptions: true })) },
  config: { subcommands: { set: orders({ values: { '-h --host': 'text' } }), 'clear-cache': orders() } },
  extension: { subcommands: named('install upgrade remove create exec browse', orders({ noOptions: true })) },
};
