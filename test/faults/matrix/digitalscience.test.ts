import { keepsItsPromises } from './keeps-its-promises.ts';
import { useCasesOf } from './use-cases.ts';

keepsItsPromises(useCasesOf('digitalscience-'));
