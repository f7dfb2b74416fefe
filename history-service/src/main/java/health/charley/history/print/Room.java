package health.charley.history.print;

import java.util.List;

/**
 * How much of a report its first page takes. First the denials give way that are not of red flags, then the causes, then
 * what was reported and denied, from the end; red flags last.
 *
 * @param flags the most red flags
 * @param statements the most that was reported, and the most that was denied
 * @param otherDenials whether denials stand on it that are not of red flags
 * @param causes whether the leading causes do
 */
record Room(int flags, int statements, boolean otherDenials, boolean causes) {
    /** From the one that takes all to the one that takes least. */
    static final List<Room> FROM_THE_LARGEST = List.of(
            new Room(10, Integer.MAX_VALUE, true, true),
            new Room(10, Integer.MAX_VALUE, false, true),
            new Room(10, Integer.MAX_VALUE, false, false),
            new Room(10, 40, false, false),
            new Room(10, 32, false, false),
            new Room(10, 24, false, false),
            new Room(10, 16, false, false),
            new Room(10, 10, false, false),
            new Room(5, 10, false, false),
            new Room(5, 4, false, false),
            new Room(2, 1, false, false));
}
