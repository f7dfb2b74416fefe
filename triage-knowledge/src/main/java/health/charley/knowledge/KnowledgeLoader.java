package health.charley.knowledge;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.EntryFault;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.release.Releases;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the knowledge files of one folder. Every entry with a fault is named in one go, so that an editor mends a file once;
 * what holds between entries is checked by {@link KnowledgeBase} when all can be read.
 */
public final class KnowledgeLoader {
    private final KnowledgeFolder folder;
    private final List<String> faults = new ArrayList<>();

    private KnowledgeLoader(KnowledgeFolder folder) {
        this.folder = folder;
    }

    /** The version of a topic's knowledge in a folder. That of a release must be as it was recorded. */
    public static KnowledgeVersion load(Path path) {
        Releases.refuseChanged(path);
        var folder = new KnowledgeFolder(path);
        return KnowledgeVersion.of(new KnowledgeLoader(folder).read(), folder.sha256());
    }

    private KnowledgeBase read() {
        var topic = one("topic.yaml", TopicFile::topic);
        var choices = orFault(() -> Choices.of(folder.list("questions.yaml")));
        refuseFaults();
        var conditions = each("conditions.yaml", ConditionsFile::condition);
        var questions = each("questions.yaml", entry -> QuestionsFile.question(entry, choices.get(0)));
        var findings = each("findings.yaml", entry -> FindingsFile.finding(entry, choices.get(0)));
        var groups = each("groups.yaml", RulesFile::group);
        var redFlags = each("red-flags.yaml", entry -> RulesFile.redFlag(entry, choices.get(0)));
        var advice = one("advice.yaml", entry -> AdviceFile.advice(entry, choices.get(0)));
        var citations = each("citations.yaml", TopicFile::citation);
        var policies = folder.policyFiles().stream()
                .flatMap(file -> one(file, PolicyFile::policy).stream())
                .toList();
        refuseFaults();
        return new KnowledgeBase(
                topic.get(0), conditions, questions, findings, groups, redFlags, advice.get(0), citations, policies);
    }

    /** What a file holds as a list of one, empty where it has a fault. */
    private <T> List<T> one(String file, Function<Entry, T> reader) {
        return orFault(() -> folder.mapping(file).as(reader));
    }

    private <T> List<T> each(String file, Function<Entry, T> reader) {
        return orFault(() -> folder.list(file)).stream()
                .flatMap(List::stream)
                .flatMap(entry -> orFault(() -> entry.as(reader)).stream())
                .toList();
    }

    private <T> List<T> orFault(Supplier<T> supplier) {
        try {
            return List.of(supplier.get());
        } catch (EntryFault e) {
            faults.add(e.getMessage());
            return List.of();
        }
    }

    private void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new KnowledgeException(faults);
        }
    }
}
