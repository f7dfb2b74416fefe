package health.charley.benchmarks.data;

/** A file of the outside data is not what the benchmarks expect; the message says which and why. */
public final class DataFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DataFault(String message) {
        super(message);
    }

    public DataFault(String message, Throwable cause) {
        super(message, cause);
    }
}
