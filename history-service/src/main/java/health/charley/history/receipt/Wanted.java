package health.charley.history.receipt;

import java.util.Map;
import java.util.Optional;

/** What is wanted of a JSON value, and of each item where it is a list. */
final class Wanted {
    static final Wanted ALL = new Wanted(Map.of());

    private final Map<String, Wanted> properties;

    private Wanted(Map<String, Wanted> properties) {
        this.properties = properties;
    }

    /** Only these properties of an object, and of each what is said here; a value that is no object is wanted whole. */
    static Wanted only(Map<String, Wanted> properties) {
        return new Wanted(Map.copyOf(properties));
    }

    /** What is wanted of this property of an object; nothing where it is not wanted. */
    Optional<Wanted> of(String property) {
        return this == ALL ? Optional.of(ALL) : Optional.ofNullable(properties.get(property));
    }
}
