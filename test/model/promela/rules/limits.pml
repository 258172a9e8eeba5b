/*
 * What the product promises of guesses, counted by itself and not by the product's counters: an attempt is held from
 * its admission until its door's next success, or until it turns out to be no guess.
 */

byte heldAt[ATTEMPTS];        /* the door + 1 */
bool ofStranger[ATTEMPTS];
byte held[DOORS];             /* since the last success */
byte heldOfStrangers[DOORS];
byte heldInRun[RUNS * NETWORKS];
byte runOfHeld[ATTEMPTS];
byte contestedInRun[RUNS * NETWORKS];
byte lastInRun[RUNS * NETWORKS]; /* the attempt + 1 that was admitted last; 0 when one was taken back since */
bool beatsSchedule;

#define IN_RUN(a, runId) ((runId) * NETWORKS + networkOf[a])

/* A network that used up its free attempts waits for as long as the schedule says. */
#define IS_EARLY(a, runId, n) \
  ((n) >= FREE && lastInRun[IN_RUN(a, runId)] > 0 && \
   madeAt[a] < madeAt[lastInRun[IN_RUN(a, runId)] - 1] + LOCK(n))

inline hold(d, a) {
  d_step {
    beatsSchedule = beatsSchedule || IS_EARLY(a, runId, heldInRun[IN_RUN(a, runId)]);
    /* Of a stranger's network every attempt at a contested door but the first waits. */
    beatsSchedule = beatsSchedule ||
      (contested && !owners && contestedInRun[IN_RUN(a, runId)] > 0 &&
       IS_EARLY(a, runId, FREE - 1 + contestedInRun[IN_RUN(a, runId)]));
    heldAt[a] = d + 1;
    ofStranger[a] = !owners;
    runOfHeld[a] = runId;
    held[d]++;
    heldOfStrangers[d] = heldOfStrangers[d] + (owners -> 0 : 1);
    heldInRun[IN_RUN(a, runId)]++;
    contestedInRun[IN_RUN(a, runId)] = contestedInRun[IN_RUN(a, runId)] + (contested -> 1 : 0);
    lastInRun[IN_RUN(a, runId)] = a + 1
  }
}

inline letGo(a) {
  d_step {
    if
    :: heldAt[a] > 0 ->
      held[heldAt[a] - 1]--;
      heldOfStrangers[heldAt[a] - 1] = heldOfStrangers[heldAt[a] - 1] - (ofStranger[a] -> 1 : 0);
      heldAt[a] = 0
    :: else
    fi;
    if
    :: runOfHeld[a] > 0 ->
      heldInRun[IN_RUN(a, runOfHeld[a])]--;
      contestedInRun[IN_RUN(a, runOfHeld[a])] = 0;
      lastInRun[IN_RUN(a, runOfHeld[a])] = 0
    :: else
    fi;
    runOfHeld[a] = 0;
    ofStranger[a] = false
  }
}

inline letAllGo(d) {
  d_step {
    i = 0;
    do
    :: i < ATTEMPTS ->
      if
      :: heldAt[i] == d + 1 -> heldAt[i] = 0; ofStranger[i] = false
      :: else
      fi;
      i++
    :: else -> break
    od;
    i = 0;
    held[d] = 0;
    heldOfStrangers[d] = 0
  }
}
