package health.charley.content.worklist;

import com.fasterxml.jackson.annotation.JsonValue;

/** The work lists that are gone through page by page. */
public enum WorkList {
    CITATIONS("citations"),
    BROKEN_LINKS("broken-links"),
    DISAGREEMENTS("disagreements"),
    READABILITY("readability");

    private final String word;

    WorkList(String word) {
        this.word = word;
    }

    @JsonValue
    public String word() {
        return word;
    }

    /** By its name in the path; JAX-RS answers 404 to any other. */
    public static WorkList fromString(String word) {
        for (var list : values()) {
            if (list.word.equals(word)) {
                return list;
            }
        }
        throw new IllegalArgumentException("There is no work list '" + word + "'.");
    }
}
