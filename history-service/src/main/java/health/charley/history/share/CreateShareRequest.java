package health.charley.history.share;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
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
        String pin) {
    static final int LONGEST_HOURS = 90 * 24;
    static final int MOST_VIEWS = 100;

    public CreateShareRequest {
        hours = Objects.requireNonNullElse(hours, 7 * 24);
        views = Objects.requireNonNullElse(views, 10);
    }
}
