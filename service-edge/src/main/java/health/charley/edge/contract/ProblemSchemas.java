package health.charley.edge.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schemas of a problem, the same in every contract. */
final class ProblemSchemas {

    private ProblemSchemas() {}

    /** Both schemas by name. */
    static Map<String, Schema> all() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        schemas.put("Problem", problem());
        schemas.put("ProblemError", error());
        return schemas;
    }

    static Schema problemReference() {
        return OASFactory.createSchema().ref("#/components/schemas/Problem");
    }

    /** The header that says after how many seconds to try again. */
    static Header retryAfter() {
        return OASFactory.createHeader()
                .description("Seconds to wait before trying again.")
                .schema(of(SchemaType.INTEGER, "Seconds."));
    }

    private static Schema problem() {
        return of(SchemaType.OBJECT, "What went wrong (RFC 9457).")
                .addProperty(
                        "type", text("What kind of problem this is: a URI to compare, not to open.", "about:blank"))
                .addProperty("title", text("The same in words.", "Bad Request"))
                .addProperty(
                        "status", of(SchemaType.INTEGER, "The HTTP status.").addExample(400))
                .addProperty("detail", text("A sentence about this very case.", "This must be a whole number."))
                .addProperty("instance", text("The path that was called.", "/api/content/v1/articles"))
                .addProperty("errors", errors())
                .required(List.of("type", "title", "status", "instance"));
    }

    private static Schema errors() {
        return of(SchemaType.ARRAY, "What is wrong in each place, when a body or a parameter is.")
                .items(OASFactory.createSchema().ref("#/components/schemas/ProblemError"));
    }

    private static Schema error() {
        return of(SchemaType.OBJECT, "What is wrong in one place: of the body (`pointer`) or in a parameter.")
                .addProperty("pointer", text("The place in the body, a JSON Pointer as a fragment.", "#/person/age"))
                .addProperty("parameter", text("The parameter of the path, the query or the headers.", "limit"))
                .addProperty("detail", text("A sentence.", "This must be a whole number."))
                .required(List.of("detail"));
    }

    private static Schema text(String description, String example) {
        return of(SchemaType.STRING, description).addExample(example);
    }

    private static Schema of(SchemaType type, String description) {
        return OASFactory.createSchema().addType(type).description(description);
    }
}
