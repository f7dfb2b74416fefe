package health.charley.web.share;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.web.example.Browser;
import health.charley.web.example.ExampleServices;
import health.charley.web.example.LogRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A doctor, without an account, opens what a person shared. */
@QuarkusTest
class SharedPageTest {
    private static final String CODE = "o".repeat(43);

    private final LogRecorder recorder = new LogRecorder();
    private final Browser doctor = new Browser();

    @BeforeEach
    void openThePage() {
        doctor.open("/shared");
        Logger.getLogger("").addHandler(recorder);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(recorder);
    }

    @Test
    void the_code_and_the_pin_open_a_pdf() {
        assertEquals(200, doctor.page().status());

        doctor.submit("/shared", "code", " " + CODE + " ", "pin", "4711", "form", "pdf");

        assertEquals(200, doctor.page().status());
        assertTrue(doctor.page().has("%PDF"));
    }

    @Test
    void one_script_of_this_site_moves_the_code_of_a_link_into_the_form_and_the_page_allows_no_other() {
        var page = doctor.page();

        assertTrue(page.has("<script src=\"/assets/link-code.js\" defer></script>"));
        assertTrue(page.policy().startsWith("default-src 'none'; script-src 'self'; style-src 'self';"), page.policy());
        given().get("/assets/link-code.js").then().statusCode(200);
    }

    @Test
    void the_form_goes_to_the_address_at_hand_so_that_what_stands_after_its_hash_stays() {
        assertTrue(doctor.page().has("<form method=\"post\" novalidate"));
    }

    @Test
    void what_did_not_open_keeps_its_code_in_the_form() {
        doctor.submit("/shared", "code", CODE, "pin", "0000", "form", "pdf");

        assertTrue(doctor.page().has("value=\"" + CODE + "\""));
        assertTrue(doctor.page().policy().contains("script-src 'self';"));
    }

    @Test
    void they_open_a_fhir_document_too_and_the_whole_link_may_be_pasted() {
        doctor.submit("/shared", "code", "http://charley.example/shared#" + CODE, "pin", "4711", "form", "fhir");

        assertTrue(doctor.page().has("Bundle"));
    }

    @Test
    void a_pin_that_is_missing_or_wrong_is_told_in_words() {
        doctor.submit("/shared", "code", CODE, "pin", "", "form", "pdf");
        assertEquals(403, doctor.page().status());
        assertTrue(doctor.page().has("This code needs its PIN."));

        doctor.submit("/shared", "code", CODE, "pin", "0000", "form", "pdf");
        assertEquals(403, doctor.page().status());
        assertTrue(doctor.page().has("The PIN is wrong. After five wrong PINs the code is locked for good."));
    }

    @Test
    void the_fifth_wrong_pin_is_told_that_the_code_is_locked_now() {
        doctor.submit("/shared", "code", CODE, "pin", "5555", "form", "pdf");

        assertEquals(403, doctor.page().status());
        assertTrue(doctor.page().has("The code is locked for good now"));
    }

    @Test
    void a_code_that_leads_nowhere_is_told_in_words() {
        doctor.submit("/shared", "code", "x".repeat(43), "pin", "", "form", "pdf");

        assertEquals(404, doctor.page().status());
        assertTrue(doctor.page().has("This code opens nothing."));
        assertTrue(doctor.page().has("past its time, used up, locked"));
    }

    @Test
    void a_document_that_cannot_be_made_is_told_in_words() {
        doctor.submit("/shared", "code", "e".repeat(43), "pin", "", "form", "fhir");

        assertEquals(500, doctor.page().status());
        assertTrue(doctor.page().has("This document can’t be made of what this code opens. Try the other kind."));
    }

    @Test
    void what_cannot_be_read_is_told_in_words_and_no_other_kind_is_offered() {
        doctor.submit("/shared", "code", "u".repeat(43), "pin", "", "form", "pdf");

        assertEquals(500, doctor.page().status());
        assertTrue(doctor.page().has("What this code opens can’t be shown. Trying again will not help."));
        assertFalse(doctor.page().has("Try the other kind"));
    }

    @Test
    void what_is_no_code_or_no_pin_is_not_sent_on() {
        doctor.submit("/shared", "code", "<b>short", "pin", "12", "form", "pdf");

        assertEquals(400, doctor.page().status());
        assertTrue(doctor.page().has("A code is 43 letters, digits, hyphens and underscores."));
        assertTrue(doctor.page().has("A PIN is 4 to 8 digits."));
        assertFalse(doctor.page().has("<b>short"));
    }

    @Test
    void while_history_is_down_the_code_can_be_tried_later() {
        ExampleServices.whileDown("history", () -> doctor.submit("/shared", "code", CODE, "pin", "", "form", "pdf"));

        assertEquals(503, doctor.page().status());
        assertTrue(doctor.page().has("does not answer. Try again in a few minutes."));
    }

    @Test
    void the_code_is_in_no_address_and_in_no_log() {
        doctor.submit("/shared", "code", CODE, "pin", "4711", "form", "pdf");
        doctor.submit("/shared", "code", CODE, "pin", "0000", "form", "pdf");

        assertFalse(doctor.addresses().toString().contains(CODE));
        assertFalse(recorder.heard(CODE));
        assertFalse(ExampleServices.addressesAskedOf("history").contains(CODE));
    }
}
