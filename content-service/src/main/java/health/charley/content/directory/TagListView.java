package health.charley.content.directory;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Edition;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All tags of published pages, in the order of the alphabet. */
@Schema(name = "TagList")
public record TagListView(
        @Schema(required = true) List<TagView> items,
        @JsonIgnore String contentLanguage) implements Edition {

    /** A tag, and how many pages have it. */
    @Schema(name = "Tag")
    public record TagView(
            @Schema(required = true, examples = "pregnancy") String tag,

            @Schema(required = true, description = "How many published pages have it.", minimum = "1")
            int pages) {}
}
