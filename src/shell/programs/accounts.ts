import type { Program } from '../program.ts';
import { administers } from './administers.ts';

/** Programs that make, change and remove accounts. */
export const accountPrograms: readonly Program[] = [
  administers(
    'useradd usermod userdel adduser deluser groupadd groupmod groupdel addgroup delgroup gpasswd chpasswd newusers chsh chfn newgrp pwconv grpconv pwunconv dseditgroup sysadminctl',
    {},
    {
      'useradd -m x': ['unknown useradd: the option `-m` is not known', 'change system useradd x', 'read /workspace'],
      chpasswd: ['change system chpasswd'],
    },
  ),
  administers(
    'passwd chage faillock pam_tally2 faillog',
    { options: '-S -l --list --status', values: { '--user': 'text' } },
    {
      'passwd -S': [],
      'passwd root': ['change system passwd root'],
      'chage -l user': [],
    },
  ),
  administers(
    'pam-auth-update authselect authconfig update-ca-certificates update-ca-trust',
    { verbs: 'current list list-features check' },
    {
      'authselect current': [],
      'authselect select minimal': ['change system authselect select'],
    },
  ),
];
