import { settlesEverySending } from './describe-sending.ts';
import { tencentCiamSending } from './tencent-ciam.ts';

settlesEverySending([tencentCiamSending]);
