import { expect } from 'vitest';
import type { InternalError } from '../../support/internal-error.ts';
import type { WireReply } from '../../support/wire.ts';
import * as authing from '../../wire/authing/client.ts';
import * as digitalscience from '../../wire/digitalscience/client.ts';
import * as qingzhenyun from '../../wire/qingzhenyun/client.ts';
import * as sophon from '../../wire/sophon/client.ts';
import * as tencentCiam from '../../wire/tencent-ciam/client.ts';
import type { Told } from '../matrix/told.ts';
import type { TrialUseCase } from '../matrix/trial.ts';

/** How a dialect's answers are read. */
export interface Answers {
  /** The answer to a request that did what it was for, whole but for what differs each time. */
  readonly done: string;
  /** What an answer says, in short. */
  said(reply: WireReply): string;
  /** The whole answer when the fault is the service's. */
  readonly internalError: InternalError;
}

/** How each dialect says that all is done, and that the fault is the service's. */
export const answersOf = {
  authing: {
    done: '200 200',
    said: ({ status, json }) => `${status} ${(json as authing.Answer | undefined)?.statusCode}`,
    internalError: authing.internalError,
  },
  'tencent-ciam': {
    done: '200',
    said: ({ status, json }) => [status, (json as tencentCiam.Answer | undefined)?.error].join(' ').trim(),
    internalError: tencentCiam.internalError,
  },
  digitalscience: {
    done: '200 0',
    said: ({ status, json }) => `${status} ${(json as { errcode?: number } | undefined)?.errcode}`,
    internalError: digitalscience.internalError,
  },
  qingzhenyun: {
    done: '200 OK',
    said: ({ status, json }) => `${status} ${(json as qingzhenyun.Answer | undefined)?.code}`,
    internalError: qingzhenyun.internalError,
  },
  sophon: {
    done: '200 true',
    said: ({ status, json }) => {
      const { result, error } = (json ?? {}) as sophon.Answer;
      return `${status} ${result ?? error?.code}`;
    },
    internalError: sophon.internalError,
  },
} as const satisfies Record<string, Answers>;

/** What an answer says: that all is done, in the words that are given, or, whole, that the fault is the service's. */
export function toldBy({ done, said, internalError }: Answers, reply: WireReply): Told {
  if (said(reply) === done) return 'done';
  return isInternalError(internalError, reply) ? 'fault' : `unexpected: ${said(reply)}`;
}

function isInternalError(internalError: InternalError, { status, json }: WireReply): boolean {
  try {
    expect([status, json]).toEqual(internalError);
    return true;
  } catch {
    return false;
  }
}

/** The part of a use case that is the same for all that answer requests. */
export function answering(
  answers: Answers,
  outcome = 'ok',
): Pick<TrialUseCase, 'told' | 'logged' | 'isRepeated'> {
  return {
    isRepeated: true,
    told: (reply) => toldBy(answers, reply),
    logged(lines, told) {
      const requests = lines.filter(({ message }) => message === 'request');
      const expected = told === 'done' ? outcome : 'internal';
      const outcomes = requests.map((line) => String(line.outcome));
      if (told.startsWith('unexpected') || (outcomes.length === 1 && outcomes[0] === expected)) return [];
      return [`logged ${JSON.stringify(outcomes)}, not ${expected}`];
    },
  };
}
