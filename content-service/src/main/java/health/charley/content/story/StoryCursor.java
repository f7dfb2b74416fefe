package health.charley.content.story;

import health.charley.content.paging.CursorWord;
import health.charley.edge.problem.Problems;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Where a list of stories goes on: after the one of this time and id. */
record StoryCursor(Instant at, UUID id) {
    private static final Pattern SHAPE = Pattern.compile("story:(\\d{1,16}):([0-9a-f-]{36})");

    static Optional<StoryCursor> parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place -> new StoryCursor(time(Long.parseLong(place.group(1))), id(place.group(2))));
    }

    String word() {
        return CursorWord.of("story:" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id);
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException madeUp) {
            throw Problems.badParameter("cursor", CursorWord.REFUSAL);
        }
    }
}
