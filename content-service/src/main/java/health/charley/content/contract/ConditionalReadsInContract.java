package health.charley.content.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Tells of the headers by which a client asks again for what it has: every GET of this service that is open to
 * everyone takes them, but for one that says in its own words how long its reply keeps, and for previews. It runs when it
 * is known which operations need a sign-in.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ConditionalReadsInContract.AFTER_SECURITY)
public class ConditionalReadsInContract implements OASFilter {
    /** Filters run from the highest priority to the lowest. */
    static final int AFTER_SECURITY = Integer.MIN_VALUE + 1;

    /** The tags of what is never kept. */
    private static final Set<String> FRESH = Set.of("Previews");

    private static final Map<String, String> REPLY_HEADERS = Map.of(
            "ETag", "The edition of the reply: it changes with every byte.",
            "Last-Modified",
                    "When anything that the reply shows last changed. Lists of pages have none: a page may go away.",
            "Cache-Control", "How long the reply may be used without asking again.",
            "Content-Language", "The language that came, whichever was asked for.");

    private static final Map<String, String> REQUEST_HEADERS = Map.of(
            "If-None-Match", "The ETags of the editions that the client has.",
            "If-Modified-Since", "The Last-Modified of the edition that the client has; If-None-Match goes before it.");

    @Override
    public PathItem filterPathItem(PathItem path) {
        if (path.getGET() != null && isConditional(path.getGET()) && !isFresh(path.getGET())) {
            describe(path.getGET());
        }
        return path;
    }

    private static boolean isFresh(Operation read) {
        return read.getTags().stream().anyMatch(FRESH::contains);
    }

    private static boolean isConditional(Operation read) {
        var headers = read.getResponses().getAPIResponse("200").getHeaders();
        var isOpen = read.getSecurity() == null || read.getSecurity().isEmpty();
        return isOpen && (headers == null || !headers.containsKey("Cache-Control"));
    }

    private static void describe(Operation read) {
        REQUEST_HEADERS.keySet().stream()
                .sorted()
                .forEach(name -> read.addParameter(OASFactory.createParameter()
                        .name(name)
                        .in(Parameter.In.HEADER)
                        .description(REQUEST_HEADERS.get(name))
                        .schema(text())));
        var reply = read.getResponses().getAPIResponse("200");
        REPLY_HEADERS.keySet().stream()
                .sorted()
                .forEach(name -> reply.addHeader(name, header(REPLY_HEADERS.get(name))));
        var moved = read.getResponses().getAPIResponse("301");
        if (moved != null) {
            moved.addHeader("Location", header("Where the page is now."));
        }
        read.getResponses()
                .addAPIResponse(
                        "304", OASFactory.createAPIResponse().description("Nothing changed since the edition named."));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
