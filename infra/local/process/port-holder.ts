import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Names the process that listens on TCP port `port`, such as `process 4711 (node server.js)`; `undefined` where that
 * cannot be found out: on systems other than Linux, and for other people's processes.
 */
export async function portHolder(port: number): Promise<string | undefined> {
  const inodes = await listeningInodes(port);
  if (inodes.size === 0) return undefined;
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    if (await holdsSocket(pid, inodes)) return `process ${pid} (${await commandName(pid)})`;
  }
  return undefined;
}

/** Sockets in state LISTEN (`0A`) on `port`. Source: proc_net_tcp, Linux kernel documentation. */
async function listeningInodes(port: number): Promise<Set<string>> {
  const hexPort = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(['/proc/net/tcp', '/proc/net/tcp6'].map(readOrEmpty));
  const rows = tables.flatMap((table) => table.split('\n').map((row) => row.trim().split(/\s+/)));
  return new Set(
    rows.flatMap(([, local, , state, , , , , , inode]) =>
      state === '0A' && local?.endsWith(`:${hexPort}`) && inode !== undefined ? [`socket:[${inode}]`] : [],
    ),
  );
}

async function holdsSocket(pid: string, inodes: ReadonlySet<string>): Promise<boolean> {
  try {
    const descriptors = await readdir(`/proc/${pid}/fd`);
    const targets = await Promise.all(
      descriptors.map((fd) => readlink(`/proc/${pid}/fd/${fd}`).catch(() => '')),
    );
    return targets.some((target) => inodes.has(target));
  } catch {
    // The process has ended or belongs to someone else.
    return false;
  }
}

/** The program and, for an interpreter, its script; no other arguments, for they may hold secrets. */
async function commandName(pid: string): Promise<string> {
  const [program = '', script = ''] = (await readOrEmpty(`/proc/${pid}/cmdline`)).split('\0');
  const name = program.split('/').at(-1) ?? '';
  return /^\S+\.[cm]?[jt]s$/.test(script) ? `${name} ${script}` : name;
}

async function readOrEmpty(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => '');
}
