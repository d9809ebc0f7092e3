import { dressed } from './dressed';
import { DayInput as Bare } from './inputs';

/** DayInput is for a page without antd. */
export const DayInput = dressed(Bare);
