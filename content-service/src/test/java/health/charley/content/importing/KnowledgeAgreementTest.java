package health.charley.content.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import health.charley.content.page.PageKind;
import health.charley.testing.Repository;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The pages that come with the service name conditions, rules and works as the engine's knowledge does. */
class KnowledgeAgreementTest {
    private final ContentSet content = PackagedContent.read();

    @Test
    void every_cause_is_a_condition_and_has_its_name() throws IOException {
        var conditions = knowledge("conditions.yaml");

        for (var page : content.pages()) {
            if (page.kind() == PageKind.CAUSE) {
                assertEquals(
                        conditions.get(page.slug()).path("name").asText(),
                        page.head().name(),
                        page.file());
            }
        }
    }

    @Test
    void every_sign_on_a_care_card_names_a_rule_that_exists() throws IOException {
        var rules = knowledge("red-flags.yaml");

        for (var page : content.pages()) {
            var named = page.head().careCards().stream()
                    .flatMap(card -> card.items().stream())
                    .flatMap(sign -> Optional.ofNullable(sign.redFlag()).stream());
            named.forEach(rule -> assertTrue(rules.containsKey(rule), page.file() + ": " + rule));
        }
    }

    @Test
    void every_cited_work_is_the_one_of_the_knowledge() throws IOException {
        var works = knowledge("citations.yaml");

        content.citations().forEach((id, work) -> {
            assertTrue(works.containsKey(id), id);
            assertEquals(works.get(id).path("text").asText(), work.text());
            assertEquals(works.get(id).path("pmid").asText(""), work.pmid().orElse(""), id);
            assertEquals(works.get(id).path("checked").asText(), work.checked().word(), id);
        });
    }

    private static Map<String, JsonNode> knowledge(String file) throws IOException {
        var path = Repository.root().resolve("knowledge/leg-cramps").resolve(file);
        var list = new YAMLMapper().readTree(path.toFile());
        return StreamSupport.stream(list.spliterator(), false)
                .collect(Collectors.toMap(entry -> entry.path("id").asText(), entry -> entry));
    }
}
