import { networkOf } from './network.ts';
import type { Source } from './source.ts';

/** One of the counts that a source is on. */
export interface SourceCount {
  /** Names it among those of one item, shortly: an item may hold hundreds. */
  readonly name: string;
  /** How many times the limit of a single source it may reach. */
  readonly share: number;
}

/** What a source is counted on: one item, and in it one count or, for IPv6, one for each network that it is in. */
export interface SourceCounters {
  readonly item: string;
  readonly counts: readonly SourceCount[];
  /** Whether it is a machine caller, which has limits of its own. */
  readonly isClient: boolean;
}

/** The count of everything that is counted on an item. */
const whole = (share: number): SourceCount => ({ name: 'all', share });

/**
 * What caps and limits count a source on: a machine caller by its id; everybody else by the network. Whoever has an
 * IPv6 /48 has as many networks of a lesser size as they like, so those share a limit of two and four times one's own.
 */
export function countersOf({ address, client }: Source): SourceCounters {
  if (client !== undefined) return { item: `client ${client}`, counts: [whole(1)], isClient: true };
  const company = networkOf(address, 48);
  const home = networkOf(address, 56);
  const subnet = networkOf(address, 64);
  const item = `network ${company}`;
  if (company === subnet) return { item, counts: [whole(1)], isClient: false };
  const below = (network: string) => network.slice(company.indexOf('/'), network.indexOf('/'));
  return {
    item,
    counts: [{ name: `s${below(subnet)}`, share: 1 }, { name: `h${below(home)}`, share: 2 }, whole(4)],
    isClient: false,
  };
}
