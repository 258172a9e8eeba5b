import { settlesEverySending } from './describe-sending.ts';
import { digitalscienceSending } from './digitalscience.ts';

settlesEverySending([digitalscienceSending]);
