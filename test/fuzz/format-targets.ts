import { bsonFormat, serializeBson } from '../../lib/formats/bson.ts';
import { dataContractXml } from '../../lib/formats/data-contract-xml.ts';
import type { RequestFormat } from '../../lib/formats/format.ts';
import { jsonFormat } from '../../lib/formats/json.ts';
import { urlencodedFormat } from '../../lib/formats/urlencoded.ts';

/** A format under fuzz. */
export interface FormatTarget {
  readonly name: string;
  readonly format: RequestFormat;
  /** Valid bodies to start from. */
  readonly seeds: readonly Buffer[];
  /** Pieces of its grammar. */
  readonly tokens: readonly Buffer[];
  /** Corrects what would otherwise hide every other fault; applied to half of the bodies. */
  readonly repair?: (body: Buffer) => Buffer;
}

const xsi = 'http://www.w3.org/2001/XMLSchema-instance';
/** Short, so that most changes to a body hit something else. */
const root = { local: 'R', namespace: 'n' };

const utf8 = (texts: readonly string[]) => texts.map((text) => Buffer.from(text));
const hex = (digits: readonly string[]) => digits.map((text) => Buffer.from(text, 'hex'));

/** The length and the terminator of the outermost document. */
function repairBson(body: Buffer): Buffer {
  const copy = Buffer.from(body);
  if (copy.length < 5) return copy;
  copy.writeInt32LE(copy.length, 0);
  copy[copy.length - 1] = 0;
  return copy;
}

/** The four request formats of digitalscience. */
export const formatTargets: readonly FormatTarget[] = [
  {
    name: 'JSON',
    format: jsonFormat,
    seeds: utf8([
      '{"agentid":1,"usercode":2,"verifycode":"123456","newpwd":"c2FtcGxl"}',
      '{"a":[1,2.5e3,-0,true,false,null,{"b":{"c":"\\ud83d\\udd11\\n密"}}],"__proto__":{"x":1}}',
    ]),
    tokens: utf8([
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      ',',
      ':',
      '"__proto__":',
      '1e999',
      '\\u',
      '\\ud800',
      '\ufeff',
      '[[[[[[[[',
    ]),
  },
  {
    name: 'form',
    format: urlencodedFormat,
    seeds: utf8([
      'agentid=1&usercode=2&verifycode=123456&newpwd=a%2Bb%3D%3D',
      'a=%E5%AF%86+x&__proto__=1&&b&=c',
    ]),
    tokens: utf8([
      '&',
      '=',
      '%',
      '+',
      '%00',
      '%ff',
      '%c0%af',
      '%ed%a0%80',
      '__proto__=',
      'agentid',
      ';',
      '\ufeff',
    ]),
  },
  {
    name: 'XML',
    format: dataContractXml({ request: root, reply: root }),
    seeds: utf8([
      `<R xmlns:i="${xsi}" xmlns="n"> <agentid>1</agentid> <newpwd>a&amp;b</newpwd> <usercode i:nil="true" /> </R>`,
      '<R xmlns="n"><agentid>1</agentid><usercode>2</usercode><verifycode>123456</verifycode></R>',
      '<?xml version="1.0" encoding="utf-8"?><!-- c --><q:R xmlns:q="n"><q:a><![CDATA[<x>]]>&#x31;</q:a></q:R>',
      `<R xmlns="n"><a b='>'>1</a><o xmlns="u"><p/></o></R>`,
    ]),
    tokens: utf8([
      ...[
        '<',
        '>',
        '/>',
        '</',
        '&',
        ';',
        '"',
        "'",
        '=',
        ' ',
        'q:',
        'xmlns:',
        'xmlns=""',
        ' i:nil="1"',
        '<a>',
        '</a>',
      ],
      ...[
        '<!--',
        '-->',
        '<![CDATA[',
        ']]>',
        '<?',
        '?>',
        '<?xml version="1.0"?>',
        '<!DOCTYPE a [<!ENTITY x "y">]>',
      ],
      ...['<b>1</b>', '<b/>', '<!-- -->', '<![CDATA[]]>', '&amp;', '&#x41;', ' b="1"', '1', '密'],
      ...['&x;', '&#0;', '&#xD800;', '&lt;', '<__proto__>', '<constructor/>', '\u0000', '\ufeff', '\r\n'],
    ]),
  },
  {
    name: 'BSON',
    format: bsonFormat,
    repair: repairBson,
    seeds: [
      Buffer.from(serializeBson({ agentid: 1, usercode: 2n, verifycode: '123456', newpwd: 'c2FtcGxl' })),
      Buffer.from(
        serializeBson({
          a: [1, 2.5, Number.NaN, true, null, new Date(0)],
          b: { c: { d: '密🔑' } },
          e: Buffer.alloc(4),
        }),
      ),
    ],
    tokens: hex([
      ...[
        '00',
        '01',
        '02',
        '03',
        '04',
        '05',
        '06',
        '07',
        '08',
        '09',
        '0a',
        '0b',
        '0c',
        '0d',
        '0e',
        '0f',
        '10',
        '11',
      ],
      ...[
        '12',
        '13',
        '7f',
        'ff',
        '0500000000',
        '03610005000000',
        '02610002000000',
        '106100',
        'ffffff7f',
        'ffffffff',
      ],
      ...['5f5f70726f746f5f5f00', '2472656600', '24696400', '0b612800006900', '0f6100'],
    ]),
  },
];
