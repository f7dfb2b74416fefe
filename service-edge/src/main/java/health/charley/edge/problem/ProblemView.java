package health.charley.edge.problem;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as it is on the wire (RFC 9457): for the contract, and to read another service's problem. */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(name = "Problem")
public record ProblemView(
        String type, String title, int status, String detail, String instance, List<InputErrorView> errors) {

    public ProblemView {
        errors = List.copyOf(Objects.requireNonNullElse(errors, List.of()));
    }

    /** What is wrong in one place of a request. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ProblemError")
    public record InputErrorView(String pointer, String parameter, String detail) {}

    /** The error at this place of the body. */
    public Optional<InputErrorView> errorAt(String pointer) {
        return errors.stream().filter(error -> pointer.equals(error.pointer())).findFirst();
    }
}
