package health.charley.workbench.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.knowledge.KnowledgeRegistry;
import health.charley.testing.Repository;
import health.charley.workbench.KnowledgeCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas for editors' tools say the same as the loader. */
class SchemaCheckTest {
    /** What the loader asks of an entry, as its source reads: {@code entry.text("why")}. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:text|optionalText|texts|textLists|number|whole|flag|child|children|has|constants?|each|levels)"
                    + "\\((?:\\w+, )?\"([A-Za-z0-9]+)\"");

    @TempDir
    Path folder;

    @Test
    void all_knowledge_is_as_the_schemas_say() {
        var topics = KnowledgeRegistry.folders(Repository.root().resolve("knowledge"));

        var faults = topics.stream()
                .map(KnowledgeTexts::read)
                .flatMap(texts -> faults(texts).stream())
                .toList();

        assertEquals(List.of(), faults);
    }

    @Test
    void every_file_names_its_schema_to_editors() throws IOException {
        var texts = KnowledgeTexts.read(Repository.root().resolve("knowledge/leg-cramps"));

        for (var file : texts.byFile().keySet()) {
            var schema = "../".repeat((int) file.chars().filter(c -> c == '/').count() + 1) + "schema/"
                    + SchemaCheck.kind(file).orElseThrow() + ".schema.json";
            var first = firstLine(texts.folder().resolve(file));
            assertEquals("# yaml-language-server: $schema=" + schema, first);
            assertTrue(Files.exists(texts.folder().resolve(file).resolveSibling(schema)), schema);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        topic.yaml         | version: 9.0.0                      | version: abc
        topic.yaml         | budget: 20                          | budget: 0
        topic.yaml         | budget: 20                          | budget: 40
        topic.yaml         | minimumAge: 12                      | minimumAge: twelve
        topic.yaml         | minimumAge: 12                      | minimumAge: 121
        conditions.yaml    | alias: nlc                          | likelihood: 3
        conditions.yaml    | careLevel: self_care                | careLevel: home
        conditions.yaml    | percent: 22, source: expert-estimate | percent: 22
        conditions.yaml    | percent: 22                         | percent: 220
        conditions.yaml    | 12-17: 0.4                          | teens: 0.4
        conditions.yaml    | 12-17: 0.4                          | 12-17: 1e309
        conditions.yaml    | femaleToMale: 1.2                   | femaleToMale: 1e308
        questions.yaml     | '"I''m not sure" }'                 | '"I''m not sure", icon: x }'
        questions.yaml     | value: not-sure                     | value: perhaps
        questions.yaml     | 'question: night-wake, is: ["yes"]' | question: night-wake
        findings.yaml      | base: 0.01                          | base: 0
        findings.yaml      | pulmonary-embolism: 0.65            | pulmonary-embolism: 6.5
        findings.yaml      | 'values: ["yes"]'                   | hint: x
        findings.yaml      | source: expert-estimate             | reason: none
        groups.yaml        | damping: 0.5                        | damping: 1.5
        red-flags.yaml     | level: emergency_ambulance          | level: soon
        advice.yaml        | kind: move                          | sort: move
        advice.yaml        | 'kinds: [cold, raise]'              | 'advice: []'
        advice.yaml        | orRedFlag: false                    | 'when: { person: age, atLeast: 60 }'
        citations.yaml     | checked: read }                     | checked: yes }
        policies/us.yaml   | emergency: 5                        | emergency: -5
        policies/us.yaml   | emergency: 5                        | emergency: 0
        policies/us.yaml   | emergency: 5                        | emergency: 1e300
        vignettes/open.yaml | origin: published                  | origin: heard
        """)
    void what_the_loader_refuses_the_schema_refuses_in_the_same_file(String file, String text, String replacement) {
        var files = KnowledgeCopy.in(folder.resolve("leg-cramps")).replace(file, text, replacement);
        var texts = KnowledgeTexts.read(files.folder());

        var refused = new LoaderCheck(texts).faults();
        var malformed = new SchemaCheck().faults(file, texts.text(file).orElseThrow());

        assertEquals(file, refused.get(0).file());
        assertFalse(malformed.isEmpty());
        assertTrue(malformed.get(0).line() > 0);
    }

    @Test
    void every_key_that_the_loader_takes_is_in_a_schema() throws IOException {
        var taken = new TreeSet<String>();
        for (var source : loaderSources()) {
            TAKEN.matcher(Files.readString(source)).results().forEach(key -> taken.add(key.group(1)));
        }

        var unknown = new TreeSet<>(taken);
        unknown.removeAll(schemaKeys());

        assertTrue(taken.containsAll(List.of("percent", "enableWhen", "withhold", "diagnosis", "sha256")), "" + taken);
        assertEquals(new TreeSet<>(), unknown);
    }

    private static String firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow();
        }
    }

    private static List<Path> loaderSources() throws IOException {
        var root = Repository.root();
        try (var knowledge = Files.walk(root.resolve("triage-knowledge/src/main/java"));
                var cases = Files.walk(
                        root.resolve("triage-evaluation/src/main/java/health/charley/evaluation/vignette"))) {
            return Stream.concat(knowledge, cases)
                    .filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !path.getParent().endsWith("diff"))
                    .toList();
        }
    }

    private static Set<String> schemaKeys() throws IOException {
        try (var schemas = Files.list(Repository.root().resolve("knowledge/schema"))) {
            return schemas.map(KnowledgeText::read)
                    .flatMap(schema -> schema.tree().findValues("properties").stream())
                    .flatMap(properties -> properties.properties().stream())
                    .flatMap(property -> Stream.concat(
                            Stream.of(property.getKey()),
                            property.getValue().findValues("properties").stream()
                                    .flatMap(
                                            inner -> inner.properties().stream().map(Map.Entry::getKey))))
                    .collect(Collectors.toSet());
        }
    }

    private static List<Remark> faults(KnowledgeTexts texts) {
        var schemas = new SchemaCheck();
        return texts.byFile().entrySet().stream()
                .flatMap(file -> schemas.faults(file.getKey(), file.getValue()).stream())
                .toList();
    }
}
