/*
 * Tokens of our own: minted after a proof, renewed, and held against the account at each use.
 *
 * A sign-in reads the account, judges, and only then mints; meanwhile the password may change, tokens may be ended, and
 * the account may be frozen and thawed. Renewal authenticates a token, reads the account, and mints a further one of the
 * same version. A version is two numbers that only rise, and what a token carries is their sum.
 *
 * Left out: signatures and keys (keys.pml), lifetimes, and tokens of other issuers, which know no version and are
 * compared by time.
 */

#define FAULTS 0
#define TOKENS 4
#define TIME byte

#include "calls.pml"
#include "rules/account.pml"

TIME clock;
TIME changedAt;
short carried[TOKENS];  /* the version in a token */
TIME issuedAt[TOKENS];
short provenUnder[TOKENS]; /* what was in force when the sign-in behind it was proven: ghost */
bool isMinted[TOKENS];
bool acceptedOlder;

#define TOKEN_VERSION (version + tokenEnds)
#ifdef TOKEN_BY_TIME
#define IS_CURRENT(t) (issuedAt[t] >= changedAt)
#else
#define IS_CURRENT(t) (carried[t] == TOKEN_VERSION)
#endif

/* createTokens: mint */
proctype SignIn(byte t) {
  short under;
  under = TOKEN_VERSION; /* DynamoDbAccountStore.read, and PasswordProof.prove on what was read */
  atomic { carried[t] = under; provenUnder[t] = under; issuedAt[t] = clock; isMinted[t] = true }
}

/* createTokens: authenticate and renew */
proctype Renewal(byte former; byte t) {
  isMinted[former];
  if
  :: atomic { IS_CURRENT(former) -> acceptedOlder = acceptedOlder || provenUnder[former] != TOKEN_VERSION };
#ifdef RENEWED_UNDER_PRESENT
    atomic { carried[t] = TOKEN_VERSION; provenUnder[t] = provenUnder[former]; issuedAt[t] = clock; isMinted[t] = true }
#else
    atomic { carried[t] = carried[former]; provenUnder[t] = provenUnder[former]; issuedAt[t] = clock; isMinted[t] = true }
#endif
  :: atomic { !IS_CURRENT(former) }
  fi
}

/* requireInForce */
proctype Use(byte t) {
  isMinted[t];
  do
  :: atomic { IS_CURRENT(t) && !frozen -> acceptedOlder = acceptedOlder || provenUnder[t] != TOKEN_VERSION }
  :: break
  od
}

proctype Owner() {
  byte network;
  short from;
  bool done;
  from = version;
  atomic { changeOn(from, 1); changedAt = (done -> clock : changedAt) };
  from = version;
  atomic { changeOn(from, 2); changedAt = (done -> clock : changedAt) }
}

proctype Operator() {
  bool done;
  if
  :: atomic { freezeOn() }; atomic { thawOn() }
  :: atomic { endTokensOn() }
  fi
}

active proctype Clock() {
  do
  :: clock < 2 -> clock++
  :: else -> break
  od
}

init {
  atomic {
    run SignIn(0); run SignIn(1); run Renewal(0, 2); run Renewal(2, 3);
    run Use(0); run Use(2); run Use(3); run Owner(); run Operator()
  }
}

ltl noOlderToken { [] (!acceptedOlder) }

/* All of them in one search. */
ltl everything { [] ((!acceptedOlder)) }
