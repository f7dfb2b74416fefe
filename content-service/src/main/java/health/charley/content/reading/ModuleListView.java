package health.charley.content.reading;

import com.fasterxml.jackson.annotation.JsonIgnore;
import health.charley.content.edition.Cacheable;
import health.charley.content.page.Aspect;
import health.charley.content.page.PageKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Sections of a page, each good to be shown alone. */
@Schema(name = "ModuleList")
public record ModuleListView(
        @Schema(required = true) List<ModuleView> items,
        @JsonIgnore Instant changedAt,
        @JsonIgnore String contentLanguage)
        implements Cacheable {

    static ModuleListView from(FoundPage found, List<Aspect> aspects) {
        var items = found.revision().sections().stream()
                .filter(section -> aspects.contains(section.aspect()))
                .map(section -> ModuleView.from(found, SectionView.from(section)))
                .toList();
        return new ModuleListView(items, found.changedAt(), found.language());
    }

    /** One section, with where it comes from. */
    @Schema(name = "Module")
    public record ModuleView(
            @Schema(required = true) PageKind kind,

            @Schema(required = true, examples = "leg-cramps")
            String slug,

            @Schema(required = true) String headline,
            @Schema(required = true, examples = "en-US") String language,

            @Schema(required = true, description = FoundPage.FALLBACK)
            boolean fallback,

            @Schema(required = true, description = "The revision of the page.", minimum = "1")
            int revision,

            @Schema(required = true, description = "When the page was last modified.")
            LocalDate sourceDate,

            @Schema(required = true) SectionView section) {

        private static ModuleView from(FoundPage found, SectionView section) {
            var address = found.page().address();
            var revision = found.revision();
            return new ModuleView(
                    address.kind(),
                    address.slug(),
                    revision.masthead().headline(),
                    address.language(),
                    found.fallback(),
                    revision.number(),
                    revision.dates().modified(),
                    section);
        }
    }
}
