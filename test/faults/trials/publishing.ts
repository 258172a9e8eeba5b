import type { WireReply } from '../../support/wire.ts';
import type { TrialUseCase } from '../matrix/trial.ts';
import { type Answers, answering, answersOf } from './answers.ts';

const publishers = [
  ['authing system', 'authing-system', 'authing', '/api/v3/system'],
  ['authing jwks', 'authing-jwks', 'authing', '/oidc/.well-known/jwks.json'],
  ['tencent-ciam jwks', 'tencent-ciam-jwks', 'tencent-ciam', '/oauth2/jwks'],
  [
    'tencent-ciam openid-configuration',
    'tencent-ciam-openid-configuration',
    'tencent-ciam',
    '/.well-known/openid-configuration',
  ],
] as const;

/** Every endpoint that publishes what anybody may know. */
export const publishing: readonly TrialUseCase[] = publishers.map(
  ([name, functionName, dialect, path]): TrialUseCase => {
    const answers: Answers = {
      ...answersOf[dialect],
      done: '200',
      said: ({ status }) => String(status),
    };
    return {
      name,
      functionName,
      spared: [],
      ...answering(answers),
      async begin({ healthy }) {
        const ask = (instance: typeof healthy) => instance.inProcess({ method: 'GET', path });
        return {
          ask,
          async aftermath({ told, answer }) {
            const inHealth = (await ask(healthy)).text;
            const isSame = (answer as WireReply).text === inHealth;
            return { broken: told === 'done' && !isSame ? ['another document than in health'] : [] };
          },
        };
      },
    };
  },
);
