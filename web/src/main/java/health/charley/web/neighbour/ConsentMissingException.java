package health.charley.web.neighbour;

/** A service saved nothing, because the person has to agree to this version of a consent before. */
public final class ConsentMissingException extends RefusedException {
    private final String version;

    ConsentMissingException(Neighbour neighbour, int status, String type, String version, Throwable cause) {
        super(neighbour, status, type, cause);
        this.version = version;
    }

    public String version() {
        return version;
    }
}
