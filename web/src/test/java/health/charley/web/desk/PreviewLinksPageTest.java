package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.ExampleServices;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PreviewLinksPageTest {
    private static final String LINKS = "/desk/pages/cause/previewed/previews";

    @Test
    void the_links_of_a_page_are_listed_with_their_ends() {
        var editor = at("/desk/pages/cause/previewed", "editor");
        assertTrue(editor.sees().has("href=\"" + LINKS + "\""));

        editor.opens(LINKS);

        assertTrue(editor.sees().has("Made 4 May 2026 at 09:00 UTC by editor. Ends 11 May 2026 at 09:00 UTC."));
        assertTrue(editor.sees().has("Revoked: it shows nothing any more."));
        assertTrue(editor.sees().has("id=\"revoke-8\""));
        assertFalse(editor.sees().has("id=\"revoke-7\""));
    }

    @Test
    void a_link_is_revoked_from_the_list() {
        var editor = at(LINKS, "editor");

        editor.sends(LINKS + "/8/revocation");

        assertEquals(LINKS, editor.sees().path());
        assertTrue(ExampleServices.addressesAskedOf("content")
                .contains("/api/content/v1/editing/pages/cause/previewed/previews/8"));
    }
}
