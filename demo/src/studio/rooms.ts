/** One request that the playground's endpoint has had. */
export interface Arrival {
  /** ISO 8601 */
  readonly at: string;
  /** What it was answered with. */
  readonly status: number;
  /** The body, as it was sent. */
  readonly response: unknown;
}

/** What has arrived, apart for each page that is being looked at. Nothing outlives the process. */
export interface Rooms {
  /** Newest first. */
  arrived(room: string): readonly Arrival[];
  /**
   * Takes a body in, and says with which status.
   * @param judge decides on that; `seen`: the same one has been here before
   */
  receive(room: string, body: string, judge: (seen: boolean) => number): number;
}

const MOST_ROOMS = 200;
const MOST_ARRIVALS = 40;
/** As long as a response may be. */
const MOST_LETTERS = 65_536;

export function createRooms(now: () => Date): Rooms {
  const rooms = new Map<string, Arrival[]>();
  return {
    arrived: (room) => rooms.get(room) ?? [],
    receive(room, body, judge) {
      if (body.length > MOST_LETTERS) return 413;
      let response: unknown;
      try {
        response = JSON.parse(body);
      } catch {
        return 400;
      }
      const arrivals = rooms.get(room) ?? [];
      const status = judge(
        arrivals.some((each) => JSON.stringify(each.response) === JSON.stringify(response)),
      );
      // Put last again, so that the room nobody is in gives way first.
      rooms.delete(room);
      rooms.set(room, [{ at: now().toISOString(), status, response }, ...arrivals].slice(0, MOST_ARRIVALS));
      const [oldest] = rooms.keys();
      if (rooms.size > MOST_ROOMS && oldest !== undefined) rooms.delete(oldest);
      return status;
    },
  };
}
