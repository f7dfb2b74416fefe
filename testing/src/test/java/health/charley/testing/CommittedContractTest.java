package health.charley.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommittedContractTest {

    @TempDir
    Path folder;

    private Path committed;
    private String accepting;

    @BeforeEach
    void commit() throws IOException {
        accepting = System.clearProperty("charley.contracts");
        committed = folder.resolve("sample.yaml");
        Files.writeString(committed, "openapi: 3.1.0\ninfo: old\n");
    }

    @AfterEach
    void restore() {
        System.clearProperty("charley.contracts");
        if (accepting != null) {
            System.setProperty("charley.contracts", accepting);
        }
    }

    @Test
    void the_same_document_is_fine() {
        new CommittedContract(committed).checkAgainst("openapi: 3.1.0\ninfo: old\n");
    }

    @Test
    void another_document_is_refused_with_the_first_line_that_differs() {
        var contract = new CommittedContract(committed);

        var refusal = assertThrows(AssertionError.class, () -> contract.checkAgainst("openapi: 3.1.0\ninfo: new\n"));

        assertEquals(
                "api/sample.yaml differs from what the service says, first in line 2: committed is \"info: old\","
                        + " the service says \"info: new\". If the change is meant, run ./charley"
                        + " contracts and commit the file.",
                refusal.getMessage());
    }

    @Test
    void a_contract_not_yet_committed_is_refused() {
        var contract = new CommittedContract(folder.resolve("other.yaml"));

        var refusal = assertThrows(AssertionError.class, () -> contract.checkAgainst("openapi: 3.1.0\n"));

        assertTrue(refusal.getMessage().contains("first in line 1: committed is \"(nothing)\""));
        assertFalse(Files.exists(folder.resolve("other.yaml")));
    }

    @Test
    void an_accepted_change_is_written() throws IOException {
        System.setProperty("charley.contracts", "accept");

        new CommittedContract(committed).checkAgainst("openapi: 3.1.0\ninfo: new\n");

        assertEquals("openapi: 3.1.0\ninfo: new\n", Files.readString(committed));
    }
}
