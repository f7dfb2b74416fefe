package health.charley.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** What a person does, in a real browser. */
class BrowserJourneyTest {
    private static final int PHONE = 390;
    private static RunningCharley charley;

    @BeforeAll
    static void start() {
        charley = RunningCharley.shared();
    }

    @Test
    void a_person_goes_from_home_through_the_check_to_a_result_that_is_kept_in_their_history() {
        try (var browser = Browser.withoutScripts("check")) {
            browser.open(charley.web());
            browser.picture("home");
            browser.follow("start-check");
            CheckWalk.begin(browser, "70", "female");

            CheckWalk.answerAll(browser);

            assertEquals("/quiz/leg-cramps/result", browser.path());
            assertEquals("SELF_CARE", CheckWalk.careLevel(browser));
            assertTrue(CheckWalk.firstCause(browser).contains("Night leg cramps"), CheckWalk.firstCause(browser));
            browser.picture("result");

            browser.follow("save-result");
            browser.picture("sign-in");
            browser.follow(By.cssSelector("button[name=username][value=patient]"));
            browser.picture("saved");
            assertTrue(browser.has(By.id("saved-banner")));

            browser.follow("history-link");
            browser.picture("history");
            assertFalse(browser.all(By.cssSelector("#assessments li")).isEmpty());
            browser.follow("sign-out");
        }
    }

    @Test
    void chest_pain_leads_at_once_to_the_ambulance() {
        try (var browser = Browser.withoutScripts("ambulance")) {
            browser.width(PHONE);
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "60", "male");
            browser.click("answer-chest-pain-yes");
            browser.follow("continue");

            assertEquals("EMERGENCY_AMBULANCE", CheckWalk.careLevel(browser));
            assertTrue(browser.has(By.id("help-first")));
            assertFalse(browser.has(By.id("causes")));
            browser.picture("ambulance-on-a-phone");
        }
    }

    @Test
    void not_sure_about_chest_pain_is_told_to_act_on_it_before_any_other_advice() {
        try (var browser = Browser.withoutScripts("not-sure")) {
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "70", "female");
            browser.follow("unsure");
            CheckWalk.sayNo(browser);
            browser.click("answer-chest-pain-not-sure");
            browser.follow("continue");
            CheckWalk.answerAll(browser);

            assertTrue(browser.text(By.id("care-card-unsure")).contains("You were not sure about a warning sign"));
            assertTrue(browser.text(By.id("main-content")).contains("Call an ambulance now if one of these is true"));
            browser.picture("result");
        }
    }

    @Test
    void an_answer_that_is_missing_is_asked_for_and_the_way_back_is_open() {
        try (var browser = Browser.withoutScripts("missing-answer")) {
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "40", "male");
            browser.follow("continue");
            browser.picture("missing-answers");
            assertTrue(browser.title().startsWith("Error"), browser.title());
            browser.click("none-of-these");
            browser.follow("continue");
            assertEquals("/quiz/leg-cramps/step/2", browser.path());
            browser.open(charley.web() + "/quiz/leg-cramps/step/2/why-now");
            browser.picture("why-now");
            browser.follow("back");
            assertEquals("/quiz/leg-cramps/step/2", browser.path());

            browser.follow("back");

            assertEquals("/quiz/leg-cramps/step/1", browser.path());
            assertTrue(browser.has(By.cssSelector("#none-of-these:checked")));
        }
    }

    @Test
    void who_is_not_sure_about_a_list_gets_single_questions_and_loses_nothing() {
        try (var browser = Browser.withoutScripts("unsure")) {
            browser.width(PHONE);
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "40", "male");
            browser.picture("list");
            browser.click("answer-fever-yes");

            browser.follow("unsure");

            browser.picture("single-questions");
            assertEquals("/quiz/leg-cramps/step/1", browser.path());
            assertTrue(browser.has(By.cssSelector("#answer-fever-yes[type=radio]:checked")));
            assertFalse(browser.has(By.cssSelector("#answer-breathless-no:checked")));
        }
    }

    @Test
    void a_sample_topic_is_marked_on_every_page_and_none_of_them_has_a_barrier() {
        try (var browser = Browser.withScripts("sample")) {
            browser.open(charley.web() + "/quiz/swollen-ankle");
            CheckWalk.begin(browser, "70", "male");

            while (!browser.path().endsWith("/result")) {
                browser.picture("page");
                assertTrue(browser.has(By.id("sample-topic")), browser.path());
                assertEquals(List.of(), browser.barriers(), browser.path());
                CheckWalk.answerPage(browser);
                browser.follow("continue");
            }

            assertTrue(browser.title().contains("sample topic"), browser.title());
            assertTrue(browser.has(By.id("sample-topic")));
            assertEquals(List.of(), browser.barriers());
            browser.picture("result");
        }
    }

    @Test
    void the_articles_lead_from_the_symptom_to_its_causes() {
        try (var browser = Browser.withoutScripts("articles")) {
            browser.open(charley.web() + "/articles");
            browser.picture("articles");
            browser.open(charley.web() + "/articles/leg-cramps");
            browser.picture("article");
            browser.open(charley.web() + "/causes/deep-vein-thrombosis");
            browser.picture("cause");

            assertTrue(browser.heading().toLowerCase(Locale.ROOT).contains("deep vein thrombosis"), browser.heading());
        }
    }

    @Test
    void no_page_has_a_barrier_that_wcag_2_2_aa_forbids() {
        try (var browser = Browser.withScripts("barriers")) {
            for (var path : List.of(
                    "/",
                    "/articles",
                    "/articles/leg-cramps",
                    "/causes/deep-vein-thrombosis",
                    "/quiz/leg-cramps",
                    "/about",
                    "/privacy",
                    "/accessibility",
                    "/nothing-here")) {
                browser.open(charley.web() + path);
                assertEquals(List.of(), browser.barriers(), path);
            }
            browser.open(charley.web() + "/quiz/leg-cramps");
            CheckWalk.begin(browser, "70", "female");
            assertEquals(List.of(), browser.barriers(), "a screen");
            browser.open(charley.web() + "/quiz/leg-cramps/step/1/why-now");
            assertEquals(List.of(), browser.barriers(), "why questions come now");
            browser.follow("back");
            browser.follow("continue");
            assertEquals(List.of(), browser.barriers(), "a screen with errors");
            browser.follow("unsure");
            assertEquals(List.of(), browser.barriers(), "a screen of single questions");
            CheckWalk.answerAll(browser);
            assertEquals(List.of(), browser.barriers(), "the result");
        }
    }

    @Test
    void the_joint_api_can_be_read_and_tried_in_the_browser() {
        try (var browser = Browser.withScripts("openapi")) {
            browser.open(charley.web() + "/openapi");
            assertFalse(browser.all(By.cssSelector(".opblock")).isEmpty());
            browser.picture("openapi");
        }
    }
}
