package health.charley.edge.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.ws.rs.core.Response.Status;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Broken constraints of an endpoint's parameters, as a problem with the place of each. */
final class Violations {

    private Violations() {}

    /** The problem with this request; a constraint broken anywhere but in a request is our fault: 500. */
    static HttpProblem problem(ConstraintViolationException failure) {
        if (!failure.getConstraintViolations().stream().allMatch(Violations::isOfRequest)) {
            return HttpProblem.valueOf(Status.INTERNAL_SERVER_ERROR);
        }
        return Problems.badRequest(errors(failure.getConstraintViolations()));
    }

    /** The problem with a body that was validated by itself. */
    static HttpProblem ofBody(Set<? extends ConstraintViolation<?>> broken) {
        return Problems.badRequest(errors(broken));
    }

    static List<InputError> errors(Set<? extends ConstraintViolation<?>> broken) {
        return broken.stream()
                .map(Violations::error)
                .sorted(Comparator.comparing((InputError error) -> String.valueOf(error.pointer()))
                        .thenComparing(error -> String.valueOf(error.parameter()))
                        .thenComparing(InputError::detail))
                .toList();
    }

    private static InputError error(ConstraintViolation<?> violation) {
        return ViolatedPlace.of(violation).error(sentence(violation.getMessage()));
    }

    /** "must be at most 100" becomes "This must be at most 100."; a sentence of ours stays as it is. */
    private static String sentence(String message) {
        if (message.isEmpty() || Character.isUpperCase(message.charAt(0))) {
            return message;
        }
        return "This " + message + (message.endsWith(".") ? "" : ".");
    }

    private static boolean isOfRequest(ConstraintViolation<?> violation) {
        return isResource(violation.getRootBeanClass()) && !isOfAnswer(violation.getPropertyPath());
    }

    private static boolean isOfAnswer(Path path) {
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isResource(Class<?> type) {
        for (Class<?> declared = type; declared != null; declared = declared.getSuperclass()) {
            if (declared.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
                return true;
            }
        }
        return false;
    }
}
