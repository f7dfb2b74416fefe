package health.charley.history.sealing;

import java.util.Optional;

/** A sealed value that does not open: it was changed, moved to another place, or sealed with another key. */
public final class BrokenSealException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    BrokenSealException(String sentence) {
        super(sentence);
        this.place = null;
    }

    BrokenSealException(String sentence, Throwable cause) {
        super(sentence, cause);
        this.place = null;
    }

    /** The same of a value whose place is known; the sentence names it, and nothing of what it holds. */
    BrokenSealException(Place place, BrokenSealException cause) {
        super("The " + place.what() + " of " + place.row() + " does not open.", cause);
        this.place = place;
    }

    /** Where the value stands; nothing for a person's key. */
    public Optional<Place> place() {
        return Optional.ofNullable(place);
    }
}
