import { encryptTripleDes } from '../../../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../../../lib/crypto/upper-md5.ts';
import { type BodyFormat, type Draft, type HawkDraft, Sealed, Structure } from '../draft.ts';
import { mediaTypes } from '../encode.ts';
import { callers } from '../service/key-ring.ts';
import { type Bench, type FuzzAccount, lootOf } from './bench.ts';
import { draftOf, type Fixture, type Seed } from './seed.ts';

const signed = (): HawkDraft => ({ credentials: callers.hawk, signed: {}, added: [], left: new Set() });

const getPath = '/api/Agent/Ent/Password/GetVerifyCode/{agentid}/{usercode}/{mobile}';
const getCode = ({ agentid, usercode, phone }: FuzzAccount): Draft =>
  draftOf({
    method: 'GET',
    path: getPath,
    pathParameters: [
      ['agentid', String(agentid)],
      ['usercode', String(usercode)],
      ['mobile', phone.slice(-6)],
    ],
    format: undefined,
    body: new Structure(),
    hawk: signed(),
  });

const plain = async (bench: Bench): Promise<Fixture> => {
  const account = await bench.createAccount('agent');
  return { account, values: lootOf(account, 'own') };
};
const withCode = async (bench: Bench): Promise<Fixture> => {
  const fixture = await plain(bench);
  await bench.ask(getCode(fixture.account));
  return { ...fixture, values: { ...fixture.values, 'own code': bench.codeOf(fixture.account) } };
};

const reset = (format: BodyFormat): Seed => ({
  name: `digitalscience/reset, ${format}`,
  route: 'POST /api/Agent/Ent/Password/ResetPwd',
  uses: 'password',
  outcomes: 7,
  prepare: withCode,
  draft: ({ account: { agentid, usercode, newPassword }, values }) => {
    const code = values['own code'] ?? '';
    return draftOf({
      method: 'POST',
      path: '/api/Agent/Ent/Password/ResetPwd',
      headers: [['content-type', mediaTypes[format]]],
      format,
      body: Structure.of({
        agentid,
        usercode,
        verifycode: code,
        newpwd: new Sealed(upperMd5(newPassword), (inside) => encryptTripleDes(inside, code)),
      }),
      hawk: signed(),
    });
  },
});

/** DigitalScience's agents. */
export const digitalscienceSeeds: readonly Seed[] = [
  reset('json'),
  reset('xml'),
  reset('form'),
  reset('bson'),
  {
    name: 'digitalscience/get code',
    route: `GET ${getPath}`,
    uses: 'message',
    outcomes: 4,
    prepare: plain,
    draft: ({ account }) => getCode(account),
  },
];
