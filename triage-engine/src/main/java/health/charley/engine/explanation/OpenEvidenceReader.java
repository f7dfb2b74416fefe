package health.charley.engine.explanation;

import health.charley.engine.explanation.CauseExplanation.OpenEvidence;
import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.selection.InterviewState;
import health.charley.engine.selection.QuestionChoice.Candidate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what the open questions could still say about a condition. */
public final class OpenEvidenceReader {
    private static final int MOST = 10;

    private final KnowledgeBase knowledge;
    private final InterviewState state;
    private final EvidenceReader reader;

    public OpenEvidenceReader(KnowledgeBase knowledge, InterviewState state) {
        this.knowledge = knowledge;
        this.state = state;
        this.reader = new EvidenceReader(knowledge, state);
    }

    /** The findings that would move the condition most, either way, each as if it were present. */
    public List<OpenEvidence> about(String condition, List<Candidate> open) {
        var index =
                knowledge.conditions().indexOf(knowledge.condition(condition).orElseThrow());
        return open.stream()
                .flatMap(candidate -> evidence(index, candidate))
                .sorted(Comparator.comparingDouble(OpenEvidenceReader::weight).reversed())
                .limit(MOST)
                .toList();
    }

    private Stream<OpenEvidence> evidence(int condition, Candidate candidate) {
        return state.model().observables(candidate.question().id()).stream()
                .flatMap(observable -> IntStream.range(0, observable.findings().size())
                        .mapToObj(outcome -> reader.evidence(condition, observable, outcome)))
                .map(evidence -> new OpenEvidence(candidate.question(), evidence));
    }

    private static double weight(OpenEvidence open) {
        return Math.abs(StrictMath.log(open.evidence().effectiveRatio()));
    }
}
