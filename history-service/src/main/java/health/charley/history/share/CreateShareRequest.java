package health.charley.history.share;

import static java.util.stream.Collectors.joining;

import health.charley.history.sealing.DataKey;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long, how often and with what a link opens. */
@Schema(name = "CreateShare", description = "How long, how often and with what a link opens.")
public record CreateShareRequest(
        @Min(1)
        @Max(LONGEST_HOURS)
        @Schema(description = "Hours from now for which it opens; a week where it is left out.", defaultValue = "168")
        Integer hours,

        @Min(1)
        @Max(MOST_VIEWS)
        @Schema(
                description = "How many times it opens; each document read is a view. Ten where it is left out.",
                defaultValue = "10")
        Integer views,

        @Pattern(regexp = "^[0-9]{4,8}$", message = "A PIN is 4 to 8 digits.")
        @Schema(
                description =
                        "What the visitor must know beside the link: 4 to 8 digits. Tell it in another way than the link.")
        String pin,

        @Pattern(
                regexp = "^[0-9A-Za-z_-]{22,64}$",
                message = "A key is 22 to 64 letters, digits, hyphens and underscores.")
        @Schema(
                description =
                        "Random text of the caller. A request that is sent again with it makes no second link while the first is"
                                + " open: it gets the same reply.")
        String idempotencyKey) {
    static final int LONGEST_HOURS = 90 * 24;
    static final int MOST_VIEWS = 100;

    public CreateShareRequest {
        hours = Objects.requireNonNullElse(hours, 7 * 24);
        views = Objects.requireNonNullElse(views, 10);
    }

    /** Marks the key and all that is asked for, the same whenever it is sent again; nothing for a request without a key. */
    Optional<byte[]> mark(DataKey dataKey, UUID assessment) {
        var asked = Stream.of(idempotencyKey, assessment, hours, views, Objects.requireNonNullElse(pin, ""));
        return Optional.ofNullable(idempotencyKey)
                .map(key -> dataKey.mark(
                        "link asked for", asked.map(Object::toString).collect(joining("\n"))));
    }
}
