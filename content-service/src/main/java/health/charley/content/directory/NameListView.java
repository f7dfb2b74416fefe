package health.charley.content.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Edition;
import health.charley.content.page.PageKind;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of the names of all pages, in the order of the alphabet. */
@Schema(name = "NameList")
public record NameListView(
        @Schema(required = true, description = "The letters that any name begins with.", examples = "[\"C\", \"L\"]")
        List<String> letters,

        @Schema(required = true) List<NameView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next,

        @JsonIgnore String contentLanguage)
        implements Edition {

    /** One name of a page; a page that has several is listed under each. */
    @Schema(name = "PageName")
    public record NameView(
            @Schema(required = true, examples = "charley horse")
            String name,

            @Schema(required = true, examples = "C") String letter,
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true) String headline,
            @Schema(required = true, examples = "en-US") String language,

            @Schema(required = true, description = "True when the page does not exist in the language asked for.")
            boolean fallback) {}
}
