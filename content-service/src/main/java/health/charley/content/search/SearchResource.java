package health.charley.content.search;

import health.charley.content.language.LanguageWish;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Search over published pages, open to everyone. */
@Path("/api/content/v1/search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search", description = "Published pages by the words on them.")
@PermitAll
public class SearchResource {
    private final Search search;

    SearchResource(Search search) {
        this.search = search;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "Searches the published pages",
            description = "A POST, and no GET beside it: what a person searches for may tell of their health, and"
                    + " addresses end up in logs, histories and other sites' hands. Bodies do not; the words are neither"
                    + " kept nor logged.")
    @APIResponse(responseCode = "200", description = "A part of what was found, best first.")
    public SearchView search(
            @Valid @NotNull SearchRequest request,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
                    @Parameter(description = "The languages wanted, as browsers say it.")
                    String acceptLanguage) {
        var wish = LanguageWish.of(Optional.ofNullable(request.language()), Optional.ofNullable(acceptLanguage));
        return search.run(request, wish);
    }
}
