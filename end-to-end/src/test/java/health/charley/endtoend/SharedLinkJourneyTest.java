package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Eventually;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A doctor follows the link that a person sent, in a browser where nobody is signed in. */
class SharedLinkJourneyTest {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RunningCharley charley = RunningCharley.shared();

    @Test
    void who_follows_a_link_is_asked_for_its_pin_alone_and_gets_the_assessment() {
        try (var person = Browser.withoutScripts("sharing");
                var doctor = Browser.withScripts("shared")) {
            var link = linkMadeBy(person);

            doctor.open(link);
            assertEquals(charley.web() + "/shared", doctor.address().toString());
            assertEquals(codeOf(link), codeIn(doctor));
            doctor.picture("followed");
            assertEquals(List.of(), doctor.barriers());

            doctor.type("pin", "0000");
            doctor.follow("open");
            assertTrue(doctor.text(By.id("pin-error")).contains("The PIN is wrong."));
            assertEquals(codeOf(link), codeIn(doctor));

            doctor.type("pin", "4711");
            doctor.click("open");
            assertOpenedOnce(person);
        }
    }

    @Test
    void following_a_second_link_in_the_same_window_takes_the_code_of_the_second() {
        try (var doctor = Browser.withScripts("shared-twice")) {
            doctor.open(charley.web() + "/shared#" + "a".repeat(43));

            doctor.open(charley.web() + "/shared#" + "b".repeat(43));

            Eventually.within(PATIENCE, () -> assertEquals("b".repeat(43), codeIn(doctor)));
            assertNull(doctor.address().getFragment());
        }
    }

    @Test
    void without_scripts_the_code_stays_in_the_address_until_it_is_pasted() {
        try (var doctor = Browser.withoutScripts("shared-without-scripts")) {
            var link = charley.web() + "/shared#" + "a".repeat(43);
            doctor.open(link);

            doctor.follow("open");

            assertTrue(doctor.has(By.id("code-error")));
            assertEquals(link, doctor.address().toString());
        }
    }

    private String linkMadeBy(Browser person) {
        person.open(charley.web() + "/quiz/leg-cramps");
        CheckWalk.begin(person, "70", "female");
        CheckWalk.answerAll(person);
        person.follow("save-result");
        person.follow(By.cssSelector("button[name=username][value=patient]"));
        person.follow("share");
        person.type("pin", "4711");
        person.follow("make-link");
        var link = person.text(By.id("link"));
        person.follow("back");
        return link;
    }

    private static void assertOpenedOnce(Browser person) {
        Eventually.within(PATIENCE, () -> {
            person.open(person.address().toString());
            assertTrue(person.text(By.id("main-content")).contains("Opened 1 of 10 times. It asks for a PIN."));
        });
    }

    private static String codeOf(String link) {
        return link.substring(link.indexOf('#') + 1);
    }

    private static String codeIn(Browser doctor) {
        return doctor.all(By.id("code")).get(0).getDomProperty("value");
    }
}
