package health.charley.benchmarks.history;

/**
 * How large the sealed parts of a saved assessment are, in bytes.
 *
 * @param summary what a list shows
 * @param receipt the receipt, compressed
 */
record RowSize(int summary, int receipt) {}
