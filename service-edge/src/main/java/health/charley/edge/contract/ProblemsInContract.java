package health.charley.edge.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds the problems that the edge raises to every operation they can happen in, described once as components. It runs after
 * the filters of a service, so that the contract reads the same in every build.
 */
@OpenApiFilter(value = OpenApiFilter.RunStage.BUILD, priority = ProblemsInContract.LAST)
public class ProblemsInContract implements OASFilter {
    /** Filters run from the highest priority to the lowest. */
    static final int LAST = Integer.MIN_VALUE;

    @Override
    public void filterOpenAPI(OpenAPI contract) {
        if (contract.getPaths() == null || contract.getPaths().getPathItems() == null) {
            return;
        }
        if (contract.getComponents() == null) {
            contract.setComponents(OASFactory.createComponents());
        }
        Set<PossibleProblem> named = EnumSet.noneOf(PossibleProblem.class);
        contract.getPaths().getPathItems().values().forEach(path -> named.addAll(addTo(path)));
        describe(named, contract.getComponents());
    }

    private static void describe(Set<PossibleProblem> named, Components components) {
        ProblemSchemas.all().forEach(components::addSchema);
        named.forEach(problem -> components.addResponse(problem.component(), problem.response()));
    }

    private static Set<PossibleProblem> addTo(PathItem path) {
        Set<PossibleProblem> added = EnumSet.noneOf(PossibleProblem.class);
        for (Operation operation : path.getOperations().values()) {
            List<PossibleProblem> possible = PossibleProblem.in(shape(path, operation));
            possible.forEach(problem -> add(operation, problem));
            added.addAll(possible);
            operation.getResponses().getAPIResponses().forEach(ProblemsInContract::complete);
        }
        return added;
    }

    /** An operation that says when it refuses with a status of its own need not say that a problem comes. */
    private static void complete(String status, APIResponse response) {
        if ((status.startsWith("4") || status.equals("500"))
                && response.getContent() == null
                && response.getRef() == null) {
            response.setContent(PossibleProblem.content());
            if (status.equals("429")) {
                response.addHeader("Retry-After", ProblemSchemas.retryAfter());
            }
        }
    }

    private static OperationShape shape(PathItem path, Operation operation) {
        boolean hasSignIn =
                operation.getSecurity() != null && !operation.getSecurity().isEmpty();
        return new OperationShape(
                operation.getRequestBody() != null,
                !parameters(path).isEmpty() || !parameters(operation).isEmpty(),
                hasIn(parameters(path)) || hasIn(parameters(operation)),
                hasSignIn,
                parameters(operation).stream().anyMatch(parameter -> "If-Match".equals(parameter.getName())),
                operation.getResponses().getAPIResponse(PossibleProblem.CONFLICT.status()) != null,
                operation.getResponses().getAPIResponse(PossibleProblem.NOT_ACCEPTABLE.status()) == null);
    }

    private static List<Parameter> parameters(PathItem path) {
        return path.getParameters() == null ? List.of() : path.getParameters();
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static boolean hasIn(List<Parameter> parameters) {
        return parameters.stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.PATH);
    }

    private static void add(Operation operation, PossibleProblem problem) {
        APIResponse described = operation.getResponses().getAPIResponse(problem.status());
        if (described == null || described.getContent() == null) {
            operation.getResponses().addAPIResponse(problem.status(), problem.reference());
        }
    }
}
