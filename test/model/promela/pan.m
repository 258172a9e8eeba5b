#define rand	pan_rand
#define pthread_equal(a,b)	((a)==(b))
#if defined(HAS_CODE) && defined(VERBOSE)
	#ifdef BFS_PAR
		bfs_printf("Pr: %d Tr: %d\n", II, t->forw);
	#else
		cpu_printf("Pr: %d Tr: %d\n", II, t->forw);
	#endif
#endif
	switch (t->forw) {
	default: Uerror("bad forward move");
	case 0:	/* if without executable clauses */
		continue;
	case 1: /* generic 'goto' or 'skip' */
		IfNotBlocked
		_m = 3; goto P999;
	case 2: /* generic 'else' */
		IfNotBlocked
		if (trpt->o_pm&1) continue;
		_m = 3; goto P999;

		 /* CLAIM schedule */
	case 3: // STATE 1 - _spin_nvr.tmp:30 - [(!(!(beatsSchedule)))] (6:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[6][1] = 1;
		if (!( !( !(((int)now.beatsSchedule)))))
			continue;
		/* merge: assert(!(!(!(beatsSchedule))))(0, 2, 6) */
		reached[6][2] = 1;
		spin_assert( !( !( !(((int)now.beatsSchedule)))), " !( !( !(beatsSchedule)))", II, tt, t);
		/* merge: .(goto)(0, 7, 6) */
		reached[6][7] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 4: // STATE 10 - _spin_nvr.tmp:35 - [-end-] (0:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[6][10] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* CLAIM countedBeforeJudged */
	case 5: // STATE 1 - _spin_nvr.tmp:21 - [(!((held[0]<=(2-doors[0].quota))))] (6:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[5][1] = 1;
		if (!( !((((int)now.held[0])<=(2-now.doors[0].quota)))))
			continue;
		/* merge: assert(!(!((held[0]<=(2-doors[0].quota)))))(0, 2, 6) */
		reached[5][2] = 1;
		spin_assert( !( !((((int)now.held[0])<=(2-now.doors[0].quota)))), " !( !((held[0]<=(2-doors[0].quota))))", II, tt, t);
		/* merge: .(goto)(0, 7, 6) */
		reached[5][7] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 6: // STATE 10 - _spin_nvr.tmp:26 - [-end-] (0:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[5][10] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* CLAIM limitOfAll */
	case 7: // STATE 1 - _spin_nvr.tmp:12 - [(!((held[0]<=(2+(1*1)))))] (6:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[4][1] = 1;
		if (!( !((((int)now.held[0])<=(2+(1*1))))))
			continue;
		/* merge: assert(!(!((held[0]<=(2+(1*1))))))(0, 2, 6) */
		reached[4][2] = 1;
		spin_assert( !( !((((int)now.held[0])<=(2+(1*1))))), " !( !((held[0]<=(2+(1*1)))))", II, tt, t);
		/* merge: .(goto)(0, 7, 6) */
		reached[4][7] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 8: // STATE 10 - _spin_nvr.tmp:17 - [-end-] (0:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[4][10] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* CLAIM limitOfStrangers */
	case 9: // STATE 1 - _spin_nvr.tmp:3 - [(!((heldOfStrangers[0]<=2)))] (6:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported1 = 0;
			if (verbose && !reported1)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported1 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[3][1] = 1;
		if (!( !((((int)now.heldOfStrangers[0])<=2))))
			continue;
		/* merge: assert(!(!((heldOfStrangers[0]<=2))))(0, 2, 6) */
		reached[3][2] = 1;
		spin_assert( !( !((((int)now.heldOfStrangers[0])<=2))), " !( !((heldOfStrangers[0]<=2)))", II, tt, t);
		/* merge: .(goto)(0, 7, 6) */
		reached[3][7] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 10: // STATE 10 - _spin_nvr.tmp:8 - [-end-] (0:0:0 - 1)
		
#if defined(VERI) && !defined(NP)
#if NCLAIMS>1
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	int nn = (int) ((Pclaim *)pptr(0))->_n;
				printf("depth %ld: Claim %s (%d), state %d (line %d)\n",
					depth, procname[spin_c_typ[nn]], nn, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#else
		{	static int reported10 = 0;
			if (verbose && !reported10)
			{	printf("depth %d: Claim, state %d (line %d)\n",
					(int) depth, (int) ((Pclaim *)pptr(0))->_p, src_claim[ (int) ((Pclaim *)pptr(0))->_p ]);
				reported10 = 1;
				fflush(stdout);
		}	}
#endif
#endif
		reached[3][10] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC :init: */
	case 11: // STATE 1 - attempts.pml:81 - [((n<4))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][1] = 1;
		if (!((((int)((P2 *)_this)->n)<4)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 12: // STATE 2 - attempts.pml:81 - [(run Request(n,(1+(n/2))))] (0:0:0 - 1)
		IfNotBlocked
		reached[2][2] = 1;
		if (!(addproc(II, 1, 0, ((int)((P2 *)_this)->n), (1+(((int)((P2 *)_this)->n)/2)))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 13: // STATE 3 - attempts.pml:81 - [n = (n+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[2][3] = 1;
		(trpt+1)->bup.oval = ((int)((P2 *)_this)->n);
		((P2 *)_this)->n = (((int)((P2 *)_this)->n)+1);
#ifdef VAR_RANGES
		logval(":init::n", ((int)((P2 *)_this)->n));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 14: // STATE 10 - attempts.pml:85 - [-end-] (0:0:0 - 1)
		IfNotBlocked
		reached[2][10] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC Clock */
	case 15: // STATE 1 - attempts.pml:72 - [((clock<2))] (0:0:0 - 1)
		IfNotBlocked
		reached[1][1] = 1;
		if (!((((int)now.clock)<2)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 16: // STATE 2 - attempts.pml:72 - [clock = (clock+1)] (0:0:1 - 1)
		IfNotBlocked
		reached[1][2] = 1;
		(trpt+1)->bup.oval = ((int)now.clock);
		now.clock = (((int)now.clock)+1);
#ifdef VAR_RANGES
		logval("clock", ((int)now.clock));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 17: // STATE 8 - attempts.pml:75 - [-end-] (0:0:0 - 3)
		IfNotBlocked
		reached[1][8] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */

		 /* PROC Request */
	case 18: // STATE 1 - attempts.pml:57 - [networkOf[self] = network] (0:1727:2 - 1)
		IfNotBlocked
		reached[0][1] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
		now.networkOf[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->network);
#ifdef VAR_RANGES
		logval("networkOf[Request:self]", ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		/* merge: madeAt[self] = clock(1727, 2, 1727) */
		reached[0][2] = 1;
		(trpt+1)->bup.ovals[1] = ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]);
		now.madeAt[ Index(((P0 *)_this)->self, 4) ] = ((int)now.clock);
#ifdef VAR_RANGES
		logval("madeAt[Request:self]", ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 19: // STATE 4 - actors/attempt.pml:125 - [round = 0] (0:0:1 - 1)
		IfNotBlocked
		reached[0][4] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->round);
		((P0 *)_this)->round = 0;
#ifdef VAR_RANGES
		logval("Request:round", ((int)((P0 *)_this)->round));
#endif
		;
		_m = 3; goto P999; /* 0 */
	case 20: // STATE 5 - actors/attempt.pml:127 - [((round==2))] (1725:0:2 - 1)
		IfNotBlocked
		reached[0][5] = 1;
		if (!((((int)((P0 *)_this)->round)==2)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: round */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->round;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->round = 0;
		/* merge: refused = 1(0, 6, 1725) */
		reached[0][6] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->refused);
		((P0 *)_this)->refused = 1;
#ifdef VAR_RANGES
		logval("Request:refused", ((int)((P0 *)_this)->refused));
#endif
		;
		/* merge: goto :b0(0, 7, 1725) */
		reached[0][7] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 21: // STATE 31 - rules/attempts.pml:72 - [D_STEP72]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][31] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_028_0: /* 2 */
S_009_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_028_1;
S_010_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_029_0;
S_028_1: /* 3 */
S_011_0: /* 2 */
		/* else */;
S_012_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].outstanding)<1)&& !(((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))))&&(now.doors[0].quota>0));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_026_0: /* 2 */
S_013_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_026_1;
S_024_0: /* 2 */
S_014_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)+1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_015_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_020_0: /* 2 */
S_016_0: /* 2 */
		if (!((((int)now.doors[0].runId)==0)))
			goto S_020_1;
S_017_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_018_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
		goto S_021_0;
S_020_1: /* 3 */
S_019_0: /* 2 */
		/* else */;
		goto S_021_0;
S_020_2: /* 3 */
		Uerror("blocking sel in d_step (nr.0, near line 62)");
S_021_0: /* 2 */
S_022_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_023_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_027_0;
S_026_1: /* 3 */
S_025_0: /* 2 */
		/* else */;
		goto S_027_0;
S_026_2: /* 3 */
		Uerror("blocking sel in d_step (nr.1, near line 77)");
S_027_0: /* 2 */
		goto S_029_0;
S_028_2: /* 3 */
		Uerror("blocking sel in d_step (nr.2, near line 73)");
S_029_0: /* 2 */
		goto S_116_0;
S_116_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 22: // STATE 33 - actors/attempt.pml:102 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][33] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 23: // STATE 68 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][68] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_033_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_047_0: /* 2 */
S_034_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_047_1;
S_035_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_036_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_037_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_044_0: /* 2 */
S_043_0: /* 2 */
S_038_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_043_1;
S_039_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_040_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_044_0; /* ';' */
S_043_1: /* 3 */
S_041_0: /* 2 */
		/* else */;
S_042_0: /* 2 */
		goto S_049_0;	/* 'goto' */
S_043_2: /* 3 */
		Uerror("blocking sel in d_step (nr.3, near line 62)");
S_045_0: /* 2 */
		goto S_049_0;	/* 'break' */
		goto S_048_0;
S_047_1: /* 3 */
S_046_0: /* 2 */
		/* else */;
		goto S_048_0;
S_047_2: /* 3 */
		Uerror("blocking sel in d_step (nr.4, near line 57)");
S_048_0: /* 2 */
S_049_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_050_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_051_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_063_0: /* 2 */
S_062_0: /* 2 */
S_052_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_062_1;
S_057_0: /* 2 */
S_053_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_057_1;
S_054_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_055_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_058_0;
S_057_1: /* 3 */
S_056_0: /* 2 */
		/* else */;
		goto S_058_0;
S_057_2: /* 3 */
		Uerror("blocking sel in d_step (nr.5, near line 74)");
S_058_0: /* 2 */
S_059_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_063_0; /* ';' */
S_062_1: /* 3 */
S_060_0: /* 2 */
		/* else */;
S_061_0: /* 2 */
		goto S_065_0;	/* 'goto' */
S_062_2: /* 3 */
		Uerror("blocking sel in d_step (nr.6, near line 72)");
S_064_0: /* 2 */
		goto S_065_0;	/* 'break' */
S_065_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_066_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_079_0;
S_079_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 24: // STATE 79 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][79] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_068_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_069_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_070_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_071_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_072_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_073_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_074_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_075_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_076_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_077_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_117_0;
S_117_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 25: // STATE 115 - actors/attempt.pml:21 - [D_STEP21]
		IfNotBlocked

		reached[0][115] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_082_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_083_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_084_0: /* 2 */
		((P0 *)_this)->startAt = 0;
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
S_085_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_092_0: /* 2 */
S_091_0: /* 2 */
S_086_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_091_1;
S_087_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_088_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_092_0; /* ';' */
S_091_1: /* 3 */
S_089_0: /* 2 */
		/* else */;
S_090_0: /* 2 */
		goto S_094_0;	/* 'goto' */
S_091_2: /* 3 */
		Uerror("blocking sel in d_step (nr.7, near line 26)");
S_093_0: /* 2 */
		goto S_094_0;	/* 'break' */
S_094_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_106_0: /* 2 */
S_105_0: /* 2 */
S_095_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_105_1;
S_100_0: /* 2 */
S_096_0: /* 2 */
		if (!(((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))&&(((int)now.networkOf[ Index(((int)((P0 *)_this)->i), 4) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])))))
			goto S_100_1;
S_097_0: /* 2 */
		((P0 *)_this)->ownTries = (((int)((P0 *)_this)->ownTries)+1);
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_098_0: /* 2 */
		((P0 *)_this)->startAt = ( ((((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])>((int)((P0 *)_this)->startAt))) ? (((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])) : (((int)((P0 *)_this)->startAt)) );
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
		goto S_101_0;
S_100_1: /* 3 */
S_099_0: /* 2 */
		/* else */;
		goto S_101_0;
S_100_2: /* 3 */
		Uerror("blocking sel in d_step (nr.8, near line 35)");
S_101_0: /* 2 */
S_102_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_106_0; /* ';' */
S_105_1: /* 3 */
S_103_0: /* 2 */
		/* else */;
S_104_0: /* 2 */
		goto S_108_0;	/* 'goto' */
S_105_2: /* 3 */
		Uerror("blocking sel in d_step (nr.9, near line 33)");
S_107_0: /* 2 */
		goto S_108_0;	/* 'break' */
S_108_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_109_0: /* 2 */
		((P0 *)_this)->start = ( (((int)((P0 *)_this)->owners)) ? (((int)((P0 *)_this)->ownTries)) : (( ((((int)((P0 *)_this)->ownTries)>0)) ? (1) : ((1-1)) )) );
#ifdef VAR_RANGES
		logval("Request:start", ((int)((P0 *)_this)->start));
#endif
		;
S_110_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_111_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_112_0: /* 2 */
		((P0 *)_this)->isShut = (now.doors[0].quota<=( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) ));
#ifdef VAR_RANGES
		logval("Request:isShut", ((int)((P0 *)_this)->isShut));
#endif
		;
S_113_0: /* 2 */
		((P0 *)_this)->lapsed = ((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:lapsed", ((int)((P0 *)_this)->lapsed));
#endif
		;
		goto S_117_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 26: // STATE 122 - actors/attempt.pml:129 - [((faults>0))] (233:0:1 - 1)
		IfNotBlocked
		reached[0][122] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 123, 233) */
		reached[0][123] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 27: // STATE 145 - rules/attempts.pml:72 - [D_STEP72]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][145] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_142_0: /* 2 */
S_123_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_142_1;
S_124_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_143_0;
S_142_1: /* 3 */
S_125_0: /* 2 */
		/* else */;
S_126_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].outstanding)<1)&& !(((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))))&&(now.doors[0].quota>0));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_140_0: /* 2 */
S_127_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_140_1;
S_138_0: /* 2 */
S_128_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)+1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_129_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_134_0: /* 2 */
S_130_0: /* 2 */
		if (!((((int)now.doors[0].runId)==0)))
			goto S_134_1;
S_131_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_132_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
		goto S_135_0;
S_134_1: /* 3 */
S_133_0: /* 2 */
		/* else */;
		goto S_135_0;
S_134_2: /* 3 */
		Uerror("blocking sel in d_step (nr.10, near line 62)");
S_135_0: /* 2 */
S_136_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_137_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_141_0;
S_140_1: /* 3 */
S_139_0: /* 2 */
		/* else */;
		goto S_141_0;
S_140_2: /* 3 */
		Uerror("blocking sel in d_step (nr.11, near line 77)");
S_141_0: /* 2 */
		goto S_143_0;
S_142_2: /* 3 */
		Uerror("blocking sel in d_step (nr.12, near line 73)");
S_143_0: /* 2 */
		goto S_230_0;
S_230_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 28: // STATE 147 - actors/attempt.pml:102 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][147] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 29: // STATE 182 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][182] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_147_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_161_0: /* 2 */
S_148_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_161_1;
S_149_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_150_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_151_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_158_0: /* 2 */
S_157_0: /* 2 */
S_152_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_157_1;
S_153_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_154_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_158_0; /* ';' */
S_157_1: /* 3 */
S_155_0: /* 2 */
		/* else */;
S_156_0: /* 2 */
		goto S_163_0;	/* 'goto' */
S_157_2: /* 3 */
		Uerror("blocking sel in d_step (nr.13, near line 62)");
S_159_0: /* 2 */
		goto S_163_0;	/* 'break' */
		goto S_162_0;
S_161_1: /* 3 */
S_160_0: /* 2 */
		/* else */;
		goto S_162_0;
S_161_2: /* 3 */
		Uerror("blocking sel in d_step (nr.14, near line 57)");
S_162_0: /* 2 */
S_163_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_164_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_165_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_177_0: /* 2 */
S_176_0: /* 2 */
S_166_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_176_1;
S_171_0: /* 2 */
S_167_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_171_1;
S_168_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_169_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_172_0;
S_171_1: /* 3 */
S_170_0: /* 2 */
		/* else */;
		goto S_172_0;
S_171_2: /* 3 */
		Uerror("blocking sel in d_step (nr.15, near line 74)");
S_172_0: /* 2 */
S_173_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_177_0; /* ';' */
S_176_1: /* 3 */
S_174_0: /* 2 */
		/* else */;
S_175_0: /* 2 */
		goto S_179_0;	/* 'goto' */
S_176_2: /* 3 */
		Uerror("blocking sel in d_step (nr.16, near line 72)");
S_178_0: /* 2 */
		goto S_179_0;	/* 'break' */
S_179_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_180_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_193_0;
S_193_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 30: // STATE 193 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][193] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_182_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_183_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_184_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_185_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_186_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_187_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_188_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_189_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_190_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_191_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_231_0;
S_231_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 31: // STATE 229 - actors/attempt.pml:21 - [D_STEP21]
		IfNotBlocked

		reached[0][229] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_196_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_197_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_198_0: /* 2 */
		((P0 *)_this)->startAt = 0;
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
S_199_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_206_0: /* 2 */
S_205_0: /* 2 */
S_200_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_205_1;
S_201_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_202_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_206_0; /* ';' */
S_205_1: /* 3 */
S_203_0: /* 2 */
		/* else */;
S_204_0: /* 2 */
		goto S_208_0;	/* 'goto' */
S_205_2: /* 3 */
		Uerror("blocking sel in d_step (nr.17, near line 26)");
S_207_0: /* 2 */
		goto S_208_0;	/* 'break' */
S_208_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_220_0: /* 2 */
S_219_0: /* 2 */
S_209_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_219_1;
S_214_0: /* 2 */
S_210_0: /* 2 */
		if (!(((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))&&(((int)now.networkOf[ Index(((int)((P0 *)_this)->i), 4) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])))))
			goto S_214_1;
S_211_0: /* 2 */
		((P0 *)_this)->ownTries = (((int)((P0 *)_this)->ownTries)+1);
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_212_0: /* 2 */
		((P0 *)_this)->startAt = ( ((((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])>((int)((P0 *)_this)->startAt))) ? (((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])) : (((int)((P0 *)_this)->startAt)) );
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
		goto S_215_0;
S_214_1: /* 3 */
S_213_0: /* 2 */
		/* else */;
		goto S_215_0;
S_214_2: /* 3 */
		Uerror("blocking sel in d_step (nr.18, near line 35)");
S_215_0: /* 2 */
S_216_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_220_0; /* ';' */
S_219_1: /* 3 */
S_217_0: /* 2 */
		/* else */;
S_218_0: /* 2 */
		goto S_222_0;	/* 'goto' */
S_219_2: /* 3 */
		Uerror("blocking sel in d_step (nr.19, near line 33)");
S_221_0: /* 2 */
		goto S_222_0;	/* 'break' */
S_222_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_223_0: /* 2 */
		((P0 *)_this)->start = ( (((int)((P0 *)_this)->owners)) ? (((int)((P0 *)_this)->ownTries)) : (( ((((int)((P0 *)_this)->ownTries)>0)) ? (1) : ((1-1)) )) );
#ifdef VAR_RANGES
		logval("Request:start", ((int)((P0 *)_this)->start));
#endif
		;
S_224_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_225_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_226_0: /* 2 */
		((P0 *)_this)->isShut = (now.doors[0].quota<=( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) ));
#ifdef VAR_RANGES
		logval("Request:isShut", ((int)((P0 *)_this)->isShut));
#endif
		;
S_227_0: /* 2 */
		((P0 *)_this)->lapsed = ((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:lapsed", ((int)((P0 *)_this)->lapsed));
#endif
		;
		goto S_231_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 32: // STATE 234 - actors/attempt.pml:129 - [fault = 1] (0:469:1 - 3)
		IfNotBlocked
		reached[0][234] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 465, 469) */
		reached[0][465] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 33: // STATE 236 - actors/attempt.pml:129 - [((faults>0))] (469:0:2 - 1)
		IfNotBlocked
		reached[0][236] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(469, 237, 469) */
		reached[0][237] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: fault = 1(469, 238, 469) */
		reached[0][238] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 465, 469) */
		reached[0][465] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 34: // STATE 240 - actors/attempt.pml:129 - [((faults>0))] (351:0:1 - 1)
		IfNotBlocked
		reached[0][240] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 241, 351) */
		reached[0][241] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 35: // STATE 263 - rules/attempts.pml:72 - [D_STEP72]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][263] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_260_0: /* 2 */
S_241_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_260_1;
S_242_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_261_0;
S_260_1: /* 3 */
S_243_0: /* 2 */
		/* else */;
S_244_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].outstanding)<1)&& !(((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))))&&(now.doors[0].quota>0));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_258_0: /* 2 */
S_245_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_258_1;
S_256_0: /* 2 */
S_246_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)+1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_247_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_252_0: /* 2 */
S_248_0: /* 2 */
		if (!((((int)now.doors[0].runId)==0)))
			goto S_252_1;
S_249_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_250_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
		goto S_253_0;
S_252_1: /* 3 */
S_251_0: /* 2 */
		/* else */;
		goto S_253_0;
S_252_2: /* 3 */
		Uerror("blocking sel in d_step (nr.20, near line 62)");
S_253_0: /* 2 */
S_254_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_255_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_259_0;
S_258_1: /* 3 */
S_257_0: /* 2 */
		/* else */;
		goto S_259_0;
S_258_2: /* 3 */
		Uerror("blocking sel in d_step (nr.21, near line 77)");
S_259_0: /* 2 */
		goto S_261_0;
S_260_2: /* 3 */
		Uerror("blocking sel in d_step (nr.22, near line 73)");
S_261_0: /* 2 */
		goto S_348_0;
S_348_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 36: // STATE 265 - actors/attempt.pml:102 - [(done)] (0:0:1 - 1)
		IfNotBlocked
		reached[0][265] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 37: // STATE 300 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][300] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_265_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_279_0: /* 2 */
S_266_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_279_1;
S_267_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_268_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_269_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_276_0: /* 2 */
S_275_0: /* 2 */
S_270_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_275_1;
S_271_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_272_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_276_0; /* ';' */
S_275_1: /* 3 */
S_273_0: /* 2 */
		/* else */;
S_274_0: /* 2 */
		goto S_281_0;	/* 'goto' */
S_275_2: /* 3 */
		Uerror("blocking sel in d_step (nr.23, near line 62)");
S_277_0: /* 2 */
		goto S_281_0;	/* 'break' */
		goto S_280_0;
S_279_1: /* 3 */
S_278_0: /* 2 */
		/* else */;
		goto S_280_0;
S_279_2: /* 3 */
		Uerror("blocking sel in d_step (nr.24, near line 57)");
S_280_0: /* 2 */
S_281_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_282_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_283_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_295_0: /* 2 */
S_294_0: /* 2 */
S_284_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_294_1;
S_289_0: /* 2 */
S_285_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_289_1;
S_286_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_287_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_290_0;
S_289_1: /* 3 */
S_288_0: /* 2 */
		/* else */;
		goto S_290_0;
S_289_2: /* 3 */
		Uerror("blocking sel in d_step (nr.25, near line 74)");
S_290_0: /* 2 */
S_291_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_295_0; /* ';' */
S_294_1: /* 3 */
S_292_0: /* 2 */
		/* else */;
S_293_0: /* 2 */
		goto S_297_0;	/* 'goto' */
S_294_2: /* 3 */
		Uerror("blocking sel in d_step (nr.26, near line 72)");
S_296_0: /* 2 */
		goto S_297_0;	/* 'break' */
S_297_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_298_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_311_0;
S_311_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 38: // STATE 311 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][311] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_300_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_301_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_302_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_303_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_304_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_305_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_306_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_307_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_308_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_309_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_349_0;
S_349_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 39: // STATE 347 - actors/attempt.pml:21 - [D_STEP21]
		IfNotBlocked

		reached[0][347] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_314_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_315_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_316_0: /* 2 */
		((P0 *)_this)->startAt = 0;
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
S_317_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_324_0: /* 2 */
S_323_0: /* 2 */
S_318_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_323_1;
S_319_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_320_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_324_0; /* ';' */
S_323_1: /* 3 */
S_321_0: /* 2 */
		/* else */;
S_322_0: /* 2 */
		goto S_326_0;	/* 'goto' */
S_323_2: /* 3 */
		Uerror("blocking sel in d_step (nr.27, near line 26)");
S_325_0: /* 2 */
		goto S_326_0;	/* 'break' */
S_326_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_338_0: /* 2 */
S_337_0: /* 2 */
S_327_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_337_1;
S_332_0: /* 2 */
S_328_0: /* 2 */
		if (!(((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))&&(((int)now.networkOf[ Index(((int)((P0 *)_this)->i), 4) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])))))
			goto S_332_1;
S_329_0: /* 2 */
		((P0 *)_this)->ownTries = (((int)((P0 *)_this)->ownTries)+1);
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_330_0: /* 2 */
		((P0 *)_this)->startAt = ( ((((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])>((int)((P0 *)_this)->startAt))) ? (((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])) : (((int)((P0 *)_this)->startAt)) );
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
		goto S_333_0;
S_332_1: /* 3 */
S_331_0: /* 2 */
		/* else */;
		goto S_333_0;
S_332_2: /* 3 */
		Uerror("blocking sel in d_step (nr.28, near line 35)");
S_333_0: /* 2 */
S_334_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_338_0; /* ';' */
S_337_1: /* 3 */
S_335_0: /* 2 */
		/* else */;
S_336_0: /* 2 */
		goto S_340_0;	/* 'goto' */
S_337_2: /* 3 */
		Uerror("blocking sel in d_step (nr.29, near line 33)");
S_339_0: /* 2 */
		goto S_340_0;	/* 'break' */
S_340_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_341_0: /* 2 */
		((P0 *)_this)->start = ( (((int)((P0 *)_this)->owners)) ? (((int)((P0 *)_this)->ownTries)) : (( ((((int)((P0 *)_this)->ownTries)>0)) ? (1) : ((1-1)) )) );
#ifdef VAR_RANGES
		logval("Request:start", ((int)((P0 *)_this)->start));
#endif
		;
S_342_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_343_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_344_0: /* 2 */
		((P0 *)_this)->isShut = (now.doors[0].quota<=( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) ));
#ifdef VAR_RANGES
		logval("Request:isShut", ((int)((P0 *)_this)->isShut));
#endif
		;
S_345_0: /* 2 */
		((P0 *)_this)->lapsed = ((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:lapsed", ((int)((P0 *)_this)->lapsed));
#endif
		;
		goto S_349_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 40: // STATE 374 - rules/attempts.pml:72 - [D_STEP72]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][374] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_371_0: /* 2 */
S_352_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_371_1;
S_353_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_372_0;
S_371_1: /* 3 */
S_354_0: /* 2 */
		/* else */;
S_355_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].outstanding)<1)&& !(((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))))&&(now.doors[0].quota>0));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_369_0: /* 2 */
S_356_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_369_1;
S_367_0: /* 2 */
S_357_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)+1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_358_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_363_0: /* 2 */
S_359_0: /* 2 */
		if (!((((int)now.doors[0].runId)==0)))
			goto S_363_1;
S_360_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_361_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
		goto S_364_0;
S_363_1: /* 3 */
S_362_0: /* 2 */
		/* else */;
		goto S_364_0;
S_363_2: /* 3 */
		Uerror("blocking sel in d_step (nr.30, near line 62)");
S_364_0: /* 2 */
S_365_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_366_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_370_0;
S_369_1: /* 3 */
S_368_0: /* 2 */
		/* else */;
		goto S_370_0;
S_369_2: /* 3 */
		Uerror("blocking sel in d_step (nr.31, near line 77)");
S_370_0: /* 2 */
		goto S_372_0;
S_371_2: /* 3 */
		Uerror("blocking sel in d_step (nr.32, near line 73)");
S_372_0: /* 2 */
		goto S_459_0;
S_459_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 41: // STATE 376 - actors/attempt.pml:102 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][376] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 42: // STATE 411 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][411] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_376_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_390_0: /* 2 */
S_377_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_390_1;
S_378_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_379_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_380_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_387_0: /* 2 */
S_386_0: /* 2 */
S_381_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_386_1;
S_382_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_383_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_387_0; /* ';' */
S_386_1: /* 3 */
S_384_0: /* 2 */
		/* else */;
S_385_0: /* 2 */
		goto S_392_0;	/* 'goto' */
S_386_2: /* 3 */
		Uerror("blocking sel in d_step (nr.33, near line 62)");
S_388_0: /* 2 */
		goto S_392_0;	/* 'break' */
		goto S_391_0;
S_390_1: /* 3 */
S_389_0: /* 2 */
		/* else */;
		goto S_391_0;
S_390_2: /* 3 */
		Uerror("blocking sel in d_step (nr.34, near line 57)");
S_391_0: /* 2 */
S_392_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_393_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_394_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_406_0: /* 2 */
S_405_0: /* 2 */
S_395_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_405_1;
S_400_0: /* 2 */
S_396_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_400_1;
S_397_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_398_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_401_0;
S_400_1: /* 3 */
S_399_0: /* 2 */
		/* else */;
		goto S_401_0;
S_400_2: /* 3 */
		Uerror("blocking sel in d_step (nr.35, near line 74)");
S_401_0: /* 2 */
S_402_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_406_0; /* ';' */
S_405_1: /* 3 */
S_403_0: /* 2 */
		/* else */;
S_404_0: /* 2 */
		goto S_408_0;	/* 'goto' */
S_405_2: /* 3 */
		Uerror("blocking sel in d_step (nr.36, near line 72)");
S_407_0: /* 2 */
		goto S_408_0;	/* 'break' */
S_408_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_409_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_422_0;
S_422_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 43: // STATE 422 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][422] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_411_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_412_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_413_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_414_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_415_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_416_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_417_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_418_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_419_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_420_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_460_0;
S_460_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 44: // STATE 458 - actors/attempt.pml:21 - [D_STEP21]
		IfNotBlocked

		reached[0][458] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_425_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_426_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_427_0: /* 2 */
		((P0 *)_this)->startAt = 0;
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
S_428_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_435_0: /* 2 */
S_434_0: /* 2 */
S_429_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_434_1;
S_430_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_431_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_435_0; /* ';' */
S_434_1: /* 3 */
S_432_0: /* 2 */
		/* else */;
S_433_0: /* 2 */
		goto S_437_0;	/* 'goto' */
S_434_2: /* 3 */
		Uerror("blocking sel in d_step (nr.37, near line 26)");
S_436_0: /* 2 */
		goto S_437_0;	/* 'break' */
S_437_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_449_0: /* 2 */
S_448_0: /* 2 */
S_438_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_448_1;
S_443_0: /* 2 */
S_439_0: /* 2 */
		if (!(((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))&&(((int)now.networkOf[ Index(((int)((P0 *)_this)->i), 4) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])))))
			goto S_443_1;
S_440_0: /* 2 */
		((P0 *)_this)->ownTries = (((int)((P0 *)_this)->ownTries)+1);
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_441_0: /* 2 */
		((P0 *)_this)->startAt = ( ((((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])>((int)((P0 *)_this)->startAt))) ? (((int)now.madeAt[ Index(((int)((P0 *)_this)->i), 4) ])) : (((int)((P0 *)_this)->startAt)) );
#ifdef VAR_RANGES
		logval("Request:startAt", ((int)((P0 *)_this)->startAt));
#endif
		;
		goto S_444_0;
S_443_1: /* 3 */
S_442_0: /* 2 */
		/* else */;
		goto S_444_0;
S_443_2: /* 3 */
		Uerror("blocking sel in d_step (nr.38, near line 35)");
S_444_0: /* 2 */
S_445_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_449_0; /* ';' */
S_448_1: /* 3 */
S_446_0: /* 2 */
		/* else */;
S_447_0: /* 2 */
		goto S_451_0;	/* 'goto' */
S_448_2: /* 3 */
		Uerror("blocking sel in d_step (nr.39, near line 33)");
S_450_0: /* 2 */
		goto S_451_0;	/* 'break' */
S_451_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_452_0: /* 2 */
		((P0 *)_this)->start = ( (((int)((P0 *)_this)->owners)) ? (((int)((P0 *)_this)->ownTries)) : (( ((((int)((P0 *)_this)->ownTries)>0)) ? (1) : ((1-1)) )) );
#ifdef VAR_RANGES
		logval("Request:start", ((int)((P0 *)_this)->start));
#endif
		;
S_453_0: /* 2 */
		((P0 *)_this)->ownTries = 0;
#ifdef VAR_RANGES
		logval("Request:ownTries", ((int)((P0 *)_this)->ownTries));
#endif
		;
S_454_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_455_0: /* 2 */
		((P0 *)_this)->isShut = (now.doors[0].quota<=( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) ));
#ifdef VAR_RANGES
		logval("Request:isShut", ((int)((P0 *)_this)->isShut));
#endif
		;
S_456_0: /* 2 */
		((P0 *)_this)->lapsed = ((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:lapsed", ((int)((P0 *)_this)->lapsed));
#endif
		;
		goto S_460_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 45: // STATE 466 - actors/attempt.pml:131 - [((fault||done))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][466] = 1;
		if (!((((int)((P0 *)_this)->fault)||((int)((P0 *)_this)->done))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 46: // STATE 471 - actors/attempt.pml:135 - [(isShut)] (1725:0:2 - 1)
		IfNotBlocked
		reached[0][471] = 1;
		if (!(((int)((P0 *)_this)->isShut)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: isShut */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->isShut;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->isShut = 0;
		/* merge: refused = 1(0, 472, 1725) */
		reached[0][472] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->refused);
		((P0 *)_this)->refused = 1;
#ifdef VAR_RANGES
		logval("Request:refused", ((int)((P0 *)_this)->refused));
#endif
		;
		/* merge: goto :b0(0, 473, 1725) */
		reached[0][473] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 47: // STATE 474 - actors/attempt.pml:136 - [((!(isShut)&&lapsed))] (0:0:0 - 1)
		IfNotBlocked
		reached[0][474] = 1;
		if (!(( !(((int)((P0 *)_this)->isShut))&&((int)((P0 *)_this)->lapsed))))
			continue;
		_m = 3; goto P999; /* 0 */
	case 48: // STATE 507 - rules/attempts.pml:87 - [D_STEP87]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][507] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_504_0: /* 2 */
S_475_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_504_1;
S_476_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_505_0;
S_504_1: /* 3 */
S_477_0: /* 2 */
		/* else */;
S_478_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_502_0: /* 2 */
S_479_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_502_1;
S_494_0: /* 2 */
S_480_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_491_0: /* 2 */
S_490_0: /* 2 */
S_481_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_490_1;
S_485_0: /* 2 */
S_482_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_485_1;
S_483_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_486_0;
S_485_1: /* 3 */
S_484_0: /* 2 */
		/* else */;
		goto S_486_0;
S_485_2: /* 3 */
		Uerror("blocking sel in d_step (nr.40, near line 111)");
S_486_0: /* 2 */
S_487_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_491_0; /* ';' */
S_490_1: /* 3 */
S_488_0: /* 2 */
		/* else */;
S_489_0: /* 2 */
		goto S_493_0;	/* 'goto' */
S_490_2: /* 3 */
		Uerror("blocking sel in d_step (nr.41, near line 109)");
S_492_0: /* 2 */
		goto S_493_0;	/* 'break' */
S_493_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_495_0;
S_495_0: /* 2 */
		now.doors[0].outstanding = 1;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_496_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_497_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_498_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_499_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_500_0: /* 2 */
		now.doors[0].lapsesAt = (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])+3);
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_503_0;
S_502_1: /* 3 */
S_501_0: /* 2 */
		/* else */;
		goto S_503_0;
S_502_2: /* 3 */
		Uerror("blocking sel in d_step (nr.42, near line 92)");
S_503_0: /* 2 */
		goto S_505_0;
S_504_2: /* 3 */
		Uerror("blocking sel in d_step (nr.43, near line 88)");
S_505_0: /* 2 */
		goto S_558_0;
S_558_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 49: // STATE 509 - actors/attempt.pml:110 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][509] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 50: // STATE 544 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][544] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_509_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_523_0: /* 2 */
S_510_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_523_1;
S_511_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_512_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_513_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_520_0: /* 2 */
S_519_0: /* 2 */
S_514_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_519_1;
S_515_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_516_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_520_0; /* ';' */
S_519_1: /* 3 */
S_517_0: /* 2 */
		/* else */;
S_518_0: /* 2 */
		goto S_525_0;	/* 'goto' */
S_519_2: /* 3 */
		Uerror("blocking sel in d_step (nr.44, near line 62)");
S_521_0: /* 2 */
		goto S_525_0;	/* 'break' */
		goto S_524_0;
S_523_1: /* 3 */
S_522_0: /* 2 */
		/* else */;
		goto S_524_0;
S_523_2: /* 3 */
		Uerror("blocking sel in d_step (nr.45, near line 57)");
S_524_0: /* 2 */
S_525_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_526_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_527_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_539_0: /* 2 */
S_538_0: /* 2 */
S_528_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_538_1;
S_533_0: /* 2 */
S_529_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_533_1;
S_530_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_531_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_534_0;
S_533_1: /* 3 */
S_532_0: /* 2 */
		/* else */;
		goto S_534_0;
S_533_2: /* 3 */
		Uerror("blocking sel in d_step (nr.46, near line 74)");
S_534_0: /* 2 */
S_535_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_539_0; /* ';' */
S_538_1: /* 3 */
S_536_0: /* 2 */
		/* else */;
S_537_0: /* 2 */
		goto S_541_0;	/* 'goto' */
S_538_2: /* 3 */
		Uerror("blocking sel in d_step (nr.47, near line 72)");
S_540_0: /* 2 */
		goto S_541_0;	/* 'break' */
S_541_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_542_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_555_0;
S_555_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 51: // STATE 555 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][555] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_544_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_545_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_546_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_547_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_548_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_549_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_550_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_551_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_552_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_553_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_559_0;
S_559_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 52: // STATE 564 - actors/attempt.pml:136 - [((faults>0))] (651:0:1 - 1)
		IfNotBlocked
		reached[0][564] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 565, 651) */
		reached[0][565] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 53: // STATE 597 - rules/attempts.pml:87 - [D_STEP87]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][597] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_594_0: /* 2 */
S_565_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_594_1;
S_566_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_595_0;
S_594_1: /* 3 */
S_567_0: /* 2 */
		/* else */;
S_568_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_592_0: /* 2 */
S_569_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_592_1;
S_584_0: /* 2 */
S_570_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_581_0: /* 2 */
S_580_0: /* 2 */
S_571_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_580_1;
S_575_0: /* 2 */
S_572_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_575_1;
S_573_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_576_0;
S_575_1: /* 3 */
S_574_0: /* 2 */
		/* else */;
		goto S_576_0;
S_575_2: /* 3 */
		Uerror("blocking sel in d_step (nr.48, near line 111)");
S_576_0: /* 2 */
S_577_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_581_0; /* ';' */
S_580_1: /* 3 */
S_578_0: /* 2 */
		/* else */;
S_579_0: /* 2 */
		goto S_583_0;	/* 'goto' */
S_580_2: /* 3 */
		Uerror("blocking sel in d_step (nr.49, near line 109)");
S_582_0: /* 2 */
		goto S_583_0;	/* 'break' */
S_583_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_585_0;
S_585_0: /* 2 */
		now.doors[0].outstanding = 1;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_586_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_587_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_588_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_589_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_590_0: /* 2 */
		now.doors[0].lapsesAt = (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])+3);
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_593_0;
S_592_1: /* 3 */
S_591_0: /* 2 */
		/* else */;
		goto S_593_0;
S_592_2: /* 3 */
		Uerror("blocking sel in d_step (nr.50, near line 92)");
S_593_0: /* 2 */
		goto S_595_0;
S_594_2: /* 3 */
		Uerror("blocking sel in d_step (nr.51, near line 88)");
S_595_0: /* 2 */
		goto S_648_0;
S_648_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 54: // STATE 599 - actors/attempt.pml:110 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][599] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 55: // STATE 634 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][634] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_599_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_613_0: /* 2 */
S_600_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_613_1;
S_601_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_602_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_603_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_610_0: /* 2 */
S_609_0: /* 2 */
S_604_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_609_1;
S_605_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_606_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_610_0; /* ';' */
S_609_1: /* 3 */
S_607_0: /* 2 */
		/* else */;
S_608_0: /* 2 */
		goto S_615_0;	/* 'goto' */
S_609_2: /* 3 */
		Uerror("blocking sel in d_step (nr.52, near line 62)");
S_611_0: /* 2 */
		goto S_615_0;	/* 'break' */
		goto S_614_0;
S_613_1: /* 3 */
S_612_0: /* 2 */
		/* else */;
		goto S_614_0;
S_613_2: /* 3 */
		Uerror("blocking sel in d_step (nr.53, near line 57)");
S_614_0: /* 2 */
S_615_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_616_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_617_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_629_0: /* 2 */
S_628_0: /* 2 */
S_618_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_628_1;
S_623_0: /* 2 */
S_619_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_623_1;
S_620_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_621_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_624_0;
S_623_1: /* 3 */
S_622_0: /* 2 */
		/* else */;
		goto S_624_0;
S_623_2: /* 3 */
		Uerror("blocking sel in d_step (nr.54, near line 74)");
S_624_0: /* 2 */
S_625_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_629_0; /* ';' */
S_628_1: /* 3 */
S_626_0: /* 2 */
		/* else */;
S_627_0: /* 2 */
		goto S_631_0;	/* 'goto' */
S_628_2: /* 3 */
		Uerror("blocking sel in d_step (nr.55, near line 72)");
S_630_0: /* 2 */
		goto S_631_0;	/* 'break' */
S_631_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_632_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_645_0;
S_645_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 56: // STATE 645 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][645] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_634_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_635_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_636_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_637_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_638_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_639_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_640_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_641_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_642_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_643_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_649_0;
S_649_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 57: // STATE 650 - actors/attempt.pml:113 - [.(goto)] (0:839:1 - 1)
		IfNotBlocked
		reached[0][650] = 1;
		;
		/* merge: fault = 1(839, 652, 839) */
		reached[0][652] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 835, 839) */
		reached[0][835] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 58: // STATE 652 - actors/attempt.pml:136 - [fault = 1] (0:839:1 - 2)
		IfNotBlocked
		reached[0][652] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 835, 839) */
		reached[0][835] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 59: // STATE 654 - actors/attempt.pml:136 - [((faults>0))] (839:0:2 - 1)
		IfNotBlocked
		reached[0][654] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(839, 655, 839) */
		reached[0][655] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: fault = 1(839, 656, 839) */
		reached[0][656] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 835, 839) */
		reached[0][835] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 60: // STATE 658 - actors/attempt.pml:136 - [((faults>0))] (745:0:1 - 1)
		IfNotBlocked
		reached[0][658] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 659, 745) */
		reached[0][659] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 61: // STATE 691 - rules/attempts.pml:87 - [D_STEP87]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][691] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_688_0: /* 2 */
S_659_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_688_1;
S_660_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_689_0;
S_688_1: /* 3 */
S_661_0: /* 2 */
		/* else */;
S_662_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_686_0: /* 2 */
S_663_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_686_1;
S_678_0: /* 2 */
S_664_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_675_0: /* 2 */
S_674_0: /* 2 */
S_665_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_674_1;
S_669_0: /* 2 */
S_666_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_669_1;
S_667_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_670_0;
S_669_1: /* 3 */
S_668_0: /* 2 */
		/* else */;
		goto S_670_0;
S_669_2: /* 3 */
		Uerror("blocking sel in d_step (nr.56, near line 111)");
S_670_0: /* 2 */
S_671_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_675_0; /* ';' */
S_674_1: /* 3 */
S_672_0: /* 2 */
		/* else */;
S_673_0: /* 2 */
		goto S_677_0;	/* 'goto' */
S_674_2: /* 3 */
		Uerror("blocking sel in d_step (nr.57, near line 109)");
S_676_0: /* 2 */
		goto S_677_0;	/* 'break' */
S_677_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_679_0;
S_679_0: /* 2 */
		now.doors[0].outstanding = 1;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_680_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_681_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_682_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_683_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_684_0: /* 2 */
		now.doors[0].lapsesAt = (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])+3);
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_687_0;
S_686_1: /* 3 */
S_685_0: /* 2 */
		/* else */;
		goto S_687_0;
S_686_2: /* 3 */
		Uerror("blocking sel in d_step (nr.58, near line 92)");
S_687_0: /* 2 */
		goto S_689_0;
S_688_2: /* 3 */
		Uerror("blocking sel in d_step (nr.59, near line 88)");
S_689_0: /* 2 */
		goto S_742_0;
S_742_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 62: // STATE 693 - actors/attempt.pml:110 - [(done)] (0:0:1 - 1)
		IfNotBlocked
		reached[0][693] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 63: // STATE 728 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][728] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_693_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_707_0: /* 2 */
S_694_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_707_1;
S_695_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_696_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_697_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_704_0: /* 2 */
S_703_0: /* 2 */
S_698_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_703_1;
S_699_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_700_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_704_0; /* ';' */
S_703_1: /* 3 */
S_701_0: /* 2 */
		/* else */;
S_702_0: /* 2 */
		goto S_709_0;	/* 'goto' */
S_703_2: /* 3 */
		Uerror("blocking sel in d_step (nr.60, near line 62)");
S_705_0: /* 2 */
		goto S_709_0;	/* 'break' */
		goto S_708_0;
S_707_1: /* 3 */
S_706_0: /* 2 */
		/* else */;
		goto S_708_0;
S_707_2: /* 3 */
		Uerror("blocking sel in d_step (nr.61, near line 57)");
S_708_0: /* 2 */
S_709_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_710_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_711_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_723_0: /* 2 */
S_722_0: /* 2 */
S_712_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_722_1;
S_717_0: /* 2 */
S_713_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_717_1;
S_714_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_715_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_718_0;
S_717_1: /* 3 */
S_716_0: /* 2 */
		/* else */;
		goto S_718_0;
S_717_2: /* 3 */
		Uerror("blocking sel in d_step (nr.62, near line 74)");
S_718_0: /* 2 */
S_719_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_723_0; /* ';' */
S_722_1: /* 3 */
S_720_0: /* 2 */
		/* else */;
S_721_0: /* 2 */
		goto S_725_0;	/* 'goto' */
S_722_2: /* 3 */
		Uerror("blocking sel in d_step (nr.63, near line 72)");
S_724_0: /* 2 */
		goto S_725_0;	/* 'break' */
S_725_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_726_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_739_0;
S_739_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 64: // STATE 739 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][739] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_728_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_729_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_730_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_731_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_732_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_733_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_734_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_735_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_736_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_737_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_743_0;
S_743_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 65: // STATE 778 - rules/attempts.pml:87 - [D_STEP87]
		if (!(((boq == -1 && (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1)))) || (boq == -1 /* else */)))
			continue;

		reached[0][778] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_775_0: /* 2 */
S_746_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1))))
			goto S_775_1;
S_747_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_776_0;
S_775_1: /* 3 */
S_748_0: /* 2 */
		/* else */;
S_749_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&((((int)now.doors[0].lapsesAt)>0)&&(((int)now.doors[0].lapsesAt)<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_773_0: /* 2 */
S_750_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_773_1;
S_765_0: /* 2 */
S_751_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_762_0: /* 2 */
S_761_0: /* 2 */
S_752_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_761_1;
S_756_0: /* 2 */
S_753_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_756_1;
S_754_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_757_0;
S_756_1: /* 3 */
S_755_0: /* 2 */
		/* else */;
		goto S_757_0;
S_756_2: /* 3 */
		Uerror("blocking sel in d_step (nr.64, near line 111)");
S_757_0: /* 2 */
S_758_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_762_0; /* ';' */
S_761_1: /* 3 */
S_759_0: /* 2 */
		/* else */;
S_760_0: /* 2 */
		goto S_764_0;	/* 'goto' */
S_761_2: /* 3 */
		Uerror("blocking sel in d_step (nr.65, near line 109)");
S_763_0: /* 2 */
		goto S_764_0;	/* 'break' */
S_764_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_766_0;
S_766_0: /* 2 */
		now.doors[0].outstanding = 1;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_767_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_768_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_769_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_770_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_771_0: /* 2 */
		now.doors[0].lapsesAt = (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])+3);
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_774_0;
S_773_1: /* 3 */
S_772_0: /* 2 */
		/* else */;
		goto S_774_0;
S_773_2: /* 3 */
		Uerror("blocking sel in d_step (nr.66, near line 92)");
S_774_0: /* 2 */
		goto S_776_0;
S_775_2: /* 3 */
		Uerror("blocking sel in d_step (nr.67, near line 88)");
S_776_0: /* 2 */
		goto S_829_0;
S_829_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 66: // STATE 780 - actors/attempt.pml:110 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][780] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 67: // STATE 815 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][815] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_780_0: /* 2 */
		((P0 *)_this)->contested = 0;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_794_0: /* 2 */
S_781_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_794_1;
S_782_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_783_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_784_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_791_0: /* 2 */
S_790_0: /* 2 */
S_785_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_790_1;
S_786_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_787_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_791_0; /* ';' */
S_790_1: /* 3 */
S_788_0: /* 2 */
		/* else */;
S_789_0: /* 2 */
		goto S_796_0;	/* 'goto' */
S_790_2: /* 3 */
		Uerror("blocking sel in d_step (nr.68, near line 62)");
S_792_0: /* 2 */
		goto S_796_0;	/* 'break' */
		goto S_795_0;
S_794_1: /* 3 */
S_793_0: /* 2 */
		/* else */;
		goto S_795_0;
S_794_2: /* 3 */
		Uerror("blocking sel in d_step (nr.69, near line 57)");
S_795_0: /* 2 */
S_796_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_797_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_798_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_810_0: /* 2 */
S_809_0: /* 2 */
S_799_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_809_1;
S_804_0: /* 2 */
S_800_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_804_1;
S_801_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_802_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_805_0;
S_804_1: /* 3 */
S_803_0: /* 2 */
		/* else */;
		goto S_805_0;
S_804_2: /* 3 */
		Uerror("blocking sel in d_step (nr.70, near line 74)");
S_805_0: /* 2 */
S_806_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_810_0; /* ';' */
S_809_1: /* 3 */
S_807_0: /* 2 */
		/* else */;
S_808_0: /* 2 */
		goto S_812_0;	/* 'goto' */
S_809_2: /* 3 */
		Uerror("blocking sel in d_step (nr.71, near line 72)");
S_811_0: /* 2 */
		goto S_812_0;	/* 'break' */
S_812_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_813_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_826_0;
S_826_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 68: // STATE 826 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][826] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_815_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_816_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_817_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_818_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_819_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_820_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_821_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_822_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_823_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_824_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_830_0;
S_830_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 69: // STATE 836 - actors/attempt.pml:138 - [((fault||done))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][836] = 1;
		if (!((((int)((P0 *)_this)->fault)||((int)((P0 *)_this)->done))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 70: // STATE 860 - rules/attempts.pml:128 - [D_STEP128]
		IfNotBlocked

		reached[0][860] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_842_0: /* 2 */
		((P0 *)_this)->done = ((( !(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists))&&((((int)((P0 *)_this)->startAt)+( ((((int)((P0 *)_this)->start)<1)) ? (0) : (( (((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))>2)) ? (2) : ((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1))&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)!=(((int)((P0 *)_this)->self)+1))))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)>=1))&&((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt)+( ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1)) ? (0) : (( (((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))>2)) ? (2) : ((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_857_0: /* 2 */
S_843_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_857_1;
S_851_0: /* 2 */
S_844_0: /* 2 */
		if (!(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)))
			goto S_851_1;
S_845_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_846_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_852_0;
S_851_1: /* 3 */
S_847_0: /* 2 */
		/* else */;
S_848_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].exists = 1;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].exists", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists));
#endif
		;
S_849_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)((P0 *)_this)->startAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_850_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)((P0 *)_this)->start)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_852_0;
S_851_2: /* 3 */
		Uerror("blocking sel in d_step (nr.72, near line 132)");
S_852_0: /* 2 */
S_853_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_854_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_858_0;
S_857_1: /* 3 */
S_855_0: /* 2 */
		/* else */;
S_856_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_858_0;
S_857_2: /* 3 */
		Uerror("blocking sel in d_step (nr.73, near line 130)");
S_858_0: /* 2 */
		goto S_861_0;
S_861_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 71: // STATE 864 - actors/attempt.pml:142 - [((faults>0))] (884:0:1 - 1)
		IfNotBlocked
		reached[0][864] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 865, 884) */
		reached[0][865] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 72: // STATE 883 - rules/attempts.pml:128 - [D_STEP128]
		IfNotBlocked

		reached[0][883] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_865_0: /* 2 */
		((P0 *)_this)->done = ((( !(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists))&&((((int)((P0 *)_this)->startAt)+( ((((int)((P0 *)_this)->start)<1)) ? (0) : (( (((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))>2)) ? (2) : ((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1))&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)!=(((int)((P0 *)_this)->self)+1))))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)>=1))&&((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt)+( ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1)) ? (0) : (( (((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))>2)) ? (2) : ((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_880_0: /* 2 */
S_866_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_880_1;
S_874_0: /* 2 */
S_867_0: /* 2 */
		if (!(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)))
			goto S_874_1;
S_868_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_869_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_875_0;
S_874_1: /* 3 */
S_870_0: /* 2 */
		/* else */;
S_871_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].exists = 1;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].exists", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists));
#endif
		;
S_872_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)((P0 *)_this)->startAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_873_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)((P0 *)_this)->start)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_875_0;
S_874_2: /* 3 */
		Uerror("blocking sel in d_step (nr.74, near line 132)");
S_875_0: /* 2 */
S_876_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_877_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_881_0;
S_880_1: /* 3 */
S_878_0: /* 2 */
		/* else */;
S_879_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_881_0;
S_880_2: /* 3 */
		Uerror("blocking sel in d_step (nr.75, near line 130)");
S_881_0: /* 2 */
		goto S_884_0;
S_884_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 73: // STATE 885 - actors/attempt.pml:142 - [fault = 1] (0:1157:1 - 1)
		IfNotBlocked
		reached[0][885] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 934, 1157) */
		reached[0][934] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 74: // STATE 887 - actors/attempt.pml:142 - [((faults>0))] (1157:0:2 - 1)
		IfNotBlocked
		reached[0][887] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(1157, 888, 1157) */
		reached[0][888] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: fault = 1(1157, 889, 1157) */
		reached[0][889] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 934, 1157) */
		reached[0][934] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 75: // STATE 891 - actors/attempt.pml:142 - [((faults>0))] (911:0:1 - 1)
		IfNotBlocked
		reached[0][891] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 892, 911) */
		reached[0][892] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 76: // STATE 910 - rules/attempts.pml:128 - [D_STEP128]
		IfNotBlocked

		reached[0][910] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_892_0: /* 2 */
		((P0 *)_this)->done = ((( !(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists))&&((((int)((P0 *)_this)->startAt)+( ((((int)((P0 *)_this)->start)<1)) ? (0) : (( (((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))>2)) ? (2) : ((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1))&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)!=(((int)((P0 *)_this)->self)+1))))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)>=1))&&((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt)+( ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1)) ? (0) : (( (((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))>2)) ? (2) : ((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_907_0: /* 2 */
S_893_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_907_1;
S_901_0: /* 2 */
S_894_0: /* 2 */
		if (!(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)))
			goto S_901_1;
S_895_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_896_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_902_0;
S_901_1: /* 3 */
S_897_0: /* 2 */
		/* else */;
S_898_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].exists = 1;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].exists", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists));
#endif
		;
S_899_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)((P0 *)_this)->startAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_900_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)((P0 *)_this)->start)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_902_0;
S_901_2: /* 3 */
		Uerror("blocking sel in d_step (nr.76, near line 132)");
S_902_0: /* 2 */
S_903_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_904_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_908_0;
S_907_1: /* 3 */
S_905_0: /* 2 */
		/* else */;
S_906_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_908_0;
S_907_2: /* 3 */
		Uerror("blocking sel in d_step (nr.77, near line 130)");
S_908_0: /* 2 */
		goto S_931_0;
S_931_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 77: // STATE 930 - rules/attempts.pml:128 - [D_STEP128]
		IfNotBlocked

		reached[0][930] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_912_0: /* 2 */
		((P0 *)_this)->done = ((( !(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists))&&((((int)((P0 *)_this)->startAt)+( ((((int)((P0 *)_this)->start)<1)) ? (0) : (( (((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))>2)) ? (2) : ((1<<( (((((int)((P0 *)_this)->start)-1)>7)) ? (7) : ((((int)((P0 *)_this)->start)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1))&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)!=(((int)((P0 *)_this)->self)+1))))||((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)&&(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)>=1))&&((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt)+( ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)<1)) ? (0) : (( (((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))>2)) ? (2) : ((1<<( (((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)>7)) ? (7) : ((((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1)) ))) )) ))<=((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]))));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_927_0: /* 2 */
S_913_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_927_1;
S_921_0: /* 2 */
S_914_0: /* 2 */
		if (!(((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists)))
			goto S_921_1;
S_915_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_916_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_922_0;
S_921_1: /* 3 */
S_917_0: /* 2 */
		/* else */;
S_918_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].exists = 1;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].exists", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].exists));
#endif
		;
S_919_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].formerAt = ((int)((P0 *)_this)->startAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].formerAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt));
#endif
		;
S_920_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)((P0 *)_this)->start)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
		goto S_922_0;
S_921_2: /* 3 */
		Uerror("blocking sel in d_step (nr.78, near line 132)");
S_922_0: /* 2 */
S_923_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_924_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_928_0;
S_927_1: /* 3 */
S_925_0: /* 2 */
		/* else */;
S_926_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_928_0;
S_927_2: /* 3 */
		Uerror("blocking sel in d_step (nr.79, near line 130)");
S_928_0: /* 2 */
		goto S_933_0;
S_933_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 78: // STATE 935 - actors/attempt.pml:144 - [(fault)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][935] = 1;
		if (!(((int)((P0 *)_this)->fault)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 79: // STATE 946 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][946] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_937_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_943_0: /* 2 */
S_938_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_943_1;
S_939_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_940_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_941_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_944_0;
S_943_1: /* 3 */
S_942_0: /* 2 */
		/* else */;
		goto S_944_0;
S_943_2: /* 3 */
		Uerror("blocking sel in d_step (nr.80, near line 184)");
S_944_0: /* 2 */
		goto S_947_0;
S_947_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 80: // STATE 950 - actors/attempt.pml:144 - [((faults>0))] (961:0:1 - 1)
		IfNotBlocked
		reached[0][950] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 951, 961) */
		reached[0][951] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 81: // STATE 960 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][960] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_951_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_957_0: /* 2 */
S_952_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_957_1;
S_953_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_954_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_955_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_958_0;
S_957_1: /* 3 */
S_956_0: /* 2 */
		/* else */;
		goto S_958_0;
S_957_2: /* 3 */
		Uerror("blocking sel in d_step (nr.81, near line 184)");
S_958_0: /* 2 */
		goto S_990_0;
S_990_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 82: // STATE 963 - actors/attempt.pml:144 - [((faults>0))] (1041:0:1 - 1)
		IfNotBlocked
		reached[0][963] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 964, 1041) */
		reached[0][964] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 991, 1041) */
		reached[0][991] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 83: // STATE 966 - actors/attempt.pml:144 - [((faults>0))] (977:0:1 - 1)
		IfNotBlocked
		reached[0][966] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 967, 977) */
		reached[0][967] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 84: // STATE 976 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][976] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_967_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_973_0: /* 2 */
S_968_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_973_1;
S_969_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_970_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_971_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_974_0;
S_973_1: /* 3 */
S_972_0: /* 2 */
		/* else */;
		goto S_974_0;
S_973_2: /* 3 */
		Uerror("blocking sel in d_step (nr.82, near line 184)");
S_974_0: /* 2 */
		goto S_988_0;
S_988_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 85: // STATE 987 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][987] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_978_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_984_0: /* 2 */
S_979_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_984_1;
S_980_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_981_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_982_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_985_0;
S_984_1: /* 3 */
S_983_0: /* 2 */
		/* else */;
		goto S_985_0;
S_984_2: /* 3 */
		Uerror("blocking sel in d_step (nr.83, near line 184)");
S_985_0: /* 2 */
		goto S_990_0; /* '.' */
		goto S_990_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 86: // STATE 1000 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1000] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_992_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_997_0: /* 2 */
S_993_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_997_1;
S_994_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_995_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_998_0;
S_997_1: /* 3 */
S_996_0: /* 2 */
		/* else */;
		goto S_998_0;
S_997_2: /* 3 */
		Uerror("blocking sel in d_step (nr.84, near line 198)");
S_998_0: /* 2 */
		goto S_1001_0;
S_1001_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 87: // STATE 1004 - actors/attempt.pml:144 - [((faults>0))] (1014:0:1 - 1)
		IfNotBlocked
		reached[0][1004] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1005, 1014) */
		reached[0][1005] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 88: // STATE 1013 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1013] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1005_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1010_0: /* 2 */
S_1006_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1010_1;
S_1007_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1008_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1011_0;
S_1010_1: /* 3 */
S_1009_0: /* 2 */
		/* else */;
		goto S_1011_0;
S_1010_2: /* 3 */
		Uerror("blocking sel in d_step (nr.85, near line 198)");
S_1011_0: /* 2 */
		goto S_1041_0;
S_1041_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 89: // STATE 1016 - actors/attempt.pml:144 - [((faults>0))] (1725:0:1 - 1)
		IfNotBlocked
		reached[0][1016] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1017, 1725) */
		reached[0][1017] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1042, 1725) */
		reached[0][1042] = 1;
		;
		/* merge: .(goto)(0, 1151, 1725) */
		reached[0][1151] = 1;
		;
		/* merge: goto :b0(0, 1152, 1725) */
		reached[0][1152] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 90: // STATE 1019 - actors/attempt.pml:144 - [((faults>0))] (1029:0:1 - 1)
		IfNotBlocked
		reached[0][1019] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1020, 1029) */
		reached[0][1020] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 91: // STATE 1028 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1028] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1020_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1025_0: /* 2 */
S_1021_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1025_1;
S_1022_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1023_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1026_0;
S_1025_1: /* 3 */
S_1024_0: /* 2 */
		/* else */;
		goto S_1026_0;
S_1025_2: /* 3 */
		Uerror("blocking sel in d_step (nr.86, near line 198)");
S_1026_0: /* 2 */
		goto S_1039_0;
S_1039_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 92: // STATE 1038 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1038] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1030_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1035_0: /* 2 */
S_1031_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1035_1;
S_1032_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1033_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1036_0;
S_1035_1: /* 3 */
S_1034_0: /* 2 */
		/* else */;
		goto S_1036_0;
S_1035_2: /* 3 */
		Uerror("blocking sel in d_step (nr.87, near line 198)");
S_1036_0: /* 2 */
		goto S_1041_0; /* '.' */
		goto S_1041_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 93: // STATE 1052 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1052] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1044_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1049_0: /* 2 */
S_1045_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1049_1;
S_1046_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1047_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1050_0;
S_1049_1: /* 3 */
S_1048_0: /* 2 */
		/* else */;
		goto S_1050_0;
S_1049_2: /* 3 */
		Uerror("blocking sel in d_step (nr.88, near line 198)");
S_1050_0: /* 2 */
		goto S_1053_0;
S_1053_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 94: // STATE 1056 - actors/attempt.pml:144 - [((faults>0))] (1066:0:1 - 1)
		IfNotBlocked
		reached[0][1056] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1057, 1066) */
		reached[0][1057] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 95: // STATE 1065 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1065] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1057_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1062_0: /* 2 */
S_1058_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1062_1;
S_1059_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1060_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1063_0;
S_1062_1: /* 3 */
S_1061_0: /* 2 */
		/* else */;
		goto S_1063_0;
S_1062_2: /* 3 */
		Uerror("blocking sel in d_step (nr.89, near line 198)");
S_1063_0: /* 2 */
		goto S_1093_0;
S_1093_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 96: // STATE 1068 - actors/attempt.pml:144 - [((faults>0))] (1148:0:1 - 1)
		IfNotBlocked
		reached[0][1068] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1069, 1148) */
		reached[0][1069] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1094, 1148) */
		reached[0][1094] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 97: // STATE 1071 - actors/attempt.pml:144 - [((faults>0))] (1081:0:1 - 1)
		IfNotBlocked
		reached[0][1071] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1072, 1081) */
		reached[0][1072] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 98: // STATE 1080 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1080] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1072_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1077_0: /* 2 */
S_1073_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1077_1;
S_1074_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1075_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1078_0;
S_1077_1: /* 3 */
S_1076_0: /* 2 */
		/* else */;
		goto S_1078_0;
S_1077_2: /* 3 */
		Uerror("blocking sel in d_step (nr.90, near line 198)");
S_1078_0: /* 2 */
		goto S_1091_0;
S_1091_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 99: // STATE 1090 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1090] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1082_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1087_0: /* 2 */
S_1083_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1087_1;
S_1084_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1085_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1088_0;
S_1087_1: /* 3 */
S_1086_0: /* 2 */
		/* else */;
		goto S_1088_0;
S_1087_2: /* 3 */
		Uerror("blocking sel in d_step (nr.91, near line 198)");
S_1088_0: /* 2 */
		goto S_1093_0; /* '.' */
		goto S_1093_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 100: // STATE 1104 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1104] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1095_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1101_0: /* 2 */
S_1096_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1101_1;
S_1097_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1098_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1099_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1102_0;
S_1101_1: /* 3 */
S_1100_0: /* 2 */
		/* else */;
		goto S_1102_0;
S_1101_2: /* 3 */
		Uerror("blocking sel in d_step (nr.92, near line 184)");
S_1102_0: /* 2 */
		goto S_1105_0;
S_1105_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 101: // STATE 1108 - actors/attempt.pml:144 - [((faults>0))] (1119:0:1 - 1)
		IfNotBlocked
		reached[0][1108] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1109, 1119) */
		reached[0][1109] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 102: // STATE 1118 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1118] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1109_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1115_0: /* 2 */
S_1110_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1115_1;
S_1111_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1112_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1113_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1116_0;
S_1115_1: /* 3 */
S_1114_0: /* 2 */
		/* else */;
		goto S_1116_0;
S_1115_2: /* 3 */
		Uerror("blocking sel in d_step (nr.93, near line 184)");
S_1116_0: /* 2 */
		goto S_1148_0;
S_1148_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 103: // STATE 1121 - actors/attempt.pml:144 - [((faults>0))] (1725:0:1 - 1)
		IfNotBlocked
		reached[0][1121] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1122, 1725) */
		reached[0][1122] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1149, 1725) */
		reached[0][1149] = 1;
		;
		/* merge: .(goto)(0, 1151, 1725) */
		reached[0][1151] = 1;
		;
		/* merge: goto :b0(0, 1152, 1725) */
		reached[0][1152] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 104: // STATE 1124 - actors/attempt.pml:144 - [((faults>0))] (1135:0:1 - 1)
		IfNotBlocked
		reached[0][1124] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1125, 1135) */
		reached[0][1125] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 105: // STATE 1134 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1134] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1125_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1131_0: /* 2 */
S_1126_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1131_1;
S_1127_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1128_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1129_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1132_0;
S_1131_1: /* 3 */
S_1130_0: /* 2 */
		/* else */;
		goto S_1132_0;
S_1131_2: /* 3 */
		Uerror("blocking sel in d_step (nr.94, near line 184)");
S_1132_0: /* 2 */
		goto S_1146_0;
S_1146_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 106: // STATE 1145 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1145] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1136_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1142_0: /* 2 */
S_1137_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1142_1;
S_1138_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1139_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1140_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1143_0;
S_1142_1: /* 3 */
S_1141_0: /* 2 */
		/* else */;
		goto S_1143_0;
S_1142_2: /* 3 */
		Uerror("blocking sel in d_step (nr.95, near line 184)");
S_1143_0: /* 2 */
		goto S_1148_0; /* '.' */
		goto S_1148_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 107: // STATE 1153 - actors/attempt.pml:145 - [((!(fault)&&!(done)))] (1725:0:2 - 1)
		IfNotBlocked
		reached[0][1153] = 1;
		if (!(( !(((int)((P0 *)_this)->fault))&& !(((int)((P0 *)_this)->done)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		/* merge: refused = 1(0, 1154, 1725) */
		reached[0][1154] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->refused);
		((P0 *)_this)->refused = 1;
#ifdef VAR_RANGES
		logval("Request:refused", ((int)((P0 *)_this)->refused));
#endif
		;
		/* merge: goto :b0(0, 1155, 1725) */
		reached[0][1155] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 108: // STATE 1169 - rules/attempts.pml:150 - [D_STEP150]
		IfNotBlocked

		reached[0][1169] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1159_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])!=(((int)((P0 *)_this)->self)+1)))&&(now.doors[0].quota>( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) )));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1166_0: /* 2 */
S_1160_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1166_1;
S_1161_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1162_0: /* 2 */
		now.doors[0].slot[0] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
S_1163_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_1167_0;
S_1166_1: /* 3 */
S_1164_0: /* 2 */
		/* else */;
S_1165_0: /* 2 */
		((P0 *)_this)->done = (((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_1167_0;
S_1166_2: /* 3 */
		Uerror("blocking sel in d_step (nr.96, near line 152)");
S_1167_0: /* 2 */
		goto S_1221_0;
S_1221_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 109: // STATE 1171 - actors/attempt.pml:118 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1171] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 110: // STATE 1206 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][1206] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1171_0: /* 2 */
		((P0 *)_this)->contested = 1;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_1185_0: /* 2 */
S_1172_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_1185_1;
S_1173_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_1174_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1175_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1182_0: /* 2 */
S_1181_0: /* 2 */
S_1176_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1181_1;
S_1177_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1178_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1182_0; /* ';' */
S_1181_1: /* 3 */
S_1179_0: /* 2 */
		/* else */;
S_1180_0: /* 2 */
		goto S_1187_0;	/* 'goto' */
S_1181_2: /* 3 */
		Uerror("blocking sel in d_step (nr.97, near line 62)");
S_1183_0: /* 2 */
		goto S_1187_0;	/* 'break' */
		goto S_1186_0;
S_1185_1: /* 3 */
S_1184_0: /* 2 */
		/* else */;
		goto S_1186_0;
S_1185_2: /* 3 */
		Uerror("blocking sel in d_step (nr.98, near line 57)");
S_1186_0: /* 2 */
S_1187_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1188_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_1189_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_1201_0: /* 2 */
S_1200_0: /* 2 */
S_1190_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1200_1;
S_1195_0: /* 2 */
S_1191_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_1195_1;
S_1192_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_1193_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1196_0;
S_1195_1: /* 3 */
S_1194_0: /* 2 */
		/* else */;
		goto S_1196_0;
S_1195_2: /* 3 */
		Uerror("blocking sel in d_step (nr.99, near line 74)");
S_1196_0: /* 2 */
S_1197_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1201_0; /* ';' */
S_1200_1: /* 3 */
S_1198_0: /* 2 */
		/* else */;
S_1199_0: /* 2 */
		goto S_1203_0;	/* 'goto' */
S_1200_2: /* 3 */
		Uerror("blocking sel in d_step (nr.100, near line 72)");
S_1202_0: /* 2 */
		goto S_1203_0;	/* 'break' */
S_1203_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1204_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1217_0;
S_1217_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 111: // STATE 1217 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][1217] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1206_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1207_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1208_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1209_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1210_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1211_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_1212_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_1213_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1214_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1215_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_1222_0;
S_1222_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 112: // STATE 1223 - actors/attempt.pml:121 - [.(goto)] (0:1225:0 - 1)
		IfNotBlocked
		reached[0][1223] = 1;
		;
		_m = 3; goto P999; /* 0 */
	case 113: // STATE 1221 - actors/attempt.pml:119 - [isSettled = (doors[0].runId!=runId)] (0:1225:1 - 1)
		IfNotBlocked
		reached[0][1221] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->isSettled);
		((P0 *)_this)->isSettled = (((int)now.doors[0].runId)!=((int)((P0 *)_this)->runId));
#ifdef VAR_RANGES
		logval("Request:isSettled", ((int)((P0 *)_this)->isSettled));
#endif
		;
		/* merge: .(goto)(1225, 1223, 1225) */
		reached[0][1223] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 114: // STATE 1227 - actors/attempt.pml:148 - [((faults>0))] (1293:0:1 - 1)
		IfNotBlocked
		reached[0][1227] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1228, 1293) */
		reached[0][1228] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 115: // STATE 1238 - rules/attempts.pml:150 - [D_STEP150]
		IfNotBlocked

		reached[0][1238] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1228_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])!=(((int)((P0 *)_this)->self)+1)))&&(now.doors[0].quota>( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) )));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1235_0: /* 2 */
S_1229_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1235_1;
S_1230_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1231_0: /* 2 */
		now.doors[0].slot[0] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
S_1232_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_1236_0;
S_1235_1: /* 3 */
S_1233_0: /* 2 */
		/* else */;
S_1234_0: /* 2 */
		((P0 *)_this)->done = (((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_1236_0;
S_1235_2: /* 3 */
		Uerror("blocking sel in d_step (nr.101, near line 152)");
S_1236_0: /* 2 */
		goto S_1290_0;
S_1290_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 116: // STATE 1240 - actors/attempt.pml:118 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1240] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 117: // STATE 1275 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][1275] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1240_0: /* 2 */
		((P0 *)_this)->contested = 1;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_1254_0: /* 2 */
S_1241_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_1254_1;
S_1242_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_1243_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1244_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1251_0: /* 2 */
S_1250_0: /* 2 */
S_1245_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1250_1;
S_1246_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1247_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1251_0; /* ';' */
S_1250_1: /* 3 */
S_1248_0: /* 2 */
		/* else */;
S_1249_0: /* 2 */
		goto S_1256_0;	/* 'goto' */
S_1250_2: /* 3 */
		Uerror("blocking sel in d_step (nr.102, near line 62)");
S_1252_0: /* 2 */
		goto S_1256_0;	/* 'break' */
		goto S_1255_0;
S_1254_1: /* 3 */
S_1253_0: /* 2 */
		/* else */;
		goto S_1255_0;
S_1254_2: /* 3 */
		Uerror("blocking sel in d_step (nr.103, near line 57)");
S_1255_0: /* 2 */
S_1256_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1257_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_1258_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_1270_0: /* 2 */
S_1269_0: /* 2 */
S_1259_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1269_1;
S_1264_0: /* 2 */
S_1260_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_1264_1;
S_1261_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_1262_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1265_0;
S_1264_1: /* 3 */
S_1263_0: /* 2 */
		/* else */;
		goto S_1265_0;
S_1264_2: /* 3 */
		Uerror("blocking sel in d_step (nr.104, near line 74)");
S_1265_0: /* 2 */
S_1266_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1270_0; /* ';' */
S_1269_1: /* 3 */
S_1267_0: /* 2 */
		/* else */;
S_1268_0: /* 2 */
		goto S_1272_0;	/* 'goto' */
S_1269_2: /* 3 */
		Uerror("blocking sel in d_step (nr.105, near line 72)");
S_1271_0: /* 2 */
		goto S_1272_0;	/* 'break' */
S_1272_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1273_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1286_0;
S_1286_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 118: // STATE 1286 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][1286] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1275_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1276_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1277_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1278_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1279_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1280_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_1281_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_1282_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1283_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1284_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_1291_0;
S_1291_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 119: // STATE 1292 - actors/attempt.pml:121 - [.(goto)] (0:1660:1 - 1)
		IfNotBlocked
		reached[0][1292] = 1;
		;
		/* merge: fault = 1(1660, 1294, 1660) */
		reached[0][1294] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 120: // STATE 1290 - actors/attempt.pml:119 - [isSettled = (doors[0].runId!=runId)] (0:1660:2 - 1)
		IfNotBlocked
		reached[0][1290] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)((P0 *)_this)->isSettled);
		((P0 *)_this)->isSettled = (((int)now.doors[0].runId)!=((int)((P0 *)_this)->runId));
#ifdef VAR_RANGES
		logval("Request:isSettled", ((int)((P0 *)_this)->isSettled));
#endif
		;
		/* merge: .(goto)(1660, 1292, 1660) */
		reached[0][1292] = 1;
		;
		/* merge: fault = 1(1660, 1294, 1660) */
		reached[0][1294] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 121: // STATE 1294 - actors/attempt.pml:148 - [fault = 1] (0:1660:1 - 2)
		IfNotBlocked
		reached[0][1294] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 122: // STATE 1296 - actors/attempt.pml:148 - [((faults>0))] (1660:0:2 - 1)
		IfNotBlocked
		reached[0][1296] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(1660, 1297, 1660) */
		reached[0][1297] = 1;
		(trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: fault = 1(1660, 1298, 1660) */
		reached[0][1298] = 1;
		(trpt+1)->bup.ovals[1] = ((int)((P0 *)_this)->fault);
		((P0 *)_this)->fault = 1;
#ifdef VAR_RANGES
		logval("Request:fault", ((int)((P0 *)_this)->fault));
#endif
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 123: // STATE 1300 - actors/attempt.pml:148 - [((faults>0))] (1366:0:1 - 1)
		IfNotBlocked
		reached[0][1300] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1301, 1366) */
		reached[0][1301] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 124: // STATE 1311 - rules/attempts.pml:150 - [D_STEP150]
		IfNotBlocked

		reached[0][1311] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1301_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])!=(((int)((P0 *)_this)->self)+1)))&&(now.doors[0].quota>( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) )));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1308_0: /* 2 */
S_1302_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1308_1;
S_1303_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1304_0: /* 2 */
		now.doors[0].slot[0] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
S_1305_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_1309_0;
S_1308_1: /* 3 */
S_1306_0: /* 2 */
		/* else */;
S_1307_0: /* 2 */
		((P0 *)_this)->done = (((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_1309_0;
S_1308_2: /* 3 */
		Uerror("blocking sel in d_step (nr.106, near line 152)");
S_1309_0: /* 2 */
		goto S_1363_0;
S_1363_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 125: // STATE 1313 - actors/attempt.pml:118 - [(done)] (0:0:1 - 1)
		IfNotBlocked
		reached[0][1313] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 126: // STATE 1348 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][1348] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1313_0: /* 2 */
		((P0 *)_this)->contested = 1;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_1327_0: /* 2 */
S_1314_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_1327_1;
S_1315_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_1316_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1317_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1324_0: /* 2 */
S_1323_0: /* 2 */
S_1318_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1323_1;
S_1319_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1320_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1324_0; /* ';' */
S_1323_1: /* 3 */
S_1321_0: /* 2 */
		/* else */;
S_1322_0: /* 2 */
		goto S_1329_0;	/* 'goto' */
S_1323_2: /* 3 */
		Uerror("blocking sel in d_step (nr.107, near line 62)");
S_1325_0: /* 2 */
		goto S_1329_0;	/* 'break' */
		goto S_1328_0;
S_1327_1: /* 3 */
S_1326_0: /* 2 */
		/* else */;
		goto S_1328_0;
S_1327_2: /* 3 */
		Uerror("blocking sel in d_step (nr.108, near line 57)");
S_1328_0: /* 2 */
S_1329_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1330_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_1331_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_1343_0: /* 2 */
S_1342_0: /* 2 */
S_1332_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1342_1;
S_1337_0: /* 2 */
S_1333_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_1337_1;
S_1334_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_1335_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1338_0;
S_1337_1: /* 3 */
S_1336_0: /* 2 */
		/* else */;
		goto S_1338_0;
S_1337_2: /* 3 */
		Uerror("blocking sel in d_step (nr.109, near line 74)");
S_1338_0: /* 2 */
S_1339_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1343_0; /* ';' */
S_1342_1: /* 3 */
S_1340_0: /* 2 */
		/* else */;
S_1341_0: /* 2 */
		goto S_1345_0;	/* 'goto' */
S_1342_2: /* 3 */
		Uerror("blocking sel in d_step (nr.110, near line 72)");
S_1344_0: /* 2 */
		goto S_1345_0;	/* 'break' */
S_1345_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1346_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1359_0;
S_1359_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 127: // STATE 1359 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][1359] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1348_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1349_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1350_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1351_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1352_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1353_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_1354_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_1355_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1356_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1357_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_1364_0;
S_1364_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 128: // STATE 1365 - actors/attempt.pml:121 - [.(goto)] (0:1433:0 - 1)
		IfNotBlocked
		reached[0][1365] = 1;
		;
		_m = 3; goto P999; /* 0 */
	case 129: // STATE 1363 - actors/attempt.pml:119 - [isSettled = (doors[0].runId!=runId)] (0:1433:1 - 1)
		IfNotBlocked
		reached[0][1363] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->isSettled);
		((P0 *)_this)->isSettled = (((int)now.doors[0].runId)!=((int)((P0 *)_this)->runId));
#ifdef VAR_RANGES
		logval("Request:isSettled", ((int)((P0 *)_this)->isSettled));
#endif
		;
		/* merge: .(goto)(1433, 1365, 1433) */
		reached[0][1365] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 130: // STATE 1377 - rules/attempts.pml:150 - [D_STEP150]
		IfNotBlocked

		reached[0][1377] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1367_0: /* 2 */
		((P0 *)_this)->done = (((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])!=(((int)((P0 *)_this)->self)+1)))&&(now.doors[0].quota>( (((int)((P0 *)_this)->owners)) ? ((2-(2+(1*1)))) : (0) )));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1374_0: /* 2 */
S_1368_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1374_1;
S_1369_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota-1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1370_0: /* 2 */
		now.doors[0].slot[0] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
S_1371_0: /* 2 */
		now.doors[0].lapsesAt = (3+( ((((int)now.doors[0].lapsesAt)>0)) ? (((int)now.doors[0].lapsesAt)) : (((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])) ));
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
		goto S_1375_0;
S_1374_1: /* 3 */
S_1372_0: /* 2 */
		/* else */;
S_1373_0: /* 2 */
		((P0 *)_this)->done = (((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_1375_0;
S_1374_2: /* 3 */
		Uerror("blocking sel in d_step (nr.111, near line 152)");
S_1375_0: /* 2 */
		goto S_1429_0;
S_1429_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 131: // STATE 1379 - actors/attempt.pml:118 - [(done)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1379] = 1;
		if (!(((int)((P0 *)_this)->done)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 132: // STATE 1414 - actors/attempt.pml:55 - [D_STEP55]
		IfNotBlocked

		reached[0][1414] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1379_0: /* 2 */
		((P0 *)_this)->contested = 1;
#ifdef VAR_RANGES
		logval("Request:contested", ((int)((P0 *)_this)->contested));
#endif
		;
S_1393_0: /* 2 */
S_1380_0: /* 2 */
		if (!( !(((int)((P0 *)_this)->contested))))
			goto S_1393_1;
S_1381_0: /* 2 */
		((P0 *)_this)->runId = ((int)now.doors[0].runId);
#ifdef VAR_RANGES
		logval("Request:runId", ((int)((P0 *)_this)->runId));
#endif
		;
S_1382_0: /* 2 */
		((P0 *)_this)->owners = (((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])==((int)((P0 *)_this)->ownersNetwork));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1383_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1390_0: /* 2 */
S_1389_0: /* 2 */
S_1384_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1389_1;
S_1385_0: /* 2 */
		((P0 *)_this)->owners = (((int)((P0 *)_this)->owners)||(((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])==((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])));
#ifdef VAR_RANGES
		logval("Request:owners", ((int)((P0 *)_this)->owners));
#endif
		;
S_1386_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1390_0; /* ';' */
S_1389_1: /* 3 */
S_1387_0: /* 2 */
		/* else */;
S_1388_0: /* 2 */
		goto S_1395_0;	/* 'goto' */
S_1389_2: /* 3 */
		Uerror("blocking sel in d_step (nr.112, near line 62)");
S_1391_0: /* 2 */
		goto S_1395_0;	/* 'break' */
		goto S_1394_0;
S_1393_1: /* 3 */
S_1392_0: /* 2 */
		/* else */;
		goto S_1394_0;
S_1393_2: /* 3 */
		Uerror("blocking sel in d_step (nr.113, near line 57)");
S_1394_0: /* 2 */
S_1395_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1396_0: /* 2 */
		((P0 *)_this)->remembers[0] = ((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[0]", ((int)((P0 *)_this)->remembers[0]));
#endif
		;
S_1397_0: /* 2 */
		((P0 *)_this)->k = 1;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
S_1409_0: /* 2 */
S_1408_0: /* 2 */
S_1398_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_1408_1;
S_1403_0: /* 2 */
S_1399_0: /* 2 */
		if (!(((((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ])!=((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ]))&&(((int)((P0 *)_this)->k)<1))))
			goto S_1403_1;
S_1400_0: /* 2 */
		((P0 *)_this)->remembers[ Index(((P0 *)_this)->k, 1) ] = ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("Request:remembers[Request:k]", ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->k), 1) ]));
#endif
		;
S_1401_0: /* 2 */
		((P0 *)_this)->k = (((int)((P0 *)_this)->k)+1);
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1404_0;
S_1403_1: /* 3 */
S_1402_0: /* 2 */
		/* else */;
		goto S_1404_0;
S_1403_2: /* 3 */
		Uerror("blocking sel in d_step (nr.114, near line 74)");
S_1404_0: /* 2 */
S_1405_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_1409_0; /* ';' */
S_1408_1: /* 3 */
S_1406_0: /* 2 */
		/* else */;
S_1407_0: /* 2 */
		goto S_1411_0;	/* 'goto' */
S_1408_2: /* 3 */
		Uerror("blocking sel in d_step (nr.115, near line 72)");
S_1410_0: /* 2 */
		goto S_1411_0;	/* 'break' */
S_1411_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_1412_0: /* 2 */
		((P0 *)_this)->k = 0;
#ifdef VAR_RANGES
		logval("Request:k", ((int)((P0 *)_this)->k));
#endif
		;
		goto S_1425_0;
S_1425_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 133: // STATE 1425 - rules/limits.pml:24 - [D_STEP24]
		IfNotBlocked

		reached[0][1425] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1414_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])<1)) ? (0) : (( (((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))>2)) ? (2) : ((1<<( (((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)>7)) ? (7) : ((((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1)) ))) )) )))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1415_0: /* 2 */
		now.beatsSchedule = (((int)now.beatsSchedule)||(((((int)((P0 *)_this)->contested)&& !(((int)((P0 *)_this)->owners)))&&(((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))>=1)&&(((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])>0))&&(((int)now.madeAt[ Index(((int)((P0 *)_this)->self), 4) ])<(((int)now.madeAt[ Index((((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1), 4) ])+( ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))<1)) ? (0) : (( (((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))>2)) ? (2) : ((1<<( (((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)>7)) ? (7) : ((((1-1)+((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]))-1)) ))) )) ))))));
#ifdef VAR_RANGES
		logval("beatsSchedule", ((int)now.beatsSchedule));
#endif
		;
S_1416_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = (0+1);
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1417_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] =  !(((int)((P0 *)_this)->owners));
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1418_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = ((int)((P0 *)_this)->runId);
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1419_0: /* 2 */
		now.held[0] = (((int)now.held[0])+1);
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_1420_0: /* 2 */
		now.heldOfStrangers[0] = (((int)now.heldOfStrangers[0])+( (((int)((P0 *)_this)->owners)) ? (0) : (1) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
S_1421_0: /* 2 */
		now.heldInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+1);
#ifdef VAR_RANGES
		logval("heldInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1422_0: /* 2 */
		now.contestedInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])+( (((int)((P0 *)_this)->contested)) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("contestedInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1423_0: /* 2 */
		now.lastInRun[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)((P0 *)_this)->self)+1);
#ifdef VAR_RANGES
		logval("lastInRun[((Request:runId*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_1430_0;
S_1430_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 134: // STATE 1431 - actors/attempt.pml:121 - [.(goto)] (0:1660:0 - 1)
		IfNotBlocked
		reached[0][1431] = 1;
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 135: // STATE 1429 - actors/attempt.pml:119 - [isSettled = (doors[0].runId!=runId)] (0:1660:1 - 1)
		IfNotBlocked
		reached[0][1429] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->isSettled);
		((P0 *)_this)->isSettled = (((int)now.doors[0].runId)!=((int)((P0 *)_this)->runId));
#ifdef VAR_RANGES
		logval("Request:isSettled", ((int)((P0 *)_this)->isSettled));
#endif
		;
		/* merge: .(goto)(1660, 1431, 1660) */
		reached[0][1431] = 1;
		;
		/* merge: .(goto)(0, 1435, 1660) */
		reached[0][1435] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 136: // STATE 1436 - actors/attempt.pml:150 - [(fault)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1436] = 1;
		if (!(((int)((P0 *)_this)->fault)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 137: // STATE 1447 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1447] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1438_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1444_0: /* 2 */
S_1439_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1444_1;
S_1440_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1441_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1442_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1445_0;
S_1444_1: /* 3 */
S_1443_0: /* 2 */
		/* else */;
		goto S_1445_0;
S_1444_2: /* 3 */
		Uerror("blocking sel in d_step (nr.116, near line 184)");
S_1445_0: /* 2 */
		goto S_1448_0;
S_1448_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 138: // STATE 1451 - actors/attempt.pml:150 - [((faults>0))] (1462:0:1 - 1)
		IfNotBlocked
		reached[0][1451] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1452, 1462) */
		reached[0][1452] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 139: // STATE 1461 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1461] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1452_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1458_0: /* 2 */
S_1453_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1458_1;
S_1454_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1455_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1456_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1459_0;
S_1458_1: /* 3 */
S_1457_0: /* 2 */
		/* else */;
		goto S_1459_0;
S_1458_2: /* 3 */
		Uerror("blocking sel in d_step (nr.117, near line 184)");
S_1459_0: /* 2 */
		goto S_1491_0;
S_1491_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 140: // STATE 1464 - actors/attempt.pml:150 - [((faults>0))] (1542:0:1 - 1)
		IfNotBlocked
		reached[0][1464] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1465, 1542) */
		reached[0][1465] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1492, 1542) */
		reached[0][1492] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 141: // STATE 1467 - actors/attempt.pml:150 - [((faults>0))] (1478:0:1 - 1)
		IfNotBlocked
		reached[0][1467] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1468, 1478) */
		reached[0][1468] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 142: // STATE 1477 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1477] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1468_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1474_0: /* 2 */
S_1469_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1474_1;
S_1470_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1471_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1472_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1475_0;
S_1474_1: /* 3 */
S_1473_0: /* 2 */
		/* else */;
		goto S_1475_0;
S_1474_2: /* 3 */
		Uerror("blocking sel in d_step (nr.118, near line 184)");
S_1475_0: /* 2 */
		goto S_1489_0;
S_1489_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 143: // STATE 1488 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1488] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1479_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1485_0: /* 2 */
S_1480_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1485_1;
S_1481_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1482_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1483_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1486_0;
S_1485_1: /* 3 */
S_1484_0: /* 2 */
		/* else */;
		goto S_1486_0;
S_1485_2: /* 3 */
		Uerror("blocking sel in d_step (nr.119, near line 184)");
S_1486_0: /* 2 */
		goto S_1491_0; /* '.' */
		goto S_1491_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 144: // STATE 1501 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1501] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1493_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1498_0: /* 2 */
S_1494_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1498_1;
S_1495_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1496_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1499_0;
S_1498_1: /* 3 */
S_1497_0: /* 2 */
		/* else */;
		goto S_1499_0;
S_1498_2: /* 3 */
		Uerror("blocking sel in d_step (nr.120, near line 198)");
S_1499_0: /* 2 */
		goto S_1502_0;
S_1502_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 145: // STATE 1505 - actors/attempt.pml:150 - [((faults>0))] (1515:0:1 - 1)
		IfNotBlocked
		reached[0][1505] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1506, 1515) */
		reached[0][1506] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 146: // STATE 1514 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1514] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1506_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1511_0: /* 2 */
S_1507_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1511_1;
S_1508_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1509_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1512_0;
S_1511_1: /* 3 */
S_1510_0: /* 2 */
		/* else */;
		goto S_1512_0;
S_1511_2: /* 3 */
		Uerror("blocking sel in d_step (nr.121, near line 198)");
S_1512_0: /* 2 */
		goto S_1542_0;
S_1542_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 147: // STATE 1517 - actors/attempt.pml:150 - [((faults>0))] (1725:0:1 - 1)
		IfNotBlocked
		reached[0][1517] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1518, 1725) */
		reached[0][1518] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1543, 1725) */
		reached[0][1543] = 1;
		;
		/* merge: .(goto)(0, 1652, 1725) */
		reached[0][1652] = 1;
		;
		/* merge: goto :b0(0, 1653, 1725) */
		reached[0][1653] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 148: // STATE 1520 - actors/attempt.pml:150 - [((faults>0))] (1530:0:1 - 1)
		IfNotBlocked
		reached[0][1520] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1521, 1530) */
		reached[0][1521] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 149: // STATE 1529 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1529] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1521_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1526_0: /* 2 */
S_1522_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1526_1;
S_1523_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1524_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1527_0;
S_1526_1: /* 3 */
S_1525_0: /* 2 */
		/* else */;
		goto S_1527_0;
S_1526_2: /* 3 */
		Uerror("blocking sel in d_step (nr.122, near line 198)");
S_1527_0: /* 2 */
		goto S_1540_0;
S_1540_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 150: // STATE 1539 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1539] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1531_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1536_0: /* 2 */
S_1532_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1536_1;
S_1533_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1534_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1537_0;
S_1536_1: /* 3 */
S_1535_0: /* 2 */
		/* else */;
		goto S_1537_0;
S_1536_2: /* 3 */
		Uerror("blocking sel in d_step (nr.123, near line 198)");
S_1537_0: /* 2 */
		goto S_1542_0; /* '.' */
		goto S_1542_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 151: // STATE 1553 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1553] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1545_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1550_0: /* 2 */
S_1546_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1550_1;
S_1547_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1548_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1551_0;
S_1550_1: /* 3 */
S_1549_0: /* 2 */
		/* else */;
		goto S_1551_0;
S_1550_2: /* 3 */
		Uerror("blocking sel in d_step (nr.124, near line 198)");
S_1551_0: /* 2 */
		goto S_1554_0;
S_1554_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 152: // STATE 1557 - actors/attempt.pml:150 - [((faults>0))] (1567:0:1 - 1)
		IfNotBlocked
		reached[0][1557] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1558, 1567) */
		reached[0][1558] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 153: // STATE 1566 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1566] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1558_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1563_0: /* 2 */
S_1559_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1563_1;
S_1560_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1561_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1564_0;
S_1563_1: /* 3 */
S_1562_0: /* 2 */
		/* else */;
		goto S_1564_0;
S_1563_2: /* 3 */
		Uerror("blocking sel in d_step (nr.125, near line 198)");
S_1564_0: /* 2 */
		goto S_1594_0;
S_1594_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 154: // STATE 1569 - actors/attempt.pml:150 - [((faults>0))] (1649:0:1 - 1)
		IfNotBlocked
		reached[0][1569] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1570, 1649) */
		reached[0][1570] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1595, 1649) */
		reached[0][1595] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 155: // STATE 1572 - actors/attempt.pml:150 - [((faults>0))] (1582:0:1 - 1)
		IfNotBlocked
		reached[0][1572] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1573, 1582) */
		reached[0][1573] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 156: // STATE 1581 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1581] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1573_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1578_0: /* 2 */
S_1574_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1578_1;
S_1575_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1576_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1579_0;
S_1578_1: /* 3 */
S_1577_0: /* 2 */
		/* else */;
		goto S_1579_0;
S_1578_2: /* 3 */
		Uerror("blocking sel in d_step (nr.126, near line 198)");
S_1579_0: /* 2 */
		goto S_1592_0;
S_1592_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 157: // STATE 1591 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1591] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1583_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1588_0: /* 2 */
S_1584_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1588_1;
S_1585_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1586_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1589_0;
S_1588_1: /* 3 */
S_1587_0: /* 2 */
		/* else */;
		goto S_1589_0;
S_1588_2: /* 3 */
		Uerror("blocking sel in d_step (nr.127, near line 198)");
S_1589_0: /* 2 */
		goto S_1594_0; /* '.' */
		goto S_1594_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 158: // STATE 1605 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1605] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1596_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1602_0: /* 2 */
S_1597_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1602_1;
S_1598_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1599_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1600_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1603_0;
S_1602_1: /* 3 */
S_1601_0: /* 2 */
		/* else */;
		goto S_1603_0;
S_1602_2: /* 3 */
		Uerror("blocking sel in d_step (nr.128, near line 184)");
S_1603_0: /* 2 */
		goto S_1606_0;
S_1606_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 159: // STATE 1609 - actors/attempt.pml:150 - [((faults>0))] (1620:0:1 - 1)
		IfNotBlocked
		reached[0][1609] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1610, 1620) */
		reached[0][1610] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 160: // STATE 1619 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1619] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1610_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1616_0: /* 2 */
S_1611_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1616_1;
S_1612_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1613_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1614_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1617_0;
S_1616_1: /* 3 */
S_1615_0: /* 2 */
		/* else */;
		goto S_1617_0;
S_1616_2: /* 3 */
		Uerror("blocking sel in d_step (nr.129, near line 184)");
S_1617_0: /* 2 */
		goto S_1649_0;
S_1649_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 161: // STATE 1622 - actors/attempt.pml:150 - [((faults>0))] (1725:0:1 - 1)
		IfNotBlocked
		reached[0][1622] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1623, 1725) */
		reached[0][1623] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1650, 1725) */
		reached[0][1650] = 1;
		;
		/* merge: .(goto)(0, 1652, 1725) */
		reached[0][1652] = 1;
		;
		/* merge: goto :b0(0, 1653, 1725) */
		reached[0][1653] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 162: // STATE 1625 - actors/attempt.pml:150 - [((faults>0))] (1636:0:1 - 1)
		IfNotBlocked
		reached[0][1625] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1626, 1636) */
		reached[0][1626] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 163: // STATE 1635 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1635] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1626_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1632_0: /* 2 */
S_1627_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1632_1;
S_1628_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1629_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1630_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1633_0;
S_1632_1: /* 3 */
S_1631_0: /* 2 */
		/* else */;
		goto S_1633_0;
S_1632_2: /* 3 */
		Uerror("blocking sel in d_step (nr.130, near line 184)");
S_1633_0: /* 2 */
		goto S_1647_0;
S_1647_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 164: // STATE 1646 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1646] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1637_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1643_0: /* 2 */
S_1638_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1643_1;
S_1639_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1640_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1641_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1644_0;
S_1643_1: /* 3 */
S_1642_0: /* 2 */
		/* else */;
		goto S_1644_0;
S_1643_2: /* 3 */
		Uerror("blocking sel in d_step (nr.131, near line 184)");
S_1644_0: /* 2 */
		goto S_1649_0; /* '.' */
		goto S_1649_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 165: // STATE 1654 - actors/attempt.pml:151 - [((!(fault)&&done))] (0:0:1 - 1)
		IfNotBlocked
		reached[0][1654] = 1;
		if (!(( !(((int)((P0 *)_this)->fault))&&((int)((P0 *)_this)->done))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.oval = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		_m = 3; goto P999; /* 0 */
	case 166: // STATE 1656 - actors/attempt.pml:152 - [(((!(fault)&&!(done))&&!(isSettled)))] (1725:0:3 - 1)
		IfNotBlocked
		reached[0][1656] = 1;
		if (!((( !(((int)((P0 *)_this)->fault))&& !(((int)((P0 *)_this)->done)))&& !(((int)((P0 *)_this)->isSettled)))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: done */  (trpt+1)->bup.ovals = grab_ints(3);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->done;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->done = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: isSettled */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->isSettled;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->isSettled = 0;
		/* merge: refused = 1(0, 1657, 1725) */
		reached[0][1657] = 1;
		(trpt+1)->bup.ovals[2] = ((int)((P0 *)_this)->refused);
		((P0 *)_this)->refused = 1;
#ifdef VAR_RANGES
		logval("Request:refused", ((int)((P0 *)_this)->refused));
#endif
		;
		/* merge: goto :b0(0, 1658, 1725) */
		reached[0][1658] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 167: // STATE 1664 - actors/attempt.pml:156 - [round = (round+1)] (0:1665:1 - 5)
		IfNotBlocked
		reached[0][1664] = 1;
		(trpt+1)->bup.oval = ((int)((P0 *)_this)->round);
		((P0 *)_this)->round = (((int)((P0 *)_this)->round)+1);
#ifdef VAR_RANGES
		logval("Request:round", ((int)((P0 *)_this)->round));
#endif
		;
		/* merge: .(goto)(0, 1666, 1665) */
		reached[0][1666] = 1;
		;
		_m = 3; goto P999; /* 1 */
	case 168: // STATE 1668 - actors/attempt.pml:159 - [(fault)] (0:0:0 - 1)
		IfNotBlocked
		reached[0][1668] = 1;
		if (!(((int)((P0 *)_this)->fault)))
			continue;
		_m = 3; goto P999; /* 0 */
	case 169: // STATE 1678 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1678] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1669_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1675_0: /* 2 */
S_1670_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1675_1;
S_1671_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1672_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1673_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1676_0;
S_1675_1: /* 3 */
S_1674_0: /* 2 */
		/* else */;
		goto S_1676_0;
S_1675_2: /* 3 */
		Uerror("blocking sel in d_step (nr.132, near line 170)");
S_1676_0: /* 2 */
		goto S_1679_0;
S_1679_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 170: // STATE 1682 - actors/attempt.pml:159 - [((faults>0))] (1693:0:1 - 1)
		IfNotBlocked
		reached[0][1682] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1683, 1693) */
		reached[0][1683] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 171: // STATE 1692 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1692] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1683_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1689_0: /* 2 */
S_1684_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1689_1;
S_1685_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1686_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1687_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1690_0;
S_1689_1: /* 3 */
S_1688_0: /* 2 */
		/* else */;
		goto S_1690_0;
S_1689_2: /* 3 */
		Uerror("blocking sel in d_step (nr.133, near line 170)");
S_1690_0: /* 2 */
		goto S_1722_0;
S_1722_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 172: // STATE 1695 - actors/attempt.pml:159 - [((faults>0))] (2291:0:1 - 1)
		IfNotBlocked
		reached[0][1695] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1696, 2291) */
		reached[0][1696] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1723, 2291) */
		reached[0][1723] = 1;
		;
		/* merge: .(goto)(0, 1726, 2291) */
		reached[0][1726] = 1;
		;
		_m = 3; goto P999; /* 3 */
	case 173: // STATE 1698 - actors/attempt.pml:159 - [((faults>0))] (1709:0:1 - 1)
		IfNotBlocked
		reached[0][1698] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1699, 1709) */
		reached[0][1699] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 174: // STATE 1708 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1708] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1699_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1705_0: /* 2 */
S_1700_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1705_1;
S_1701_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1702_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1703_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1706_0;
S_1705_1: /* 3 */
S_1704_0: /* 2 */
		/* else */;
		goto S_1706_0;
S_1705_2: /* 3 */
		Uerror("blocking sel in d_step (nr.134, near line 170)");
S_1706_0: /* 2 */
		goto S_1720_0;
S_1720_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 175: // STATE 1719 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1719] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1710_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1716_0: /* 2 */
S_1711_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1716_1;
S_1712_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1713_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1714_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1717_0;
S_1716_1: /* 3 */
S_1715_0: /* 2 */
		/* else */;
		goto S_1717_0;
S_1716_2: /* 3 */
		Uerror("blocking sel in d_step (nr.135, near line 170)");
S_1717_0: /* 2 */
		goto S_1722_0; /* '.' */
		goto S_1722_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 176: // STATE 1728 - attempts.pml:60 - [((refused||fault))] (0:0:2 - 1)
		IfNotBlocked
		reached[0][1728] = 1;
		if (!((((int)((P0 *)_this)->refused)||((int)((P0 *)_this)->fault))))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: refused */  (trpt+1)->bup.ovals = grab_ints(2);
		(trpt+1)->bup.ovals[0] = ((P0 *)_this)->refused;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->refused = 0;
		if (TstOnly) return 1; /* TT */
		/* dead 1: fault */  (trpt+1)->bup.ovals[1] = ((P0 *)_this)->fault;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->fault = 0;
		_m = 3; goto P999; /* 0 */
	case 177: // STATE 1747 - rules/limits.pml:42 - [D_STEP42]
		if (!(((boq == -1 && (((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])>0))) || (boq == -1 /* else */)))
			continue;

		reached[0][1747] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1735_0: /* 2 */
S_1730_0: /* 2 */
		if (!((((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])>0)))
			goto S_1735_1;
S_1731_0: /* 2 */
		now.held[ Index((now.heldAt[ Index(((P0 *)_this)->self, 4) ]-1), 1) ] = (((int)now.held[ Index((((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])-1), 1) ])-1);
#ifdef VAR_RANGES
		logval("held[(heldAt[Request:self]-1)]", ((int)now.held[ Index((((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])-1), 1) ]));
#endif
		;
S_1732_0: /* 2 */
		now.heldOfStrangers[ Index((now.heldAt[ Index(((P0 *)_this)->self, 4) ]-1), 1) ] = (((int)now.heldOfStrangers[ Index((((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])-1), 1) ])-( (((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ])) ? (1) : (0) ));
#ifdef VAR_RANGES
		logval("heldOfStrangers[(heldAt[Request:self]-1)]", ((int)now.heldOfStrangers[ Index((((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ])-1), 1) ]));
#endif
		;
S_1733_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("heldAt[Request:self]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1736_0;
S_1735_1: /* 3 */
S_1734_0: /* 2 */
		/* else */;
		goto S_1736_0;
S_1735_2: /* 3 */
		Uerror("blocking sel in d_step (nr.136, near line 43)");
S_1736_0: /* 2 */
S_1742_0: /* 2 */
S_1737_0: /* 2 */
		if (!((((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ])>0)))
			goto S_1742_1;
S_1738_0: /* 2 */
		now.heldInRun[ Index(((now.runOfHeld[ Index(((P0 *)_this)->self, 4) ]*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = (((int)now.heldInRun[ Index(((((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ])*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ])-1);
#ifdef VAR_RANGES
		logval("heldInRun[((runOfHeld[Request:self]*3)+networkOf[Request:self])]", ((int)now.heldInRun[ Index(((((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ])*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1739_0: /* 2 */
		now.contestedInRun[ Index(((now.runOfHeld[ Index(((P0 *)_this)->self, 4) ]*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = 0;
#ifdef VAR_RANGES
		logval("contestedInRun[((runOfHeld[Request:self]*3)+networkOf[Request:self])]", ((int)now.contestedInRun[ Index(((((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ])*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
S_1740_0: /* 2 */
		now.lastInRun[ Index(((now.runOfHeld[ Index(((P0 *)_this)->self, 4) ]*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ] = 0;
#ifdef VAR_RANGES
		logval("lastInRun[((runOfHeld[Request:self]*3)+networkOf[Request:self])]", ((int)now.lastInRun[ Index(((((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ])*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ]));
#endif
		;
		goto S_1743_0;
S_1742_1: /* 3 */
S_1741_0: /* 2 */
		/* else */;
		goto S_1743_0;
S_1742_2: /* 3 */
		Uerror("blocking sel in d_step (nr.137, near line 50)");
S_1743_0: /* 2 */
S_1744_0: /* 2 */
		now.runOfHeld[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("runOfHeld[Request:self]", ((int)now.runOfHeld[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
S_1745_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("ofStranger[Request:self]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_2024_0;
S_2024_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 178: // STATE 1750 - actors/attempt.pml:167 - [(contested)] (0:0:1 - 1)
		IfNotBlocked
		reached[0][1750] = 1;
		if (!(((int)((P0 *)_this)->contested)))
			continue;
		if (TstOnly) return 1; /* TT */
		/* dead 1: contested */  (trpt+1)->bup.oval = ((P0 *)_this)->contested;
#ifdef HAS_CODE
		if (!readtrail)
#endif
			((P0 *)_this)->contested = 0;
		_m = 3; goto P999; /* 0 */
	case 179: // STATE 1761 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1761] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1752_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1758_0: /* 2 */
S_1753_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1758_1;
S_1754_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1755_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1756_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1759_0;
S_1758_1: /* 3 */
S_1757_0: /* 2 */
		/* else */;
		goto S_1759_0;
S_1758_2: /* 3 */
		Uerror("blocking sel in d_step (nr.138, near line 184)");
S_1759_0: /* 2 */
		goto S_1762_0;
S_1762_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 180: // STATE 1765 - actors/attempt.pml:167 - [((faults>0))] (1776:0:1 - 1)
		IfNotBlocked
		reached[0][1765] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1766, 1776) */
		reached[0][1766] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 181: // STATE 1775 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1775] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1766_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1772_0: /* 2 */
S_1767_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1772_1;
S_1768_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1769_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1770_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1773_0;
S_1772_1: /* 3 */
S_1771_0: /* 2 */
		/* else */;
		goto S_1773_0;
S_1772_2: /* 3 */
		Uerror("blocking sel in d_step (nr.139, near line 184)");
S_1773_0: /* 2 */
		goto S_1805_0;
S_1805_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 182: // STATE 1778 - actors/attempt.pml:167 - [((faults>0))] (1856:0:1 - 1)
		IfNotBlocked
		reached[0][1778] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1779, 1856) */
		reached[0][1779] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1806, 1856) */
		reached[0][1806] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 183: // STATE 1781 - actors/attempt.pml:167 - [((faults>0))] (1792:0:1 - 1)
		IfNotBlocked
		reached[0][1781] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1782, 1792) */
		reached[0][1782] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 184: // STATE 1791 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1791] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1782_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1788_0: /* 2 */
S_1783_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1788_1;
S_1784_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1785_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1786_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1789_0;
S_1788_1: /* 3 */
S_1787_0: /* 2 */
		/* else */;
		goto S_1789_0;
S_1788_2: /* 3 */
		Uerror("blocking sel in d_step (nr.140, near line 184)");
S_1789_0: /* 2 */
		goto S_1803_0;
S_1803_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 185: // STATE 1802 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1802] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1793_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1799_0: /* 2 */
S_1794_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1799_1;
S_1795_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1796_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1797_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1800_0;
S_1799_1: /* 3 */
S_1798_0: /* 2 */
		/* else */;
		goto S_1800_0;
S_1799_2: /* 3 */
		Uerror("blocking sel in d_step (nr.141, near line 184)");
S_1800_0: /* 2 */
		goto S_1805_0; /* '.' */
		goto S_1805_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 186: // STATE 1815 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1815] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1807_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1812_0: /* 2 */
S_1808_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1812_1;
S_1809_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1810_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1813_0;
S_1812_1: /* 3 */
S_1811_0: /* 2 */
		/* else */;
		goto S_1813_0;
S_1812_2: /* 3 */
		Uerror("blocking sel in d_step (nr.142, near line 198)");
S_1813_0: /* 2 */
		goto S_1816_0;
S_1816_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 187: // STATE 1819 - actors/attempt.pml:167 - [((faults>0))] (1829:0:1 - 1)
		IfNotBlocked
		reached[0][1819] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1820, 1829) */
		reached[0][1820] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 188: // STATE 1828 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1828] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1820_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1825_0: /* 2 */
S_1821_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1825_1;
S_1822_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1823_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1826_0;
S_1825_1: /* 3 */
S_1824_0: /* 2 */
		/* else */;
		goto S_1826_0;
S_1825_2: /* 3 */
		Uerror("blocking sel in d_step (nr.143, near line 198)");
S_1826_0: /* 2 */
		goto S_1856_0;
S_1856_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 189: // STATE 1831 - actors/attempt.pml:167 - [((faults>0))] (2293:0:1 - 1)
		IfNotBlocked
		reached[0][1831] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1832, 2293) */
		reached[0][1832] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1857, 2293) */
		reached[0][1857] = 1;
		;
		/* merge: .(goto)(0, 1966, 2293) */
		reached[0][1966] = 1;
		;
		/* merge: .(goto)(0, 2024, 2293) */
		reached[0][2024] = 1;
		;
		/* merge: .(goto)(0, 2290, 2293) */
		reached[0][2290] = 1;
		;
		/* merge: .(goto)(0, 2292, 2293) */
		reached[0][2292] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 190: // STATE 1834 - actors/attempt.pml:167 - [((faults>0))] (1844:0:1 - 1)
		IfNotBlocked
		reached[0][1834] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1835, 1844) */
		reached[0][1835] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 191: // STATE 1843 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1843] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1835_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1840_0: /* 2 */
S_1836_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1840_1;
S_1837_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1838_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1841_0;
S_1840_1: /* 3 */
S_1839_0: /* 2 */
		/* else */;
		goto S_1841_0;
S_1840_2: /* 3 */
		Uerror("blocking sel in d_step (nr.144, near line 198)");
S_1841_0: /* 2 */
		goto S_1854_0;
S_1854_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 192: // STATE 1853 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1853] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1845_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1850_0: /* 2 */
S_1846_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1850_1;
S_1847_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1848_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1851_0;
S_1850_1: /* 3 */
S_1849_0: /* 2 */
		/* else */;
		goto S_1851_0;
S_1850_2: /* 3 */
		Uerror("blocking sel in d_step (nr.145, near line 198)");
S_1851_0: /* 2 */
		goto S_1856_0; /* '.' */
		goto S_1856_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 193: // STATE 1867 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1867] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1859_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1864_0: /* 2 */
S_1860_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1864_1;
S_1861_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1862_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1865_0;
S_1864_1: /* 3 */
S_1863_0: /* 2 */
		/* else */;
		goto S_1865_0;
S_1864_2: /* 3 */
		Uerror("blocking sel in d_step (nr.146, near line 198)");
S_1865_0: /* 2 */
		goto S_1868_0;
S_1868_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 194: // STATE 1871 - actors/attempt.pml:167 - [((faults>0))] (1881:0:1 - 1)
		IfNotBlocked
		reached[0][1871] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1872, 1881) */
		reached[0][1872] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 195: // STATE 1880 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1880] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1872_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1877_0: /* 2 */
S_1873_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1877_1;
S_1874_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1875_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1878_0;
S_1877_1: /* 3 */
S_1876_0: /* 2 */
		/* else */;
		goto S_1878_0;
S_1877_2: /* 3 */
		Uerror("blocking sel in d_step (nr.147, near line 198)");
S_1878_0: /* 2 */
		goto S_1908_0;
S_1908_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 196: // STATE 1883 - actors/attempt.pml:167 - [((faults>0))] (1963:0:1 - 1)
		IfNotBlocked
		reached[0][1883] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1884, 1963) */
		reached[0][1884] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1909, 1963) */
		reached[0][1909] = 1;
		;
		_m = 3; goto P999; /* 2 */
	case 197: // STATE 1886 - actors/attempt.pml:167 - [((faults>0))] (1896:0:1 - 1)
		IfNotBlocked
		reached[0][1886] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1887, 1896) */
		reached[0][1887] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 198: // STATE 1895 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1895] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1887_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1892_0: /* 2 */
S_1888_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1892_1;
S_1889_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1890_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1893_0;
S_1892_1: /* 3 */
S_1891_0: /* 2 */
		/* else */;
		goto S_1893_0;
S_1892_2: /* 3 */
		Uerror("blocking sel in d_step (nr.148, near line 198)");
S_1893_0: /* 2 */
		goto S_1906_0;
S_1906_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 199: // STATE 1905 - rules/attempts.pml:196 - [D_STEP196]
		IfNotBlocked

		reached[0][1905] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1897_0: /* 2 */
		((P0 *)_this)->done = ((((int)now.doors[0].runId)==((int)((P0 *)_this)->runId))&&(((int)now.doors[0].slot[0])==(((int)((P0 *)_this)->self)+1)));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1902_0: /* 2 */
S_1898_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1902_1;
S_1899_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1900_0: /* 2 */
		now.doors[0].slot[0] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[0]", ((int)now.doors[0].slot[0]));
#endif
		;
		goto S_1903_0;
S_1902_1: /* 3 */
S_1901_0: /* 2 */
		/* else */;
		goto S_1903_0;
S_1902_2: /* 3 */
		Uerror("blocking sel in d_step (nr.149, near line 198)");
S_1903_0: /* 2 */
		goto S_1908_0; /* '.' */
		goto S_1908_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 200: // STATE 1919 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1919] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1910_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1916_0: /* 2 */
S_1911_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1916_1;
S_1912_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1913_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1914_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1917_0;
S_1916_1: /* 3 */
S_1915_0: /* 2 */
		/* else */;
		goto S_1917_0;
S_1916_2: /* 3 */
		Uerror("blocking sel in d_step (nr.150, near line 184)");
S_1917_0: /* 2 */
		goto S_1920_0;
S_1920_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 201: // STATE 1923 - actors/attempt.pml:167 - [((faults>0))] (1934:0:1 - 1)
		IfNotBlocked
		reached[0][1923] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1924, 1934) */
		reached[0][1924] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 202: // STATE 1933 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1933] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1924_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1930_0: /* 2 */
S_1925_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1930_1;
S_1926_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1927_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1928_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1931_0;
S_1930_1: /* 3 */
S_1929_0: /* 2 */
		/* else */;
		goto S_1931_0;
S_1930_2: /* 3 */
		Uerror("blocking sel in d_step (nr.151, near line 184)");
S_1931_0: /* 2 */
		goto S_1963_0;
S_1963_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 203: // STATE 1936 - actors/attempt.pml:167 - [((faults>0))] (2293:0:1 - 1)
		IfNotBlocked
		reached[0][1936] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1937, 2293) */
		reached[0][1937] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 1964, 2293) */
		reached[0][1964] = 1;
		;
		/* merge: .(goto)(0, 1966, 2293) */
		reached[0][1966] = 1;
		;
		/* merge: .(goto)(0, 2024, 2293) */
		reached[0][2024] = 1;
		;
		/* merge: .(goto)(0, 2290, 2293) */
		reached[0][2290] = 1;
		;
		/* merge: .(goto)(0, 2292, 2293) */
		reached[0][2292] = 1;
		;
		_m = 3; goto P999; /* 6 */
	case 204: // STATE 1939 - actors/attempt.pml:167 - [((faults>0))] (1950:0:1 - 1)
		IfNotBlocked
		reached[0][1939] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1940, 1950) */
		reached[0][1940] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 205: // STATE 1949 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1949] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1940_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1946_0: /* 2 */
S_1941_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1946_1;
S_1942_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1943_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1944_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1947_0;
S_1946_1: /* 3 */
S_1945_0: /* 2 */
		/* else */;
		goto S_1947_0;
S_1946_2: /* 3 */
		Uerror("blocking sel in d_step (nr.152, near line 184)");
S_1947_0: /* 2 */
		goto S_1961_0;
S_1961_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 206: // STATE 1960 - rules/attempts.pml:182 - [D_STEP182]
		IfNotBlocked

		reached[0][1960] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1951_0: /* 2 */
		((P0 *)_this)->done = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt)==(((int)((P0 *)_this)->self)+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1957_0: /* 2 */
S_1952_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1957_1;
S_1953_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempts = (((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts)-1);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempts", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempts));
#endif
		;
S_1954_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].lastAt = ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].formerAt);
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].lastAt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].lastAt));
#endif
		;
S_1955_0: /* 2 */
		now.counts[ Index(((((P0 *)_this)->runId*3)+now.networkOf[ Index(((P0 *)_this)->self, 4) ]), 18) ].attempt = 0;
#ifdef VAR_RANGES
		logval("counts[((Request:runId*3)+networkOf[Request:self])].attempt", ((int)now.counts[ Index(((((int)((P0 *)_this)->runId)*3)+((int)now.networkOf[ Index(((int)((P0 *)_this)->self), 4) ])), 18) ].attempt));
#endif
		;
		goto S_1958_0;
S_1957_1: /* 3 */
S_1956_0: /* 2 */
		/* else */;
		goto S_1958_0;
S_1957_2: /* 3 */
		Uerror("blocking sel in d_step (nr.153, near line 184)");
S_1958_0: /* 2 */
		goto S_1963_0; /* '.' */
		goto S_1963_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 207: // STATE 1977 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1977] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1968_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1974_0: /* 2 */
S_1969_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1974_1;
S_1970_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1971_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1972_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1975_0;
S_1974_1: /* 3 */
S_1973_0: /* 2 */
		/* else */;
		goto S_1975_0;
S_1974_2: /* 3 */
		Uerror("blocking sel in d_step (nr.154, near line 170)");
S_1975_0: /* 2 */
		goto S_1978_0;
S_1978_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 208: // STATE 1981 - actors/attempt.pml:168 - [((faults>0))] (1992:0:1 - 1)
		IfNotBlocked
		reached[0][1981] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1982, 1992) */
		reached[0][1982] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 209: // STATE 1991 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][1991] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1982_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_1988_0: /* 2 */
S_1983_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_1988_1;
S_1984_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_1985_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_1986_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_1989_0;
S_1988_1: /* 3 */
S_1987_0: /* 2 */
		/* else */;
		goto S_1989_0;
S_1988_2: /* 3 */
		Uerror("blocking sel in d_step (nr.155, near line 170)");
S_1989_0: /* 2 */
		goto S_2021_0;
S_2021_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 210: // STATE 1994 - actors/attempt.pml:168 - [((faults>0))] (2293:0:1 - 1)
		IfNotBlocked
		reached[0][1994] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1995, 2293) */
		reached[0][1995] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 2022, 2293) */
		reached[0][2022] = 1;
		;
		/* merge: .(goto)(0, 2024, 2293) */
		reached[0][2024] = 1;
		;
		/* merge: .(goto)(0, 2290, 2293) */
		reached[0][2290] = 1;
		;
		/* merge: .(goto)(0, 2292, 2293) */
		reached[0][2292] = 1;
		;
		_m = 3; goto P999; /* 5 */
	case 211: // STATE 1997 - actors/attempt.pml:168 - [((faults>0))] (2008:0:1 - 1)
		IfNotBlocked
		reached[0][1997] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 1998, 2008) */
		reached[0][1998] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 212: // STATE 2007 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][2007] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_1998_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_2004_0: /* 2 */
S_1999_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_2004_1;
S_2000_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2001_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2002_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_2005_0;
S_2004_1: /* 3 */
S_2003_0: /* 2 */
		/* else */;
		goto S_2005_0;
S_2004_2: /* 3 */
		Uerror("blocking sel in d_step (nr.156, near line 170)");
S_2005_0: /* 2 */
		goto S_2019_0;
S_2019_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 213: // STATE 2018 - rules/attempts.pml:164 - [D_STEP164]
		IfNotBlocked

		reached[0][2018] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_2009_0: /* 2 */
		((P0 *)_this)->done = (((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ])==(0+1));
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
S_2015_0: /* 2 */
S_2010_0: /* 2 */
		if (!(((int)((P0 *)_this)->done)))
			goto S_2015_1;
S_2011_0: /* 2 */
		now.doors[0].outstanding = (((int)now.doors[0].outstanding)-1);
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2012_0: /* 2 */
		now.doors[0].quota = (now.doors[0].quota+1);
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2013_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->self, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:self]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->self), 4) ]));
#endif
		;
		goto S_2016_0;
S_2015_1: /* 3 */
S_2014_0: /* 2 */
		/* else */;
		goto S_2016_0;
S_2015_2: /* 3 */
		Uerror("blocking sel in d_step (nr.157, near line 170)");
S_2016_0: /* 2 */
		goto S_2021_0; /* '.' */
		goto S_2021_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 214: // STATE 2067 - rules/attempts.pml:209 - [D_STEP209]
		IfNotBlocked

		reached[0][2067] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;


		reached[0][2067] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		sv_save();
		S_2040_0: /* 2 */
S_2026_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2037_0: /* 2 */
S_2036_0: /* 2 */
S_2027_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2036_1;
S_2031_0: /* 2 */
S_2028_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2031_1;
S_2029_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2032_0;
S_2031_1: /* 3 */
S_2030_0: /* 2 */
		/* else */;
		goto S_2032_0;
S_2031_2: /* 3 */
		Uerror("blocking sel in d_step (nr.158, near line 111)");
S_2032_0: /* 2 */
S_2033_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2037_0; /* ';' */
S_2036_1: /* 3 */
S_2034_0: /* 2 */
		/* else */;
S_2035_0: /* 2 */
		goto S_2039_0;	/* 'goto' */
S_2036_2: /* 3 */
		Uerror("blocking sel in d_step (nr.159, near line 109)");
S_2038_0: /* 2 */
		goto S_2039_0;	/* 'break' */
S_2039_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2041_0;
S_2041_0: /* 2 */
		now.doors[0].outstanding = 0;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2042_0: /* 2 */
		now.doors[0].quota = 2;
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2043_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_2044_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_2045_0: /* 2 */
		now.doors[0].lapsesAt = 0;
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
S_2046_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2053_0: /* 2 */
S_2052_0: /* 2 */
S_2047_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2052_1;
S_2048_0: /* 2 */
		now.doors[0].slot[ Index(((P0 *)_this)->i, 1) ] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[Request:i]", ((int)now.doors[0].slot[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2049_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2053_0; /* ';' */
S_2052_1: /* 3 */
S_2050_0: /* 2 */
		/* else */;
S_2051_0: /* 2 */
		goto S_2055_0;	/* 'goto' */
S_2052_2: /* 3 */
		Uerror("blocking sel in d_step (nr.160, near line 217)");
S_2054_0: /* 2 */
		goto S_2055_0;	/* 'break' */
S_2055_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2062_0: /* 2 */
S_2061_0: /* 2 */
S_2056_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2061_1;
S_2057_0: /* 2 */
		now.doors[0].remembered[ Index(((P0 *)_this)->i, 1) ] = ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("doors[0].remembered[Request:i]", ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2058_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2062_0; /* ';' */
S_2061_1: /* 3 */
S_2059_0: /* 2 */
		/* else */;
S_2060_0: /* 2 */
		goto S_2064_0;	/* 'goto' */
S_2061_2: /* 3 */
		Uerror("blocking sel in d_step (nr.161, near line 222)");
S_2063_0: /* 2 */
		goto S_2064_0;	/* 'break' */
S_2064_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2065_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_2086_0;
S_2086_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 215: // STATE 2086 - rules/limits.pml:63 - [D_STEP63]
		IfNotBlocked

		reached[0][2086] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_2068_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2080_0: /* 2 */
S_2079_0: /* 2 */
S_2069_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2079_1;
S_2074_0: /* 2 */
S_2070_0: /* 2 */
		if (!((((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2074_1;
S_2071_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("heldAt[Request:i]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
S_2072_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("ofStranger[Request:i]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2075_0;
S_2074_1: /* 3 */
S_2073_0: /* 2 */
		/* else */;
		goto S_2075_0;
S_2074_2: /* 3 */
		Uerror("blocking sel in d_step (nr.162, near line 67)");
S_2075_0: /* 2 */
S_2076_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2080_0; /* ';' */
S_2079_1: /* 3 */
S_2077_0: /* 2 */
		/* else */;
S_2078_0: /* 2 */
		goto S_2082_0;	/* 'goto' */
S_2079_2: /* 3 */
		Uerror("blocking sel in d_step (nr.163, near line 65)");
S_2081_0: /* 2 */
		goto S_2082_0;	/* 'break' */
S_2082_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2083_0: /* 2 */
		now.held[0] = 0;
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_2084_0: /* 2 */
		now.heldOfStrangers[0] = 0;
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
		goto S_2088_0;
S_2088_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 216: // STATE 2091 - attempts.pml:65 - [((faults>0))] (2154:0:1 - 1)
		IfNotBlocked
		reached[0][2091] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 2092, 2154) */
		reached[0][2092] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 217: // STATE 2133 - rules/attempts.pml:209 - [D_STEP209]
		IfNotBlocked

		reached[0][2133] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;


		reached[0][2133] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		sv_save();
		S_2106_0: /* 2 */
S_2092_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2103_0: /* 2 */
S_2102_0: /* 2 */
S_2093_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2102_1;
S_2097_0: /* 2 */
S_2094_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2097_1;
S_2095_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2098_0;
S_2097_1: /* 3 */
S_2096_0: /* 2 */
		/* else */;
		goto S_2098_0;
S_2097_2: /* 3 */
		Uerror("blocking sel in d_step (nr.164, near line 111)");
S_2098_0: /* 2 */
S_2099_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2103_0; /* ';' */
S_2102_1: /* 3 */
S_2100_0: /* 2 */
		/* else */;
S_2101_0: /* 2 */
		goto S_2105_0;	/* 'goto' */
S_2102_2: /* 3 */
		Uerror("blocking sel in d_step (nr.165, near line 109)");
S_2104_0: /* 2 */
		goto S_2105_0;	/* 'break' */
S_2105_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2107_0;
S_2107_0: /* 2 */
		now.doors[0].outstanding = 0;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2108_0: /* 2 */
		now.doors[0].quota = 2;
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2109_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_2110_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_2111_0: /* 2 */
		now.doors[0].lapsesAt = 0;
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
S_2112_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2119_0: /* 2 */
S_2118_0: /* 2 */
S_2113_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2118_1;
S_2114_0: /* 2 */
		now.doors[0].slot[ Index(((P0 *)_this)->i, 1) ] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[Request:i]", ((int)now.doors[0].slot[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2115_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2119_0; /* ';' */
S_2118_1: /* 3 */
S_2116_0: /* 2 */
		/* else */;
S_2117_0: /* 2 */
		goto S_2121_0;	/* 'goto' */
S_2118_2: /* 3 */
		Uerror("blocking sel in d_step (nr.166, near line 217)");
S_2120_0: /* 2 */
		goto S_2121_0;	/* 'break' */
S_2121_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2128_0: /* 2 */
S_2127_0: /* 2 */
S_2122_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2127_1;
S_2123_0: /* 2 */
		now.doors[0].remembered[ Index(((P0 *)_this)->i, 1) ] = ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("doors[0].remembered[Request:i]", ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2124_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2128_0; /* ';' */
S_2127_1: /* 3 */
S_2125_0: /* 2 */
		/* else */;
S_2126_0: /* 2 */
		goto S_2130_0;	/* 'goto' */
S_2127_2: /* 3 */
		Uerror("blocking sel in d_step (nr.167, near line 222)");
S_2129_0: /* 2 */
		goto S_2130_0;	/* 'break' */
S_2130_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2131_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_2152_0;
S_2152_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 218: // STATE 2152 - rules/limits.pml:63 - [D_STEP63]
		IfNotBlocked

		reached[0][2152] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_2134_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2146_0: /* 2 */
S_2145_0: /* 2 */
S_2135_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2145_1;
S_2140_0: /* 2 */
S_2136_0: /* 2 */
		if (!((((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2140_1;
S_2137_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("heldAt[Request:i]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
S_2138_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("ofStranger[Request:i]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2141_0;
S_2140_1: /* 3 */
S_2139_0: /* 2 */
		/* else */;
		goto S_2141_0;
S_2140_2: /* 3 */
		Uerror("blocking sel in d_step (nr.168, near line 67)");
S_2141_0: /* 2 */
S_2142_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2146_0; /* ';' */
S_2145_1: /* 3 */
S_2143_0: /* 2 */
		/* else */;
S_2144_0: /* 2 */
		goto S_2148_0;	/* 'goto' */
S_2145_2: /* 3 */
		Uerror("blocking sel in d_step (nr.169, near line 65)");
S_2147_0: /* 2 */
		goto S_2148_0;	/* 'break' */
S_2148_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2149_0: /* 2 */
		now.held[0] = 0;
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_2150_0: /* 2 */
		now.heldOfStrangers[0] = 0;
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
		goto S_2287_0;
S_2287_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 219: // STATE 2156 - attempts.pml:65 - [((faults>0))] (2293:0:1 - 1)
		IfNotBlocked
		reached[0][2156] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 2157, 2293) */
		reached[0][2157] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		/* merge: .(goto)(0, 2288, 2293) */
		reached[0][2288] = 1;
		;
		/* merge: .(goto)(0, 2290, 2293) */
		reached[0][2290] = 1;
		;
		/* merge: .(goto)(0, 2292, 2293) */
		reached[0][2292] = 1;
		;
		_m = 3; goto P999; /* 4 */
	case 220: // STATE 2159 - attempts.pml:65 - [((faults>0))] (2222:0:1 - 1)
		IfNotBlocked
		reached[0][2159] = 1;
		if (!((((int)now.faults)>0)))
			continue;
		/* merge: faults = (faults-1)(0, 2160, 2222) */
		reached[0][2160] = 1;
		(trpt+1)->bup.oval = ((int)now.faults);
		now.faults = (((int)now.faults)-1);
#ifdef VAR_RANGES
		logval("faults", ((int)now.faults));
#endif
		;
		_m = 3; goto P999; /* 1 */
	case 221: // STATE 2201 - rules/attempts.pml:209 - [D_STEP209]
		IfNotBlocked

		reached[0][2201] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;


		reached[0][2201] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		sv_save();
		S_2174_0: /* 2 */
S_2160_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2171_0: /* 2 */
S_2170_0: /* 2 */
S_2161_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2170_1;
S_2165_0: /* 2 */
S_2162_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2165_1;
S_2163_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2166_0;
S_2165_1: /* 3 */
S_2164_0: /* 2 */
		/* else */;
		goto S_2166_0;
S_2165_2: /* 3 */
		Uerror("blocking sel in d_step (nr.170, near line 111)");
S_2166_0: /* 2 */
S_2167_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2171_0; /* ';' */
S_2170_1: /* 3 */
S_2168_0: /* 2 */
		/* else */;
S_2169_0: /* 2 */
		goto S_2173_0;	/* 'goto' */
S_2170_2: /* 3 */
		Uerror("blocking sel in d_step (nr.171, near line 109)");
S_2172_0: /* 2 */
		goto S_2173_0;	/* 'break' */
S_2173_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2175_0;
S_2175_0: /* 2 */
		now.doors[0].outstanding = 0;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2176_0: /* 2 */
		now.doors[0].quota = 2;
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2177_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_2178_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_2179_0: /* 2 */
		now.doors[0].lapsesAt = 0;
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
S_2180_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2187_0: /* 2 */
S_2186_0: /* 2 */
S_2181_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2186_1;
S_2182_0: /* 2 */
		now.doors[0].slot[ Index(((P0 *)_this)->i, 1) ] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[Request:i]", ((int)now.doors[0].slot[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2183_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2187_0; /* ';' */
S_2186_1: /* 3 */
S_2184_0: /* 2 */
		/* else */;
S_2185_0: /* 2 */
		goto S_2189_0;	/* 'goto' */
S_2186_2: /* 3 */
		Uerror("blocking sel in d_step (nr.172, near line 217)");
S_2188_0: /* 2 */
		goto S_2189_0;	/* 'break' */
S_2189_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2196_0: /* 2 */
S_2195_0: /* 2 */
S_2190_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2195_1;
S_2191_0: /* 2 */
		now.doors[0].remembered[ Index(((P0 *)_this)->i, 1) ] = ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("doors[0].remembered[Request:i]", ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2192_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2196_0; /* ';' */
S_2195_1: /* 3 */
S_2193_0: /* 2 */
		/* else */;
S_2194_0: /* 2 */
		goto S_2198_0;	/* 'goto' */
S_2195_2: /* 3 */
		Uerror("blocking sel in d_step (nr.173, near line 222)");
S_2197_0: /* 2 */
		goto S_2198_0;	/* 'break' */
S_2198_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2199_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_2220_0;
S_2220_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 222: // STATE 2220 - rules/limits.pml:63 - [D_STEP63]
		IfNotBlocked

		reached[0][2220] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_2202_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2214_0: /* 2 */
S_2213_0: /* 2 */
S_2203_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2213_1;
S_2208_0: /* 2 */
S_2204_0: /* 2 */
		if (!((((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2208_1;
S_2205_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("heldAt[Request:i]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
S_2206_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("ofStranger[Request:i]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2209_0;
S_2208_1: /* 3 */
S_2207_0: /* 2 */
		/* else */;
		goto S_2209_0;
S_2208_2: /* 3 */
		Uerror("blocking sel in d_step (nr.174, near line 67)");
S_2209_0: /* 2 */
S_2210_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2214_0; /* ';' */
S_2213_1: /* 3 */
S_2211_0: /* 2 */
		/* else */;
S_2212_0: /* 2 */
		goto S_2216_0;	/* 'goto' */
S_2213_2: /* 3 */
		Uerror("blocking sel in d_step (nr.175, near line 65)");
S_2215_0: /* 2 */
		goto S_2216_0;	/* 'break' */
S_2216_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2217_0: /* 2 */
		now.held[0] = 0;
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_2218_0: /* 2 */
		now.heldOfStrangers[0] = 0;
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
		goto S_2285_0;
S_2285_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 223: // STATE 2264 - rules/attempts.pml:209 - [D_STEP209]
		IfNotBlocked

		reached[0][2264] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;


		reached[0][2264] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		sv_save();
		S_2237_0: /* 2 */
S_2223_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2234_0: /* 2 */
S_2233_0: /* 2 */
S_2224_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2233_1;
S_2228_0: /* 2 */
S_2225_0: /* 2 */
		if (!((((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2228_1;
S_2226_0: /* 2 */
		now.tryAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("tryAt[Request:i]", ((int)now.tryAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2229_0;
S_2228_1: /* 3 */
S_2227_0: /* 2 */
		/* else */;
		goto S_2229_0;
S_2228_2: /* 3 */
		Uerror("blocking sel in d_step (nr.176, near line 111)");
S_2229_0: /* 2 */
S_2230_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2234_0; /* ';' */
S_2233_1: /* 3 */
S_2231_0: /* 2 */
		/* else */;
S_2232_0: /* 2 */
		goto S_2236_0;	/* 'goto' */
S_2233_2: /* 3 */
		Uerror("blocking sel in d_step (nr.177, near line 109)");
S_2235_0: /* 2 */
		goto S_2236_0;	/* 'break' */
S_2236_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2238_0;
S_2238_0: /* 2 */
		now.doors[0].outstanding = 0;
#ifdef VAR_RANGES
		logval("doors[0].outstanding", ((int)now.doors[0].outstanding));
#endif
		;
S_2239_0: /* 2 */
		now.doors[0].quota = 2;
#ifdef VAR_RANGES
		logval("doors[0].quota", now.doors[0].quota);
#endif
		;
S_2240_0: /* 2 */
		now.lastRun = (((int)now.lastRun)+1);
#ifdef VAR_RANGES
		logval("lastRun", ((int)now.lastRun));
#endif
		;
S_2241_0: /* 2 */
		now.doors[0].runId = ((int)now.lastRun);
#ifdef VAR_RANGES
		logval("doors[0].runId", ((int)now.doors[0].runId));
#endif
		;
S_2242_0: /* 2 */
		now.doors[0].lapsesAt = 0;
#ifdef VAR_RANGES
		logval("doors[0].lapsesAt", ((int)now.doors[0].lapsesAt));
#endif
		;
S_2243_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2250_0: /* 2 */
S_2249_0: /* 2 */
S_2244_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2249_1;
S_2245_0: /* 2 */
		now.doors[0].slot[ Index(((P0 *)_this)->i, 1) ] = 0;
#ifdef VAR_RANGES
		logval("doors[0].slot[Request:i]", ((int)now.doors[0].slot[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2246_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2250_0; /* ';' */
S_2249_1: /* 3 */
S_2247_0: /* 2 */
		/* else */;
S_2248_0: /* 2 */
		goto S_2252_0;	/* 'goto' */
S_2249_2: /* 3 */
		Uerror("blocking sel in d_step (nr.178, near line 217)");
S_2251_0: /* 2 */
		goto S_2252_0;	/* 'break' */
S_2252_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2259_0: /* 2 */
S_2258_0: /* 2 */
S_2253_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<1)))
			goto S_2258_1;
S_2254_0: /* 2 */
		now.doors[0].remembered[ Index(((P0 *)_this)->i, 1) ] = ((int)((P0 *)_this)->remembers[ Index(((int)((P0 *)_this)->i), 1) ]);
#ifdef VAR_RANGES
		logval("doors[0].remembered[Request:i]", ((int)now.doors[0].remembered[ Index(((int)((P0 *)_this)->i), 1) ]));
#endif
		;
S_2255_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2259_0; /* ';' */
S_2258_1: /* 3 */
S_2256_0: /* 2 */
		/* else */;
S_2257_0: /* 2 */
		goto S_2261_0;	/* 'goto' */
S_2258_2: /* 3 */
		Uerror("blocking sel in d_step (nr.179, near line 222)");
S_2260_0: /* 2 */
		goto S_2261_0;	/* 'break' */
S_2261_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2262_0: /* 2 */
		((P0 *)_this)->done = 1;
#ifdef VAR_RANGES
		logval("Request:done", ((int)((P0 *)_this)->done));
#endif
		;
		goto S_2283_0;
S_2283_0: /* 1 */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 224: // STATE 2283 - rules/limits.pml:63 - [D_STEP63]
		IfNotBlocked

		reached[0][2283] = 1;
		reached[0][t->st] = 1;
		reached[0][tt] = 1;

		if (TstOnly) return 1;

		sv_save();
		S_2265_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2277_0: /* 2 */
S_2276_0: /* 2 */
S_2266_0: /* 2 */
		if (!((((int)((P0 *)_this)->i)<4)))
			goto S_2276_1;
S_2271_0: /* 2 */
S_2267_0: /* 2 */
		if (!((((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ])==(0+1))))
			goto S_2271_1;
S_2268_0: /* 2 */
		now.heldAt[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("heldAt[Request:i]", ((int)now.heldAt[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
S_2269_0: /* 2 */
		now.ofStranger[ Index(((P0 *)_this)->i, 4) ] = 0;
#ifdef VAR_RANGES
		logval("ofStranger[Request:i]", ((int)now.ofStranger[ Index(((int)((P0 *)_this)->i), 4) ]));
#endif
		;
		goto S_2272_0;
S_2271_1: /* 3 */
S_2270_0: /* 2 */
		/* else */;
		goto S_2272_0;
S_2271_2: /* 3 */
		Uerror("blocking sel in d_step (nr.180, near line 67)");
S_2272_0: /* 2 */
S_2273_0: /* 2 */
		((P0 *)_this)->i = (((int)((P0 *)_this)->i)+1);
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
		goto S_2277_0; /* ';' */
S_2276_1: /* 3 */
S_2274_0: /* 2 */
		/* else */;
S_2275_0: /* 2 */
		goto S_2279_0;	/* 'goto' */
S_2276_2: /* 3 */
		Uerror("blocking sel in d_step (nr.181, near line 65)");
S_2278_0: /* 2 */
		goto S_2279_0;	/* 'break' */
S_2279_0: /* 2 */
		((P0 *)_this)->i = 0;
#ifdef VAR_RANGES
		logval("Request:i", ((int)((P0 *)_this)->i));
#endif
		;
S_2280_0: /* 2 */
		now.held[0] = 0;
#ifdef VAR_RANGES
		logval("held[0]", ((int)now.held[0]));
#endif
		;
S_2281_0: /* 2 */
		now.heldOfStrangers[0] = 0;
#ifdef VAR_RANGES
		logval("heldOfStrangers[0]", ((int)now.heldOfStrangers[0]));
#endif
		;
		goto S_2287_0; /* ';' */

#if defined(C_States) && (HAS_TRACK==1)
		c_update((uchar *) &(now.c_state[0]));
#endif
		_m = 3; goto P999;

	case 225: // STATE 2293 - attempts.pml:68 - [-end-] (0:0:0 - 26)
		IfNotBlocked
		reached[0][2293] = 1;
		if (!delproc(1, II)) continue;
		_m = 3; goto P999; /* 0 */
	case  _T5:	/* np_ */
		if (!((!(trpt->o_pm&4) && !(trpt->tau&128))))
			continue;
		/* else fall through */
	case  _T2:	/* true */
		_m = 3; goto P999;
#undef rand
	}

