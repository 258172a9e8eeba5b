/*
 * A verification code: sent, tried, and spent by the change.
 *
 * A code is out; others are sent, perhaps at once, while confirmations of any come from two networks, right and wrong,
 * each counted before it is judged. A right one may change the password, which is what spends it. An operator may end all tokens, and
 * with them the codes. The database fails or loses answers as often as FAULTS says.
 *
 * Scaled down: tries from a network, in all and in a row. Left out: slots and caps (sending.pml), expiry, and keys
 * (keys.pml). Time does not pass.
 */

#ifndef CONFIRMERS
#define CONFIRMERS 3
#endif
#ifndef SENDERS
#define SENDERS 1
#endif
#ifndef FAULTS
#define FAULTS 0
#endif
#define PER_NETWORK 1
#define PER_CODE 2
#define MOST 4
#define NETWORKS 3
#define CODE_DOORS 1
#define SENDINGS (SENDERS + 2)
#define CODE_SLOTS 1
#define CODE_SLOT(a) 0
#define TIME byte
#ifdef ONE_NETWORK
#define NETWORK_OF(confirmer) 1
#else
#define NETWORK_OF(confirmer) ((confirmer) / 2)
#endif

#include "calls.pml"
#include "rules/account.pml"
#include "rules/codes.pml"

#define TOKEN_VERSION (version + tokenEnds)
byte guesses[SENDINGS];            /* wrong codes judged against a sending, in all */
byte guessesFrom[NETWORKS * SENDINGS];
byte changesBy[SENDINGS];          /* changes that a sending was good for */
bool hasBegun;
bool isHandedOver[SENDINGS]; /* whether its message was */

inline countTrySeen() {
  countTryOn(0);
  live = codes[0].live;
  coming = codes[0].coming
}

/* CodeService.#prove: counted, and only then compared. */
proctype Confirmer(byte self; byte network) {
  byte live, coming, said, now, right;
  short from, judgedUnder;
  bool done, fault;

  atomic { from = version; judgedUnder = TOKEN_VERSION }; /* DynamoDbAccountStore.read */
#ifdef JUDGED_FIRST
  atomic { live = codes[0].live; coming = codes[0].coming; done = HAS_TRIES(0) }; /* DynamoDbCodeStore.read */
#else
  CALL(countTry, countTryOn(0), countTrySeen());
#endif
  if
  :: fault -> SETTLE(refundTry, refundTryOn(0, false))
  :: !fault && !done
  :: else ->
    if
    :: atomic { /* wrong: judgeCode */
         guessesFrom[network * SENDINGS + live]++; guesses[live]++;
         if
         :: coming > 0 -> guessesFrom[network * SENDINGS + coming]++; guesses[coming]++
         :: else
         fi
       }
    :: right = live
    :: coming > 0 && isHandedOver[coming] -> right = coming
    :: true -> SETTLE(refundTry, refundTryOn(0, false)) /* the service's own fault */
    fi;
#ifdef JUDGED_FIRST
    CALL(countTry, countTryOn(0), countTryOn(0));
#endif
    if
    :: right == 0
#ifndef OLDER_CODE_ACCEPTED
    :: right > 0 && madeUnder[right] != judgedUnder
    :: right > 0 && madeUnder[right] == judgedUnder ->
#else
    :: right > 0 ->
#endif
      if
      :: SETTLE(refundTry, refundTryOn(0, true)) /* CodeService.check */
      :: atomic { /* CredentialService.applyNewPassword: DynamoDbAccountStore.#change */
           changeOn(from, self);
           if
           :: done -> changesBy[right]++
           :: else
           fi
         };
         if
         :: done
         :: else -> SETTLE(refundTry, refundTryOn(0, true))
         fi
      fi
    fi
  fi;
  atomic { live = 0; coming = 0; right = 0; done = false; fault = false }
}

/* CodeSender.send, from the code on. */
proctype Sender(byte sending) {
  byte i;
  short itsEpoch;
  bool done, fault;

  d_step { madeUnder[sending] = TOKEN_VERSION; itsEpoch = version; validUntil[sending] = 1 };
  CALL(prepare, prepareOn(0, sending, itsEpoch), prepareOn(0, sending, itsEpoch));
  if
  :: fault || !done /* CodeSender.#prepare: another one was later */
  :: else ->
    if
    :: skip /* the message was not taken */
    :: isHandedOver[sending] = true /* it was, and nobody knows */
    :: isHandedOver[sending] = true; /* TextMessages.send */
      SETTLE(deliver, deliverOn(0, sending))
    fi
  fi;
  atomic { itsEpoch = 0; done = false; fault = false }
}

init {
  byte n = 1;
  atomic {
    validUntil[1] = 1;
    isHandedOver[1] = true;
    codes[0].live = 1;
    codes[0].hasEpoch = true;
    hasBegun = true;
    do
    :: n <= SENDERS -> run Sender(n + 1); n++
    :: else -> break
    od;
    n = 1;
    do
    :: n <= CONFIRMERS -> run Confirmer(n, NETWORK_OF(n)); n++
    :: else -> break
    od
  }
}

#define FROM(network, sending) guessesFrom[(network) * SENDINGS + (sending)]
#define NEWEST (SENDINGS - 1)

#define WITHIN_TRIES(sending) \
  (guesses[sending] <= PER_CODE && FROM(0, sending) <= PER_NETWORK && FROM(1, sending) <= PER_NETWORK && FROM(2, sending) <= PER_NETWORK)

/* A code stays good until the message of a later one was handed over. */
ltl liveUntilHandedOver { [] (!hasBegun || isHandedOver[codes[0].live]) }
ltl usedOnce { [] (changesBy[1] <= 1 && changesBy[2] <= 1 && changesBy[NEWEST] <= 1) }
/* However early a guess is made, before the message or after it. */
ltl triesPerCodeFromItsSending { [] (WITHIN_TRIES(1) && WITHIN_TRIES(2) && WITHIN_TRIES(NEWEST)) }

/* All of them in one search. */
ltl everything { [] ((!hasBegun || isHandedOver[codes[0].live]) && (changesBy[1] <= 1 && changesBy[2] <= 1 && changesBy[NEWEST] <= 1) && (WITHIN_TRIES(1) && WITHIN_TRIES(2) && WITHIN_TRIES(NEWEST))) }
