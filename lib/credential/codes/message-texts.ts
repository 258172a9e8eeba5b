import type { Language } from '../account.ts';
import type { MessageTexts } from './ports.ts';

/** Shown where the owner lives as far as we know: times are in the language's usual zone, named. */
const times: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }),
};

/**
 * The texts of all messages, in Chinese and English. None says by what proof, or from which app, a password was
 * changed.
 */
export const messageTexts: MessageTexts = {
  code: (code, minutes, language) =>
    ({
      zh: `验证码 ${code}，${minutes} 分钟内有效。请勿告诉任何人；如非本人操作，请忽略。`,
      en: `Your verification code is ${code}. It works for ${minutes} minutes. Tell it to nobody; if you did not ask for it, ignore it.`,
    })[language],
  passwordChanged: (at, language) =>
    ({
      zh: `您的密码已于北京时间 ${times.zh.format(at)} 修改。如非本人操作，请立即联系管理员。`,
      en: `Your password was changed at ${times.en.format(at)} UTC. If this was not you, contact your administrator at once.`,
    })[language],
};
