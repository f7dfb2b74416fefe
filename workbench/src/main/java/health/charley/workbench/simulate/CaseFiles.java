package health.charley.workbench.simulate;

import health.charley.engine.knowledge.KnowledgeBase;
import health.charley.engine.knowledge.KnowledgeException;
import health.charley.evaluation.vignette.PublicCases;
import health.charley.evaluation.vignette.Suite;
import health.charley.evaluation.vignette.Suites;
import health.charley.workbench.knowledge.ReadableFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The options that name cases of one's own in place of those of the topic. */
final class CaseFiles {
    /** Stories, and their answers in a file beside them. */
    private static final class Public {
        @Option(
                names = "--vignettes",
                paramLabel = "FILE.json",
                required = true,
                description = "Cases of your own in the public form, in place of those of the topic.")
        private ReadableFile vignettes;

        @Option(names = "--coding", paramLabel = "FILE.json", description = "The answers of the cases of --vignettes.")
        private ReadableFile coding;
    }

    @ArgGroup(exclusive = false)
    private Public published;

    @Option(
            names = "--suite",
            paramLabel = "FILE.yaml",
            description = "Cases of your own in the form of a topic's vignettes, in place of those of the topic.")
    private ReadableFile suite;

    /** The cases named; where none are, those of the topic in a folder. */
    List<Suite> suites(Path topic, KnowledgeBase knowledge) {
        var named = new ArrayList<Suite>();
        if (published != null) {
            var coding = Optional.ofNullable(published.coding).map(ReadableFile::path);
            named.add(read(published.vignettes.path(), file -> PublicCases.read(file, coding, knowledge)));
        }
        if (suite != null) {
            named.add(read(suite.path(), Suites::read));
        }
        return named.isEmpty() ? Suites.of(topic) : named;
    }

    private static Suite read(Path file, Function<Path, Suite> reader) {
        var suite = readable(file, reader);
        if (suite.cases().isEmpty()) {
            throw UnfitCases.none(file, suite.notEntered());
        }
        return suite;
    }

    private static Suite readable(Path file, Function<Path, Suite> reader) {
        try {
            return reader.apply(file);
        } catch (KnowledgeException e) {
            throw new UnfitCases(e.faults());
        }
    }
}
