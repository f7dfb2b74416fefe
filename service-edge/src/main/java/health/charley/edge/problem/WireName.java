package health.charley.edge.problem;

import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;

/** The name a caller knows a parameter by; a body has none. */
public final class WireName {

    private WireName() {}

    /** The name of a parameter of the path, the query, the headers, the cookies or a form. */
    public static Optional<String> of(AnnotatedElement parameter) {
        return parameter == null ? Optional.empty() : of(parameter.getAnnotations());
    }

    /** The name of the parameter that has these annotations. */
    public static Optional<String> of(Annotation[] annotations) {
        return Arrays.stream(annotations).flatMap(each -> nameIn(each).stream()).findFirst();
    }

    private static Optional<String> nameIn(Annotation annotation) {
        if (annotation instanceof QueryParam query) {
            return Optional.of(query.value());
        }
        if (annotation instanceof PathParam path) {
            return Optional.of(path.value());
        }
        if (annotation instanceof HeaderParam header) {
            return Optional.of(header.value());
        }
        if (annotation instanceof FormParam form) {
            return Optional.of(form.value());
        }
        return annotation instanceof CookieParam cookie ? Optional.of(cookie.value()) : Optional.empty();
    }
}
