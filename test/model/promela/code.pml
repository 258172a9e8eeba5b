/*
 * A verification code: sent, tried, and spent by the change.
 *
 * A code is out; another one is sent while confirmations of either come from two networks, right and wrong, each counted
 * before it is judged. A right one may change the password, which is what spends it. An operator may end all tokens, and
 * with them the codes. The database fails or loses answers as often as FAULTS says.
 *
 * Scaled down: tries from a network, in all and in a row. Left out: slots and caps (sending.pml), expiry, and keys
 * (keys.pml). Time does not pass.
 */

#ifndef CONFIRMERS
#define CONFIRMERS 3
#endif
#ifndef FAULTS
#define FAULTS 0
#endif
#define PER_NETWORK 1
#define PER_CODE 2
#define MOST 4
#define NETWORKS 4
#define CODE_DOORS 1
#define SENDINGS 3
#define CODE_SLOTS 1
#define CODE_SLOT(a) 0
#define TIME byte

#include "calls.pml"
#include "rules/account.pml"
#include "rules/codes.pml"

#define TOKEN_VERSION (version + tokenEnds)
byte guesses[SENDINGS];            /* wrong codes judged against a sending, in all */
byte guessesFrom[NETWORKS * SENDINGS];
byte changesBy[SENDINGS];          /* changes that a sending was good for */
bool hasBegun, isHandedOver;

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
    :: coming > 0 && isHandedOver -> right = coming
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
  bool done, fault;
  byte self;
  d_step { madeUnder[sending] = TOKEN_VERSION; validUntil[sending] = 1 };
  CALL(prepare, prepareOn(0, sending, version), prepareOn(0, sending, version));
  if
  :: fault
  :: else ->
    if
    :: skip /* the message was not taken */
    :: isHandedOver = true; /* TextMessages.send */
      SETTLE(deliver, deliverOn(0, sending))
    fi
  fi
}

init {
  byte n = 1;
  atomic {
    validUntil[1] = 1;
    codes[0].live = 1;
    hasBegun = true;
    codes[0].hasEpoch = true;
    run Sender(2);
    do
    :: n <= CONFIRMERS -> run Confirmer(n, n / 2); n++
    :: else -> break
    od
  }
}

#define FROM(network, sending) guessesFrom[(network) * SENDINGS + (sending)]

/* A code stays good until the message of the next one was handed over. */
ltl liveUntilHandedOver { [] (!hasBegun || codes[0].live == 1 || isHandedOver) }
ltl usedOnce { [] (changesBy[1] <= 1 && changesBy[2] <= 1) }
/*
 * A code may be tried from when it is on its way, and has its tries over again once its message is handed over: what
 * ends the tries at the code before ends those at this one as well. So twice the number bounds it.
 */
ltl triesPerCode { [] (guesses[1] <= PER_CODE && guesses[2] <= 2 * PER_CODE) }
ltl triesPerNetwork { [] (FROM(1, 1) <= PER_NETWORK && FROM(2, 1) <= PER_NETWORK && FROM(1, 2) <= 2 * PER_NETWORK && FROM(2, 2) <= 2 * PER_NETWORK) }
ltl triesPerCodeFromItsSending { [] (guesses[2] <= PER_CODE) }

/* All of them in one search. */
ltl everything { [] ((!hasBegun || codes[0].live == 1 || isHandedOver) && (changesBy[1] <= 1 && changesBy[2] <= 1) && (guesses[1] <= PER_CODE && guesses[2] <= 2 * PER_CODE) && (FROM(1, 1) <= PER_NETWORK && FROM(2, 1) <= PER_NETWORK && FROM(1, 2) <= 2 * PER_NETWORK && FROM(2, 2) <= 2 * PER_NETWORK)) }
