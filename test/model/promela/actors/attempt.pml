/*
 * One attempt at a password, from the count to what follows the verdict: PasswordProof.prove, then succeed, a refund,
 * or the change. In place of a verdict there is a choice: any of them can follow any guess.
 */

#define TAKE_BACK_CONTESTED \
  if \
  :: NEXT(networkRefund) -> \
    SETTLE(networkRefund, networkRefundOn(self)); \
    SETTLE(refundContested, refundContestedOn(d, self)) \
  :: NEXT(refundContested) -> \
    SETTLE(refundContested, refundContestedOn(d, self)); \
    SETTLE(networkRefund, networkRefundOn(self)) \
  fi

#define TAKE_BACK_OUTSTANDING \
  SETTLE(refundOutstanding, refundOutstandingOn(d, self))

/* What a write that was refused shows of the item. */
inline look(d, a) {
  d_step {
    owners = (networkOf[a] == ownersNetwork);
    ownTries = 0;
    startAt = 0;
    i = 0;
    do
    :: i < REMEMBERED ->
      owners = owners || doors[d].remembered[i] == networkOf[a];
      i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < ATTEMPTS ->
      if
      :: tryAt[i] == d + 1 && networkOf[i] == networkOf[a] ->
        ownTries++;
        startAt = (madeAt[i] > startAt -> madeAt[i] : startAt)
      :: else
      fi;
      i++
    :: else -> break
    od;
    i = 0;
    /* countWhenContested */
    start = (owners -> ownTries : (ownTries > 0 -> FREE : FREE - 1));
    ownTries = 0;
    runId = doors[d].runId;
    isShut = (doors[d].quota <= FLOOR(owners));
    lapsed = HAS_LAPSED(d, a)
  }
}

inline admitted(d, a, isContested) {
  d_step {
    contested = isContested;
    if
    :: !contested ->
      runId = doors[d].runId;
      owners = (networkOf[a] == ownersNetwork);
      i = 0;
      do
      :: i < REMEMBERED -> owners = owners || doors[d].remembered[i] == networkOf[a]; i++
      :: else -> break
      od
    :: else
    fi;
    i = 0;
    /* DynamoDbAttemptCounts.succeed: its own network first, the others behind it */
    remembers[0] = networkOf[a];
    k = 1;
    do
    :: i < REMEMBERED ->
      if
      :: doors[d].remembered[i] != networkOf[a] && k < REMEMBERED -> remembers[k] = doors[d].remembered[i]; k++
      :: else
      fi;
      i++
    :: else -> break
    od;
    i = 0;
    k = 0
  };
  hold(d, a)
}

#ifdef NO_ATOMIC_ATTEMPT
/* Counting and admitting are two steps: whoever looks before the others count is admitted with them. */
#define ADMIT_BY_ALL \
  atomic { done = MAY_BE_ADMITTED(d, self) }; \
  if \
  :: atomic { done; countForAll(d, self); admitted(d, self, false) } \
  :: atomic { !done; look(d, self) } \
  fi
#else
#define ADMIT_BY_ALL CALL(admitByAll, admitByAllOn(d, self), admitByAllSeen(d, self))
#endif

inline admitByAllSeen(d, a) {
  admitByAllOn(d, a);
  if
  :: done -> admitted(d, a, false)
  :: else -> look(d, a)
  fi
}

inline startAgainSeen(d, a) {
  startAgainOn(d, a);
  if
  :: done -> admitted(d, a, false)
  :: else
  fi
}

inline countAmongAllSeen(d, a) {
  countAmongAllOn(d, a);
  if
  :: done -> admitted(d, a, true)
  :: else -> isSettled = (doors[d].runId != runId)
  fi
}

/* DynamoDbAttemptCounts.count, #round and #admitByNetwork */
inline count(d) {
  round = 0;
  do
  :: round == ROUNDS -> refused = true; break
  :: else ->
    ADMIT_BY_ALL;
    if
    :: fault || done -> break
    :: else
    fi;
    if
    :: isShut -> refused = true; break
    :: !isShut && lapsed -> CALL(startAgain, startAgainOn(d, self), startAgainSeen(d, self));
      if
      :: fault || done -> break
      :: else
      fi
    :: else ->
      CALL(networkAdmit, networkAdmitOn(self), networkAdmitOn(self));
      if
      :: fault -> TAKE_BACK_CONTESTED; break
      :: !fault && !done -> refused = true; break
      :: else
      fi;
      CALL(countAmongAll, countAmongAllOn(d, self), countAmongAllSeen(d, self));
      if
      :: fault -> TAKE_BACK_CONTESTED; break
      :: !fault && done -> break
      :: !fault && !done && !isSettled -> refused = true; break
      :: else
      fi
    fi;
    round++
  od;
  if
  :: fault -> TAKE_BACK_OUTSTANDING
  :: else
  fi;
  atomic {
    start = 0; startAt = 0; round = 0; isShut = false; lapsed = false; isSettled = false; done = false
  }
}

/* DynamoDbAttemptCounts.refund */
inline refund(d) {
  if
  :: contested -> TAKE_BACK_CONTESTED
  :: else -> TAKE_BACK_OUTSTANDING
  fi
}

/* DynamoDbAttemptCounts.succeed */
inline endRun(d) {
  succeedOn(d);
  letAllGo(d)
}
