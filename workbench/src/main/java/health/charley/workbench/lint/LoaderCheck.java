package health.charley.workbench.lint;

import health.charley.engine.knowledge.KnowledgeException;
import health.charley.evaluation.vignette.VignetteFile;
import health.charley.knowledge.TopicKnowledge;
import health.charley.knowledge.file.EntryFault;
import health.charley.knowledge.file.Folders;
import health.charley.knowledge.release.Releases;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the service itself refuses about a topic, each sentence with the place that it speaks of. */
final class LoaderCheck {
    /** A sentence of the loader: the topic or release, the file, the id of the entry where there is one. */
    private static final Pattern IN_FILE = Pattern.compile("([a-z/-]+\\.yaml)(?:, '([^']+)')?.*?: .*", Pattern.DOTALL);
    /** A sentence about the knowledge as a whole: it begins with what it speaks of. */
    private static final Pattern ABOUT = Pattern.compile("([A-Z][a-z ]+) '([^']+)'.*", Pattern.DOTALL);

    private static final Map<String, String> FILES = Map.of(
            "Condition", "conditions.yaml",
            "Question", "questions.yaml",
            "Finding", "findings.yaml",
            "Evidence group", "groups.yaml",
            "Red flag", "red-flags.yaml",
            "Citation", "citations.yaml",
            "Advice", "advice.yaml");

    private final KnowledgeTexts texts;

    LoaderCheck(KnowledgeTexts texts) {
        this.texts = texts;
    }

    List<Remark> faults() {
        var cases = texts.vignettes().stream().flatMap(file -> vignettes(file).stream());
        return Stream.concat(topic().stream(), cases).toList();
    }

    private List<Remark> topic() {
        try {
            TopicKnowledge.load(texts.folder());
            return List.of();
        } catch (KnowledgeException e) {
            return e.faults().stream().map(this::ofVersion).toList();
        }
    }

    private List<Remark> vignettes(String file) {
        try {
            VignetteFile.read(texts.folder(), file);
            return List.of();
        } catch (EntryFault e) {
            return List.of(placed("", e.getMessage()));
        }
    }

    /** A sentence that may begin with the folder of the version that it speaks of. */
    private Remark ofVersion(String fault) {
        var colon = fault.indexOf(": ");
        var version = colon < 0 ? "" : fault.substring(0, colon);
        if (version.equals(Folders.nameOf(texts.folder()))) {
            return placed("", fault.substring(colon + 2));
        }
        var release = Releases.FOLDER + "/" + version + "/";
        return !version.isEmpty() && Files.isDirectory(texts.folder().resolve(release))
                ? placed(release, fault.substring(colon + 2))
                : placed("", fault);
    }

    private Remark placed(String within, String sentence) {
        var inFile = IN_FILE.matcher(sentence);
        if (inFile.matches()) {
            return at(within + inFile.group(1), inFile.group(2), withoutFile(sentence, inFile.group(1)));
        }
        var about = ABOUT.matcher(sentence);
        return about.matches() && FILES.containsKey(about.group(1))
                ? at(within + FILES.get(about.group(1)), about.group(2), sentence)
                : new Remark("", 0, sentence);
    }

    private static String withoutFile(String sentence, String file) {
        return sentence.substring(file.length()).replaceFirst("^(: |, )", "");
    }

    /** About the file as a whole where the sentence names no entry. */
    private Remark at(String file, String id, String sentence) {
        return id == null ? new Remark(file, 0, sentence) : texts.remark(file, id, sentence);
    }
}
