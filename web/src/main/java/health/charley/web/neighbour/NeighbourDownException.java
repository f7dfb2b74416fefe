package health.charley.web.neighbour;

/** A service did not answer, not in time, or not in words we understand. */
public class NeighbourDownException extends RuntimeException {
    private final Neighbour neighbour;

    public NeighbourDownException(Neighbour neighbour, Throwable cause) {
        super("The " + neighbour.key() + " service does not answer.", cause);
        this.neighbour = neighbour;
    }

    public Neighbour neighbour() {
        return neighbour;
    }
}
