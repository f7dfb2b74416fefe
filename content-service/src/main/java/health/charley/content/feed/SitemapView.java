package health.charley.content.feed;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Edition;
import health.charley.content.page.PageKind;
import health.charley.content.site.SiteAddress;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of all published pages: what a sitemap is made of. */
@Schema(name = "Sitemap")
public record SitemapView(
        @Schema(required = true) List<SitemapItemView> items,

        @Schema(description = "The cursor of the next part; absent at the end.")
        String next,

        @JsonIgnore String contentLanguage)
        implements Edition {

    /** Feed and sitemap hold all languages, so nobody's wish changes them. */
    static final String SAME_FOR_ALL = "";

    @Override
    public String vary() {
        return SAME_FOR_ALL;
    }

    /** A page in one language. */
    @Schema(name = "SitemapItem")
    public record SitemapItemView(
            @Schema(required = true, examples = "https://charley.example/articles/leg-cramps")
            String address,

            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true, examples = "en-US") String language,

            @Schema(required = true, description = "When this revision was published.")
            Instant lastModified,

            @Schema(required = true, description = "The page in all its languages, this one too.")
            List<AlternateView> alternates) {

        static SitemapItemView from(PublishedPage page, SiteAddress site) {
            var address = page.address();
            return new SitemapItemView(
                    site.of(address),
                    address.kind(),
                    address.slug(),
                    address.language(),
                    page.publishedAt(),
                    page.translations().stream()
                            .map(language -> new AlternateView(language, site.of(address.in(language))))
                            .toList());
        }
    }

    /** The page in a language. */
    @Schema(name = "SitemapAlternate")
    public record AlternateView(
            @Schema(required = true, examples = "es") String language,

            @Schema(required = true, examples = "https://charley.example/articles/leg-cramps?language=es")
            String address) {}
}
