#ifdef PEG
struct T_SRC {
	char *fl; int ln;
} T_SRC[NTRANS];

void
tr_2_src(int m, char *file, int ln)
{	T_SRC[m].fl = file;
	T_SRC[m].ln = ln;
}

void
putpeg(int n, int m)
{	printf("%5d	trans %4d ", m, n);
	printf("%s:%d\n",
		T_SRC[n].fl, T_SRC[n].ln);
}
#endif

void
settable(void)
{	Trans *T;
	Trans *settr(int, int, int, int, int, char *, int, int, int);

	trans = (Trans ***) emalloc(8*sizeof(Trans **));

	/* proctype 6: schedule */

	trans[6] = (Trans **) emalloc(11*sizeof(Trans *));

	trans[6][7]	= settr(2347,0,6,1,0,".(goto)", 0, 2, 0);
	T = trans[6][6] = settr(2346,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2346,0,3,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2346,0,4,0,0,"DO", 0, 2, 0);
	T = trans[ 6][3] = settr(2343,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2343,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[6][1]	= settr(2341,0,6,3,3,"(!(!(beatsSchedule)))", 1, 2, 0); /* m: 2 -> 6,0 */
	reached6[2] = 1;
	trans[6][2]	= settr(0,0,0,0,0,"assert(!(!(!(beatsSchedule))))",0,0,0);
	trans[6][4]	= settr(2344,0,6,1,0,"(1)", 0, 2, 0);
	trans[6][5]	= settr(2345,0,6,1,0,"goto T0_init", 0, 2, 0);
	trans[6][8]	= settr(2348,0,9,1,0,"break", 0, 2, 0);
	trans[6][9]	= settr(2349,0,10,1,0,"(1)", 0, 2, 0);
	trans[6][10]	= settr(2350,0,0,4,4,"-end-", 0, 3500, 0);

	/* proctype 5: countedBeforeJudged */

	trans[5] = (Trans **) emalloc(11*sizeof(Trans *));

	trans[5][7]	= settr(2337,0,6,1,0,".(goto)", 0, 2, 0);
	T = trans[5][6] = settr(2336,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2336,0,3,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2336,0,4,0,0,"DO", 0, 2, 0);
	T = trans[ 5][3] = settr(2333,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2333,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[5][1]	= settr(2331,0,6,5,5,"(!((held[0]<=(2-doors[0].quota))))", 1, 2, 0); /* m: 2 -> 6,0 */
	reached5[2] = 1;
	trans[5][2]	= settr(0,0,0,0,0,"assert(!(!((held[0]<=(2-doors[0].quota)))))",0,0,0);
	trans[5][4]	= settr(2334,0,6,1,0,"(1)", 0, 2, 0);
	trans[5][5]	= settr(2335,0,6,1,0,"goto T0_init", 0, 2, 0);
	trans[5][8]	= settr(2338,0,9,1,0,"break", 0, 2, 0);
	trans[5][9]	= settr(2339,0,10,1,0,"(1)", 0, 2, 0);
	trans[5][10]	= settr(2340,0,0,6,6,"-end-", 0, 3500, 0);

	/* proctype 4: limitOfAll */

	trans[4] = (Trans **) emalloc(11*sizeof(Trans *));

	trans[4][7]	= settr(2327,0,6,1,0,".(goto)", 0, 2, 0);
	T = trans[4][6] = settr(2326,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2326,0,3,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2326,0,4,0,0,"DO", 0, 2, 0);
	T = trans[ 4][3] = settr(2323,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2323,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[4][1]	= settr(2321,0,6,7,7,"(!((held[0]<=(2+(1*1)))))", 1, 2, 0); /* m: 2 -> 6,0 */
	reached4[2] = 1;
	trans[4][2]	= settr(0,0,0,0,0,"assert(!(!((held[0]<=(2+(1*1))))))",0,0,0);
	trans[4][4]	= settr(2324,0,6,1,0,"(1)", 0, 2, 0);
	trans[4][5]	= settr(2325,0,6,1,0,"goto T0_init", 0, 2, 0);
	trans[4][8]	= settr(2328,0,9,1,0,"break", 0, 2, 0);
	trans[4][9]	= settr(2329,0,10,1,0,"(1)", 0, 2, 0);
	trans[4][10]	= settr(2330,0,0,8,8,"-end-", 0, 3500, 0);

	/* proctype 3: limitOfStrangers */

	trans[3] = (Trans **) emalloc(11*sizeof(Trans *));

	trans[3][7]	= settr(2317,0,6,1,0,".(goto)", 0, 2, 0);
	T = trans[3][6] = settr(2316,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2316,0,3,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2316,0,4,0,0,"DO", 0, 2, 0);
	T = trans[ 3][3] = settr(2313,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2313,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[3][1]	= settr(2311,0,6,9,9,"(!((heldOfStrangers[0]<=2)))", 1, 2, 0); /* m: 2 -> 6,0 */
	reached3[2] = 1;
	trans[3][2]	= settr(0,0,0,0,0,"assert(!(!((heldOfStrangers[0]<=2))))",0,0,0);
	trans[3][4]	= settr(2314,0,6,1,0,"(1)", 0, 2, 0);
	trans[3][5]	= settr(2315,0,6,1,0,"goto T0_init", 0, 2, 0);
	trans[3][8]	= settr(2318,0,9,1,0,"break", 0, 2, 0);
	trans[3][9]	= settr(2319,0,10,1,0,"(1)", 0, 2, 0);
	trans[3][10]	= settr(2320,0,0,10,10,"-end-", 0, 3500, 0);

	/* proctype 2: :init: */

	trans[2] = (Trans **) emalloc(11*sizeof(Trans *));

	T = trans[ 2][9] = settr(2309,2,0,0,0,"ATOMIC", 0, 2, 0);
	T->nxt	= settr(2309,2,6,0,0,"ATOMIC", 0, 2, 0);
	trans[2][7]	= settr(2307,2,6,1,0,".(goto)", 0, 2, 0);
	T = trans[2][6] = settr(2306,2,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2306,2,1,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2306,2,4,0,0,"DO", 0, 2, 0);
	trans[2][1]	= settr(2301,2,2,11,0,"((n<4))", 0, 2, 0);
	trans[2][2]	= settr(2302,2,3,12,12,"(run Request(n,(1+(n/2))))", 0, 2, 0);
	trans[2][3]	= settr(2303,2,6,13,13,"n = (n+1)", 0, 2, 0);
	trans[2][4]	= settr(2304,2,5,2,0,"else", 0, 2, 0);
	trans[2][5]	= settr(2305,2,8,1,0,"goto :b54", 0, 2, 0);
	trans[2][8]	= settr(2308,0,10,1,0,"break", 0, 2, 0);
	trans[2][10]	= settr(2310,0,0,14,14,"-end-", 0, 3500, 0);

	/* proctype 1: Clock */

	trans[1] = (Trans **) emalloc(9*sizeof(Trans *));

	trans[1][6]	= settr(2298,0,5,1,0,".(goto)", 0, 2, 0);
	T = trans[1][5] = settr(2297,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(2297,0,1,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(2297,0,3,0,0,"DO", 0, 2, 0);
	trans[1][1]	= settr(2293,0,2,15,0,"((clock<2))", 1, 2, 0);
	trans[1][2]	= settr(2294,0,5,16,16,"clock = (clock+1)", 1, 2, 0);
	trans[1][3]	= settr(2295,0,8,2,0,"else", 0, 2, 0);
	trans[1][4]	= settr(2296,0,8,1,0,"goto :b53", 0, 2, 0);
	trans[1][7]	= settr(2299,0,8,1,0,"break", 0, 2, 0);
	trans[1][8]	= settr(2300,0,0,17,17,"-end-", 0, 3500, 0);

	/* proctype 0: Request */

	trans[0] = (Trans **) emalloc(2294*sizeof(Trans *));

	T = trans[ 0][3] = settr(2,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2,2,1,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1]	= settr(0,4,1727,18,18,"networkOf[self] = network", 1, 2, 0); /* m: 2 -> 0,1727 */
	reached0[2] = 1;
	trans[0][2]	= settr(0,0,0,0,0,"madeAt[self] = clock",0,0,0);
	T = trans[ 0][1727] = settr(1726,0,0,0,0,"sub-sequence", 0, 2, 0);
	T->nxt	= settr(1726,0,4,0,0,"sub-sequence", 0, 2, 0);
	trans[0][4]	= settr(3,0,1665,19,19,"round = 0", 0, 2, 0);
	trans[0][1666]	= settr(1665,0,1665,1,0,".(goto)", 0, 2, 0);
	T = trans[0][1665] = settr(1664,0,0,0,0,"DO", 0, 2, 0);
	T = T->nxt	= settr(1664,0,5,0,0,"DO", 0, 2, 0);
	    T->nxt	= settr(1664,0,8,0,0,"DO", 0, 2, 0);
	trans[0][5]	= settr(4,0,1725,20,20,"((round==2))", 0, 2, 0); /* m: 6 -> 1725,0 */
	reached0[6] = 1;
	trans[0][6]	= settr(0,0,0,0,0,"refused = 1",0,0,0);
	trans[0][7]	= settr(6,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][8]	= settr(7,0,464,2,0,"else", 0, 2, 0);
	T = trans[0][464] = settr(463,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(463,0,121,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(463,0,235,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(463,0,239,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(463,0,352,0,0,"IF", 0, 2, 0);
	T = trans[ 0][121] = settr(120,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(120,2,9,0,0,"ATOMIC", 1, 2, 0);
	trans[0][9]	= settr(8,2,119,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][119] = settr(118,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(118,0,32,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][32] = settr(31,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(31,0,31,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][31]	= settr(30,34,117,21,21,"D_STEP72", 1, 2, 0);
	T = trans[0][117] = settr(116,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(116,2,33,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(116,2,82,0,0,"IF", 1, 2, 0);
	trans[0][33]	= settr(32,2,81,22,0,"(done)", 1, 2, 0);
	T = trans[ 0][81] = settr(80,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(80,0,68,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][68]	= settr(67,34,80,23,23,"D_STEP55", 1, 2, 0);
	T = trans[ 0][80] = settr(79,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(79,0,79,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][79]	= settr(78,34,118,24,24,"D_STEP24", 1, 2, 0);
	trans[0][118]	= settr(117,2,120,1,0,".(goto)", 1, 2, 0);
	trans[0][82]	= settr(81,2,116,2,0,"else", 1, 2, 0);
	T = trans[ 0][116] = settr(115,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(115,0,115,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][115]	= settr(114,34,118,25,25,"D_STEP21", 1, 2, 0);
	trans[0][120]	= settr(119,0,469,1,0,"(1)", 1, 2, 0);
	trans[0][465]	= settr(464,0,469,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][235] = settr(234,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(234,2,122,0,0,"ATOMIC", 1, 2, 0);
	trans[0][122]	= settr(121,2,233,26,26,"((faults>0))", 1, 2, 0); /* m: 123 -> 233,0 */
	reached0[123] = 1;
	trans[0][123]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][233] = settr(232,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(232,0,146,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][146] = settr(145,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(145,0,145,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][145]	= settr(144,34,231,27,27,"D_STEP72", 1, 2, 0);
	T = trans[0][231] = settr(230,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(230,2,147,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(230,2,196,0,0,"IF", 1, 2, 0);
	trans[0][147]	= settr(146,2,195,28,0,"(done)", 1, 2, 0);
	T = trans[ 0][195] = settr(194,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(194,0,182,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][182]	= settr(181,34,194,29,29,"D_STEP55", 1, 2, 0);
	T = trans[ 0][194] = settr(193,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(193,0,193,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][193]	= settr(192,34,232,30,30,"D_STEP24", 1, 2, 0);
	trans[0][232]	= settr(231,2,234,1,0,".(goto)", 1, 2, 0); /* m: 234 -> 0,469 */
	reached0[234] = 1;
	trans[0][196]	= settr(195,2,230,2,0,"else", 1, 2, 0);
	T = trans[ 0][230] = settr(229,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(229,0,229,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][229]	= settr(228,34,232,31,31,"D_STEP21", 1, 2, 0);
	trans[0][234]	= settr(233,0,469,32,32,"fault = 1", 1, 2, 0);
	T = trans[ 0][239] = settr(238,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(238,2,236,0,0,"ATOMIC", 1, 2, 0);
	trans[0][236]	= settr(235,0,469,33,33,"((faults>0))", 1, 2, 0); /* m: 237 -> 469,0 */
	reached0[237] = 1;
	trans[0][237]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	trans[0][238]	= settr(0,0,0,0,0,"fault = 1",0,0,0);
	T = trans[ 0][352] = settr(351,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(351,2,240,0,0,"ATOMIC", 1, 2, 0);
	trans[0][240]	= settr(239,2,351,34,34,"((faults>0))", 1, 2, 0); /* m: 241 -> 351,0 */
	reached0[241] = 1;
	trans[0][241]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][351] = settr(350,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(350,0,264,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][264] = settr(263,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(263,0,263,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][263]	= settr(262,34,349,35,35,"D_STEP72", 1, 2, 0);
	T = trans[0][349] = settr(348,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(348,2,265,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(348,2,314,0,0,"IF", 1, 2, 0);
	trans[0][265]	= settr(264,2,313,36,36,"(done)", 1, 2, 0);
	T = trans[ 0][313] = settr(312,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(312,0,300,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][300]	= settr(299,34,312,37,37,"D_STEP55", 1, 2, 0);
	T = trans[ 0][312] = settr(311,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(311,0,311,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][311]	= settr(310,34,350,38,38,"D_STEP24", 1, 2, 0);
	trans[0][350]	= settr(349,0,463,1,0,".(goto)", 1, 2, 0);
	trans[0][314]	= settr(313,2,348,2,0,"else", 1, 2, 0);
	T = trans[ 0][348] = settr(347,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(347,0,347,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][347]	= settr(346,34,350,39,39,"D_STEP21", 1, 2, 0);
	T = trans[ 0][463] = settr(462,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(462,2,462,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][462] = settr(461,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(461,0,375,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][375] = settr(374,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(374,0,374,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][374]	= settr(373,34,460,40,40,"D_STEP72", 1, 2, 0);
	T = trans[0][460] = settr(459,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(459,2,376,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(459,2,425,0,0,"IF", 1, 2, 0);
	trans[0][376]	= settr(375,2,424,41,0,"(done)", 1, 2, 0);
	T = trans[ 0][424] = settr(423,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(423,0,411,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][411]	= settr(410,34,423,42,42,"D_STEP55", 1, 2, 0);
	T = trans[ 0][423] = settr(422,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(422,0,422,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][422]	= settr(421,34,461,43,43,"D_STEP24", 1, 2, 0);
	trans[0][461]	= settr(460,0,469,1,0,".(goto)", 1, 2, 0);
	trans[0][425]	= settr(424,2,459,2,0,"else", 1, 2, 0);
	T = trans[ 0][459] = settr(458,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(458,0,458,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][458]	= settr(457,34,461,44,44,"D_STEP21", 1, 2, 0);
	T = trans[0][469] = settr(468,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(468,0,466,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(468,0,468,0,0,"IF", 0, 2, 0);
	trans[0][466]	= settr(465,0,1725,45,45,"((fault||done))", 0, 2, 0);
	trans[0][467]	= settr(466,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][470]	= settr(469,0,1662,1,0,".(goto)", 0, 2, 0);
	trans[0][468]	= settr(467,0,1662,2,0,"else", 0, 2, 0);
	T = trans[0][1662] = settr(1661,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1661,0,471,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1661,0,474,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1661,0,841,0,0,"IF", 0, 2, 0);
	trans[0][471]	= settr(470,0,1725,46,46,"(isShut)", 0, 2, 0); /* m: 472 -> 1725,0 */
	reached0[472] = 1;
	trans[0][472]	= settr(0,0,0,0,0,"refused = 1",0,0,0);
	trans[0][473]	= settr(472,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1663]	= settr(1662,0,1664,1,0,".(goto)", 0, 2, 0); /* m: 1664 -> 0,1665 */
	reached0[1664] = 1;
	trans[0][474]	= settr(473,0,834,47,0,"((!(isShut)&&lapsed))", 0, 2, 0);
	T = trans[0][834] = settr(833,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(833,0,563,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(833,0,653,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(833,0,657,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(833,0,746,0,0,"IF", 0, 2, 0);
	T = trans[ 0][563] = settr(562,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(562,2,475,0,0,"ATOMIC", 1, 2, 0);
	trans[0][475]	= settr(474,2,561,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][561] = settr(560,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(560,0,508,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][508] = settr(507,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(507,0,507,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][507]	= settr(506,34,559,48,48,"D_STEP87", 1, 2, 0);
	T = trans[0][559] = settr(558,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(558,2,509,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(558,2,558,0,0,"IF", 1, 2, 0);
	trans[0][509]	= settr(508,2,557,49,0,"(done)", 1, 2, 0);
	T = trans[ 0][557] = settr(556,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(556,0,544,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][544]	= settr(543,34,556,50,50,"D_STEP55", 1, 2, 0);
	T = trans[ 0][556] = settr(555,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(555,0,555,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][555]	= settr(554,34,560,51,51,"D_STEP24", 1, 2, 0);
	trans[0][560]	= settr(559,2,562,1,0,".(goto)", 1, 2, 0);
	trans[0][558]	= settr(557,2,560,2,0,"else", 1, 2, 0);
	trans[0][562]	= settr(561,0,839,1,0,"(1)", 1, 2, 0);
	trans[0][835]	= settr(834,0,839,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][653] = settr(652,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(652,2,564,0,0,"ATOMIC", 1, 2, 0);
	trans[0][564]	= settr(563,2,651,52,52,"((faults>0))", 1, 2, 0); /* m: 565 -> 651,0 */
	reached0[565] = 1;
	trans[0][565]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][651] = settr(650,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(650,0,598,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][598] = settr(597,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(597,0,597,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][597]	= settr(596,34,649,53,53,"D_STEP87", 1, 2, 0);
	T = trans[0][649] = settr(648,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(648,2,599,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(648,2,648,0,0,"IF", 1, 2, 0);
	trans[0][599]	= settr(598,2,647,54,0,"(done)", 1, 2, 0);
	T = trans[ 0][647] = settr(646,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(646,0,634,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][634]	= settr(633,34,646,55,55,"D_STEP55", 1, 2, 0);
	T = trans[ 0][646] = settr(645,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(645,0,645,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][645]	= settr(644,34,650,56,56,"D_STEP24", 1, 2, 0);
	trans[0][650]	= settr(649,0,839,57,57,".(goto)", 1, 2, 0); /* m: 652 -> 0,839 */
	reached0[652] = 1;
	trans[0][648]	= settr(647,2,650,2,0,"else", 1, 2, 0);
	trans[0][652]	= settr(651,0,839,58,58,"fault = 1", 1, 2, 0);
	T = trans[ 0][657] = settr(656,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(656,2,654,0,0,"ATOMIC", 1, 2, 0);
	trans[0][654]	= settr(653,0,839,59,59,"((faults>0))", 1, 2, 0); /* m: 655 -> 839,0 */
	reached0[655] = 1;
	trans[0][655]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	trans[0][656]	= settr(0,0,0,0,0,"fault = 1",0,0,0);
	T = trans[ 0][746] = settr(745,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(745,2,658,0,0,"ATOMIC", 1, 2, 0);
	trans[0][658]	= settr(657,2,745,60,60,"((faults>0))", 1, 2, 0); /* m: 659 -> 745,0 */
	reached0[659] = 1;
	trans[0][659]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][745] = settr(744,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(744,0,692,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][692] = settr(691,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(691,0,691,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][691]	= settr(690,34,743,61,61,"D_STEP87", 1, 2, 0);
	T = trans[0][743] = settr(742,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(742,2,693,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(742,2,742,0,0,"IF", 1, 2, 0);
	trans[0][693]	= settr(692,2,741,62,62,"(done)", 1, 2, 0);
	T = trans[ 0][741] = settr(740,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(740,0,728,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][728]	= settr(727,34,740,63,63,"D_STEP55", 1, 2, 0);
	T = trans[ 0][740] = settr(739,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(739,0,739,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][739]	= settr(738,34,744,64,64,"D_STEP24", 1, 2, 0);
	trans[0][744]	= settr(743,0,833,1,0,".(goto)", 1, 2, 0);
	trans[0][742]	= settr(741,2,744,2,0,"else", 1, 2, 0);
	T = trans[ 0][833] = settr(832,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(832,2,832,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][832] = settr(831,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(831,0,779,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][779] = settr(778,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(778,0,778,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][778]	= settr(777,34,830,65,65,"D_STEP87", 1, 2, 0);
	T = trans[0][830] = settr(829,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(829,2,780,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(829,2,829,0,0,"IF", 1, 2, 0);
	trans[0][780]	= settr(779,2,828,66,0,"(done)", 1, 2, 0);
	T = trans[ 0][828] = settr(827,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(827,0,815,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][815]	= settr(814,34,827,67,67,"D_STEP55", 1, 2, 0);
	T = trans[ 0][827] = settr(826,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(826,0,826,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][826]	= settr(825,34,831,68,68,"D_STEP24", 1, 2, 0);
	trans[0][831]	= settr(830,0,839,1,0,".(goto)", 1, 2, 0);
	trans[0][829]	= settr(828,2,831,2,0,"else", 1, 2, 0);
	T = trans[0][839] = settr(838,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(838,0,836,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(838,0,838,0,0,"IF", 0, 2, 0);
	trans[0][836]	= settr(835,0,1725,69,69,"((fault||done))", 0, 2, 0);
	trans[0][837]	= settr(836,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][840]	= settr(839,0,1664,1,0,".(goto)", 0, 2, 0); /* m: 1664 -> 0,1665 */
	reached0[1664] = 1;
	trans[0][838]	= settr(837,0,1664,2,0,"else", 0, 2, 0);
	trans[0][841]	= settr(840,0,933,2,0,"else", 0, 2, 0);
	T = trans[0][933] = settr(932,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(932,0,863,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(932,0,886,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(932,0,890,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(932,0,912,0,0,"IF", 0, 2, 0);
	T = trans[ 0][863] = settr(862,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(862,2,842,0,0,"ATOMIC", 1, 2, 0);
	trans[0][842]	= settr(841,2,861,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][861] = settr(860,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(860,0,860,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][860]	= settr(859,34,862,70,70,"D_STEP128", 1, 2, 0);
	trans[0][862]	= settr(861,0,1157,1,0,"(1)", 1, 2, 0);
	trans[0][934]	= settr(933,0,1157,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][886] = settr(885,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(885,2,864,0,0,"ATOMIC", 1, 2, 0);
	trans[0][864]	= settr(863,2,884,71,71,"((faults>0))", 1, 2, 0); /* m: 865 -> 884,0 */
	reached0[865] = 1;
	trans[0][865]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][884] = settr(883,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(883,0,883,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][883]	= settr(882,34,885,72,72,"D_STEP128", 1, 2, 0);
	trans[0][885]	= settr(884,0,1157,73,73,"fault = 1", 1, 2, 0);
	T = trans[ 0][890] = settr(889,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(889,2,887,0,0,"ATOMIC", 1, 2, 0);
	trans[0][887]	= settr(886,0,1157,74,74,"((faults>0))", 1, 2, 0); /* m: 888 -> 1157,0 */
	reached0[888] = 1;
	trans[0][888]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	trans[0][889]	= settr(0,0,0,0,0,"fault = 1",0,0,0);
	T = trans[ 0][912] = settr(911,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(911,2,891,0,0,"ATOMIC", 1, 2, 0);
	trans[0][891]	= settr(890,2,911,75,75,"((faults>0))", 1, 2, 0); /* m: 892 -> 911,0 */
	reached0[892] = 1;
	trans[0][892]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][911] = settr(910,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(910,0,910,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][910]	= settr(909,36,932,76,76,"D_STEP128", 1, 2, 0);
	T = trans[ 0][932] = settr(931,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(931,2,931,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][931] = settr(930,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(930,0,930,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][930]	= settr(929,36,1157,77,77,"D_STEP128", 1, 2, 0);
	T = trans[0][1157] = settr(1156,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1156,0,935,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1156,0,1153,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1156,0,1156,0,0,"IF", 0, 2, 0);
	trans[0][935]	= settr(934,0,1150,78,0,"(fault)", 0, 2, 0);
	T = trans[0][1150] = settr(1149,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1149,0,936,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1149,0,1043,0,0,"IF", 0, 2, 0);
	trans[0][936]	= settr(935,0,990,1,0,"(1)", 0, 2, 0);
	T = trans[0][990] = settr(989,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(989,0,949,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(989,0,962,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(989,0,965,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(989,0,978,0,0,"IF", 0, 2, 0);
	T = trans[ 0][949] = settr(948,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(948,2,937,0,0,"ATOMIC", 1, 2, 0);
	trans[0][937]	= settr(936,2,947,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][947] = settr(946,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(946,0,946,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][946]	= settr(945,34,948,79,79,"D_STEP182", 1, 2, 0);
	trans[0][948]	= settr(947,0,1041,1,0,"(1)", 1, 2, 0);
	trans[0][991]	= settr(990,0,1041,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][962] = settr(961,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(961,2,950,0,0,"ATOMIC", 1, 2, 0);
	trans[0][950]	= settr(949,2,961,80,80,"((faults>0))", 1, 2, 0); /* m: 951 -> 961,0 */
	reached0[951] = 1;
	trans[0][951]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][961] = settr(960,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(960,0,960,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][960]	= settr(959,36,1041,81,81,"D_STEP182", 1, 2, 0);
	T = trans[ 0][965] = settr(964,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(964,2,963,0,0,"ATOMIC", 1, 2, 0);
	trans[0][963]	= settr(962,0,1041,82,82,"((faults>0))", 1, 2, 0); /* m: 964 -> 1041,0 */
	reached0[964] = 1;
	trans[0][964]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][978] = settr(977,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(977,2,966,0,0,"ATOMIC", 1, 2, 0);
	trans[0][966]	= settr(965,2,977,83,83,"((faults>0))", 1, 2, 0); /* m: 967 -> 977,0 */
	reached0[967] = 1;
	trans[0][967]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][977] = settr(976,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(976,0,976,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][976]	= settr(975,36,989,84,84,"D_STEP182", 1, 2, 0);
	T = trans[ 0][989] = settr(988,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(988,2,988,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][988] = settr(987,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(987,0,987,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][987]	= settr(986,36,1041,85,85,"D_STEP182", 1, 2, 0);
	T = trans[0][1041] = settr(1040,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1040,0,1003,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1040,0,1015,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1040,0,1018,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1040,0,1030,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1003] = settr(1002,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1002,2,992,0,0,"ATOMIC", 1, 2, 0);
	trans[0][992]	= settr(991,2,1001,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1001] = settr(1000,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1000,0,1000,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1000]	= settr(999,34,1002,86,86,"D_STEP196", 1, 2, 0);
	trans[0][1002]	= settr(1001,0,1725,1,0,"(1)", 1, 2, 0);
	trans[0][1042]	= settr(1041,0,1725,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1015] = settr(1014,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1014,2,1004,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1004]	= settr(1003,2,1014,87,87,"((faults>0))", 1, 2, 0); /* m: 1005 -> 1014,0 */
	reached0[1005] = 1;
	trans[0][1005]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1014] = settr(1013,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1013,0,1013,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1013]	= settr(1012,36,1725,88,88,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1018] = settr(1017,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1017,2,1016,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1016]	= settr(1015,0,1725,89,89,"((faults>0))", 1, 2, 0); /* m: 1017 -> 1725,0 */
	reached0[1017] = 1;
	trans[0][1017]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1030] = settr(1029,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1029,2,1019,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1019]	= settr(1018,2,1029,90,90,"((faults>0))", 1, 2, 0); /* m: 1020 -> 1029,0 */
	reached0[1020] = 1;
	trans[0][1020]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1029] = settr(1028,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1028,0,1028,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1028]	= settr(1027,36,1040,91,91,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1040] = settr(1039,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1039,2,1039,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1039] = settr(1038,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1038,0,1038,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1038]	= settr(1037,36,1725,92,92,"D_STEP196", 1, 2, 0);
	trans[0][1151]	= settr(1150,0,1725,1,0,".(goto)", 0, 2, 0);
	trans[0][1043]	= settr(1042,0,1093,1,0,"(1)", 0, 2, 0);
	T = trans[0][1093] = settr(1092,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1092,0,1055,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1092,0,1067,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1092,0,1070,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1092,0,1082,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1055] = settr(1054,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1054,2,1044,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1044]	= settr(1043,2,1053,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1053] = settr(1052,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1052,0,1052,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1052]	= settr(1051,34,1054,93,93,"D_STEP196", 1, 2, 0);
	trans[0][1054]	= settr(1053,0,1148,1,0,"(1)", 1, 2, 0);
	trans[0][1094]	= settr(1093,0,1148,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1067] = settr(1066,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1066,2,1056,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1056]	= settr(1055,2,1066,94,94,"((faults>0))", 1, 2, 0); /* m: 1057 -> 1066,0 */
	reached0[1057] = 1;
	trans[0][1057]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1066] = settr(1065,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1065,0,1065,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1065]	= settr(1064,36,1148,95,95,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1070] = settr(1069,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1069,2,1068,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1068]	= settr(1067,0,1148,96,96,"((faults>0))", 1, 2, 0); /* m: 1069 -> 1148,0 */
	reached0[1069] = 1;
	trans[0][1069]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1082] = settr(1081,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1081,2,1071,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1071]	= settr(1070,2,1081,97,97,"((faults>0))", 1, 2, 0); /* m: 1072 -> 1081,0 */
	reached0[1072] = 1;
	trans[0][1072]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1081] = settr(1080,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1080,0,1080,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1080]	= settr(1079,36,1092,98,98,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1092] = settr(1091,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1091,2,1091,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1091] = settr(1090,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1090,0,1090,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1090]	= settr(1089,36,1148,99,99,"D_STEP196", 1, 2, 0);
	T = trans[0][1148] = settr(1147,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1147,0,1107,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1147,0,1120,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1147,0,1123,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1147,0,1136,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1107] = settr(1106,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1106,2,1095,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1095]	= settr(1094,2,1105,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1105] = settr(1104,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1104,0,1104,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1104]	= settr(1103,34,1106,100,100,"D_STEP182", 1, 2, 0);
	trans[0][1106]	= settr(1105,0,1725,1,0,"(1)", 1, 2, 0);
	trans[0][1149]	= settr(1148,0,1725,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1120] = settr(1119,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1119,2,1108,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1108]	= settr(1107,2,1119,101,101,"((faults>0))", 1, 2, 0); /* m: 1109 -> 1119,0 */
	reached0[1109] = 1;
	trans[0][1109]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1119] = settr(1118,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1118,0,1118,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1118]	= settr(1117,36,1725,102,102,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1123] = settr(1122,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1122,2,1121,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1121]	= settr(1120,0,1725,103,103,"((faults>0))", 1, 2, 0); /* m: 1122 -> 1725,0 */
	reached0[1122] = 1;
	trans[0][1122]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1136] = settr(1135,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1135,2,1124,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1124]	= settr(1123,2,1135,104,104,"((faults>0))", 1, 2, 0); /* m: 1125 -> 1135,0 */
	reached0[1125] = 1;
	trans[0][1125]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1135] = settr(1134,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1134,0,1134,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1134]	= settr(1133,36,1147,105,105,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1147] = settr(1146,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1146,2,1146,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1146] = settr(1145,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1145,0,1145,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1145]	= settr(1144,36,1725,106,106,"D_STEP182", 1, 2, 0);
	trans[0][1152]	= settr(1151,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1158]	= settr(1157,0,1434,1,0,".(goto)", 0, 2, 0);
	trans[0][1153]	= settr(1152,0,1725,107,107,"((!(fault)&&!(done)))", 0, 2, 0); /* m: 1154 -> 1725,0 */
	reached0[1154] = 1;
	trans[0][1154]	= settr(0,0,0,0,0,"refused = 1",0,0,0);
	trans[0][1155]	= settr(1154,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1156]	= settr(1155,0,1434,2,0,"else", 0, 2, 0);
	T = trans[0][1434] = settr(1433,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1433,0,1226,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1433,0,1295,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1433,0,1299,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1433,0,1367,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1226] = settr(1225,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1225,2,1159,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1159]	= settr(1158,2,1224,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1224] = settr(1223,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1223,0,1170,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][1170] = settr(1169,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1169,0,1169,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1169]	= settr(1168,34,1222,108,108,"D_STEP150", 1, 2, 0);
	T = trans[0][1222] = settr(1221,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1221,2,1171,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1221,2,1220,0,0,"IF", 1, 2, 0);
	trans[0][1171]	= settr(1170,2,1219,109,0,"(done)", 1, 2, 0);
	T = trans[ 0][1219] = settr(1218,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1218,0,1206,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1206]	= settr(1205,34,1218,110,110,"D_STEP55", 1, 2, 0);
	T = trans[ 0][1218] = settr(1217,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1217,0,1217,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1217]	= settr(1216,34,1223,111,111,"D_STEP24", 1, 2, 0);
	trans[0][1223]	= settr(1222,2,1225,112,112,".(goto)", 1, 2, 0);
	trans[0][1220]	= settr(1219,2,1221,2,0,"else", 1, 2, 0);
	trans[0][1221]	= settr(1220,2,1225,113,113,"isSettled = (doors[0].runId!=runId)", 1, 2, 0); /* m: 1223 -> 0,1225 */
	reached0[1223] = 1;
	trans[0][1225]	= settr(1224,0,1660,1,0,"(1)", 1, 2, 0);
	trans[0][1435]	= settr(1434,0,1660,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1295] = settr(1294,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1294,2,1227,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1227]	= settr(1226,2,1293,114,114,"((faults>0))", 1, 2, 0); /* m: 1228 -> 1293,0 */
	reached0[1228] = 1;
	trans[0][1228]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1293] = settr(1292,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1292,0,1239,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][1239] = settr(1238,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1238,0,1238,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1238]	= settr(1237,34,1291,115,115,"D_STEP150", 1, 2, 0);
	T = trans[0][1291] = settr(1290,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1290,2,1240,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1290,2,1289,0,0,"IF", 1, 2, 0);
	trans[0][1240]	= settr(1239,2,1288,116,0,"(done)", 1, 2, 0);
	T = trans[ 0][1288] = settr(1287,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1287,0,1275,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1275]	= settr(1274,34,1287,117,117,"D_STEP55", 1, 2, 0);
	T = trans[ 0][1287] = settr(1286,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1286,0,1286,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1286]	= settr(1285,34,1292,118,118,"D_STEP24", 1, 2, 0);
	trans[0][1292]	= settr(1291,0,1660,119,119,".(goto)", 1, 2, 0); /* m: 1294 -> 0,1660 */
	reached0[1294] = 1;
	trans[0][1289]	= settr(1288,2,1290,2,0,"else", 1, 2, 0);
	trans[0][1290]	= settr(1289,0,1660,120,120,"isSettled = (doors[0].runId!=runId)", 1, 2, 0); /* m: 1292 -> 0,1660 */
	reached0[1292] = 1;
	trans[0][1294]	= settr(1293,0,1660,121,121,"fault = 1", 1, 2, 0);
	T = trans[ 0][1299] = settr(1298,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1298,2,1296,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1296]	= settr(1295,0,1660,122,122,"((faults>0))", 1, 2, 0); /* m: 1297 -> 1660,0 */
	reached0[1297] = 1;
	trans[0][1297]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	trans[0][1298]	= settr(0,0,0,0,0,"fault = 1",0,0,0);
	T = trans[ 0][1367] = settr(1366,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1366,2,1300,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1300]	= settr(1299,2,1366,123,123,"((faults>0))", 1, 2, 0); /* m: 1301 -> 1366,0 */
	reached0[1301] = 1;
	trans[0][1301]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1366] = settr(1365,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1365,0,1312,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][1312] = settr(1311,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1311,0,1311,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1311]	= settr(1310,34,1364,124,124,"D_STEP150", 1, 2, 0);
	T = trans[0][1364] = settr(1363,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1363,2,1313,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1363,2,1362,0,0,"IF", 1, 2, 0);
	trans[0][1313]	= settr(1312,2,1361,125,125,"(done)", 1, 2, 0);
	T = trans[ 0][1361] = settr(1360,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1360,0,1348,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1348]	= settr(1347,34,1360,126,126,"D_STEP55", 1, 2, 0);
	T = trans[ 0][1360] = settr(1359,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1359,0,1359,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1359]	= settr(1358,34,1365,127,127,"D_STEP24", 1, 2, 0);
	trans[0][1365]	= settr(1364,0,1433,128,128,".(goto)", 1, 2, 0);
	trans[0][1362]	= settr(1361,2,1363,2,0,"else", 1, 2, 0);
	trans[0][1363]	= settr(1362,4,1433,129,129,"isSettled = (doors[0].runId!=runId)", 1, 2, 0); /* m: 1365 -> 0,1433 */
	reached0[1365] = 1;
	T = trans[ 0][1433] = settr(1432,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1432,2,1432,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1432] = settr(1431,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1431,0,1378,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][1378] = settr(1377,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1377,0,1377,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1377]	= settr(1376,34,1430,130,130,"D_STEP150", 1, 2, 0);
	T = trans[0][1430] = settr(1429,2,0,0,0,"IF", 1, 2, 0);
	T = T->nxt	= settr(1429,2,1379,0,0,"IF", 1, 2, 0);
	    T->nxt	= settr(1429,2,1428,0,0,"IF", 1, 2, 0);
	trans[0][1379]	= settr(1378,2,1427,131,0,"(done)", 1, 2, 0);
	T = trans[ 0][1427] = settr(1426,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1426,0,1414,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1414]	= settr(1413,34,1426,132,132,"D_STEP55", 1, 2, 0);
	T = trans[ 0][1426] = settr(1425,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1425,0,1425,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1425]	= settr(1424,34,1431,133,133,"D_STEP24", 1, 2, 0);
	trans[0][1431]	= settr(1430,0,1660,134,134,".(goto)", 1, 2, 0);
	trans[0][1428]	= settr(1427,2,1429,2,0,"else", 1, 2, 0);
	trans[0][1429]	= settr(1428,0,1660,135,135,"isSettled = (doors[0].runId!=runId)", 1, 2, 0); /* m: 1431 -> 0,1660 */
	reached0[1431] = 1;
	T = trans[0][1660] = settr(1659,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1659,0,1436,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1659,0,1654,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1659,0,1656,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1659,0,1659,0,0,"IF", 0, 2, 0);
	trans[0][1436]	= settr(1435,0,1651,136,0,"(fault)", 0, 2, 0);
	T = trans[0][1651] = settr(1650,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1650,0,1437,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1650,0,1544,0,0,"IF", 0, 2, 0);
	trans[0][1437]	= settr(1436,0,1491,1,0,"(1)", 0, 2, 0);
	T = trans[0][1491] = settr(1490,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1490,0,1450,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1490,0,1463,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1490,0,1466,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1490,0,1479,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1450] = settr(1449,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1449,2,1438,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1438]	= settr(1437,2,1448,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1448] = settr(1447,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1447,0,1447,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1447]	= settr(1446,34,1449,137,137,"D_STEP182", 1, 2, 0);
	trans[0][1449]	= settr(1448,0,1542,1,0,"(1)", 1, 2, 0);
	trans[0][1492]	= settr(1491,0,1542,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1463] = settr(1462,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1462,2,1451,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1451]	= settr(1450,2,1462,138,138,"((faults>0))", 1, 2, 0); /* m: 1452 -> 1462,0 */
	reached0[1452] = 1;
	trans[0][1452]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1462] = settr(1461,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1461,0,1461,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1461]	= settr(1460,36,1542,139,139,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1466] = settr(1465,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1465,2,1464,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1464]	= settr(1463,0,1542,140,140,"((faults>0))", 1, 2, 0); /* m: 1465 -> 1542,0 */
	reached0[1465] = 1;
	trans[0][1465]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1479] = settr(1478,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1478,2,1467,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1467]	= settr(1466,2,1478,141,141,"((faults>0))", 1, 2, 0); /* m: 1468 -> 1478,0 */
	reached0[1468] = 1;
	trans[0][1468]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1478] = settr(1477,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1477,0,1477,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1477]	= settr(1476,36,1490,142,142,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1490] = settr(1489,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1489,2,1489,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1489] = settr(1488,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1488,0,1488,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1488]	= settr(1487,36,1542,143,143,"D_STEP182", 1, 2, 0);
	T = trans[0][1542] = settr(1541,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1541,0,1504,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1541,0,1516,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1541,0,1519,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1541,0,1531,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1504] = settr(1503,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1503,2,1493,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1493]	= settr(1492,2,1502,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1502] = settr(1501,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1501,0,1501,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1501]	= settr(1500,34,1503,144,144,"D_STEP196", 1, 2, 0);
	trans[0][1503]	= settr(1502,0,1725,1,0,"(1)", 1, 2, 0);
	trans[0][1543]	= settr(1542,0,1725,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1516] = settr(1515,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1515,2,1505,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1505]	= settr(1504,2,1515,145,145,"((faults>0))", 1, 2, 0); /* m: 1506 -> 1515,0 */
	reached0[1506] = 1;
	trans[0][1506]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1515] = settr(1514,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1514,0,1514,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1514]	= settr(1513,36,1725,146,146,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1519] = settr(1518,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1518,2,1517,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1517]	= settr(1516,0,1725,147,147,"((faults>0))", 1, 2, 0); /* m: 1518 -> 1725,0 */
	reached0[1518] = 1;
	trans[0][1518]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1531] = settr(1530,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1530,2,1520,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1520]	= settr(1519,2,1530,148,148,"((faults>0))", 1, 2, 0); /* m: 1521 -> 1530,0 */
	reached0[1521] = 1;
	trans[0][1521]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1530] = settr(1529,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1529,0,1529,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1529]	= settr(1528,36,1541,149,149,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1541] = settr(1540,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1540,2,1540,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1540] = settr(1539,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1539,0,1539,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1539]	= settr(1538,36,1725,150,150,"D_STEP196", 1, 2, 0);
	trans[0][1652]	= settr(1651,0,1725,1,0,".(goto)", 0, 2, 0);
	trans[0][1544]	= settr(1543,0,1594,1,0,"(1)", 0, 2, 0);
	T = trans[0][1594] = settr(1593,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1593,0,1556,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1593,0,1568,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1593,0,1571,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1593,0,1583,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1556] = settr(1555,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1555,2,1545,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1545]	= settr(1544,2,1554,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1554] = settr(1553,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1553,0,1553,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1553]	= settr(1552,34,1555,151,151,"D_STEP196", 1, 2, 0);
	trans[0][1555]	= settr(1554,0,1649,1,0,"(1)", 1, 2, 0);
	trans[0][1595]	= settr(1594,0,1649,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1568] = settr(1567,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1567,2,1557,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1557]	= settr(1556,2,1567,152,152,"((faults>0))", 1, 2, 0); /* m: 1558 -> 1567,0 */
	reached0[1558] = 1;
	trans[0][1558]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1567] = settr(1566,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1566,0,1566,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1566]	= settr(1565,36,1649,153,153,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1571] = settr(1570,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1570,2,1569,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1569]	= settr(1568,0,1649,154,154,"((faults>0))", 1, 2, 0); /* m: 1570 -> 1649,0 */
	reached0[1570] = 1;
	trans[0][1570]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1583] = settr(1582,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1582,2,1572,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1572]	= settr(1571,2,1582,155,155,"((faults>0))", 1, 2, 0); /* m: 1573 -> 1582,0 */
	reached0[1573] = 1;
	trans[0][1573]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1582] = settr(1581,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1581,0,1581,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1581]	= settr(1580,36,1593,156,156,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1593] = settr(1592,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1592,2,1592,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1592] = settr(1591,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1591,0,1591,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1591]	= settr(1590,36,1649,157,157,"D_STEP196", 1, 2, 0);
	T = trans[0][1649] = settr(1648,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1648,0,1608,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1648,0,1621,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1648,0,1624,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1648,0,1637,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1608] = settr(1607,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1607,2,1596,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1596]	= settr(1595,2,1606,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1606] = settr(1605,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1605,0,1605,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1605]	= settr(1604,34,1607,158,158,"D_STEP182", 1, 2, 0);
	trans[0][1607]	= settr(1606,0,1725,1,0,"(1)", 1, 2, 0);
	trans[0][1650]	= settr(1649,0,1725,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1621] = settr(1620,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1620,2,1609,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1609]	= settr(1608,2,1620,159,159,"((faults>0))", 1, 2, 0); /* m: 1610 -> 1620,0 */
	reached0[1610] = 1;
	trans[0][1610]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1620] = settr(1619,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1619,0,1619,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1619]	= settr(1618,36,1725,160,160,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1624] = settr(1623,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1623,2,1622,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1622]	= settr(1621,0,1725,161,161,"((faults>0))", 1, 2, 0); /* m: 1623 -> 1725,0 */
	reached0[1623] = 1;
	trans[0][1623]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1637] = settr(1636,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1636,2,1625,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1625]	= settr(1624,2,1636,162,162,"((faults>0))", 1, 2, 0); /* m: 1626 -> 1636,0 */
	reached0[1626] = 1;
	trans[0][1626]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1636] = settr(1635,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1635,0,1635,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1635]	= settr(1634,36,1648,163,163,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1648] = settr(1647,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1647,2,1647,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1647] = settr(1646,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1646,0,1646,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1646]	= settr(1645,36,1725,164,164,"D_STEP182", 1, 2, 0);
	trans[0][1653]	= settr(1652,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1661]	= settr(1660,0,1664,1,0,".(goto)", 0, 2, 0); /* m: 1664 -> 0,1665 */
	reached0[1664] = 1;
	trans[0][1654]	= settr(1653,0,1725,165,165,"((!(fault)&&done))", 0, 2, 0);
	trans[0][1655]	= settr(1654,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1656]	= settr(1655,0,1725,166,166,"(((!(fault)&&!(done))&&!(isSettled)))", 0, 2, 0); /* m: 1657 -> 1725,0 */
	reached0[1657] = 1;
	trans[0][1657]	= settr(0,0,0,0,0,"refused = 1",0,0,0);
	trans[0][1658]	= settr(1657,0,1725,1,0,"goto :b0", 0, 2, 0);
	trans[0][1659]	= settr(1658,0,1664,2,0,"else", 0, 2, 0);
	trans[0][1664]	= settr(1663,0,1665,167,167,"round = (round+1)", 0, 2, 0);
	trans[0][1667]	= settr(1666,0,1725,1,0,"break", 0, 2, 0);
	T = trans[0][1725] = settr(1724,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1724,0,1668,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1724,0,1724,0,0,"IF", 0, 2, 0);
	trans[0][1668]	= settr(1667,0,1722,168,0,"(fault)", 0, 2, 0);
	T = trans[0][1722] = settr(1721,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1721,0,1681,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1721,0,1694,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1721,0,1697,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1721,0,1710,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1681] = settr(1680,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1680,2,1669,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1669]	= settr(1668,2,1679,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1679] = settr(1678,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1678,0,1678,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1678]	= settr(1677,34,1680,169,169,"D_STEP164", 1, 2, 0);
	trans[0][1680]	= settr(1679,0,2291,1,0,"(1)", 1, 2, 0);
	trans[0][1723]	= settr(1722,0,2291,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1694] = settr(1693,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1693,2,1682,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1682]	= settr(1681,2,1693,170,170,"((faults>0))", 1, 2, 0); /* m: 1683 -> 1693,0 */
	reached0[1683] = 1;
	trans[0][1683]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1693] = settr(1692,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1692,0,1692,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1692]	= settr(1691,36,2291,171,171,"D_STEP164", 1, 2, 0);
	T = trans[ 0][1697] = settr(1696,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1696,2,1695,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1695]	= settr(1694,0,2291,172,172,"((faults>0))", 1, 2, 0); /* m: 1696 -> 2291,0 */
	reached0[1696] = 1;
	trans[0][1696]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1710] = settr(1709,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1709,2,1698,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1698]	= settr(1697,2,1709,173,173,"((faults>0))", 1, 2, 0); /* m: 1699 -> 1709,0 */
	reached0[1699] = 1;
	trans[0][1699]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1709] = settr(1708,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1708,0,1708,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1708]	= settr(1707,36,1721,174,174,"D_STEP164", 1, 2, 0);
	T = trans[ 0][1721] = settr(1720,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1720,2,1720,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1720] = settr(1719,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1719,0,1719,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1719]	= settr(1718,36,2291,175,175,"D_STEP164", 1, 2, 0);
	trans[0][1726]	= settr(1725,0,2291,1,0,".(goto)", 0, 2, 0);
	trans[0][1724]	= settr(1723,0,2291,2,0,"else", 0, 2, 0);
	T = trans[0][2291] = settr(2290,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2290,0,1728,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(2290,0,1729,0,0,"IF", 0, 2, 0);
	trans[0][1728]	= settr(1727,0,2293,176,176,"((refused||fault))", 0, 2, 0);
	trans[0][2292]	= settr(2291,0,2293,1,0,".(goto)", 0, 2, 0);
	trans[0][1729]	= settr(1728,0,2289,2,0,"else", 0, 2, 0);
	T = trans[0][2289] = settr(2288,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2288,0,1730,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2288,0,1749,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(2288,0,2287,0,0,"IF", 0, 2, 0);
	trans[0][1730]	= settr(1729,0,2293,1,0,"(1)", 0, 2, 0);
	trans[0][2290]	= settr(2289,0,2293,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1749] = settr(1748,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1748,2,1748,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1748] = settr(1747,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1747,0,1747,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1747]	= settr(1746,36,2025,177,177,"D_STEP42", 1, 2, 0);
	T = trans[ 0][2025] = settr(2024,0,0,0,0,"sub-sequence", 0, 2, 0);
	T->nxt	= settr(2024,0,2023,0,0,"sub-sequence", 0, 2, 0);
	T = trans[0][2023] = settr(2022,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2022,0,1750,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(2022,0,1967,0,0,"IF", 0, 2, 0);
	trans[0][1750]	= settr(1749,0,1965,178,178,"(contested)", 0, 2, 0);
	T = trans[0][1965] = settr(1964,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1964,0,1751,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1964,0,1858,0,0,"IF", 0, 2, 0);
	trans[0][1751]	= settr(1750,0,1805,1,0,"(1)", 0, 2, 0);
	T = trans[0][1805] = settr(1804,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1804,0,1764,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1804,0,1777,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1804,0,1780,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1804,0,1793,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1764] = settr(1763,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1763,2,1752,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1752]	= settr(1751,2,1762,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1762] = settr(1761,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1761,0,1761,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1761]	= settr(1760,34,1763,179,179,"D_STEP182", 1, 2, 0);
	trans[0][1763]	= settr(1762,0,1856,1,0,"(1)", 1, 2, 0);
	trans[0][1806]	= settr(1805,0,1856,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1777] = settr(1776,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1776,2,1765,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1765]	= settr(1764,2,1776,180,180,"((faults>0))", 1, 2, 0); /* m: 1766 -> 1776,0 */
	reached0[1766] = 1;
	trans[0][1766]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1776] = settr(1775,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1775,0,1775,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1775]	= settr(1774,36,1856,181,181,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1780] = settr(1779,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1779,2,1778,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1778]	= settr(1777,0,1856,182,182,"((faults>0))", 1, 2, 0); /* m: 1779 -> 1856,0 */
	reached0[1779] = 1;
	trans[0][1779]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1793] = settr(1792,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1792,2,1781,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1781]	= settr(1780,2,1792,183,183,"((faults>0))", 1, 2, 0); /* m: 1782 -> 1792,0 */
	reached0[1782] = 1;
	trans[0][1782]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1792] = settr(1791,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1791,0,1791,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1791]	= settr(1790,36,1804,184,184,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1804] = settr(1803,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1803,2,1803,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1803] = settr(1802,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1802,0,1802,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1802]	= settr(1801,36,1856,185,185,"D_STEP182", 1, 2, 0);
	T = trans[0][1856] = settr(1855,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1855,0,1818,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1855,0,1830,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1855,0,1833,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1855,0,1845,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1818] = settr(1817,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1817,2,1807,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1807]	= settr(1806,2,1816,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1816] = settr(1815,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1815,0,1815,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1815]	= settr(1814,34,1817,186,186,"D_STEP196", 1, 2, 0);
	trans[0][1817]	= settr(1816,0,2293,1,0,"(1)", 1, 2, 0);
	trans[0][1857]	= settr(1856,0,2293,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1830] = settr(1829,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1829,2,1819,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1819]	= settr(1818,2,1829,187,187,"((faults>0))", 1, 2, 0); /* m: 1820 -> 1829,0 */
	reached0[1820] = 1;
	trans[0][1820]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1829] = settr(1828,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1828,0,1828,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1828]	= settr(1827,36,2293,188,188,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1833] = settr(1832,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1832,2,1831,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1831]	= settr(1830,0,2293,189,189,"((faults>0))", 1, 2, 0); /* m: 1832 -> 2293,0 */
	reached0[1832] = 1;
	trans[0][1832]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1845] = settr(1844,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1844,2,1834,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1834]	= settr(1833,2,1844,190,190,"((faults>0))", 1, 2, 0); /* m: 1835 -> 1844,0 */
	reached0[1835] = 1;
	trans[0][1835]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1844] = settr(1843,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1843,0,1843,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1843]	= settr(1842,36,1855,191,191,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1855] = settr(1854,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1854,2,1854,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1854] = settr(1853,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1853,0,1853,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1853]	= settr(1852,36,2293,192,192,"D_STEP196", 1, 2, 0);
	trans[0][1966]	= settr(1965,0,2293,1,0,".(goto)", 0, 2, 0);
	trans[0][1858]	= settr(1857,0,1908,1,0,"(1)", 0, 2, 0);
	T = trans[0][1908] = settr(1907,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1907,0,1870,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1907,0,1882,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1907,0,1885,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1907,0,1897,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1870] = settr(1869,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1869,2,1859,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1859]	= settr(1858,2,1868,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1868] = settr(1867,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1867,0,1867,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1867]	= settr(1866,34,1869,193,193,"D_STEP196", 1, 2, 0);
	trans[0][1869]	= settr(1868,0,1963,1,0,"(1)", 1, 2, 0);
	trans[0][1909]	= settr(1908,0,1963,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1882] = settr(1881,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1881,2,1871,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1871]	= settr(1870,2,1881,194,194,"((faults>0))", 1, 2, 0); /* m: 1872 -> 1881,0 */
	reached0[1872] = 1;
	trans[0][1872]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1881] = settr(1880,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1880,0,1880,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1880]	= settr(1879,36,1963,195,195,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1885] = settr(1884,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1884,2,1883,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1883]	= settr(1882,0,1963,196,196,"((faults>0))", 1, 2, 0); /* m: 1884 -> 1963,0 */
	reached0[1884] = 1;
	trans[0][1884]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1897] = settr(1896,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1896,2,1886,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1886]	= settr(1885,2,1896,197,197,"((faults>0))", 1, 2, 0); /* m: 1887 -> 1896,0 */
	reached0[1887] = 1;
	trans[0][1887]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1896] = settr(1895,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1895,0,1895,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1895]	= settr(1894,36,1907,198,198,"D_STEP196", 1, 2, 0);
	T = trans[ 0][1907] = settr(1906,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1906,2,1906,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1906] = settr(1905,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1905,0,1905,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1905]	= settr(1904,36,1963,199,199,"D_STEP196", 1, 2, 0);
	T = trans[0][1963] = settr(1962,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1962,0,1922,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1962,0,1935,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(1962,0,1938,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(1962,0,1951,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1922] = settr(1921,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1921,2,1910,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1910]	= settr(1909,2,1920,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1920] = settr(1919,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1919,0,1919,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1919]	= settr(1918,34,1921,200,200,"D_STEP182", 1, 2, 0);
	trans[0][1921]	= settr(1920,0,2293,1,0,"(1)", 1, 2, 0);
	trans[0][1964]	= settr(1963,0,2293,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1935] = settr(1934,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1934,2,1923,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1923]	= settr(1922,2,1934,201,201,"((faults>0))", 1, 2, 0); /* m: 1924 -> 1934,0 */
	reached0[1924] = 1;
	trans[0][1924]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1934] = settr(1933,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1933,0,1933,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1933]	= settr(1932,36,2293,202,202,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1938] = settr(1937,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1937,2,1936,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1936]	= settr(1935,0,2293,203,203,"((faults>0))", 1, 2, 0); /* m: 1937 -> 2293,0 */
	reached0[1937] = 1;
	trans[0][1937]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1951] = settr(1950,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1950,2,1939,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1939]	= settr(1938,2,1950,204,204,"((faults>0))", 1, 2, 0); /* m: 1940 -> 1950,0 */
	reached0[1940] = 1;
	trans[0][1940]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1950] = settr(1949,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1949,0,1949,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1949]	= settr(1948,36,1962,205,205,"D_STEP182", 1, 2, 0);
	T = trans[ 0][1962] = settr(1961,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1961,2,1961,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][1961] = settr(1960,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1960,0,1960,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1960]	= settr(1959,36,2293,206,206,"D_STEP182", 1, 2, 0);
	trans[0][2024]	= settr(2023,0,2293,1,0,".(goto)", 0, 2, 0);
	trans[0][1967]	= settr(1966,0,2021,2,0,"else", 0, 2, 0);
	T = trans[0][2021] = settr(2020,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2020,0,1980,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2020,0,1993,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2020,0,1996,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(2020,0,2009,0,0,"IF", 0, 2, 0);
	T = trans[ 0][1980] = settr(1979,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1979,2,1968,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1968]	= settr(1967,2,1978,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][1978] = settr(1977,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1977,0,1977,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1977]	= settr(1976,34,1979,207,207,"D_STEP164", 1, 2, 0);
	trans[0][1979]	= settr(1978,0,2293,1,0,"(1)", 1, 2, 0);
	trans[0][2022]	= settr(2021,0,2293,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][1993] = settr(1992,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1992,2,1981,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1981]	= settr(1980,2,1992,208,208,"((faults>0))", 1, 2, 0); /* m: 1982 -> 1992,0 */
	reached0[1982] = 1;
	trans[0][1982]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][1992] = settr(1991,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(1991,0,1991,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][1991]	= settr(1990,36,2293,209,209,"D_STEP164", 1, 2, 0);
	T = trans[ 0][1996] = settr(1995,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(1995,2,1994,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1994]	= settr(1993,0,2293,210,210,"((faults>0))", 1, 2, 0); /* m: 1995 -> 2293,0 */
	reached0[1995] = 1;
	trans[0][1995]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][2009] = settr(2008,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2008,2,1997,0,0,"ATOMIC", 1, 2, 0);
	trans[0][1997]	= settr(1996,2,2008,211,211,"((faults>0))", 1, 2, 0); /* m: 1998 -> 2008,0 */
	reached0[1998] = 1;
	trans[0][1998]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][2008] = settr(2007,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2007,0,2007,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2007]	= settr(2006,36,2020,212,212,"D_STEP164", 1, 2, 0);
	T = trans[ 0][2020] = settr(2019,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2019,2,2019,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][2019] = settr(2018,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2018,0,2018,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2018]	= settr(2017,36,2293,213,213,"D_STEP164", 1, 2, 0);
	T = trans[0][2287] = settr(2286,0,0,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2286,0,2090,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2286,0,2155,0,0,"IF", 0, 2, 0);
	T = T->nxt	= settr(2286,0,2158,0,0,"IF", 0, 2, 0);
	    T->nxt	= settr(2286,0,2223,0,0,"IF", 0, 2, 0);
	T = trans[ 0][2090] = settr(2089,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2089,2,2026,0,0,"ATOMIC", 1, 2, 0);
	trans[0][2026]	= settr(2025,2,2088,1,0,"(1)", 1, 2, 0);
	T = trans[ 0][2088] = settr(2087,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2087,0,2068,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][2068] = settr(2067,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2067,0,2067,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2067]	= settr(2066,34,2087,214,214,"D_STEP209", 1, 2, 0);
	T = trans[ 0][2087] = settr(2086,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2086,0,2086,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2086]	= settr(2085,34,2089,215,215,"D_STEP63", 1, 2, 0);
	trans[0][2089]	= settr(2088,0,2293,1,0,"(1)", 1, 2, 0);
	trans[0][2288]	= settr(2287,0,2293,1,0,".(goto)", 0, 2, 0);
	T = trans[ 0][2155] = settr(2154,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2154,2,2091,0,0,"ATOMIC", 1, 2, 0);
	trans[0][2091]	= settr(2090,2,2154,216,216,"((faults>0))", 1, 2, 0); /* m: 2092 -> 2154,0 */
	reached0[2092] = 1;
	trans[0][2092]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][2154] = settr(2153,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2153,0,2134,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][2134] = settr(2133,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2133,0,2133,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2133]	= settr(2132,34,2153,217,217,"D_STEP209", 1, 2, 0);
	T = trans[ 0][2153] = settr(2152,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2152,0,2152,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2152]	= settr(2151,36,2293,218,218,"D_STEP63", 1, 2, 0);
	T = trans[ 0][2158] = settr(2157,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2157,2,2156,0,0,"ATOMIC", 1, 2, 0);
	trans[0][2156]	= settr(2155,0,2293,219,219,"((faults>0))", 1, 2, 0); /* m: 2157 -> 2293,0 */
	reached0[2157] = 1;
	trans[0][2157]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][2223] = settr(2222,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2222,2,2159,0,0,"ATOMIC", 1, 2, 0);
	trans[0][2159]	= settr(2158,2,2222,220,220,"((faults>0))", 1, 2, 0); /* m: 2160 -> 2222,0 */
	reached0[2160] = 1;
	trans[0][2160]	= settr(0,0,0,0,0,"faults = (faults-1)",0,0,0);
	T = trans[ 0][2222] = settr(2221,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2221,0,2202,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][2202] = settr(2201,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2201,0,2201,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2201]	= settr(2200,34,2221,221,221,"D_STEP209", 1, 2, 0);
	T = trans[ 0][2221] = settr(2220,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2220,0,2220,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2220]	= settr(2219,36,2286,222,222,"D_STEP63", 1, 2, 0);
	T = trans[ 0][2286] = settr(2285,2,0,0,0,"ATOMIC", 1, 2, 0);
	T->nxt	= settr(2285,2,2285,0,0,"ATOMIC", 1, 2, 0);
	T = trans[ 0][2285] = settr(2284,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2284,0,2265,0,0,"sub-sequence", 1, 2, 0);
	T = trans[ 0][2265] = settr(2264,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2264,0,2264,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2264]	= settr(2263,34,2284,223,223,"D_STEP209", 1, 2, 0);
	T = trans[ 0][2284] = settr(2283,0,0,0,0,"sub-sequence", 1, 2, 0);
	T->nxt	= settr(2283,0,2283,0,0,"sub-sequence", 1, 2, 0);
/*->*/	trans[0][2283]	= settr(2282,36,2293,224,224,"D_STEP63", 1, 2, 0);
	trans[0][2293]	= settr(2292,0,0,225,225,"-end-", 0, 3500, 0);
	/* np_ demon: */
	trans[_NP_] = (Trans **) emalloc(3*sizeof(Trans *));
	T = trans[_NP_][0] = settr(9997,0,1,_T5,0,"(np_)", 1,2,0);
	    T->nxt	  = settr(9998,0,0,_T2,0,"(1)",   0,2,0);
	T = trans[_NP_][1] = settr(9999,0,1,_T5,0,"(np_)", 1,2,0);
}

Trans *
settr(	int t_id, int a, int b, int c, int d,
	char *t, int g, int tpe0, int tpe1)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	tmp->atom  = a&(6|32);	/* only (2|8|32) have meaning */
	if (!g) tmp->atom |= 8;	/* no global references */
	tmp->st    = b;
	tmp->tpe[0] = tpe0;
	tmp->tpe[1] = tpe1;
	tmp->tp    = t;
	tmp->t_id  = t_id;
	tmp->forw  = c;
	tmp->back  = d;
	return tmp;
}

Trans *
cpytr(Trans *a)
{	Trans *tmp = (Trans *) emalloc(sizeof(Trans));

	int i;
	tmp->atom  = a->atom;
	tmp->st    = a->st;
#ifdef HAS_UNLESS
	tmp->e_trans = a->e_trans;
	for (i = 0; i < HAS_UNLESS; i++)
		tmp->escp[i] = a->escp[i];
#endif
	tmp->tpe[0] = a->tpe[0];
	tmp->tpe[1] = a->tpe[1];
	for (i = 0; i < 6; i++)
	{	tmp->qu[i] = a->qu[i];
		tmp->ty[i] = a->ty[i];
	}
	tmp->tp    = (char *) emalloc(strlen(a->tp)+1);
	strcpy(tmp->tp, a->tp);
	tmp->t_id  = a->t_id;
	tmp->forw  = a->forw;
	tmp->back  = a->back;
	return tmp;
}

#ifndef NOREDUCE
int
srinc_set(int n)
{	if (n <= 2) return LOCAL;
	if (n <= 2+  DELTA) return Q_FULL_F; /* 's' or nfull  */
	if (n <= 2+2*DELTA) return Q_EMPT_F; /* 'r' or nempty */
	if (n <= 2+3*DELTA) return Q_EMPT_T; /* empty */
	if (n <= 2+4*DELTA) return Q_FULL_T; /* full  */
	if (n ==   5*DELTA) return GLOBAL;
	if (n ==   6*DELTA) return TIMEOUT_F;
	if (n ==   7*DELTA) return ALPHA_F;
	Uerror("cannot happen srinc_class");
	return BAD;
}
int
srunc(int n, int m)
{	switch(m) {
	case Q_FULL_F: return n-2;
	case Q_EMPT_F: return n-2-DELTA;
	case Q_EMPT_T: return n-2-2*DELTA;
	case Q_FULL_T: return n-2-3*DELTA;
	case ALPHA_F:
	case TIMEOUT_F: return 257; /* non-zero, and > MAXQ */
	}
	Uerror("cannot happen srunc");
	return 0;
}
#endif
int cnt;
#ifdef HAS_UNLESS
int
isthere(Trans *a, int b)
{	Trans *t;
	for (t = a; t; t = t->nxt)
		if (t->t_id == b)
			return 1;
	return 0;
}
#endif
#ifndef NOREDUCE
int
mark_safety(Trans *t) /* for conditional safety */
{	int g = 0, i, j, k;

	if (!t) return 0;
	if (t->qu[0])
		return (t->qu[1])?2:1;	/* marked */

	for (i = 0; i < 2; i++)
	{	j = srinc_set(t->tpe[i]);
		if (j >= GLOBAL && j != ALPHA_F)
			return -1;
		if (j != LOCAL)
		{	k = srunc(t->tpe[i], j);
			if (g == 0
			||  t->qu[0] != k
			||  t->ty[0] != j)
			{	t->qu[g] = k;
				t->ty[g] = j;
				g++;
	}	}	}
	return g;
}
#endif
void
retrans(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
	/* process n, with m states, is=initial state */
{	Trans *T0, *T1, *T2, *T3;
	Trans *T4, *T5; /* t_reverse or has_unless */
	int i;
#if defined(HAS_UNLESS) || !defined(NOREDUCE)
	int k;
#endif
#ifndef NOREDUCE
	int g, h, j, aa;
#endif
#ifdef HAS_UNLESS
	int p;
#endif
	if (state_tables >= 4)
	{	printf("STEP 1 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	do {
		for (i = 1, cnt = 0; i < m; i++)
		{	T2 = trans[n][i];
			T1 = T2?T2->nxt:(Trans *)0;
/* prescan: */		for (T0 = T1; T0; T0 = T0->nxt)
/* choice in choice */	{	if (T0->st && trans[n][T0->st]
				&&  trans[n][T0->st]->nxt)
					break;
			}
#if 0
		if (T0)
		printf("\tstate %d / %d: choice in choice\n",
		i, T0->st);
#endif
			if (T0)
			for (T0 = T1; T0; T0 = T0->nxt)
			{	T3 = trans[n][T0->st];
				if (!T3->nxt)
				{	T2->nxt = cpytr(T0);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
					continue;
				}
				do {	T3 = T3->nxt;
					T2->nxt = cpytr(T3);
					T2 = T2->nxt;
					imed(T2, T0->st, n, i);
				} while (T3->nxt);
				cnt++;
			}
		}
	} while (cnt);
	if (state_tables >= 3)
	{	printf("STEP 2 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
	for (i = 1; i < m; i++)
	{	if (trans[n][i] && trans[n][i]->nxt) /* optimize */
		{	T1 = trans[n][i]->nxt;
#if 0
			printf("\t\tpull %d (%d) to %d\n",
			T1->st, T1->forw, i);
#endif
			srcln[i] = srcln[T1->st];	/* Oyvind Teig, 5.2.0 */

			if (!trans[n][T1->st]) continue;
			T0 = cpytr(trans[n][T1->st]);
			trans[n][i] = T0;
			reach[T1->st] = 1;
			imed(T0, T1->st, n, i);
			for (T1 = T1->nxt; T1; T1 = T1->nxt)
			{
#if 0
			printf("\t\tpull %d (%d) to %d\n",
				T1->st, T1->forw, i);
#endif
		/*		srcln[i] = srcln[T1->st];  gh: not useful */
				if (!trans[n][T1->st]) continue;
				T0->nxt = cpytr(trans[n][T1->st]);
				T0 = T0->nxt;
				reach[T1->st] = 1;
				imed(T0, T1->st, n, i);
	}	}	}
	if (state_tables >= 2)
	{	printf("STEP 3 %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
		return;
	}
#ifdef HAS_UNLESS
	for (i = 1; i < m; i++)
	{	if (!trans[n][i]) continue;
		/* check for each state i if an
		 * escape to some state p is defined
		 * if so, copy and mark p's transitions
		 * and prepend them to the transition-
		 * list of state i
		 */
	 if (!like_java) /* the default */
	 {	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->e_trans = p;
				T2->nxt = trans[n][i];
				trans[n][i] = T2;
		}	}
	 } else /* outermost unless checked first */
	 {	T4 = T3 = (Trans *) 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		for (k = HAS_UNLESS-1; k >= 0; k--)
		{	if (p = T0->escp[k])
			for (T1 = trans[n][p]; T1; T1 = T1->nxt)
			{	if (isthere(trans[n][i], T1->t_id))
					continue;
				T2 = cpytr(T1);
				T2->nxt = (Trans *) 0;
				T2->e_trans = p;
				if (T3)	T3->nxt = T2;
				else	T4 = T2;
				T3 = T2;
		}	}
		if (T4)
		{	T3->nxt = trans[n][i];
			trans[n][i] = T4;
		}
	 }
	}
#endif
#ifndef NOREDUCE
	for (i = 1; i < m; i++)
	{	if (a_cycles)
		{ /* moves through these states are visible */
	#if PROG_LAB>0 && defined(HAS_NP)
			if (progstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (progstate[n][T1->st])
					goto degrade;
	#endif
			if (accpstate[n][i] || visstate[n][i])
				goto degrade;
			for (T1 = trans[n][i]; T1; T1 = T1->nxt)
				if (accpstate[n][T1->st])
					goto degrade;
		}
		T1 = trans[n][i];
		if (!T1) continue;
		g = mark_safety(T1);	/* V3.3.1 */
		if (g < 0) goto degrade; /* global */
		/* check if mixing of guards preserves reduction */
		if (T1->nxt)
		{	k = 0;
			for (T0 = T1; T0; T0 = T0->nxt)
			{	if (!(T0->atom&8))
					goto degrade;
				for (aa = 0; aa < 2; aa++)
				{	j = srinc_set(T0->tpe[aa]);
					if (j >= GLOBAL && j != ALPHA_F)
						goto degrade;
					if (T0->tpe[aa]
					&&  T0->tpe[aa]
					!=  T1->tpe[0])
						k = 1;
			}	}
			/* g = 0;	V3.3.1 */
			if (k)	/* non-uniform selection */
			for (T0 = T1; T0; T0 = T0->nxt)
			for (aa = 0; aa < 2; aa++)
			{	j = srinc_set(T0->tpe[aa]);
				if (j != LOCAL)
				{	k = srunc(T0->tpe[aa], j);
					for (h = 0; h < 6; h++)
						if (T1->qu[h] == k
						&&  T1->ty[h] == j)
							break;
					if (h >= 6)
					{	T1->qu[g%6] = k;
						T1->ty[g%6] = j;
						g++;
			}	}	}
			if (g > 6)
			{	T1->qu[0] = 0;	/* turn it off */
				printf("pan: warning, line %d, ",
					srcln[i]);
			 	printf("too many stmnt types (%d)",
					g);
			  	printf(" in selection\n");
			  goto degrade;
			}
		}
		/* mark all options global if >=1 is global */
		for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			if (!(T1->atom&8)) break;
		if (T1)
degrade:	for (T1 = trans[n][i]; T1; T1 = T1->nxt)
			T1->atom &= ~8;	/* mark as unsafe */
		/* can only mix 'r's or 's's if on same chan */
		/* and not mixed with other local operations */
		T1 = trans[n][i];
		if (!T1 || T1->qu[0]) continue;
		j = T1->tpe[0];
		if (T1->nxt && T1->atom&8)
		{ if (j == 5*DELTA)
		  {	printf("warning: line %d ", srcln[i]);
			printf("mixed condition ");
			printf("(defeats reduction)\n");
			goto degrade;
		  }
		  for (T0 = T1; T0; T0 = T0->nxt)
		  for (aa = 0; aa < 2; aa++)
		  if  (T0->tpe[aa] && T0->tpe[aa] != j)
		  {	printf("warning: line %d ", srcln[i]);
			printf("[%d-%d] mixed %stion ",
				T0->tpe[aa], j, 
				(j==5*DELTA)?"condi":"selec");
			printf("(defeats reduction)\n");
			printf("	'%s' <-> '%s'\n",
				T1->tp, T0->tp);
			goto degrade;
		} }
	}
#endif
	for (i = 1; i < m; i++)
	{	T2 = trans[n][i];
		if (!T2
		||  T2->nxt
		||  strncmp(T2->tp, ".(goto)", 7)
		||  !stopstate[n][i])
			continue;
		stopstate[n][T2->st] = 1;
	}
	if (state_tables && !verbose)
	{	if (dodot)
		{	char buf[256], *q = buf, *p = procname[n];
			while (*p != '\0')
			{	if (*p != ':')
				{	*q++ = *p;
				}
				p++;
			}
			*q = '\0';
			printf("digraph ");
			switch (Btypes[n]) {
			case I_PROC:  printf("init {\n"); break;
			case N_CLAIM: printf("claim_%s {\n", buf); break;
			case E_TRACE: printf("notrace {\n"); break;
			case N_TRACE: printf("trace {\n"); break;
			default:      printf("p_%s {\n", buf); break;
			}
			printf("size=\"8,10\";\n");
			printf("  GT [shape=box,style=dotted,label=\"%s\"];\n", buf);
			printf("  GT -> S%d;\n", is);
		} else
		{	switch (Btypes[n]) {
			case I_PROC:  printf("init\n"); break;
			case N_CLAIM: printf("claim %s\n", procname[n]); break;
			case E_TRACE: printf("notrace assertion\n"); break;
			case N_TRACE: printf("trace assertion\n"); break;
			default:      printf("proctype %s\n", procname[n]); break;
		}	}
		for (i = 1; i < m; i++)
		{	reach[i] = 1;
		}
		tagtable(n, m, is, srcln, reach);
		if (dodot) printf("}\n");
	} else
	for (i = 1; i < m; i++)
	{	int nrelse;
		if (Btypes[n] != N_CLAIM)
		{	for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			{	if (T0->st == i
				&& strcmp(T0->tp, "(1)") == 0)
				{	printf("error: proctype '%s' ",
						procname[n]);
		  			printf("line %d, state %d: has un",
						srcln[i], i);
					printf("conditional self-loop\n");
					pan_exit(1);
		}	}	}
		nrelse = 0;
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
		{	if (strcmp(T0->tp, "else") == 0)
				nrelse++;
		}
		if (nrelse > 1)
		{	printf("error: proctype '%s' state",
				procname[n]);
		  	printf(" %d, inherits %d", i, nrelse);
		  	printf(" 'else' stmnts\n");
			pan_exit(1);
	}	}
#if !defined(LOOPSTATE) && !defined(BFS_PAR)
	if (state_tables)
#endif
	do_dfs(n, m, is, srcln, reach, lpstate);

	if (!t_reverse)
	{	return;
	}
	/* process n, with m states, is=initial state -- reverse list */
	if (!state_tables && Btypes[n] != N_CLAIM)
	{	for (i = 1; i < m; i++)
		{	Trans *Tx = (Trans *) 0; /* list of escapes */
			Trans *Ty = (Trans *) 0; /* its tail element */
			T1 = (Trans *) 0; /* reversed list */
			T2 = (Trans *) 0; /* its tail */
			T3 = (Trans *) 0; /* remembers possible 'else' */

			/* find unless-escapes, they should go first */
			T4 = T5 = T0 = trans[n][i];
	#ifdef HAS_UNLESS
			while (T4 && T4->e_trans) /* escapes are first in orig list */
			{	T5 = T4;	  /* remember predecessor */
				T4 = T4->nxt;
			}
	#endif
			/* T4 points to first non-escape, T5 to its parent, T0 to original list */
			if (T4 != T0)		 /* there was at least one escape */
			{	T3 = T5->nxt;		 /* start of non-escapes */
				T5->nxt = (Trans *) 0;	 /* separate */
				Tx = T0;		 /* start of the escapes */
				Ty = T5;		 /* its tail */
				T0 = T3;		 /* the rest, to be reversed */
			}
			/* T0 points to first non-escape, Tx to the list of escapes, Ty to its tail */

			/* first tail-add non-escape transitions, reversed */
			T3 = (Trans *) 0;
			for (T5 = T0; T5; T5 = T4)
			{	T4 = T5->nxt;
	#ifdef HAS_UNLESS
				if (T5->e_trans)
				{	printf("error: cannot happen!\n");
					continue;
				}
	#endif
				if (strcmp(T5->tp, "else") == 0)
				{	T3 = T5;
					T5->nxt = (Trans *) 0;
				} else
				{	T5->nxt = T1;
					if (!T1) { T2 = T5; }
					T1 = T5;
			}	}
			/* T3 points to a possible else, which is removed from the list */
			/* T1 points to the reversed list so far (without escapes) */
			/* T2 points to the tail element -- where the else should go */
			if (T2 && T3)
			{	T2->nxt = T3;	/* add else */
			} else
			{	if (T3) /* there was an else, but there's no tail */
				{	if (!T1)	/* and no reversed list */
					{	T1 = T3; /* odd, but possible */
					} else		/* even stranger */
					{	T1->nxt = T3;
			}	}	}

			/* add in the escapes, to that they appear at the front */
			if (Tx && Ty) { Ty->nxt = T1; T1 = Tx; }

			trans[n][i] = T1;
			/* reversed, with escapes first and else last */
	}	}
	if (state_tables && verbose)
	{	printf("FINAL proctype %s\n", 
			procname[n]);
		for (i = 1; i < m; i++)
		for (T0 = trans[n][i]; T0; T0 = T0->nxt)
			crack(n, i, T0, srcln);
	}
}
void
imed(Trans *T, int v, int n, int j)	/* set intermediate state */
{	progstate[n][T->st] |= progstate[n][v];
	accpstate[n][T->st] |= accpstate[n][v];
	stopstate[n][T->st] |= stopstate[n][v];
	mapstate[n][j] = T->st;
}
void
tagtable(int n, int m, int is, short srcln[], uchar reach[])
{	Trans *z;

	if (is >= m || !trans[n][is]
	||  is <= 0 || reach[is] == 0)
		return;
	reach[is] = 0;
	if (state_tables)
	for (z = trans[n][is]; z; z = z->nxt)
	{	if (dodot)
			dot_crack(n, is, z);
		else
			crack(n, is, z, srcln);
	}

	for (z = trans[n][is]; z; z = z->nxt)
	{
#ifdef HAS_UNLESS
		int i, j;
#endif
		tagtable(n, m, z->st, srcln, reach);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			tagtable(n, m, j, srcln, reach);
		}
#endif
	}
}

extern Trans *t_id_lkup[];

void
dfs_table(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	Trans *z;

	if (is >= m || is <= 0 || !trans[n][is])
		return;
	if ((reach[is] & (4|8|16)) != 0)
	{	if ((reach[is] & (8|16)) == 16)	/* on stack, not yet recorded */
		{	lpstate[is] = 1;
			reach[is] |= 8; /* recorded */
			if (state_tables && verbose)
			{	printf("state %d line %d is a loopstate\n", is, srcln[is]);
		}	}
		return;
	}
	reach[is] |= (4|16);	/* visited | onstack */
	for (z = trans[n][is]; z; z = z->nxt)
	{	t_id_lkup[z->t_id] = z;
#ifdef HAS_UNLESS
		int i, j;
#endif
		dfs_table(n, m, z->st, srcln, reach, lpstate);
#ifdef HAS_UNLESS
		for (i = 0; i < HAS_UNLESS; i++)
		{	j = trans[n][is]->escp[i];
			if (!j) break;
			dfs_table(n, m, j, srcln, reach, lpstate);
		}
#endif
	}
	reach[is] &= ~16; /* no longer on stack */
}
void
do_dfs(int n, int m, int is, short srcln[], uchar reach[], uchar lpstate[])
{	int i;
	dfs_table(n, m, is, srcln, reach, lpstate);
	for (i = 0; i < m; i++)
		reach[i] &= ~(4|8|16);
}
void
crack(int n, int j, Trans *z, short srcln[])
{	int i;

	if (!z) return;
	printf("	state %3d -(tr %3d)-> state %3d  ",
		j, z->forw, z->st);
	printf("[id %3d tp %3d", z->t_id, z->tpe[0]);
	if (z->tpe[1]) printf(",%d", z->tpe[1]);
#ifdef HAS_UNLESS
	if (z->e_trans)
		printf(" org %3d", z->e_trans);
	else if (state_tables >= 2)
	for (i = 0; i < HAS_UNLESS; i++)
	{	if (!z->escp[i]) break;
		printf(" esc %d", z->escp[i]);
	}
#endif
	printf("]");
	printf(" [%s%s%s%s%s] %s:%d => ",
		z->atom&6?"A":z->atom&32?"D":"-",
		accpstate[n][j]?"a" :"-",
		stopstate[n][j]?"e" : "-",
		progstate[n][j]?"p" : "-",
		z->atom & 8 ?"L":"G",
		PanSource, srcln[j]);
	for (i = 0; z->tp[i]; i++)
		if (z->tp[i] == '\n')
			printf("\\n");
		else
			putchar(z->tp[i]);
	if (verbose && z->qu[0])
	{	printf("\t[");
		for (i = 0; i < 6; i++)
			if (z->qu[i])
				printf("(%d,%d)",
				z->qu[i], z->ty[i]);
		printf("]");
	}
	printf("\n");
	fflush(stdout);
}
/* spin -a m.pml; cc -o pan pan.c; ./pan -D | dot -Tps > foo.ps; ps2pdf foo.ps */
void
dot_crack(int n, int j, Trans *z)
{	int i;

	if (!z) return;
	printf("	S%d -> S%d  [color=black", j, z->st);

	if (z->atom&6) printf(",style=dashed");
	else if (z->atom&32) printf(",style=dotted");
	else if (z->atom&8) printf(",style=solid");
	else printf(",style=bold");

	printf(",label=\"");
	for (i = 0; z->tp[i]; i++)
	{	if (z->tp[i] == '\\'
		&&  z->tp[i+1] == 'n')
		{	i++; printf(" ");
		} else
		{	putchar(z->tp[i]);
	}	}
	printf("\"];\n");
	if (accpstate[n][j]) printf("  S%d [color=red,style=bold];\n", j);
	else if (progstate[n][j]) printf("  S%d [color=green,style=bold];\n", j);
	if (stopstate[n][j]) printf("  S%d [color=blue,style=bold,shape=box];\n", j);
}

#ifdef VAR_RANGES
#define BYTESIZE	32	/* 2^8 : 2^3 = 256:8 = 32 */

typedef struct Vr_Ptr {
	char	*nm;
	uchar	vals[BYTESIZE];
	struct Vr_Ptr *nxt;
} Vr_Ptr;
Vr_Ptr *ranges = (Vr_Ptr *) 0;

void
logval(char *s, int v)
{	Vr_Ptr *tmp;

	if (v<0 || v > 255) return;
	for (tmp = ranges; tmp; tmp = tmp->nxt)
		if (!strcmp(tmp->nm, s))
			goto found;
	tmp = (Vr_Ptr *) emalloc(sizeof(Vr_Ptr));
	tmp->nxt = ranges;
	ranges = tmp;
	tmp->nm = s;
found:
	tmp->vals[(v)/8] |= 1<<((v)%8);
}

void
dumpval(uchar X[], int range)
{	int w, x, i, j = -1;

	for (w = i = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
from:		if ((X[w] & (1<<x)))
		{	printf("%d", i);
			j = i;
			goto upto;
	}	}
	return;
	for (w = 0; w < range; w++)
	for (x = 0; x < 8; x++, i++)
	{
upto:		if (!(X[w] & (1<<x)))
		{	if (i-1 == j)
				printf(", ");
			else
				printf("-%d, ", i-1);
			goto from;
	}	}
	if (j >= 0 && j != 255)
		printf("-255");
}

void
dumpranges(void)
{	Vr_Ptr *tmp;
	printf("\nValues assigned within ");
	printf("interval [0..255]:\n");
	for (tmp = ranges; tmp; tmp = tmp->nxt)
	{	printf("\t%s\t: ", tmp->nm);
		dumpval(tmp->vals, BYTESIZE);
		printf("\n");
	}
}
#endif
