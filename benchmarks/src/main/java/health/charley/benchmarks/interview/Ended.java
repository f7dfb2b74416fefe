package health.charley.benchmarks.interview;

/**
 * How an interview with somebody ended.
 *
 * @param asked questions asked, without what was known at the start
 * @param place where what they had stands in the differential, from 1; {@link #NOWHERE} where the knowledge does not name it
 */
public record Ended(int asked, int place) {
    /** After every place. */
    static final int NOWHERE = Integer.MAX_VALUE;
}
