package health.charley.web.desk;

import static health.charley.web.desk.Editors.at;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgreementPageTest {
    @Test
    void a_page_is_called_by_its_headline_beside_its_address() {
        var page = at("/desk/agreement", "editor").sees();

        assertTrue(page.has(">Things &lt;on&gt; a shelf</span></a></h2>"), page.html());
        assertTrue(page.has("cause shelf, revision 2."), page.html());
    }

    @Test
    void a_difference_says_its_place_in_words_and_none_where_it_is_about_the_whole_page() {
        var page = at("/desk/agreement", "editor").sees();

        assertTrue(
                page.has("x is unknown. <span class=\"charley-muted\">at: Care cards 1, signs 2</span>"), page.html());
        assertTrue(page.has("R1 is missing. </li>"), page.html());
        assertFalse(page.has("at #"));
    }
}
