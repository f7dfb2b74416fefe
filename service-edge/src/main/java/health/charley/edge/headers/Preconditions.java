package health.charley.edge.headers;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a client already has what it asks for, RFC 9110 section 13: {@code If-None-Match} compares weakly and, when
 * present, {@code If-Modified-Since} is not looked at; a date that can't be read is ignored.
 */
public record Preconditions(Optional<String> ifNoneMatch, Optional<String> ifModifiedSince) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A date as headers write it. */
    public static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** Whether the client has the edition with this ETag, which last changed at {@code changedAt}. */
    public boolean isNotModified(String etag, Instant changedAt) {
        if (ifNoneMatch.isPresent()) {
            return isNotModified(etag);
        }
        var seconds = changedAt.truncatedTo(ChronoUnit.SECONDS);
        return ifModifiedSince
                .flatMap(Preconditions::parse)
                .filter(date -> !seconds.isAfter(date))
                .isPresent();
    }

    /** Whether the client has the edition with this ETag, of which no date is known. */
    public boolean isNotModified(String etag) {
        return ifNoneMatch.stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(tag -> tag.strip().replaceFirst("^W/", ""))
                .anyMatch(tag -> tag.equals("*") || tag.equals(etag));
    }

    private static Optional<Instant> parse(String date) {
        try {
            return Optional.of(HTTP_DATE.parse(date, Instant::from));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
