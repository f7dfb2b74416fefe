package health.charley.history.print;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much of a report its first page takes. First the denials give way that are not of red flags, then the causes, then
 * what was reported and denied, from the end; red flags last, the least urgent first.
 *
 * @param flags the most red flags
 * @param statements the most that was reported, and the most that was denied
 * @param otherDenials whether denials stand on it that are not of red flags
 * @param causes whether the leading causes do
 */
record Room(int flags, int statements, boolean otherDenials, boolean causes) {
    private static final int ALL = Integer.MAX_VALUE;
    /** The statements that stay for as long as more than these red flags do. */
    private static final int LAST_STATEMENTS = 10;

    private static final int LAST_FLAGS = 5;

    /** From the one that takes all to the one that takes least, for a report with so many red flags. */
    static Stream<Room> fromTheLargest(int flags) {
        return Stream.of(
                        Stream.of(
                                new Room(flags, ALL, true, true),
                                new Room(flags, ALL, false, true),
                                new Room(flags, ALL, false, false)),
                        Stream.of(40, 32, 24, 16, LAST_STATEMENTS)
                                .map(statements -> new Room(flags, statements, false, false)),
                        IntStream.iterate(flags - 1, few -> few >= LAST_FLAGS, few -> few - 1)
                                .mapToObj(few -> new Room(few, LAST_STATEMENTS, false, false)),
                        Stream.of(new Room(LAST_FLAGS, 4, false, false), new Room(2, 1, false, false)))
                .flatMap(rooms -> rooms);
    }
}
