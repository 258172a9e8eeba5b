/*
 * The account: one item, as lib/adapters/dynamodb/account-store.ts writes it. Each inline is one write; `done` is
 * whether its condition held. Left out: aliases, and the hashes of a password beside the one (an upgrade keeps both
 * password and version).
 *
 * A password is named after the actor that chose it; `changeId` likewise. 0 is the first one's.
 */

short version;
byte tokenEnds;
byte unlocks;
bool frozen;
byte password;
byte changeId;
byte changedFrom;

/* DynamoDbAccountStore.#change */
inline changeOn(from, a) {
  d_step {
#ifdef NO_VERSION_CONDITION
    done = !frozen;
#else
    done = (version == from && !frozen);
#endif
    if
    :: done ->
      password = a;
      changeId = a;
      changedFrom = network;
#ifndef CHANGE_IN_TWO_WRITES
      version++
#endif
    :: else
    fi
  }
}

/* DynamoDbAccountStore.freeze */
inline freezeOn() {
  d_step { frozen = true; done = true }
}

/* DynamoDbAccountStore.thaw and #endTokens: an active account keeps its tokens. */
inline thawOn() {
  d_step {
    done = frozen;
    tokenEnds = tokenEnds + (frozen -> 1 : 0);
    frozen = false
  }
}

/* DynamoDbAccountStore.endTokens and #endTokens */
inline endTokensOn() {
  d_step { tokenEnds++; done = true }
}

/* DynamoDbAccountStore.unlock */
inline unlockOn() {
  d_step { unlocks++; done = true }
}
