/*
 * The counts of attempts: one item for each door, and while that is contested one for each network, as
 * lib/adapters/dynamodb/attempts writes them. Each inline is one write; `done` is what its caller learns.
 *
 * Left out: `attempts` and `lastAt` of the shared item, which no condition reads (the first is SHUT - quota), and when
 * items are forgotten, 90 days later.
 *
 * To be defined before: DOORS, RUNS, NETWORKS, ATTEMPTS, SLOTS, REMEMBERED, FREE, SHUT, MOST, FIRST_LOCK, LONGEST_LOCK,
 * LAPSE, TIME. Networks, runs and the ids of attempts begin with 1 where they are kept: 0 is none.
 */

typedef Door {
  byte outstanding;
  short quota = SHUT;
  byte runId;
  TIME lapsesAt; /* 0: not set */
  byte remembered[REMEMBERED];
  byte slot[SLOTS]
}

typedef Count {
  bool exists;
  byte attempts;
  TIME lastAt;
  TIME formerAt;
  byte attempt
}

Door doors[DOORS];
Count counts[RUNS * NETWORKS];
byte lastRun;

/* The attributes `try…`: the door that an attempt is outstanding at. */
byte tryAt[ATTEMPTS];

/* What never changes of an attempt: its network, and when it was made. */
byte networkOf[ATTEMPTS];
TIME madeAt[ATTEMPTS];

#define DOUBLED(n) (FIRST_LOCK << ((n) - FREE > 7 -> 7 : (n) - FREE))
#define LOCK(n) ((n) < FREE -> 0 : (DOUBLED(n) > LONGEST_LOCK -> LONGEST_LOCK : DOUBLED(n)))
#define COUNT_OF(a, runId) counts[(runId) * NETWORKS + networkOf[a]]
#define SLOT_OF(d, a) doors[d].slot[SLOT(a)]
#define HAS_LAPSED(d, a) (doors[d].lapsesAt > 0 && doors[d].lapsesAt <= SECONDS(madeAt[a]))
#define FLOOR(owners) (owners -> FLOOR_OF_OWNERS : 0)

#ifdef NO_OWNERS_RESERVE
#define FLOOR_OF_OWNERS 0
#else
#define FLOOR_OF_OWNERS (SHUT - MOST)
#endif

#define PUT_OFF_LAPSE(d, a) \
  doors[d].lapsesAt = LAPSE + (doors[d].lapsesAt > 0 -> doors[d].lapsesAt : SECONDS(madeAt[a]))

#define MAY_BE_ADMITTED(d, a) \
  (doors[d].outstanding < FREE && !HAS_LAPSED(d, a) && doors[d].quota > 0)

inline countForAll(d, a) {
  doors[d].outstanding++;
  doors[d].quota--;
  if
  :: doors[d].runId == 0 -> lastRun++; doors[d].runId = lastRun
  :: else
  fi;
  tryAt[a] = d + 1;
  PUT_OFF_LAPSE(d, a)
}

/* DynamoDbAttemptCounts.#admitByAll */
inline admitByAllOn(d, a) {
  d_step {
    if
    :: tryAt[a] == d + 1 -> done = true /* its own effect, from before */
    :: else ->
      done = MAY_BE_ADMITTED(d, a);
      if
      :: done -> countForAll(d, a)
      :: else
      fi
    fi
  }
}

/* DynamoDbAttemptCounts.#startAgain: those outstanding are forgotten, the quota goes on. */
inline startAgainOn(d, a) {
  d_step {
    if
    :: tryAt[a] == d + 1 -> done = true
    :: else ->
      done = (doors[d].runId == runId && HAS_LAPSED(d, a));
      if
      :: done ->
        forgetTries(d);
        doors[d].outstanding = 1;
        doors[d].quota--;
        lastRun++;
        doors[d].runId = lastRun;
        tryAt[a] = d + 1;
        doors[d].lapsesAt = SECONDS(madeAt[a]) + LAPSE
      :: else
      fi
    fi
  }
}

inline forgetTries(d) {
  i = 0;
  do
  :: i < ATTEMPTS ->
    if
    :: tryAt[i] == d + 1 -> tryAt[i] = 0
    :: else
    fi;
    i++
  :: else -> break
  od;
  i = 0
}

#define ADMITTED_BY_COUNT(c, start, startAt, a) \
  ((!c.exists && startAt + LOCK(start) <= madeAt[a]) || \
   (c.exists && c.attempts < FREE && c.attempt != a + 1) || \
   (c.exists && c.attempts >= FREE && c.lastAt + LOCK(c.attempts) <= madeAt[a]))

/* NetworkCounts.admit */
inline networkAdmitOn(a) {
  d_step {
    done = ADMITTED_BY_COUNT(COUNT_OF(a, runId), start, startAt, a);
    if
    :: done ->
      if
      :: COUNT_OF(a, runId).exists ->
        COUNT_OF(a, runId).formerAt = COUNT_OF(a, runId).lastAt;
        COUNT_OF(a, runId).attempts++
      :: else ->
        COUNT_OF(a, runId).exists = true;
        COUNT_OF(a, runId).formerAt = startAt;
        COUNT_OF(a, runId).attempts = start + 1
      fi;
      COUNT_OF(a, runId).lastAt = madeAt[a];
      COUNT_OF(a, runId).attempt = a + 1
    :: else -> done = (COUNT_OF(a, runId).attempt == a + 1)
    fi
  }
}

/* DynamoDbAttemptCounts.#countAmongAll */
inline countAmongAllOn(d, a) {
  d_step {
    done = (doors[d].runId == runId && SLOT_OF(d, a) != a + 1 && doors[d].quota > FLOOR(owners));
    if
    :: done ->
      doors[d].quota--;
      SLOT_OF(d, a) = a + 1;
      PUT_OFF_LAPSE(d, a)
    :: else -> done = (SLOT_OF(d, a) == a + 1)
    fi
  }
}

/* DynamoDbAttemptCounts.#refundOutstanding */
inline refundOutstandingOn(d, a) {
  d_step {
#ifdef REFUND_TWICE
    done = (doors[d].outstanding > 0);
#else
    done = (tryAt[a] == d + 1);
#endif
    if
    :: done ->
      doors[d].outstanding--;
      doors[d].quota++;
      tryAt[a] = 0
    :: else
    fi
  }
}

/* NetworkCounts.refund */
inline networkRefundOn(a) {
  d_step {
    done = (COUNT_OF(a, runId).attempt == a + 1);
    if
    :: done ->
      COUNT_OF(a, runId).attempts--;
      COUNT_OF(a, runId).lastAt = COUNT_OF(a, runId).formerAt;
      COUNT_OF(a, runId).attempt = 0
    :: else
    fi
  }
}

/* DynamoDbAttemptCounts.#refundContested */
inline refundContestedOn(d, a) {
  d_step {
    done = (doors[d].runId == runId && SLOT_OF(d, a) == a + 1);
    if
    :: done ->
      doors[d].quota++;
      SLOT_OF(d, a) = 0
    :: else
    fi
  }
}

/* DynamoDbAttemptCounts.succeed: a new item in place of the one before, whatever became of that meanwhile. */
inline succeedOn(d) {
  d_step {
    forgetTries(d);
    doors[d].outstanding = 0;
    doors[d].quota = SHUT;
    lastRun++;
    doors[d].runId = lastRun;
    doors[d].lapsesAt = 0;
    i = 0;
    do
    :: i < SLOTS -> doors[d].slot[i] = 0; i++
    :: else -> break
    od;
    i = 0;
    do
    :: i < REMEMBERED -> doors[d].remembered[i] = remembers[i]; i++
    :: else -> break
    od;
    i = 0;
    done = true
  }
}
