/** The 97.5 % point of the standard normal distribution: 95 % lie within ± this. */
export const Z95 = 1.959963984540054;
