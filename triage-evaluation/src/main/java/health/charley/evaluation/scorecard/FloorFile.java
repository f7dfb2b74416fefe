package health.charley.evaluation.scorecard;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.evaluation.interview.Manner;
import health.charley.evaluation.scorecard.Floor.Bound;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.EntryFault;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.file.Words;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the floors of a suite: {@code vignettes/floors/open.yaml} for the suite {@code vignettes/open.yaml} of a topic. */
final class FloorFile {

    /** The floors of one suite of the topic in a folder; none where no file sets any. */
    static List<Floor> of(Path topic, String suite) {
        var file = topic.resolve("vignettes/floors").resolve(suite + ".yaml");
        return Files.isRegularFile(file) ? read(file) : List.of();
    }

    /** The floors in a file. */
    public static List<Floor> read(Path file) {
        try {
            return new KnowledgeFolder(file.toAbsolutePath().getParent())
                    .list(file.getFileName().toString()).stream()
                            .map(entry -> entry.as(FloorFile::floor))
                            .toList();
        } catch (EntryFault e) {
            throw new KnowledgeException(e.getMessage());
        }
    }

    private static Floor floor(Entry entry) {
        var metric = entry.text("metric");
        var group = entry.optionalText("group").orElse(Group.ALL.id());
        var bound = entry.has("least") ? Bound.LEAST : Bound.MOST;
        return new Floor(
                Metric.byId(metric).orElseThrow(() -> entry.fault("'" + metric + "' is no figure of a scorecard.")),
                Group.byId(group).orElseThrow(() -> entry.fault("'" + group + "' is no group of cases.")),
                bound,
                entry.number(bound == Bound.LEAST ? "least" : "most"),
                manners(entry));
    }

    private static Set<Manner> manners(Entry entry) {
        return entry.has("manners")
                ? Set.copyOf(Words.constants(entry, "manners", Manner.class))
                : EnumSet.allOf(Manner.class);
    }

    private FloorFile() {}
}
