package health.charley.web.neighbour;

/** A service that the front end asks over HTTP. */
public enum Neighbour {
    TRIAGE("triage"),
    CONTENT("content"),
    HISTORY("history");

    private final String key;

    Neighbour(String key) {
        this.key = key;
    }

    /** Its name in the configuration and in the paths of its API. */
    public String key() {
        return key;
    }
}
