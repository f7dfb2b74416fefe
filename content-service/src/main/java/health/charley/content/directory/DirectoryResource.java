package health.charley.content.directory;

import health.charley.content.directory.Directory.ListedName;
import health.charley.content.directory.NameListView.NameView;
import health.charley.content.language.LanguageParameters;
import health.charley.content.page.PageAddress;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Ways to find a page without knowing its address, open to everyone. */
@Path("/api/content/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Directory", description = "Articles and causes by name and by tag.")
@PermitAll
public class DirectoryResource {
    private final Directory directory;

    DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Path("a-z")
    @Transactional
    @Operation(
            summary = "Lists articles and causes from A to Z",
            description = "Under each name that a page has: \"charley horse\" is found under C. An article's first name"
                    + " is its headline.")
    @APIResponse(responseCode = "200", description = "A part of the names.")
    public NameListView names(@Valid @BeanParam NameParameters part, @Valid @BeanParam LanguageParameters language) {
        var wish = language.wish();
        var languages = directory.languages(wish);
        var found = directory.names(wish, languages, part.firstLetter(), part.after(), part.limit + 1);
        var more = found.size() > part.limit;
        var shown = more ? found.subList(0, part.limit) : found;
        return new NameListView(
                directory.letters(languages),
                shown.stream().map(ListedName::view).toList(),
                more ? shown.get(part.limit - 1).place().word() : null,
                languagesOf(shown));
    }

    @GET
    @Path("tags")
    @Transactional
    @Operation(summary = "Lists the tags of articles and causes")
    @APIResponse(responseCode = "200", description = "The tags.")
    public TagListView tags(@Valid @BeanParam LanguageParameters language) {
        var tags = directory.tags(directory.languages(language.wish()));
        return new TagListView(tags, PageAddress.LANGUAGE);
    }

    private static String languagesOf(List<ListedName> names) {
        var languages = names.stream()
                .map(ListedName::view)
                .map(NameView::language)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
        return languages.isEmpty() ? PageAddress.LANGUAGE : languages;
    }
}
