package health.charley.web.neighbour;

/** A service understood the request and refused it with a status of 400 to 499 other than 404. */
public class RefusedException extends RuntimeException {
    private final int status;

    private final String type;

    RefusedException(Neighbour neighbour, int status, String type, Throwable cause) {
        super("The " + neighbour.key() + " service refused the request with status " + status + ".", cause);
        this.status = status;
        this.type = type;
    }

    /** The type of the problem; empty where the service gave none. */
    public String type() {
        return type;
    }

    public int status() {
        return status;
    }
}
