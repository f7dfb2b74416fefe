package health.charley.testing;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A walk over every endpoint in every spelling of its path, as callers who may not enter: no spelling may let in whom
 * the plain path refuses (CVE-2026-39852 and CVE-2026-50559 did).
 */
public final class PathForms {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Set<Integer> REFUSALS = Set.of(400, 401, 403, 404, 405, 406, 413, 414, 415);

    /** Said where a person gets one answer at a time, such as an archive. */
    private static final int COME_AGAIN = 503;

    private final List<Endpoint> endpoints = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final List<Caller> callers = new ArrayList<>();

    private PathForms() {}

    /** The walk over every operation of this OpenAPI document (YAML, with the same in JSON beside it). */
    public static PathForms of(Path contract) {
        Path json = contract.resolveSibling(contract.getFileName().toString().replace(".yaml", ".json"));
        Map<String, Map<String, Object>> paths = JsonPath.from(json.toFile()).getMap("paths");
        PathForms walk = new PathForms();
        paths.forEach((path, operations) -> operations.keySet().stream()
                .filter(METHODS::contains)
                .forEach(method -> walk.endpoint(method.toUpperCase(Locale.ROOT), path)));
        return walk;
    }

    /** The walk over these paths, read with GET. */
    public static PathForms at(String... paths) {
        PathForms walk = new PathForms();
        List.of(paths).forEach(path -> walk.endpoint("GET", path));
        return walk;
    }

    /** Walks this endpoint too; the path may hold {@code {parameters}}. */
    public PathForms endpoint(String method, String path) {
        endpoints.add(new Endpoint(method, path));
        return this;
    }

    /** A value for a parameter of the paths: of something that exists and that the callers may not see. */
    public PathForms with(String parameter, String value) {
        values.put(parameter, value);
        return this;
    }

    /** Who tries. */
    public PathForms as(Caller... tryingToEnter) {
        callers.addAll(List.of(tryingToEnter));
        return this;
    }

    /** Tries everything and fails with the list of spellings that let someone in. */
    public void check() {
        if (endpoints.isEmpty() || callers.isEmpty()) {
            throw new AssertionError("There is nothing to walk: endpoints " + endpoints + ", callers " + callers + ".");
        }
        List<String> open = new ArrayList<>();
        endpoints.forEach(endpoint -> walk(endpoint, open));
        if (!open.isEmpty()) {
            throw new AssertionError(
                    "These spellings are more permissive than the plain path:\n" + String.join("\n", open));
        }
    }

    /** Of the callers whom the plain path lets in only one tries the spellings: to them nothing can be opened. */
    private void walk(Endpoint endpoint, List<String> open) {
        String plain = endpoint.filled(values);
        boolean isOpenTried = false;
        for (Caller caller : callers) {
            int expected = RawHttp.send(endpoint.method(), plain, caller).statusCode();
            if (expected >= 400 || !isOpenTried) {
                open.addAll(morePermissive(endpoint.method(), plain, expected, caller));
            }
            isOpenTried |= expected < 400;
        }
    }

    /** Tried side by side, since there are thousands; and those alone once more that must not be answered side by side. */
    private static List<String> morePermissive(String method, String plain, int expected, Caller caller) {
        Map<String, Integer> answers = new ConcurrentHashMap<>();
        PathForm.of(plain).parallelStream().forEach(form -> answers.put(form, send(method, form, caller)));
        answers.replaceAll((form, answer) -> answer == COME_AGAIN ? send(method, form, caller) : answer);
        return answers.entrySet().stream()
                .filter(answer -> isMorePermissive(answer.getValue(), expected))
                .map(answer -> "%s %s as %s: %d, but %d for %s"
                        .formatted(method, answer.getKey(), caller.name(), answer.getValue(), expected, plain))
                .sorted()
                .toList();
    }

    private static int send(String method, String form, Caller caller) {
        return RawHttp.send(method, form, caller).statusCode();
    }

    /** A refusal may change into another refusal, never into anything else; and no spelling may break the server. */
    private static boolean isMorePermissive(int actual, int expected) {
        return actual != expected && !REFUSALS.contains(actual) && (expected >= 400 || actual >= 500);
    }

    private record Endpoint(String method, String template) {

        String filled(Map<String, String> values) {
            String path = template;
            for (Map.Entry<String, String> value : values.entrySet()) {
                path = path.replace("{" + value.getKey() + "}", value.getValue());
            }
            if (path.contains("{")) {
                throw new AssertionError("Say with(…) what to put into " + path + ".");
            }
            return path;
        }
    }
}
