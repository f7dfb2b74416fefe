package health.charley.web.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import health.charley.edge.problem.ProblemView.InputErrorView;
import health.charley.web.desk.ImportReportView.ImportObjectionView;
import health.charley.web.neighbour.RefusedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The content service refused what somebody at the desk asked for, and said why. */
final class DeskRefusedException extends RuntimeException {
    private final int status;
    private final transient JsonNode problem;

    private DeskRefusedException(int status, JsonNode problem, RuntimeException refused) {
        super(refused);
        this.status = status;
        this.problem = problem;
    }

    static DeskRefusedException of(RefusedException refused, ObjectMapper json) {
        return new DeskRefusedException(refused.status(), problem(refused, json), refused);
    }

    /** What is too large for the service, which would hang up on it. */
    static DeskRefusedException tooLarge(String sentence) {
        return new DeskRefusedException(
                Refusals.TOO_LARGE, JsonNodeFactory.instance.objectNode().put("detail", sentence), null);
    }

    /** The same, with the role that the person lacks. */
    DeskRefusedException onlyFor(Role role) {
        String sentence = "This is for the role “" + role.title() + "”, which your account does not have.";
        return new DeskRefusedException(
                status, JsonNodeFactory.instance.objectNode().put("detail", sentence), this);
    }

    int status() {
        return status;
    }

    /** Why, in a sentence; empty if the service said nothing that can be read. */
    String detail() {
        return problem.path("detail").asText("");
    }

    /** The same; something that can be shown in any case. */
    String said() {
        return detail().isEmpty() ? Refusals.heading(status) + "." : detail();
    }

    List<ObjectionView> objections() {
        return ObjectionView.sorted(
                said("objections").map(DeskRefusedException::objection).toList());
    }

    /** What is said to the files of an import that was stopped; empty for any other refusal. */
    List<ImportObjectionView> fileObjections() {
        return said("objections")
                .filter(said -> said.has("file"))
                .map(said -> new ImportObjectionView(
                        said.path("file").asText(),
                        Optional.of(said.path("page"))
                                .filter(JsonNode::isObject)
                                .map(DeskRefusedException::page),
                        objection(said.path("objection"))))
                .toList();
    }

    /** What is wrong, and where. */
    List<InputErrorView> errors() {
        return said("errors")
                .map(error -> new InputErrorView(
                        error.path("pointer").asText("#"),
                        error.path("parameter").asText(""),
                        error.path("detail").asText("")))
                .toList();
    }

    /** Whether the sentence on the whole is none of those on one place. */
    boolean saysMoreThanItsErrors() {
        return errors().stream().noneMatch(error -> error.detail().equals(detail()));
    }

    private Stream<JsonNode> said(String member) {
        return StreamSupport.stream(problem.path(member).spliterator(), false);
    }

    private static ObjectionView objection(JsonNode said) {
        return new ObjectionView(
                said.path("blocking").asBoolean(),
                said.path("code").asText(""),
                said.path("detail").asText(""),
                said.path("pointer").asText(""));
    }

    private static PageAddress page(JsonNode said) {
        return new PageAddress(
                said.path("kind").asText(),
                said.path("slug").asText(),
                said.path("language").asText());
    }

    private static JsonNode problem(RefusedException refused, ObjectMapper json) {
        if (!(refused.getCause() instanceof WebApplicationException answered)) {
            return MissingNode.getInstance();
        }
        try {
            return json.readTree(answered.getResponse().readEntity(String.class));
        } catch (IOException | ProcessingException | IllegalStateException unreadable) {
            return MissingNode.getInstance();
        }
    }
}
