import {
  ConditionalCheckFailedException,
  DynamoDBServiceException,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import type { StoredItem } from './stored-value.ts';

/** Asked for something of DynamoDB that the simulated tables do not have: an error of the test, never of the product. */
export class NotModelled extends Error {
  override readonly name = 'NotModelled';

  /** @param what the feature, without any value */
  constructor(what: string) {
    super(`The simulated tables do not model ${what}`);
  }
}

const refused = { attempts: 1, httpStatusCode: 400 };

/** What the SDK throws for a request that DynamoDB finds malformed. */
export function validationError(message: string): DynamoDBServiceException {
  return new DynamoDBServiceException({
    name: 'ValidationException',
    $fault: 'client',
    $metadata: { ...refused },
    message,
  });
}

/**
 * What the SDK throws for a write whose condition does not hold.
 * @param item the one that it failed on, when the write asks for it
 */
export function conditionFailed(item: StoredItem | undefined): ConditionalCheckFailedException {
  return new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: { ...refused },
    ...(item && { Item: item }),
  });
}

/** What the SDK throws for a table that is not there. */
export function resourceNotFound(): ResourceNotFoundException {
  return new ResourceNotFoundException({
    message: 'Requested resource not found',
    $metadata: { ...refused },
  });
}
