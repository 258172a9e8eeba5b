import type { Random } from '../../random.ts';
import type { SentRequest } from '../request.ts';

/** A request in the bytes of HTTP/1.1. */
export function written({ method, target, headers, body }: SentRequest): Buffer {
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const length = body.length > 0 ? `content-length: ${body.length}\r\n` : '';
  const head = `${method} ${target} HTTP/1.1\r\n${lines}${length}connection: close\r\n\r\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), body]);
}

type Break = (request: Buffer, random: Random) => Buffer;

const endOfHead = Buffer.from('\r\n\r\n');

/** Changes the head and leaves the body. */
const inHead =
  (change: (head: string, random: Random) => string): Break =>
  (request, random) => {
    const end = request.indexOf(endOfHead);
    const head = request.subarray(0, end).toString('latin1');
    return Buffer.concat([Buffer.from(change(head, random), 'latin1'), request.subarray(end)]);
  };

const withHeader = (line: string) => inHead((head) => `${head}\r\n${line}`);
const withLength = (length: string) =>
  inHead((head) => `${head.replace(/\r\ncontent-length: \d+/, '')}\r\ncontent-length: ${length}`);
const chunked =
  (chunks: string): Break =>
  (request) => {
    const head = request.subarray(0, request.indexOf(endOfHead)).toString('latin1');
    const without = head.replace(/\r\ncontent-length: \d+/, '');
    return Buffer.from(`${without}\r\ntransfer-encoding: chunked\r\n\r\n${chunks}`, 'latin1');
  };
const withFirstLine = (line: string) => inHead((head) => head.replace(/^[^\r]*/, () => line));

/** Ways to break how a request is framed, by name. */
export const framings: Readonly<Record<string, Break>> = {
  whole: (request) => request,
  'cut anywhere': (request, random) => request.subarray(0, random.below(request.length)),
  'a byte changed': (request, random) => {
    const copy = Buffer.from(request);
    copy[random.below(copy.length)] = random.below(256);
    return copy;
  },
  'a byte changed in the head': inHead((head, random) => {
    const at = random.below(head.length);
    return head.slice(0, at) + String.fromCharCode(random.below(256)) + head.slice(at + 1);
  }),
  'length too long': withLength('5000'),
  'length too short': withLength('3'),
  'length of nothing': withLength('0'),
  'length below nothing': withLength('-1'),
  'length in hex': withLength('0x10'),
  'length of eternity': withLength('99999999999999999999'),
  'length over the gateway': withLength('11000000'),
  'two lengths': withHeader('content-length: 7'),
  'length and chunks': withHeader('transfer-encoding: chunked'),
  'chunks of no length': chunked('zz\r\nabc\r\n0\r\n\r\n'),
  'chunks of a lying length': chunked('5\r\nabc\r\n0\r\n\r\n'),
  'chunks without an end': chunked('3\r\nabc\r\n'),
  'chunks with an extension': chunked(`3;${'x'.repeat(500)}\r\n{"a\r\n0\r\n\r\n`),
  'chunks with a trailer': chunked('2\r\n{}\r\n0\r\nauthorization: Bearer x\r\n\r\n'),
  'unknown transfer encoding': withHeader('transfer-encoding: gzip, chunked, identity'),
  'line feeds alone': inHead((head) => head.replaceAll('\r\n', '\n')),
  'folded header': withHeader('x-folded: a\r\n b'),
  'space before the colon': withHeader('content-type : text/plain'),
  'header without a colon': withHeader('nonsense'),
  'header without a name': withHeader(': value'),
  'NUL in a header': withHeader('x-nul: a\0b'),
  'huge header': withHeader(`x-huge: ${'h'.repeat(20_000)}`),
  'many headers': inHead((head) => head + '\r\na: b'.repeat(2_500)),
  'two hosts': withHeader('host: example.com'),
  'no host': inHead((head) => head.replace(/\r\nhost: [^\r]*/, '')),
  'odd host': inHead((head) => head.replace(/\r\nhost: [^\r]*/, '\r\nhost: [::1]:99999@x')),
  'two content types': withHeader('content-type: text/plain'),
  'expects to go on': withHeader('expect: 100-continue'),
  'expects the impossible': withHeader('expect: wonders'),
  upgrade: withHeader('connection: upgrade\r\nupgrade: h2c'),
  'HTTP/1.0': inHead((head) => head.replace('HTTP/1.1', 'HTTP/1.0')),
  'HTTP/9.9': inHead((head) => head.replace('HTTP/1.1', 'HTTP/9.9')),
  'HTTP/0.9': withFirstLine('GET /api/v3/system'),
  'absolute target': inHead((head) => head.replace(' /', ' http://example.com/')),
  'bad escapes': withFirstLine('POST /api/v3/%zz%ff%c0%af?%=%&%00 HTTP/1.1'),
  'climbing path': withFirstLine('GET /oidc/../../etc/passwd HTTP/1.1'),
  'double slash': inHead((head) => head.replace(' /', ' //')),
  'long target': withFirstLine(`GET /${'a'.repeat(15_000)} HTTP/1.1`),
  'other method': inHead((head, random) =>
    head.replace(
      /^\w+/,
      random.pick(['PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'TRACE', 'CONNECT', 'BREW']),
    ),
  ),
  'no target': withFirstLine('GET  HTTP/1.1'),
  'second request behind it': (request) =>
    Buffer.concat([request, Buffer.from('GET /api/v3/system HTTP/1.1\r\nhost: x\r\n\r\n')]),
  'TLS where there is none': () => Buffer.from('16030100a5010000a10303', 'hex'),
  'preface of HTTP/2': () => Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  nothing: () => Buffer.alloc(0),
};
