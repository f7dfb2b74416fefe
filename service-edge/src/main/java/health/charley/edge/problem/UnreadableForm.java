package health.charley.edge.problem;

import java.util.Arrays;
import java.util.List;

/**
 * A form with too many fields or a broken percent-encoding. REST's reader throws plain runtime exceptions for both, so
 * they are known by where they come from.
 */
final class UnreadableForm {

    static final String SENTENCE = "The form has too many fields, or is not properly encoded.";

    private static final List<String> READERS = List.of(
            "org.jboss.resteasy.reactive.server.core.multipart.",
            "org.jboss.resteasy.reactive.common.providers.serialisers.MapAsFormUrlEncodedProvider");

    private static final List<String> USED_BY_THEM = List.of("java.", "org.jboss.resteasy.reactive.common.util.");

    private UnreadableForm() {}

    /** Whether the reader of forms threw this. */
    static boolean isBehind(Exception failure) {
        return failure instanceof RuntimeException
                && Arrays.stream(failure.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(name -> USED_BY_THEM.stream().noneMatch(name::startsWith))
                        .limit(1)
                        .anyMatch(name -> READERS.stream().anyMatch(name::startsWith));
    }
}
