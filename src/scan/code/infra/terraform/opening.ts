import { resourcesOf } from './check.ts';
import type { Hcl } from './read.ts';
import { attributeOf, blocksIn, type HclAttribute, type HclBlock, literalOf, literalsOf } from './value.ts';

/** Something that lets traffic in, in the words of any cloud. */
export interface Opening {
  /** From where. */
  readonly source: HclAttribute | undefined;
  readonly from: number;
  readonly to: number;
  readonly protocol: string;
}

/** What lets traffic in; ports that are worked out are no numbers. */
export function* openings(file: Hcl): Generator<Opening> {
  yield* amazon(file);
  yield* google(file);
  yield* microsoft(file);
  yield* digitalOcean(file);
}

function* amazon(file: Hcl): Generator<Opening> {
  const groups = resourcesOf(file, /^aws_(?:default_)?security_group$/).flatMap(block => blocksIn(block, 'ingress'));
  const rules = resourcesOf(file, /^aws_security_group_rule$|^aws_vpc_security_group_ingress_rule$/).filter(
    block => literalOf(attributeOf(block, 'type')?.value) !== 'egress',
  );
  for (const block of [...groups, ...rules])
    for (const name of ['cidr_blocks', 'ipv6_cidr_blocks', 'cidr_ipv4', 'cidr_ipv6'])
      yield {
        source: attributeOf(block, name),
        from: port(block, 'from_port'),
        to: port(block, 'to_port'),
        protocol: word(block, 'protocol', 'ip_protocol'),
      };
}

function* google(file: Hcl): Generator<Opening> {
  for (const block of resourcesOf(file, /^google_compute_firewall$/)) {
    if (/^EGRESS$/i.test(word(block, 'direction'))) continue;
    for (const allow of blocksIn(block, 'allow')) {
      const ports = literalsOf(attributeOf(allow, 'ports')?.value);
      for (const range of ports.length === 0 ? ['0-65535'] : ports)
        yield {
          source: attributeOf(block, 'source_ranges'),
          ...rangeOf(range),
          protocol:
            ports.length === 0 && /^icmp$|^esp$|^ah$/i.test(word(allow, 'protocol')) ? 'none' : word(allow, 'protocol'),
        };
    }
  }
}

function* microsoft(file: Hcl): Generator<Opening> {
  const azure = [
    ...resourcesOf(file, /^azurerm_network_security_rule$/),
    ...resourcesOf(file, /^azurerm_network_security_group$/).flatMap(block => blocksIn(block, 'security_rule')),
  ];
  for (const block of azure) {
    if (!/^Inbound$/i.test(word(block, 'direction')) || !/^Allow$/i.test(word(block, 'access'))) continue;
    for (const range of [
      ...literalsOf(attributeOf(block, 'destination_port_range')?.value),
      ...literalsOf(attributeOf(block, 'destination_port_ranges')?.value),
    ])
      for (const name of ['source_address_prefix', 'source_address_prefixes'])
        yield { source: attributeOf(block, name), ...rangeOf(range), protocol: 'tcp' };
  }
}

function* digitalOcean(file: Hcl): Generator<Opening> {
  for (const block of resourcesOf(file, /^digitalocean_firewall$/).flatMap(owner => blocksIn(owner, 'inbound_rule')))
    yield {
      source: attributeOf(block, 'source_addresses'),
      ...rangeOf(word(block, 'port_range')),
      protocol: word(block, 'protocol'),
    };
}

function word(block: HclBlock, ...names: readonly string[]): string {
  return names.map(name => literalOf(attributeOf(block, name)?.value)).find(text => text !== undefined) ?? '';
}

/** A port that is worked out is none. */
function port(block: HclBlock, name: string): number {
  const text = word(block, name);
  return text === '' ? Number.NaN : Number(text);
}

function rangeOf(text: string): { from: number; to: number } {
  if (text === '*' || text === 'all') return { from: 0, to: 65535 };
  const [from = '', to = from] = text.split('-');
  return { from: from === '' ? Number.NaN : Number(from), to: Number(to) };
}
