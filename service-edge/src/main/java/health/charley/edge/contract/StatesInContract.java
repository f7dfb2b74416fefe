package health.charley.edge.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Tells of the ETag of what can be changed: every reply with a body carries it where a change names it by If-Match. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class StatesInContract implements OASFilter {
    private static final String DESCRIPTION = "The state as it is now: name it by If-Match to change it.";

    private static final Set<String> WITH_A_STATE = Set.of("200", "201");

    @Override
    public PathItem filterPathItem(PathItem path) {
        var operations = path.getOperations().values();
        if (operations.stream().anyMatch(StatesInContract::namesState)) {
            operations.stream()
                    .flatMap(operation -> replies(operation).stream())
                    .forEach(StatesInContract::describe);
        }
        return path;
    }

    private static boolean namesState(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).stream()
                .flatMap(Collection::stream)
                .anyMatch(parameter -> "If-Match".equals(parameter.getName()));
    }

    private static List<APIResponse> replies(Operation operation) {
        return operation.getResponses().getAPIResponses().entrySet().stream()
                .filter(reply -> WITH_A_STATE.contains(reply.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static void describe(APIResponse reply) {
        var text = OASFactory.createSchema().addType(Schema.SchemaType.STRING);
        reply.addHeader(
                "ETag", OASFactory.createHeader().description(DESCRIPTION).schema(text));
    }
}
