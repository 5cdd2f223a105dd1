// For the gate, which runs on every screen: so without any other module.

const UNSEEN = '[\\s\\u00AD\\u200B-\\u200F\\u2060-\\u2064\\uFEFF]*';

/** Whether a text may hold one of the errors. Rather once too often: the recogniser, which is loaded then, looks closely. */
export const ROUGH_SIGN: RegExp = new RegExp(
  `[#＃]${UNSEEN}[1１]${UNSEEN}[0０]|2018300|2534037|(?:l\\S{1,4}i|error|code|m\\S{1,3})["')\\s:=([-]{0,6}10(?![1-9])`,
  'iu',
);
