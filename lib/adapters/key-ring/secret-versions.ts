import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  type SecretsManagerClient,
  UpdateSecretVersionStageCommand,
} from '@aws-sdk/client-secrets-manager';

/** The label of the version that counts. Secrets Manager takes it for granted; it is named all the same. */
export const currentLabel = 'AWSCURRENT';

/** Secrets Manager puts it on the version that the current label was moved away from. */
const previousLabel = 'AWSPREVIOUS';

/**
 * The label of a version that is not current yet. It is one and the same for all: a draft that a crash leaves behind
 * loses it to the next one, and is deleted with the old versions. One that is about to become current may lose it to
 * another writer's, too: Secrets Manager deletes no version within 24 hours. It is not taken off a version that has
 * become current: there it says nothing, and one more call is one more that can fail after everything is done.
 */
const draftLabel = 'REKEY-DRAFT';

/** One version of a secret. */
export interface SecretVersion {
  readonly id: string;
  readonly value: string;
}

/** The versions of one secret in Secrets Manager. All functions throw the SDK's errors. */
export interface SecretVersions {
  /** @throws ResourceNotFoundException also for a secret that has no value yet */
  current(): Promise<SecretVersion>;
  /**
   * Makes the value the current one at once. `id` becomes that of the version.
   * @throws ResourceExistsException when there is a version of that id with another value
   */
  put(version: SecretVersion): Promise<void>;
  /** Makes `next` the current version if `former` still is; false, and it is not, when another one is. */
  replace(former: string, next: SecretVersion): Promise<boolean>;
}

/** Source: GetSecretValue, PutSecretValue and UpdateSecretVersionStage, AWS Secrets Manager API Reference. */
export function secretVersions(client: SecretsManagerClient, SecretId: string): SecretVersions {
  const labelled = async (VersionStage: string): Promise<SecretVersion> => {
    const answer = await client.send(new GetSecretValueCommand({ SecretId, VersionStage }));
    return { id: answer.VersionId ?? '', value: answer.SecretString ?? '' };
  };
  const put = async ({ id, value }: SecretVersion, VersionStages?: string[]): Promise<void> => {
    const version = { SecretId, ClientRequestToken: id, SecretString: value };
    await client.send(new PutSecretValueCommand({ ...version, ...(VersionStages && { VersionStages }) }));
  };
  /** What a failed move of the label left behind: the answer to a move that was made may have been lost. */
  const wasMoved = async (former: string, next: string, failure: unknown): Promise<boolean> => {
    const { id } = await labelled(currentLabel);
    if (id === next) return true;
    if (id === former) throw failure;
    // Where somebody built on it since, making the change again would make it twice.
    return (await labelled(previousLabel)).id === next;
  };
  return {
    current: () => labelled(currentLabel),
    put: (version) => put(version),
    replace: async (former, next) => {
      await put(next, [draftLabel]);
      const move = new UpdateSecretVersionStageCommand({
        SecretId,
        VersionStage: currentLabel,
        MoveToVersionId: next.id,
        // The comparison: the label is not moved when it is on another version.
        RemoveFromVersionId: former,
      });
      return client.send(move).then(
        () => true,
        (failure: unknown) => wasMoved(former, next.id, failure),
      );
    },
  };
}
