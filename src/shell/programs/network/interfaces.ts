import type { Operation } from '../../../operation.ts';
import { analyseParsed, unknown } from '../../analyse.ts';
import { staticText } from '../../arg.ts';
import { parseArgs } from '../../options.ts';
import type { Analysis, Invocation, Program, ProgramSpec } from '../../program.ts';

const changesNetwork: Operation = { kind: 'change', what: 'system', name: 'network' };
const shows = new Set('show list ls lst s l get help sh sho lis'.split(' '));
const objects =
  /^(?:a|addr|address|l|link|r|ro|route|n|neigh|neighbor|neighbour|ru|rule|m|maddr|maddress|netns|tunnel|tun|monitor|stats|addrlabel|ntable|vrf|xfrm|tcp_metrics|token|macsec|fou|nexthop|mptcp)$/;

const options: ProgramSpec = {
  stopsAtOperand: true,
  unbundled: true,
  flags:
    '-4 -6 -0 -br -brief -c -color -s -stats -d -details -j -json -p -pretty -o -oneline -h -human -t -ts -V -r -a -N -iec -all',
  values: { '-f -family': 'text', '-n -netns': 'text' },
  operands: ['text*'],
};

/** `ip addr` and `ip route get x` show; `ip netns exec` runs a command; all else changes the network. */
function ip(invocation: Invocation): Analysis {
  const parsed = parseArgs(options, invocation.args);
  const analysis = analyseParsed(options, parsed, invocation);
  const rest = parsed.operands;
  const [object, verb, name, ...command] = rest.map(arg => staticText(arg) ?? '?');
  const runs =
    object === 'netns' && verb === 'exec' && name !== undefined && command.length > 0 ? [{ args: rest.slice(3) }] : [];
  const known = object === undefined || objects.test(object);
  const asks = known && (verb === undefined || shows.has(verb));
  const operations = [
    ...analysis.operations,
    ...(known ? [] : [unknown(invocation, `the object \`${object}\` is not known`)]),
    ...(asks || runs.length > 0 ? [] : [changesNetwork]),
  ];
  return { operations, runs, described: asks };
}

/** Shows unless it is given more than the name of an interface, or a flag that adds or deletes. */
const shown = (flags: string, most: number): ProgramSpec => ({
  unbundled: true,
  flags,
  operands: ['text*'],
  also: ({ operands }) => (operands.length > most ? [changesNetwork] : []),
});

/** What the network of this machine is, and what is changed about it. */
export const interfacePrograms: readonly Program[] = [
  {
    names: ['ip'],
    analyse: ip,
    examples: {
      'ip -br addr show': [],
      'ip route get 1.1.1.1': [],
      'ip a': [],
      'ip link set eth0 promisc on': ['change system network', 'read /workspace'],
      'ip netns exec foo rm -rf ~': ['read /workspace', 'execute rm -rf /home/user', 'delete /home/user (tree)'],
      'ip -batch x': [
        'unknown ip: the option `-batch` is not known',
        'unknown ip: the object `x` is not known',
        'change system network',
        'read /workspace',
      ],
    },
  },
  {
    names: ['ifconfig', 'iwconfig', 'ifstat', 'nmcli', 'iw', 'ethtool', 'mii-tool'],
    analyse: shown('-a -s -l -n -i -v --dns --proxy --nwi', 1),
    examples: { 'ifconfig -a': [], 'ifconfig eth0 down': ['change system network'] },
  },
  {
    names: ['route', 'arp'],
    analyse: shown('-n -a -e -v -ee -an -6 -4', 0),
    examples: { 'route -n': [], 'route add default gw 10.0.0.1': ['change system network'], 'arp -a': [] },
  },
  {
    names:
      'tc brctl bridge ovs-vsctl dhclient dhcpcd wpa_supplicant wg wg-quick nmtui iwctl airmon-ng hostapd dnsmasq ipset conntrack ipvsadm macchanger ifup ifdown'.split(
        ' ',
      ),
    analyse: { noOptions: true, operands: ['text*'], described: false, also: () => [changesNetwork] },
    examples: { 'wg-quick up wg0': ['change system network', 'read /workspace'] },
  },
];
