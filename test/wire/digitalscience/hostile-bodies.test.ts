import { serialize } from 'bson';
import { describe, expect, it } from 'vitest';
import { type FormatTarget, formatTargets } from '../../fuzz/format-targets.ts';
import { hostileBody } from '../../fuzz/mutate.ts';
import { seededRandom } from '../../fuzz/random.ts';
import { startedWire } from '../../support/started-wire.ts';
import { bothWays } from '../../support/wire.ts';
import { digitalscienceClient, resetPath } from './client.ts';

const wire = startedWire();

const json = 'application/json';
const xml = 'application/xml';
const form = 'application/x-www-form-urlencoded';
const bson = 'application/bson';

const root = 'AgentResetPwdParm';
const namespace = 'http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter';
const parm = (members: string) => `<${root} xmlns="${namespace}">${members}</${root}>`;
const rest = '<usercode>2</usercode><verifycode>123456</verifycode><newpwd>x</newpwd>';
const laughs = [
  '<!ENTITY a "ha">',
  '<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">',
  '<!ENTITY c "&b;&b;&b;&b;">',
].join('');
const sample = Buffer.from(serialize({ agentid: 1, usercode: 2, verifycode: '123456', newpwd: 'x' }));
const withInt32 = (offset: number, value: number) => {
  const copy = Buffer.from(sample);
  copy.writeInt32LE(value, offset);
  return copy;
};

const refused: readonly (readonly [string, string, string | Uint8Array])[] = [
  ['a billion laughs', xml, `<!DOCTYPE x [${laughs}]>${parm(`<agentid>&c;</agentid>${rest}`)}`],
  [
    'an external entity',
    xml,
    `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>${parm(`<agentid>&a;</agentid>${rest}`)}`,
  ],
  ['an entity that nobody declared', xml, parm(`<agentid>&nbsp;</agentid>${rest}`)],
  ['64 KiB of elements', xml, '<a>'.repeat(21_845)],
  ['64 KiB of brackets', json, '['.repeat(65_536)],
  ['64 KiB of objects', json, '{"a":'.repeat(13_107)],
  ['64 KiB of members', form, '&a'.repeat(32_768)],
  ['more than 64 KiB', json, `{"newpwd":"${'x'.repeat(65_536)}"}`],
  ['no body', json, ''],
  ['no UTF-8', json, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
  [
    'a member twice in JSON',
    json,
    '{"agentid":1,"usercode":2,"verifycode":"1","newpwd":"x","agent\\u0069d":1}',
  ],
  [
    'a member twice within a member',
    json,
    '{"agentid":1,"usercode":2,"newpwd":"x","verifycode":{"a":1,"a":2}}',
  ],
  ['a member twice in XML', xml, parm(`<agentid>1</agentid><agentid>1</agentid>${rest}`)],
  ['a member twice in a form', form, 'agentid=1&agentid=1&usercode=2&verifycode=1&newpwd=x'],
  ['a prototype', json, '{"__proto__":{"agentid":1,"usercode":2,"verifycode":"1","newpwd":"x"}}'],
  ['another root', xml, parm(`<agentid>1</agentid>${rest}`).replaceAll(root, 'Other')],
  ['another namespace', xml, parm(`<agentid>1</agentid>${rest}`).replace('Flowmeter', 'Other')],
  ['BSON longer than it says', bson, withInt32(0, sample.length - 1)],
  ['BSON shorter than it says', bson, withInt32(0, sample.length + 1)],
  ['BSON of negative length', bson, withInt32(0, -1)],
  ['BSON with a lying string', bson, withInt32(sample.indexOf('verifycode') + 11, 0x7fffffff)],
  ['BSON with a negative string', bson, withInt32(sample.indexOf('verifycode') + 11, -1)],
  ['nested BSON', bson, serialize({ agentid: { a: { b: [1] } }, usercode: 2, verifycode: '1', newpwd: 'x' })],
];

describe.each(bothWays)('hostile bodies of digitalscience, %s', (way) => {
  const client = digitalscienceClient(wire, way);
  const { call } = client;

  it.each(refused)('refuses %s, and signs the refusal', async (_, contentType, text) => {
    const body = Buffer.from(text);
    const reply = await call({ method: 'POST', path: resetPath, contentType, accept: json, body });
    expect(reply).toMatchObject({ status: 400, json: { Message: 'The request is invalid.' } });
    // What is too large is refused before anything is made of it.
    if (body.length <= 65_536) reply.check();
  });

  const types: Readonly<Record<FormatTarget['name'], string>> = { JSON: json, form, XML: xml, BSON: bson };
  it.each(formatTargets.map((target) => [target.name, target] as const))(
    'has an answer to whatever %s body',
    async (name, target) => {
      const random = seededRandom(way.length);
      const bodies = Array.from({ length: 60 }, () => hostileBody(target.seeds, target.tokens, random));
      for (const raw of bodies) {
        const body = target.repair ? target.repair(raw) : raw;
        const contentType = types[name] ?? '';
        const reply = await call({ method: 'POST', path: resetPath, contentType, accept: json, body });
        expect([200, 400], body.toString('hex')).toContain(reply.status);
      }
    },
  );

  it('tells nothing that was sent', async () => {
    const marker = 'MARKER';
    const body = Buffer.from(
      JSON.stringify({ agentid: marker, verifycode: marker.repeat(2), newpwd: { marker } }),
    );
    const reply = await call({ path: resetPath, contentType: json, body });
    expect(reply.status).toBe(400);
    expect(reply.text).not.toContain(marker);
  });
});
