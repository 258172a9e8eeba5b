import { authingSending } from './authing.ts';
import { settlesEverySending } from './describe-sending.ts';

settlesEverySending([authingSending]);
