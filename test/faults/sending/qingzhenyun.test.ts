import { settlesEverySending } from './describe-sending.ts';
import { qingzhenyunForgottenSending, qingzhenyunSending } from './qingzhenyun.ts';

settlesEverySending([qingzhenyunSending, qingzhenyunForgottenSending]);
