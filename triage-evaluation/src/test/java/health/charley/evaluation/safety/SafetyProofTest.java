package health.charley.evaluation.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.evaluation.safety.SafetyProof.Extent;
import health.charley.knowledge.KnowledgeLoader;
import health.charley.knowledge.KnowledgeRegistry;
import health.charley.knowledge.file.Folders;
import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The proof of safety of every topic of this checkout under each of its policy packs: for all kinds of people, save of a topic
 * of which that takes minutes.
 */
class SafetyProofTest {
    private static final Set<String> FEW_KINDS_OF_PEOPLE = Set.of("leg-cramps");

    @ParameterizedTest(name = "{0}")
    @MethodSource("topics")
    void a_topic_is_safe_save_for_its_known_gaps(Path folder) {
        var topic = Folders.nameOf(folder);

        var extent = FEW_KINDS_OF_PEOPLE.contains(topic) ? Extent.FEW : Extent.EVERYONE;
        var reports = SafetyProof.of(KnowledgeLoader.load(folder).base(), extent);

        var found = gaps(reports);
        KnownGaps.leave(topic, found);
        assertEquals(lines(KnownGaps.of(topic)), lines(found), () -> text(reports));
    }

    static Stream<Path> topics() {
        return KnowledgeRegistry.folders(Repository.root().resolve("knowledge")).stream();
    }

    private static SortedSet<String> gaps(List<ProofReport> reports) {
        return reports.stream()
                .flatMap(report -> report.claims().stream())
                .flatMap(claim -> claim.counterexamples().stream()
                        .map(counterexample -> claim.id() + " " + counterexample.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String lines(SortedSet<String> gaps) {
        return String.join("\n", gaps);
    }

    private static String text(List<ProofReport> reports) {
        var text = new StringWriter();
        reports.forEach(report -> new ProofText(new PrintWriter(text, true), Integer.MAX_VALUE, false).print(report));
        return text.toString();
    }
}
