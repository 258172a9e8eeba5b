import type { Send, Wire } from './wire.ts';

/**
 * The same service, called from another address.
 * @param address of 127.0.0.0/8, all of which are this machine's own
 */
export function comingFrom(wire: Wire, address: string): Wire {
  const from =
    (send: (request: Parameters<Send>[0]) => ReturnType<Send>): Send =>
    (request) =>
      send({ ...request, from: address });
  return {
    get local() {
      return wire.local;
    },
    get wiring() {
      return wire.wiring;
    },
    inProcess: from((request) => wire.inProcess(request)),
    overHttp: from((request) => wire.overHttp(request)),
    createAccount: (account) => wire.createAccount(account),
    close: () => wire.close(),
  };
}
