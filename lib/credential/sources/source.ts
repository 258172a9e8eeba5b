/** Where a request comes from. */
export interface Source {
  /** The address of who asks, IPv4 or IPv6. */
  readonly address: string;
  /** The machine caller that asks for others, by an id that it has proven with a secret of its own. */
  readonly client?: string;
}
