package health.charley.content.search;

import health.charley.content.language.LanguageParameters;
import health.charley.content.page.PageKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to search for; everything but the words may be left out. */
@Schema(name = "SearchRequest")
public record SearchRequest(
        @Schema(
                required = true,
                description = "Words, in any order. Each may be the beginning of a longer one, or mistyped.",
                examples = "charley horse at night")
        @NotBlank
        @Size(max = 200)
        String query,

        @Schema(
                description = "The language wanted; goes before Accept-Language. A page is found by its words in this"
                        + " language and in those that replies fall back to (`es-MX`, `es`, `en-US`), and shown in the"
                        + " first that it exists in.",
                examples = "es")
        @Pattern(regexp = LanguageParameters.SHAPE, message = LanguageParameters.NOT_A_LANGUAGE)
        String language,

        @Schema(description = "Only pages of these kinds; all when left out.", examples = "[\"cause\"]") @Size(max = 2)
        List<@NotNull PageKind> kinds,

        @Schema(description = "How many to return at most.", defaultValue = "20") @Min(1) @Max(50)
        Integer limit,

        @Schema(description = "The `next` of the part before, of the same search.") @Size(max = 200)
        String cursor) {

    private static final int USUAL_LIMIT = 20;

    List<PageKind> wantedKinds() {
        return kinds == null || kinds.isEmpty() ? Arrays.asList(PageKind.values()) : List.copyOf(kinds);
    }

    int wantedLimit() {
        return limit == null ? USUAL_LIMIT : limit;
    }
}
