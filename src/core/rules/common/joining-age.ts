/** Age at which one may apply to join the Party (党章第一条). */
export const JOINING_AGE = 18;

/** Years between the earliest application and the earliest admission: the year of 培养考察. */
export const CULTIVATION_YEARS = 1;
