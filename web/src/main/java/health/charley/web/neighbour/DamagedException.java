package health.charley.web.neighbour;

/** A service has what was asked for and can't open it any more: asking again won't help. */
public final class DamagedException extends RuntimeException {
    private final boolean everything;

    DamagedException(Neighbour neighbour, boolean everything, Throwable cause) {
        super("What the " + neighbour.key() + " service keeps is damaged.", cause);
        this.everything = everything;
    }

    /** Whether all that is kept of the person is damaged, and not this one thing alone. */
    public boolean isEverything() {
        return everything;
    }
}
