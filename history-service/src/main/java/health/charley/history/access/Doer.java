package health.charley.history.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did something with a person's data. */
@Schema(
        name = "Doer",
        description = "Who did it: the person, somebody who has a link, or the service by itself, as its jobs do.")
public enum Doer {
    @JsonProperty("person")
    PERSON,
    @JsonProperty("link")
    LINK,
    @JsonProperty("service")
    SERVICE;

    private static final Set<String> BY_LINK = Set.of(Access.LINK_OPENED.word(), Access.PIN_WRONG.word());
    private static final Set<String> BY_ITSELF = Set.of(Access.EXPIRED.word(), Access.RECHECKED.word());

    /** Who does what the log calls by this word. */
    static Doer of(String what) {
        if (BY_LINK.contains(what)) {
            return LINK;
        }
        return BY_ITSELF.contains(what) ? SERVICE : PERSON;
    }
}
