import { expect, it } from 'vitest';
import { dataContractXml } from '../../../lib/formats/data-contract-xml.ts';
import { maxDepth, maxMembers } from '../../../lib/formats/limits.ts';
import { hex, utf8 } from './bytes.ts';
import { refusal } from './refusal.ts';

const replyNamespace = 'http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter';
const xsiAttribute = 'http://www.w3.org/2001/XMLSchema-instance';

const format = dataContractXml({
  request: { local: 'AgentResetPwdParm', namespace: replyNamespace },
  reply: {
    local: 'CommonOperationResult',
    namespace: 'http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer',
  },
});

const decode = (text: string) => ({ ...format.decode(utf8(text)) });
const inRoot = (content: string) =>
  `<AgentResetPwdParm xmlns:i="${xsiAttribute}" xmlns="${replyNamespace}">${content}</AgentResetPwdParm>`;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

it("reads the help page's sample", () => {
  const sample = `<AgentResetPwdParm xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer.Flowmeter"> <agentid>1</agentid> <newpwd>sample string 4</newpwd> <usercode>2</usercode> <verifycode>sample string 3</verifycode> </AgentResetPwdParm>`;

  expect(decode(sample)).toEqual({
    agentid: '1',
    usercode: '2',
    verifycode: 'sample string 3',
    newpwd: 'sample string 4',
  });
});

it.each([
  [
    'a declaration',
    `<?xml version="1.0" encoding="utf-8" standalone='yes'?>\r\n${inRoot('<agentid>1</agentid>')}\n`,
  ],
  ['an encoding in capitals', `<?xml version='1.0' encoding='UTF-8' ?>${inRoot('<agentid>1</agentid>')}`],
  ['a byte order mark', `\ufeff<?xml version="1.0"?>${inRoot('<agentid>1</agentid>')}`],
  ['comments anywhere', `<!-- <!DOCTYPE a> -->${inRoot('<!--&x;--><agentid><!-- --->1</agentid>')}<!-- -->`],
  ['a CDATA section', inRoot('<agentid><![CDATA[1]]></agentid>')],
  ['a character reference', inRoot('<agentid>&#x31;</agentid>')],
  ['white space in tags', inRoot('<agentid\n>1</agentid >')],
  ['attributes', inRoot(`<agentid note=">" i:type='x' xml:space="preserve">1</agentid>`)],
  [
    'any prefix',
    `<q:AgentResetPwdParm xmlns:q="${replyNamespace}"><q:agentid>1</q:agentid></q:AgentResetPwdParm>`,
  ],
  [
    'prefixes declared where they are used',
    `<q:AgentResetPwdParm xmlns:q="${replyNamespace}"><agentid xmlns="${replyNamespace}">1</agentid></q:AgentResetPwdParm>`,
  ],
  ['members of other namespaces', inRoot('<agentid>1</agentid><agentid xmlns="urn:other">2</agentid>')],
  ['members of no namespace', inRoot('<agentid xmlns="">2</agentid><agentid>1</agentid>')],
])('reads a request that has %s', (_, document) => {
  expect(decode(document)).toEqual({ agentid: '1' });
});

it('reads text exactly, references resolved once and CDATA not at all', () => {
  const document = inRoot(
    '<newpwd> &lt;&amp;lt;&gt;&quot;&apos;&#128273;\r\n<![CDATA[&lt;<b>]]>密 </newpwd><tag></tag><e/>',
  );

  expect(decode(document)).toEqual({ newpwd: ` <&lt;>"'🔑\n&lt;<b>密 `, tag: '', e: '' });
});

it.each([
  ['i:nil="true"', `<a i:nil="true"/>`],
  ['i:nil="1"', `<a i:nil="1"></a>`],
  ['another prefix', `<a xmlns:xsi="${xsiAttribute}" xsi:nil="true" />`],
])('reads null from %s', (_, member) => {
  expect(decode(inRoot(member))).toEqual({ a: null });
});

it.each([
  ['i:nil="false"', '<a i:nil="false">1</a>'],
  ['a nil without prefix', '<a nil="true">1</a>'],
  ['a nil of another namespace', '<a xmlns:o="urn:other" o:nil="true">1</a>'],
])('reads no null from %s', (_, member) => {
  expect(decode(inRoot(member))).toEqual({ a: '1' });
});

it('reads a member that holds elements as something that is no string', () => {
  expect(decode(inRoot('<a>1<b>2</b></a>'))).toEqual({ a: {} });
});

it('treats __proto__, constructor and toString as members like any other', () => {
  const record = format.decode(utf8(inRoot('<__proto__>1</__proto__><constructor/><toString>2</toString>')));

  expect(Object.getPrototypeOf(record)).toBeNull();
  expect(Object.entries(record)).toEqual([
    ['__proto__', '1'],
    ['constructor', ''],
    ['toString', '2'],
  ]);
});

const billionLaughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY l0 "lol">${Array.from(
  { length: 9 },
  (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
).join('')}]>${inRoot('<newpwd>&l9;</newpwd>')}`;

it.each([
  ['billion laughs', billionLaughs],
  [
    'a quadratic blowup',
    `<!DOCTYPE a [<!ENTITY x "${'x'.repeat(30_000)}">]>${inRoot(`<a>${'&x;'.repeat(9000)}</a>`)}`,
  ],
  ['an external entity', `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>${inRoot('<a>&x;</a>')}`],
  ['an external subset', `<!DOCTYPE a SYSTEM "http://example.com/a.dtd">${inRoot('')}`],
  ['a parameter entity', `<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.com/a.dtd"> %x;]>${inRoot('')}`],
  ['an empty document type', `<!DOCTYPE AgentResetPwdParm>${inRoot('')}`],
  ['a document type in lower case', `<!doctype a>${inRoot('')}`],
  ['a declaration inside the root', inRoot('<!ENTITY x "y">')],
  ['an unknown entity', inRoot('<a>&nbsp;</a>')],
  ['an unknown entity in an attribute', inRoot('<a b="&x;"/>')],
  ['an entity named like a property of an object', inRoot('<a>&__proto__;&constructor;</a>')],
  ['an entity in capitals', inRoot('<a>&LT;</a>')],
  ['a bare ampersand', inRoot('<a>a & b</a>')],
  ['a reference that never ends', inRoot('<a>&amp</a>')],
  ['a reference to NUL', inRoot('<a>&#0;</a>')],
  ['a reference to a control character', inRoot('<a>&#x1F;</a>')],
  ['a reference to a surrogate', inRoot('<a>&#xD800;</a>')],
  ['a reference above U+10FFFF', inRoot('<a>&#x110000;</a>')],
  ['a raw control character', inRoot('<a>\u0001</a>')],
  ['a stylesheet', `<?xml-stylesheet href="a"?>${inRoot('')}`],
  ['a processing instruction inside the root', inRoot('<?php x?>')],
  ['a declaration that is not at the start', ` <?xml version="1.0"?>${inRoot('')}`],
  ['two declarations', `<?xml version="1.0"?><?xml version="1.0"?>${inRoot('')}`],
  ['another encoding', `<?xml version="1.0" encoding="utf-16"?>${inRoot('')}`],
  ['UTF-7', `<?xml version="1.0" encoding="UTF-7"?>${inRoot('')}`],
  ['XML 1.1', `<?xml version="1.1"?>${inRoot('')}`],
  ['an empty body', ''],
  ['a declaration alone', '<?xml version="1.0"?>'],
  ['text alone', 'agentid'],
  ['text before the root', `x${inRoot('')}`],
  ['text after the root', `${inRoot('')}x`],
  ['a CDATA section outside the root', `<![CDATA[]]>${inRoot('')}`],
  ['text between members', inRoot('<a/>x<b/>')],
  ['two roots', inRoot('') + inRoot('')],
  ['two empty roots', `<AgentResetPwdParm xmlns="${replyNamespace}"/>`.repeat(2)],
  ['a root that never ends', inRoot('').slice(0, -1)],
  ['a missing end tag', inRoot('<a>')],
  ['an end tag too many', `${inRoot('')}</a>`],
  ['tags that do not match', inRoot('<a></b>')],
  ['tags that cross', inRoot('<a><b></a></b>')],
  ['a comment that never ends', inRoot('<!-- ')],
  ['a CDATA section that never ends', inRoot('<a><![CDATA[</a>')],
  ['a repeated member', inRoot('<a>1</a><a>2</a>')],
  ['a repeated attribute', inRoot('<a b="1" b="2"/>')],
  ['an attribute without quotes', inRoot('<a b=1/>')],
  ['an attribute without a value', inRoot('<a b/>')],
  ['a bracket in an attribute', inRoot('<a b="<"/>')],
  ['another root', `<Other xmlns="${replyNamespace}"/>`],
  ['a root in another case', `<agentresetpwdparm xmlns="${replyNamespace}"/>`],
  ['a root of no namespace', '<AgentResetPwdParm/>'],
  ['a root of another namespace', '<AgentResetPwdParm xmlns="urn:other"/>'],
  ['a namespace bound to a prefix that the root lacks', `<AgentResetPwdParm xmlns:q="${replyNamespace}"/>`],
  ['a prefix that is not declared', inRoot('<q:a/>')],
  ['a prefix that is not declared, on an attribute', inRoot('<a q:b="1"/>')],
  ['a prefix declared on a sibling', inRoot('<a xmlns:q="urn:q"/><q:b/>')],
  ['a prefix bound to nothing', inRoot('<a xmlns:q=""/>')],
  ['a reserved prefix', inRoot('<a xmlns:xmlns="urn:q"/>')],
  ['two colons', inRoot('<i:i:a/>')],
])('refuses %s', (_, document) => {
  expect(refusal(() => decode(document))).toBe('malformed');
});

it.each([
  ['64 KiB of nesting', '<a>'.repeat(21_845), 'too-deep'],
  ['one level too deep', inRoot('<a>'.repeat(maxDepth) + '</a>'.repeat(maxDepth)), 'too-deep'],
  ['64 KiB of members', inRoot('<a/>'.repeat(16_000)), 'too-many-members'],
  [
    '64 KiB of attributes',
    inRoot(`<a ${Array.from({ length: 6000 }, (_, index) => `b${index}=""`).join(' ')}/>`),
    'too-many-members',
  ],
  [
    'a root that is null',
    `<AgentResetPwdParm xmlns="${replyNamespace}" xmlns:i="${xsiAttribute}" i:nil="true"/>`,
    'not-an-object',
  ],
])('refuses %s for its own reason', (_, document, reason) => {
  expect(refusal(() => decode(document))).toBe(reason);
});

it('refuses bytes that are not UTF-8', () => {
  expect(refusal(() => format.decode(hex('3c61ff2f3e')))).toBe('not-utf8');
  expect(refusal(() => format.decode(new Uint8Array(Buffer.from(inRoot(''), 'utf16le'))))).toBe('malformed');
});

it('accepts as much depth and as many members as the limits allow', () => {
  const nested = '<a>'.repeat(maxDepth - 1) + '</a>'.repeat(maxDepth - 1);
  const members = Array.from({ length: maxMembers - 3 }, (_, index) => `<m${index}/>`);

  expect(decode(inRoot(nested))).toEqual({ a: {} });
  expect(Object.keys(decode(inRoot(members.join(''))))).toHaveLength(members.length);
});

it('writes replies as the help page does, members in alphabetical order', () => {
  const reply = format.encode({ tag: 'sample string 3', errmsg: 'sample string 2', errcode: 1 });

  expect(text(reply)).toBe(
    '<CommonOperationResult xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/DigitalScience.DataTransfer"><errcode>1</errcode><errmsg>sample string 2</errmsg><tag>sample string 3</tag></CommonOperationResult>',
  );
});

it('writes null as nil, an empty text as an empty element and nothing for undefined', () => {
  const reply = text(format.encode({ a: null, b: '', c: undefined, d: true }));

  expect(reply).toContain('<a i:nil="true" /><b /><d>true</d></CommonOperationResult>');
});

it('escapes markup and replaces what XML cannot carry', () => {
  const reply = text(format.encode({ a: `<![CDATA[&]]>"'\r\n\u0000\ud800密🔑` }));

  expect(reply).toContain(`<a>&lt;![CDATA[&amp;]]&gt;&quot;'&#xD;\n\ufffd\ufffd密🔑</a>`);
});

it('reads back what it writes', () => {
  const root = { local: 'Root', namespace: 'urn:r' };
  const both = dataContractXml({ request: root, reply: root });
  const reply = { a: '<&>"\'\r\n\t 密🔑]]>', b: null, 'a[0]': 'x', _x0041_: 'y' };

  expect({ ...both.decode(both.encode(reply)) }).toEqual({
    a: reply.a,
    b: null,
    a_x005B_0_x005D_: 'x',
    _x005F_x0041_: 'y',
  });
});

it('writes an error as ASP.NET Web API does', () => {
  const error = {
    Message: 'The request is invalid.',
    ModelState: { 'parm.newpwd': ['The newpwd field is required.'], parm: ['One <1>.', 'Two.'] },
  };

  expect(text(format.encodeError(error))).toBe(
    '<Error><Message>The request is invalid.</Message><ModelState><parm.newpwd>The newpwd field is required.</parm.newpwd><parm>One &lt;1&gt;. Two.</parm></ModelState></Error>',
  );
  expect(text(format.encodeError({ Message: 'No.' }))).toBe('<Error><Message>No.</Message></Error>');
});
