package health.charley.content.story;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import java.util.Arrays;

/** Where a story stands. A rejected or withdrawn one never comes back. */
public enum StoryState {
    PENDING("pending"),
    APPROVED("approved"),
    REJECTED("rejected"),
    WITHDRAWN("withdrawn");

    @EnumeratedValue
    private final String word;

    StoryState(String word) {
        this.word = word;
    }

    static StoryState of(String word) {
        return Arrays.stream(values())
                .filter(state -> state.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no such state of a story."));
    }

    @JsonValue
    public String word() {
        return word;
    }
}
