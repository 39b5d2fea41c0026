import type { Operation } from '../../operation.ts';
import type { ParsedArgs, Program } from '../program.ts';
import { administers } from './administers.ts';

const registry = (): readonly Operation[] => [{ kind: 'connect', host: 'registry:os' }];

/** What only looks at the packages that are installed, or at the lists of those that could be. */
const flags =
  '-a -c -d -f -g -i -l -m -n -q -qq -r -s -S -t -u -v -y --all --all-versions --assume-yes --yes --cask --formula --installed --names-only --upgradable --outdated --quiet --json --json=v2 --verbose --full --no-install-recommends --no-cache --no-pager --refresh --reinstall --purge --force --fix-broken --fix-missing --allow-unauthenticated --only-upgrade --download-only --cached --available --versions --tree --dry-run';
const values = { '--root': 'write-tree', '--target-release': 'text' } as const;

/** The package managers of operating systems. */
export const osPackagePrograms: readonly Program[] = [
  administers(
    'apt apt-get aptitude',
    {
      verbs:
        'list search show policy depends rdepends showsrc madison changelog indextargets versions why why-not help moo',
      options: '-s --simulate --dry-run --just-print --no-act --print-uris',
      flags,
    },
    {
      'apt list --installed': [],
      'apt-get install -y x': ['change system apt-get install'],
      'apt-get -s upgrade': [],
      'apt-get -o APT::Update::Pre-Invoke::=id update': [
        'unknown apt-get: the option `-o` is not known',
        'change system apt-get APT::Update::Pre-Invoke::=id',
        'read /workspace',
      ],
    },
  ),
  administers(
    'apt-cache apt-mark dpkg-query apt-file',
    {
      verbs:
        'search show showpkg policy depends rdepends madison pkgnames stats dump showauto showmanual showhold find list',
      options: '-l -W -L -S -s -p --list --show --listfiles --search --status --print-avail',
      flags,
      values: { '-f --showformat': 'text' },
    },
    { 'apt-cache policy x': [], 'dpkg-query -W x': [], 'apt-mark hold x': ['change system apt-mark hold'] },
  ),
  administers(
    'dpkg',
    {
      options:
        '-l -L -S -s -p -I -c -C -V --list --listfiles --search --status --print-avail --info --contents --audit --verify --print-architecture --print-foreign-architectures --get-selections --compare-versions --assert-support-predepends',
      flags: '-i -r -P -a --install --remove --purge --configure --unpack --force-all',
      also: (parsed: ParsedArgs, invocation) =>
        ['-I', '-c', '--info', '--contents', '-i', '--install'].some(option => parsed.has(option))
          ? parsed.operands.flatMap(arg => invocation.paths('read', arg))
          : [],
    },
    { 'dpkg -l': [], 'dpkg -i x.deb': ['read /workspace/x.deb', 'change system dpkg x.deb'] },
  ),
  administers(
    'yum dnf microdnf zypper tdnf',
    {
      verbs:
        'list info search repolist provides whatprovides deplist check-update repoquery repos se if lr packages help',
      flags,
      values: { '--enablerepo': 'text', '--disablerepo': 'text' },
    },
    { 'dnf list installed': [], 'yum install -y x': ['change system yum install'] },
  ),
  administers(
    'rpm',
    {
      options: '-q -qa -ql -qi -qf -qR -qp -V -K --query --verify --checksig',
      flags:
        '-a -l -i -f -p -R -c -d -U -e -F -h -v -vh -ivh -Uvh --all --list --info --whatprovides --whatrequires --requires --provides --changelog --nodeps --force',
      values: { '--qf --queryformat': 'text' },
    },
    {
      'rpm -qa': [],
      'rpm -ivh x.rpm': ['change system rpm x.rpm'],
    },
  ),
  administers(
    'apk',
    { verbs: 'info list search policy stats version dot audit verify', flags },
    { 'apk info -v': [], 'apk add x': ['change system apk add'] },
  ),
  administers(
    'pacman yay paru',
    {
      options: '-Q -Qi -Ql -Qs -Qo -Qe -Qq -Qk -Qm -Qu -Qdt -Ss -Si -F -Fl -T',
      flags: '-S -Sy -Syu -R -Rns -U --noconfirm --needed',
    },
    {
      'pacman -Qi x': [],
      'pacman -Syu --noconfirm x': ['change system pacman x'],
    },
  ),
  administers(
    'brew port',
    {
      verbs:
        '- list ls info search config doctor deps uses outdated leaves desc home cat formulae casks commands log options installed contents dependents variants',
      options: '--prefix --cellar --repository --cache --caskroom --env -v',
      flags,
      looks: ({ operands: [verb, order, ...more] }) =>
        verb?.text === 'services' && more.length === 0 && /^(?:list|info)$/.test(order?.text ?? ''),
      also: parsed => (parsed.operands[0]?.text === 'search' ? registry() : []),
    },
    {
      'brew list --versions': [],
      'brew --prefix openssl': [],
      'brew install x': ['change system brew install'],
      'brew services list': [],
      'brew services start x': ['change system brew services'],
    },
  ),
  administers(
    'snap flatpak',
    {
      verbs: '- list info find search version known connections services interfaces history remotes ps',
      flags: `${flags} --user --system --columns=`,
      values,
    },
    {
      'snap list': [],
      'flatpak install x': ['change system flatpak install'],
    },
  ),
  administers(
    'nix-env nix-channel nix-store',
    {
      options: '-q --query --list --list-generations --print-roots',
      flags: '-a -A -P -s -i -e -u -f --installed --available --description --add --update',
      values: { '-p --profile': 'text' },
    },
    {
      'nix-env -q': [],
      'nix-env -i x': ['change system nix-env x'],
    },
  ),
  administers(
    'softwareupdate mas pkgutil winget choco scoop guix emerge eopkg xbps-install pkg',
    {
      verbs: '- list search info account outdated version show help',
      options: '-l --list --pkgs --history',
      changing: '-i -a -r -y -f --install --all',
      unbundled: true,
    },
    { 'softwareupdate -l': [], 'softwareupdate -i -a': ['change system softwareupdate'] },
  ),
  administers(
    'installer',
    { values: { '-pkg': 'read', '-target': 'text' }, flags: '-verbose -dumplog', unbundled: true },
    { 'installer -pkg x.pkg -target /': ['read /workspace/x.pkg', 'change system installer'] },
  ),
];
