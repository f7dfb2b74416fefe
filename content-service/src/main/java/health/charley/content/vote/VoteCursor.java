package health.charley.content.vote;

import health.charley.content.paging.CursorWord;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a list of votes goes on: after the one of this time and id. */
record VoteCursor(Instant at, long id) {
    private static final Pattern SHAPE = Pattern.compile("vote:(\\d{1,16}):(\\d{1,18})");

    static Optional<VoteCursor> parse(Optional<String> word) {
        return CursorWord.parameter(word, SHAPE)
                .map(place -> new VoteCursor(time(Long.parseLong(place.group(1))), Long.parseLong(place.group(2))));
    }

    String word() {
        return CursorWord.of("vote:" + ChronoUnit.MICROS.between(Instant.EPOCH, at) + ":" + id);
    }

    private static Instant time(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
