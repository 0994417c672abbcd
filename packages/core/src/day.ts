/** In milliseconds. A day of a calendar can be an hour longer or shorter: that is `hours/wall-clock`. */
export const DAY = 86_400_000;
