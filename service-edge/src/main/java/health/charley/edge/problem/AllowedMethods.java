package health.charley.edge.problem;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.handlers.RestInitialHandler.InitialMatch;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper.RequestPath;

/**
 * The methods the address of the request in hand takes, for the {@code Allow} header that a 405 must carry (RFC 9110
 * §15.5.6) and Quarkus leaves out.
 */
record AllowedMethods(String requested, Set<String> allowed) {

    static AllowedMethods ofCurrentRequest() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        Set<String> methods = new TreeSet<>();
        for (RequestPath<InitialMatch> path : request.getDeployment().getClassMappers()) {
            methods.addAll(methodsBelow(path, request.getPathWithoutPrefix()));
        }
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return new AllowedMethods(request.getMethod(), methods);
    }

    /** Whether the address takes methods, and not the one of the request. */
    boolean areOthers() {
        return !allowed.isEmpty() && !allowed.contains(requested);
    }

    /** The value of {@code Allow}, such as {@code GET, HEAD, OPTIONS}. */
    String allow() {
        Set<String> all = new TreeSet<>(allowed);
        all.add("OPTIONS");
        return String.join(", ", all);
    }

    private static List<String> methodsBelow(RequestPath<InitialMatch> classPath, String path) {
        var match = new RequestMapper<>(new ArrayList<>(List.of(classPath))).map(path);
        if (match == null) {
            return List.of();
        }
        String rest = match.remaining.isEmpty() ? "/" : match.remaining;
        return Arrays.stream(match.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .flatMap(handler -> ((ClassRoutingHandler) handler).getMappers().entrySet().stream())
                .filter(entry -> entry.getKey() != null && entry.getValue().map(rest) != null)
                .map(entry -> entry.getKey())
                .toList();
    }
}
