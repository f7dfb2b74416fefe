package health.charley.content.reading;

import health.charley.content.page.Media;
import health.charley.content.page.MediaKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture or film beside the text of a page. */
@Schema(name = "Media")
public record MediaView(
        @Schema(required = true) MediaKind kind,

        @Schema(required = true, description = "An address that begins with https, or a path on this site.")
        String url,

        @Schema(required = true, description = "What there is to see, in words.")
        String alternativeText,

        String caption) {

    static MediaView from(Media media) {
        return new MediaView(
                media.kind(),
                media.url(),
                media.alternativeText(),
                media.caption().orElse(null));
    }
}
