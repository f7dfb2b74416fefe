package health.charley.web.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

class ContractMergeTest {
    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: T, version: "1", description: D}
            paths:
              /api/NAME/v1/things:
                get:
                  responses:
                    "200": {content: {application/json: {schema: {$ref: "#/components/schemas/Thing"}}}}
            components:
              schemas:
                Problem: {type: object}
                Thing: {properties: {inside: {$ref: "#/components/schemas/Inside"}}}
                Inside: {type: INSIDE}
            """;

    @Test
    void what_all_describe_alike_is_there_once() throws JsonProcessingException {
        String whole = merged("string", "string");

        assertEquals(1, whole.split("\\bInside:", -1).length - 1);
        assertEquals(1, whole.split("\\bThing:", -1).length - 1);
    }

    @Test
    void what_is_described_differently_is_there_for_each_with_all_that_refers_to_it() throws JsonProcessingException {
        String whole = merged("string", "integer");

        assertTrue(whole.contains("TriageInside:"));
        assertTrue(whole.contains("ContentThing:"));
        assertTrue(whole.contains("#/components/schemas/TriageThing"));
        assertFalse(whole.contains("schemas/Thing"));
        assertEquals(1, whole.split("\\bProblem:", -1).length - 1);
    }

    private static String merged(String one, String other) throws JsonProcessingException {
        return new ContractMerge()
                .with("triage", DOCUMENT.replace("NAME", "triage").replace("INSIDE", one))
                .with("content", DOCUMENT.replace("NAME", "content").replace("INSIDE", other))
                .into("Whole", "All of it.");
    }
}
