package health.charley.history.fhir;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/** The resources of one Bundle, each under an id that follows from the assessment and its place: same report, same bytes. */
final class Entries {
    private final Bundle bundle;
    private final String assessment;

    Entries(Bundle bundle, UUID assessment) {
        this.bundle = bundle;
        this.assessment = assessment.toString();
    }

    /** What refers to the resource that is or will be under this name. */
    Reference reference(String name) {
        return new Reference(fullUrl(name));
    }

    Reference add(String name, Resource resource) {
        resource.setId(id(name));
        bundle.addEntry().setFullUrl(fullUrl(name)).setResource(resource);
        return reference(name);
    }

    private String fullUrl(String name) {
        return "urn:uuid:" + id(name);
    }

    private String id(String name) {
        return UUID.nameUUIDFromBytes((assessment + " " + name).getBytes(UTF_8)).toString();
    }
}
