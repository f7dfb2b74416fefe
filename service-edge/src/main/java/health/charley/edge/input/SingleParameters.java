package health.charley.edge.input;

import health.charley.edge.problem.Problems;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a parameter in the query of an API that takes one value and is given twice: which of the two counts would be a guess.
 * A page for people shows something all the same.
 */
public class SingleParameters {
    private final Map<Method, Set<String>> byOperation = new ConcurrentHashMap<>();

    @ServerRequestFilter
    public void check(ResourceInfo resource, UriInfo address) {
        if (!address.getRequestUri().getPath().startsWith(RequestCheck.APIS)) {
            return;
        }
        var given = address.getQueryParameters();
        byOperation.computeIfAbsent(resource.getResourceMethod(), SingleParameters::of).stream()
                .filter(name -> given.containsKey(name) && given.get(name).size() > 1)
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Problems.badParameter(name, "This must be given only once.");
                });
    }

    /** The names of those that an operation takes one value of. */
    private static Set<String> of(Method operation) {
        return Arrays.stream(operation.getParameters())
                .flatMap(parameter -> parameter.isAnnotationPresent(BeanParam.class)
                        ? fields(parameter.getType())
                        : name(parameter, parameter.getType()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> fields(Class<?> bean) {
        if (bean == null) {
            return Stream.empty();
        }
        var own = Arrays.stream(bean.getDeclaredFields()).flatMap(field -> name(field, field.getType()));
        return Stream.concat(own, fields(bean.getSuperclass()));
    }

    private static Stream<String> name(AnnotatedElement element, Class<?> type) {
        var isSeveral = Collection.class.isAssignableFrom(type) || type.isArray();
        return Stream.ofNullable(element.getAnnotation(QueryParam.class))
                .filter(query -> !isSeveral)
                .map(QueryParam::value);
    }
}
