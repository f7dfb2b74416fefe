package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.manuscript.FrontMatter.CareCardText;
import health.charley.content.page.CareCardKind;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.testing.Repository;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages that come with the service name conditions, rules and works as the engine's knowledge does. */
class KnowledgeAgreementTest {
    /** How urgent the rules are whose signs stand on a card: no card is softer than a rule, and none is sharper. */
    private static final Map<CareCardKind, Set<String>> LEVELS = Map.of(
            CareCardKind.NON_URGENT, Set.of("consultation"),
            CareCardKind.URGENT, Set.of("consultation_24"),
            CareCardKind.EMERGENCY, Set.of("emergency", "emergency_ambulance"));

    private final ContentSet content = PackagedContent.read();

    @Test
    void every_cause_is_a_condition_and_has_its_name() throws IOException {
        var conditions = knowledge("conditions.yaml");

        for (var page : content.pages()) {
            if (page.address().kind() == PageKind.CAUSE) {
                assertEquals(
                        conditions.get(page.address().slug()).path("name").asText(),
                        page.page().head().name(),
                        page.file());
            }
        }
    }

    @Test
    void every_sign_on_a_care_card_names_a_rule_that_exists() throws IOException {
        var rules = knowledge("red-flags.yaml");

        for (var page : content.pages()) {
            page.page().head().careCards().stream()
                    .flatMap(KnowledgeAgreementTest::namedOn)
                    .forEach(rule -> assertTrue(rules.containsKey(rule), page.file() + ": " + rule));
        }
    }

    @Test
    void the_article_names_every_rule_of_its_topic_and_each_cause_those_that_guard_against_it() throws IOException {
        var rules = knowledge("red-flags.yaml");

        for (var page : content.pages()) {
            var named = page.page().head().careCards().stream()
                    .flatMap(KnowledgeAgreementTest::namedOn)
                    .collect(Collectors.toSet());
            rules.forEach((id, rule) -> assertTrue(
                    named.contains(id) || !belongsOn(page.address(), rule), page.file() + " leaves out " + id));
        }
    }

    @Test
    void every_sign_stands_on_a_card_as_urgent_as_its_rule() throws IOException {
        var rules = knowledge("red-flags.yaml");

        for (var page : content.pages()) {
            page.page()
                    .head()
                    .careCards()
                    .forEach(card -> namedOn(card).forEach(rule -> {
                        var level = rules.get(rule).path("level").asText();
                        assertTrue(LEVELS.get(card.kind()).contains(level), page.file() + ": " + rule + " is " + level);
                    }));
        }
    }

    /** The rules of several signs of which one alone is enough. */
    @ParameterizedTest
    @CsvSource({"R1, chest-pain breathless cough-blood-faint", "R19, bladder numb", "R21, tetany seizure"})
    void who_names_a_rule_of_several_signs_names_them_all(String rule, String signs) {
        for (var page : content.pages()) {
            var items = page.page().head().careCards().stream()
                    .flatMap(card -> card.items().stream())
                    .filter(item -> rule.equals(item.redFlag()))
                    .toList();
            var named = items.stream().flatMap(item -> item.signs().stream()).collect(Collectors.toSet());
            if (!items.isEmpty()) {
                assertEquals(Set.of(signs.split(" ")), named, page.file());
            }
        }
    }

    /** What the knowledge rests on, and what was written for readers, who must be able to open it. */
    @Test
    void every_cited_work_is_the_one_of_the_knowledge_or_can_be_opened() throws IOException {
        var works = knowledge("citations.yaml");

        content.citations().forEach((id, work) -> {
            if (!works.containsKey(id)) {
                assertTrue(work.url().isPresent(), id);
                return;
            }
            assertEquals(works.get(id).path("text").asText(), work.text());
            assertEquals(works.get(id).path("pmid").asText(""), work.pmid().orElse(""), id);
            assertEquals(works.get(id).path("checked").asText(), work.checked().word(), id);
        });
    }

    private static boolean belongsOn(PageAddress page, JsonNode rule) {
        return page.kind() == PageKind.ARTICLE
                || StreamSupport.stream(rule.path("thinkOf").spliterator(), false)
                        .anyMatch(condition -> condition.asText().equals(page.slug()));
    }

    private static Stream<String> namedOn(CareCardText card) {
        return card.items().stream().flatMap(sign -> Optional.ofNullable(sign.redFlag()).stream());
    }

    private static Map<String, JsonNode> knowledge(String file) throws IOException {
        var path = Repository.root().resolve("knowledge/leg-cramps").resolve(file);
        var list = new YAMLMapper().readTree(path.toFile());
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(entry -> entry.path("id").asText(), entry -> entry));
    }
}
