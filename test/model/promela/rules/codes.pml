/*
 * The codes of one account, purpose and kind of caller: one item, as lib/adapters/dynamodb/code-store.ts writes it.
 * Each inline is one write; `done` is what its caller learns. Sendings and tries are numbered from 1; 0 is none.
 *
 * To be defined before: CODE_DOORS, SENDINGS, TRIES, NETWORKS, CODE_SLOTS, PER_NETWORK, PER_CODE, MOST, TIME.
 */

typedef Codes {
  byte live;   /* the sending whose message was handed over last */
  byte coming; /* `next`: the one that is on its way */
  byte tried;  /* since `live` was prepared; of what is kept of each network likewise */
  byte nextTried; /* since `coming` was prepared */
  byte inRow;
  byte tries[NETWORKS];
  byte nextTries[NETWORKS];
  byte slot[CODE_SLOTS];
  bool hasEpoch;
  short epoch
}

Codes codes[CODE_DOORS];

/* What never changes of a sending: the tokenVersion that it was made under, and when it ends. */
short madeUnder[SENDINGS];
TIME validUntil[SENDINGS];

#define IS_SAID(s, said) (said == 0 || said == s)
#define IS_OUT(s, now, said) (s > 0 && validUntil[s] > now && IS_SAID(s, said))
#define CODE_SLOT_OF(c) codes[c].slot[CODE_SLOT(self)]

#ifdef TRIES_FORGOTTEN
#define TRIED_OF_NEXT(c) 0
#define TRIES_OF_NEXT(c) 0
#else
#define TRIED_OF_NEXT(c) codes[c].nextTried
#define TRIES_OF_NEXT(c) codes[c].nextTries[i]
#endif

/* DynamoDbCodeStore.#prepare: sendings are numbered in the order in which they were issued, and none takes the place of
 * a later one. Its caller learns whether its code is there. */
inline prepareOn(c, s, itsEpoch) {
  d_step {
    if
    :: codes[c].coming < s ->
      if
      :: codes[c].hasEpoch && codes[c].epoch != itsEpoch -> codes[c].inRow = 0
      :: else
      fi;
      codes[c].hasEpoch = true;
      codes[c].epoch = itsEpoch;
      codes[c].coming = s;
#ifdef REPLACED_AT_ONCE
      codes[c].live = 0;
#endif
      codes[c].nextTried = 0;
      i = 0;
      do
      :: i < NETWORKS -> codes[c].nextTries[i] = 0; i++
      :: else -> break
      od;
#ifndef SLOTS_KEPT
      i = 0;
      do
      :: i < CODE_SLOTS -> codes[c].slot[i] = 0; i++
      :: else -> break
      od;
#endif
      i = 0
    :: else
    fi;
    done = (codes[c].coming == s || codes[c].live == s)
  }
}

/* DynamoDbCodeStore.deliver: the tries are those made since it was prepared, by whoever was quicker than the message. */
inline deliverOn(c, s) {
  d_step {
    done = (codes[c].coming == s);
    if
    :: done ->
      codes[c].live = s;
      codes[c].coming = 0;
      codes[c].tried = TRIED_OF_NEXT(c);
      i = 0;
      do
      :: i < NETWORKS -> codes[c].tries[i] = TRIES_OF_NEXT(c); i++
      :: else -> break
      od;
      i = 0
    :: else
    fi
  }
}

#define HAS_TRIES(c) \
  (codes[c].tried < PER_CODE && codes[c].tries[network] < PER_NETWORK && codes[c].inRow < MOST)

/* DynamoDbCodeStore.countTry */
inline countTryOn(c) {
  d_step {
    done = ((IS_OUT(codes[c].live, now, said) || IS_OUT(codes[c].coming, now, said)) &&
            CODE_SLOT_OF(c) != self && HAS_TRIES(c));
    if
    :: done ->
      codes[c].tried++;
      codes[c].nextTried++;
      codes[c].inRow++;
      codes[c].tries[network]++;
      codes[c].nextTries[network]++;
      CODE_SLOT_OF(c) = self
    :: else -> done = (CODE_SLOT_OF(c) == self)
    fi
  }
}

/* DynamoDbCodeStore.refundTry */
inline refundTryOn(c, succeeded) {
  d_step {
    done = (CODE_SLOT_OF(c) == self && codes[c].tries[network] > 0);
    if
    :: done ->
      codes[c].tried--;
      codes[c].nextTried--;
      codes[c].tries[network]--;
      codes[c].nextTries[network]--;
      codes[c].inRow = (succeeded -> 0 : codes[c].inRow - 1);
      CODE_SLOT_OF(c) = 0
    :: else
    fi
  }
}
