import { Long, serialize } from 'bson';

/** The members of a reset in the types of .NET; a member that is undefined is left out. */
export interface ResetMembers {
  readonly agentid: number;
  readonly usercode: number;
  readonly verifycode: string | undefined;
  readonly newpwd: string | undefined;
}

const text = (members: ResetMembers) =>
  Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));

/** The page's XML sample, members in the order of the alphabet as the .NET serializer writes them. */
const xml = (members: ResetMembers) =>
  `<AgentResetPwdParm xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter">${text(
    members,
  )
    .sort()
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('')}</AgentResetPwdParm>`;

/** How a client writes a request, by media type: one for each of the page's four formats. */
export const bodyWriters: Readonly<Record<string, (members: ResetMembers) => Buffer>> = {
  'application/json': (members) => Buffer.from(JSON.stringify(members)),
  'application/xml': (members) => Buffer.from(xml(members)),
  'application/x-www-form-urlencoded': (members) =>
    Buffer.from(new URLSearchParams(Object.fromEntries(text(members))).toString()),
  // .NET writes `int` as int32 and `long` as int64; here is one of each.
  'application/bson': (members) =>
    Buffer.from(
      serialize({ ...members, usercode: Long.fromNumber(members.usercode) }, { ignoreUndefined: true }),
    ),
};
