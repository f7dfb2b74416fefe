package health.charley.triage.interview;

import health.charley.edge.problem.BodyConstraints;
import health.charley.engine.NextStep.Ask;
import health.charley.engine.NextStep.Conclude;
import health.charley.triage.answer.Case;
import health.charley.triage.answer.CaseReader;
import health.charley.triage.assessment.ResultView;
import health.charley.triage.receipt.AssessmentIds;
import health.charley.triage.receipt.ReceiptSigner;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The interview on a topic. A screen takes a fraction of a millisecond, less than a change of threads is worth, so it is
 * worked out on the event loop; an outcome takes longer and is left to a worker.
 */
@Path("/api/triage/v1/topics")
@PermitAll
@Tag(name = "Interview", description = "One screen of questions after the other until the outcome.")
public class InterviewResource {
    private final BodyConstraints constraints;
    private final CaseReader cases;
    private final QuestionWriter questions;
    private final AssessmentIds ids;
    private final ReceiptSigner receipts;
    private final CompletedInterviews completed;

    InterviewResource(
            BodyConstraints constraints,
            CaseReader cases,
            QuestionWriter questions,
            AssessmentIds ids,
            ReceiptSigner receipts,
            CompletedInterviews completed) {
        this.constraints = constraints;
        this.cases = cases;
        this.questions = questions;
        this.ids = ids;
        this.receipts = receipts;
        this.completed = completed;
    }

    @POST
    @Path("{topic}/interview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the next step",
            description =
                    "Send the person and all answers so far; get one screen of questions, or the outcome. Nothing is"
                            + " stored: going back, changing an answer and resuming are the same request with other answers. An"
                            + " answer that calls for an ambulance completes the interview at once.")
    @Parameter(name = "topic", in = ParameterIn.PATH, description = "Id of the topic.", example = "leg-cramps")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            schema = @Schema(implementation = InterviewRequest.class),
                            examples = {
                                @ExampleObject(name = "start", value = InterviewExamples.START),
                                @ExampleObject(name = "answers", value = InterviewExamples.ANSWERS)
                            }))
    public Uni<InterviewView> next(@PathParam("topic") String topic, InterviewRequest request) {
        if (!request.obeysConstraints()) {
            constraints.check(request);
        }
        var stated = cases.read(topic, request.toCase());
        var named = ids.named(request.assessment());
        var budget = request.budget() == null ? stated.base().topic().budget() : request.budget();
        return stated.engine()
                .next(stated.person(), stated.answers(), budget)
                .fold(
                        ask -> Uni.createFrom().item(asking(stated, ask)),
                        conclude -> onWorker(() -> complete(stated, conclude, named, budget)));
    }

    private InterviewView asking(Case stated, Ask ask) {
        return InterviewView.asking(stated, ask, questions.write(ask.screen(), stated.knowledge()));
    }

    private static Uni<InterviewView> onWorker(Supplier<InterviewView> outcome) {
        return Uni.createFrom().item(outcome).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private InterviewView complete(Case stated, Conclude conclude, Optional<UUID> named, int budget) {
        var result = ResultView.of(stated, conclude.assessment());
        var id = named.orElseGet(() -> ids.derived(stated, budget, result));
        completed.count(conclude.assessment().level());
        return InterviewView.complete(stated, conclude, result, id, receipts.sign(id, stated, budget, result));
    }
}
