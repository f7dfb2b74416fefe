package health.charley.triage.explanation;

import health.charley.edge.problem.Problems;
import health.charley.triage.answer.Case;
import health.charley.triage.answer.CaseReader;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Explanations of an interview. */
@Path("/api/triage/v1/topics")
@PermitAll
@Tag(name = "Interview")
public class ExplanationResource {
    private static final String EXAMPLE = """
            {
              "person": {"age": 45, "sex": "female"},
              "answers": [{"question": "knot", "value": "yes"}],
              "condition": "night-leg-cramps"
            }""";

    private final CaseReader cases;

    ExplanationResource(CaseReader cases) {
        this.cases = cases;
    }

    @POST
    @Path("{topic}/explanation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Explain a condition or a question",
            description =
                    "For a condition: the evidence for, against and not yet asked, as likelihood ratios with their"
                            + " sources and ranges, and which single answers would change the advice. For a question: why it"
                            + " comes now, how much it is expected to tell and what each answer would lead to.")
    public ExplanationView explain(
            @Parameter(description = "Id of the topic.", example = "leg-cramps") @PathParam("topic") String topic,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ExplanationRequest.class),
                                            examples = @ExampleObject(name = "condition", value = EXAMPLE)))
                    @Valid
                    @NotNull
                    ExplanationRequest request) {
        var stated = cases.read(topic, request.toCase());
        if ((request.condition() == null) == (request.question() == null)) {
            throw Problems.badRequest("#/condition", "Ask for exactly one of 'condition' and 'question'.");
        }
        return request.condition() != null
                ? ExplanationView.of(stated, Optional.of(cause(stated, request.condition())), Optional.empty())
                : ExplanationView.of(stated, Optional.empty(), Optional.of(question(stated, request.question())));
    }

    private static ExplainedCauseView cause(Case stated, String condition) {
        if (stated.base().condition(condition).isEmpty()) {
            throw Problems.badRequest("#/condition", "There is no condition '" + condition + "' in this topic.");
        }
        var explanation = stated.engine().explainCause(stated.person(), stated.answers(), condition);
        var decisive = stated.engine().decisiveAnswers(stated.person(), stated.answers());
        return ExplainedCauseView.from(explanation, decisive, stated.base());
    }

    private static ExplainedQuestionView question(Case stated, String question) {
        if (stated.base().question(question).isEmpty()) {
            throw Problems.badRequest("#/question", "There is no question '" + question + "' in this topic.");
        }
        return ExplainedQuestionView.from(stated.engine().explainQuestion(stated.person(), stated.answers(), question));
    }
}
