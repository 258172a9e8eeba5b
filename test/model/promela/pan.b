	switch (t->back) {
	default: Uerror("bad return move");
	case  0: goto R999; /* nothing to undo */

		 /* CLAIM schedule */
;
		
	case 3: // STATE 1
		goto R999;

	case 4: // STATE 10
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* CLAIM countedBeforeJudged */
;
		
	case 5: // STATE 1
		goto R999;

	case 6: // STATE 10
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* CLAIM limitOfAll */
;
		
	case 7: // STATE 1
		goto R999;

	case 8: // STATE 10
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* CLAIM limitOfStrangers */
;
		
	case 9: // STATE 1
		goto R999;

	case 10: // STATE 10
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC :init: */
;
		;
		
	case 12: // STATE 2
		;
		;
		delproc(0, now._nr_pr-1);
		;
		goto R999;

	case 13: // STATE 3
		;
		((P2 *)_this)->n = trpt->bup.oval;
		;
		goto R999;

	case 14: // STATE 10
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC Clock */
;
		;
		
	case 16: // STATE 2
		;
		now.clock = trpt->bup.oval;
		;
		goto R999;

	case 17: // STATE 8
		;
		p_restor(II);
		;
		;
		goto R999;

		 /* PROC Request */

	case 18: // STATE 2
		;
		now.madeAt[ Index(((P0 *)_this)->self, 4) ] = trpt->bup.ovals[1];
		now.networkOf[ Index(((P0 *)_this)->self, 4) ] = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 19: // STATE 4
		;
		((P0 *)_this)->round = trpt->bup.oval;
		;
		goto R999;

	case 20: // STATE 6
		;
		((P0 *)_this)->refused = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->round = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
	case 21: // STATE 31
		sv_restor();
		goto R999;
;
		;
			case 23: // STATE 68
		sv_restor();
		goto R999;
	case 24: // STATE 79
		sv_restor();
		goto R999;
	case 25: // STATE 115
		sv_restor();
		goto R999;

	case 26: // STATE 123
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 27: // STATE 145
		sv_restor();
		goto R999;
;
		;
			case 29: // STATE 182
		sv_restor();
		goto R999;
	case 30: // STATE 193
		sv_restor();
		goto R999;
	case 31: // STATE 229
		sv_restor();
		goto R999;

	case 32: // STATE 234
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 33: // STATE 238
		;
		((P0 *)_this)->fault = trpt->bup.ovals[1];
		now.faults = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 34: // STATE 241
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 35: // STATE 263
		sv_restor();
		goto R999;

	case 36: // STATE 265
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;
	case 37: // STATE 300
		sv_restor();
		goto R999;
	case 38: // STATE 311
		sv_restor();
		goto R999;
	case 39: // STATE 347
		sv_restor();
		goto R999;
	case 40: // STATE 374
		sv_restor();
		goto R999;
;
		;
			case 42: // STATE 411
		sv_restor();
		goto R999;
	case 43: // STATE 422
		sv_restor();
		goto R999;
	case 44: // STATE 458
		sv_restor();
		goto R999;

	case 45: // STATE 466
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;

	case 46: // STATE 472
		;
		((P0 *)_this)->refused = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->isShut = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
;
		;
			case 48: // STATE 507
		sv_restor();
		goto R999;
;
		;
			case 50: // STATE 544
		sv_restor();
		goto R999;
	case 51: // STATE 555
		sv_restor();
		goto R999;

	case 52: // STATE 565
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 53: // STATE 597
		sv_restor();
		goto R999;
;
		;
			case 55: // STATE 634
		sv_restor();
		goto R999;
	case 56: // STATE 645
		sv_restor();
		goto R999;

	case 57: // STATE 652
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 58: // STATE 652
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 59: // STATE 656
		;
		((P0 *)_this)->fault = trpt->bup.ovals[1];
		now.faults = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 60: // STATE 659
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 61: // STATE 691
		sv_restor();
		goto R999;

	case 62: // STATE 693
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;
	case 63: // STATE 728
		sv_restor();
		goto R999;
	case 64: // STATE 739
		sv_restor();
		goto R999;
	case 65: // STATE 778
		sv_restor();
		goto R999;
;
		;
			case 67: // STATE 815
		sv_restor();
		goto R999;
	case 68: // STATE 826
		sv_restor();
		goto R999;

	case 69: // STATE 836
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;
	case 70: // STATE 860
		sv_restor();
		goto R999;

	case 71: // STATE 865
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 72: // STATE 883
		sv_restor();
		goto R999;

	case 73: // STATE 885
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 74: // STATE 889
		;
		((P0 *)_this)->fault = trpt->bup.ovals[1];
		now.faults = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 75: // STATE 892
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 76: // STATE 910
		sv_restor();
		goto R999;
	case 77: // STATE 930
		sv_restor();
		goto R999;
;
		;
			case 79: // STATE 946
		sv_restor();
		goto R999;

	case 80: // STATE 951
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 81: // STATE 960
		sv_restor();
		goto R999;

	case 82: // STATE 964
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 83: // STATE 967
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 84: // STATE 976
		sv_restor();
		goto R999;
	case 85: // STATE 987
		sv_restor();
		goto R999;
	case 86: // STATE 1000
		sv_restor();
		goto R999;

	case 87: // STATE 1005
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 88: // STATE 1013
		sv_restor();
		goto R999;

	case 89: // STATE 1017
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 90: // STATE 1020
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 91: // STATE 1028
		sv_restor();
		goto R999;
	case 92: // STATE 1038
		sv_restor();
		goto R999;
	case 93: // STATE 1052
		sv_restor();
		goto R999;

	case 94: // STATE 1057
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 95: // STATE 1065
		sv_restor();
		goto R999;

	case 96: // STATE 1069
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 97: // STATE 1072
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 98: // STATE 1080
		sv_restor();
		goto R999;
	case 99: // STATE 1090
		sv_restor();
		goto R999;
	case 100: // STATE 1104
		sv_restor();
		goto R999;

	case 101: // STATE 1109
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 102: // STATE 1118
		sv_restor();
		goto R999;

	case 103: // STATE 1122
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 104: // STATE 1125
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 105: // STATE 1134
		sv_restor();
		goto R999;
	case 106: // STATE 1145
		sv_restor();
		goto R999;

	case 107: // STATE 1154
		;
		((P0 *)_this)->refused = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->done = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
	case 108: // STATE 1169
		sv_restor();
		goto R999;
;
		;
			case 110: // STATE 1206
		sv_restor();
		goto R999;
	case 111: // STATE 1217
		sv_restor();
		goto R999;
;
		
	case 112: // STATE 1223
		goto R999;

	case 113: // STATE 1221
		;
		((P0 *)_this)->isSettled = trpt->bup.oval;
		;
		goto R999;

	case 114: // STATE 1228
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 115: // STATE 1238
		sv_restor();
		goto R999;
;
		;
			case 117: // STATE 1275
		sv_restor();
		goto R999;
	case 118: // STATE 1286
		sv_restor();
		goto R999;

	case 119: // STATE 1294
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 120: // STATE 1294
		;
		((P0 *)_this)->fault = trpt->bup.ovals[1];
		((P0 *)_this)->isSettled = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 121: // STATE 1294
		;
		((P0 *)_this)->fault = trpt->bup.oval;
		;
		goto R999;

	case 122: // STATE 1298
		;
		((P0 *)_this)->fault = trpt->bup.ovals[1];
		now.faults = trpt->bup.ovals[0];
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;

	case 123: // STATE 1301
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 124: // STATE 1311
		sv_restor();
		goto R999;

	case 125: // STATE 1313
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;
	case 126: // STATE 1348
		sv_restor();
		goto R999;
	case 127: // STATE 1359
		sv_restor();
		goto R999;
;
		
	case 128: // STATE 1365
		goto R999;

	case 129: // STATE 1363
		;
		((P0 *)_this)->isSettled = trpt->bup.oval;
		;
		goto R999;
	case 130: // STATE 1377
		sv_restor();
		goto R999;
;
		;
			case 132: // STATE 1414
		sv_restor();
		goto R999;
	case 133: // STATE 1425
		sv_restor();
		goto R999;
;
		
	case 134: // STATE 1431
		goto R999;

	case 135: // STATE 1429
		;
		((P0 *)_this)->isSettled = trpt->bup.oval;
		;
		goto R999;
;
		;
			case 137: // STATE 1447
		sv_restor();
		goto R999;

	case 138: // STATE 1452
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 139: // STATE 1461
		sv_restor();
		goto R999;

	case 140: // STATE 1465
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 141: // STATE 1468
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 142: // STATE 1477
		sv_restor();
		goto R999;
	case 143: // STATE 1488
		sv_restor();
		goto R999;
	case 144: // STATE 1501
		sv_restor();
		goto R999;

	case 145: // STATE 1506
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 146: // STATE 1514
		sv_restor();
		goto R999;

	case 147: // STATE 1518
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 148: // STATE 1521
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 149: // STATE 1529
		sv_restor();
		goto R999;
	case 150: // STATE 1539
		sv_restor();
		goto R999;
	case 151: // STATE 1553
		sv_restor();
		goto R999;

	case 152: // STATE 1558
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 153: // STATE 1566
		sv_restor();
		goto R999;

	case 154: // STATE 1570
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 155: // STATE 1573
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 156: // STATE 1581
		sv_restor();
		goto R999;
	case 157: // STATE 1591
		sv_restor();
		goto R999;
	case 158: // STATE 1605
		sv_restor();
		goto R999;

	case 159: // STATE 1610
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 160: // STATE 1619
		sv_restor();
		goto R999;

	case 161: // STATE 1623
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 162: // STATE 1626
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 163: // STATE 1635
		sv_restor();
		goto R999;
	case 164: // STATE 1646
		sv_restor();
		goto R999;

	case 165: // STATE 1654
		;
	/* 0 */	((P0 *)_this)->done = trpt->bup.oval;
		;
		;
		goto R999;

	case 166: // STATE 1657
		;
		((P0 *)_this)->refused = trpt->bup.ovals[2];
	/* 1 */	((P0 *)_this)->isSettled = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->done = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 3);
		goto R999;

	case 167: // STATE 1664
		;
		((P0 *)_this)->round = trpt->bup.oval;
		;
		goto R999;
;
		;
			case 169: // STATE 1678
		sv_restor();
		goto R999;

	case 170: // STATE 1683
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 171: // STATE 1692
		sv_restor();
		goto R999;

	case 172: // STATE 1696
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 173: // STATE 1699
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 174: // STATE 1708
		sv_restor();
		goto R999;
	case 175: // STATE 1719
		sv_restor();
		goto R999;

	case 176: // STATE 1728
		;
	/* 1 */	((P0 *)_this)->fault = trpt->bup.ovals[1];
	/* 0 */	((P0 *)_this)->refused = trpt->bup.ovals[0];
		;
		;
		ungrab_ints(trpt->bup.ovals, 2);
		goto R999;
	case 177: // STATE 1747
		sv_restor();
		goto R999;

	case 178: // STATE 1750
		;
	/* 0 */	((P0 *)_this)->contested = trpt->bup.oval;
		;
		;
		goto R999;
	case 179: // STATE 1761
		sv_restor();
		goto R999;

	case 180: // STATE 1766
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 181: // STATE 1775
		sv_restor();
		goto R999;

	case 182: // STATE 1779
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 183: // STATE 1782
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 184: // STATE 1791
		sv_restor();
		goto R999;
	case 185: // STATE 1802
		sv_restor();
		goto R999;
	case 186: // STATE 1815
		sv_restor();
		goto R999;

	case 187: // STATE 1820
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 188: // STATE 1828
		sv_restor();
		goto R999;

	case 189: // STATE 1832
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 190: // STATE 1835
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 191: // STATE 1843
		sv_restor();
		goto R999;
	case 192: // STATE 1853
		sv_restor();
		goto R999;
	case 193: // STATE 1867
		sv_restor();
		goto R999;

	case 194: // STATE 1872
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 195: // STATE 1880
		sv_restor();
		goto R999;

	case 196: // STATE 1884
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 197: // STATE 1887
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 198: // STATE 1895
		sv_restor();
		goto R999;
	case 199: // STATE 1905
		sv_restor();
		goto R999;
	case 200: // STATE 1919
		sv_restor();
		goto R999;

	case 201: // STATE 1924
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 202: // STATE 1933
		sv_restor();
		goto R999;

	case 203: // STATE 1937
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 204: // STATE 1940
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 205: // STATE 1949
		sv_restor();
		goto R999;
	case 206: // STATE 1960
		sv_restor();
		goto R999;
	case 207: // STATE 1977
		sv_restor();
		goto R999;

	case 208: // STATE 1982
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 209: // STATE 1991
		sv_restor();
		goto R999;

	case 210: // STATE 1995
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 211: // STATE 1998
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 212: // STATE 2007
		sv_restor();
		goto R999;
	case 213: // STATE 2018
		sv_restor();
		goto R999;
	case 214: // STATE 2067
		sv_restor();
		goto R999;
	case 215: // STATE 2086
		sv_restor();
		goto R999;

	case 216: // STATE 2092
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 217: // STATE 2133
		sv_restor();
		goto R999;
	case 218: // STATE 2152
		sv_restor();
		goto R999;

	case 219: // STATE 2157
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;

	case 220: // STATE 2160
		;
		now.faults = trpt->bup.oval;
		;
		goto R999;
	case 221: // STATE 2201
		sv_restor();
		goto R999;
	case 222: // STATE 2220
		sv_restor();
		goto R999;
	case 223: // STATE 2264
		sv_restor();
		goto R999;
	case 224: // STATE 2283
		sv_restor();
		goto R999;

	case 225: // STATE 2293
		;
		p_restor(II);
		;
		;
		goto R999;
	}

