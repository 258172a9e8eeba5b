/**
 * Resets the password of the demo account through the digitalscience API, every request signed with HAWK:
 *
 *     npm start                                              # in one terminal
 *     npx node infra/examples/digitalscience-reset.ts        # in another
 *
 * Arguments: where the service is (http://127.0.0.1:3000), and the new password. Ends with exit code 1 when the
 * service refuses, as it does when the last code is younger than two minutes or the password was used before.
 */
import { client } from 'hawk';
import { encryptTripleDes } from '../../lib/crypto/triple-des.ts';
import { upperMd5 } from '../../lib/crypto/upper-md5.ts';

const [origin = 'http://127.0.0.1:3000', newPassword = 'a brand new one'] = process.argv.slice(2);

/** What every local run starts with; a deployment has neither. */
const credentials = { id: 'demo', key: 'demo-hawk-key', algorithm: 'sha256' } as const;
const account = { agentid: 1, usercode: 2, phone: '+8613800138000' };

interface Result {
  readonly errcode: number;
  readonly errmsg: string;
}

/** Makes a signed request and checks the signature of the reply before it believes it. */
async function call(method: string, path: string, body = ''): Promise<Result> {
  const contentType = body === '' ? '' : 'application/json';
  const { header, artifacts } = client.header(origin + path, method, {
    credentials,
    payload: body,
    contentType,
  });
  const reply = await fetch(origin + path, {
    method,
    headers: { authorization: header, ...(body !== '' && { 'content-type': contentType }) },
    ...(body !== '' && { body }),
  });
  const payload = await reply.text();
  const response = { headers: Object.fromEntries(reply.headers) } as Parameters<
    typeof client.authenticate
  >[0];
  if (reply.status !== 401)
    client.authenticate(response, credentials, artifacts, { payload, required: true });
  if (!reply.ok) throw new Error(`${method} ${path}: HTTP ${reply.status} ${payload}`);
  return JSON.parse(payload) as Result;
}

function report(step: string, { errcode, errmsg }: Result): void {
  console.log(`${step}: ${errcode} ${errmsg}`);
  if (errcode !== 0) process.exit(1);
}

const { agentid, usercode, phone } = account;
const base = '/api/Agent/Ent/Password';
report(
  'GetVerifyCode',
  await call('GET', `${base}/GetVerifyCode/${agentid}/${usercode}/${encodeURIComponent(phone)}`),
);

// The phone of a local run: what the service has sent to it.
const messages = (await (await fetch(`${origin}/_local/sms`)).json()) as { to: string; text: string }[];
const verifycode = /\d{6}/.exec(messages.findLast(({ to }) => to === phone)?.text ?? '')?.[0] ?? '';

const newpwd = encryptTripleDes(upperMd5(newPassword), verifycode);
report(
  'ResetPwd',
  await call('POST', `${base}/ResetPwd`, JSON.stringify({ agentid, usercode, verifycode, newpwd })),
);
