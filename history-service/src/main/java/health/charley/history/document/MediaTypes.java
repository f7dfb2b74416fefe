package health.charley.history.document;

import health.charley.edge.problem.Problems;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** What a document comes as. */
public final class MediaTypes {
    public static final String PDF = "application/pdf";
    public static final String FHIR = "application/fhir+json";

    /** The same for a method: whoever takes anything gets JSON. */
    public static final String PDF_IF_ASKED_FOR = PDF + ";qs=0.5";

    public static final String FHIR_IF_ASKED_FOR = FHIR + ";qs=0.6";

    /** To be kept as a file, under a name that tells nothing. */
    public static final String AS_PDF_FILE = "attachment; filename=\"document.pdf\"";

    public static final String AS_FHIR_FILE = "attachment; filename=\"document.fhir.json\"";
    public static final String AS_JSON_FILE = "attachment; filename=\"document.json\"";

    private MediaTypes() {}

    /**
     * Refuses a caller who takes no JSON, before anything is done: the method for JSON also gets those who take none of the
     * three, and the framework would say so only when it writes the answer.
     */
    public static void requireJson(HttpHeaders headers) {
        if (headers.getAcceptableMediaTypes().stream().noneMatch(MediaType.APPLICATION_JSON_TYPE::isCompatible)) {
            throw Problems.notAcceptable();
        }
    }
}
