package health.charley.content.ask.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.page.Aspect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PassageTest {
    private static final String ASKED = "What about magnesium?";
    private static final String STUDIES = "In studies it did no better than a dummy pill.";
    private static final String MEANT = "It is unlikely to help.";
    private static final String DOCTOR = "Ask your doctor first.";

    private final Passage passage = new Passage(
            "treatments",
            Aspect.TREATMENTS,
            "Treatments",
            Optional.empty(),
            String.join(" ", ASKED, STUDIES, MEANT, DOCTOR),
            List.of(ASKED, STUDIES, MEANT, DOCTOR));

    @Test
    void a_sentence_that_does_not_name_what_it_speaks_of_comes_with_those_before() {
        assertEquals(ASKED + " " + STUDIES, passage.standingAlone(STUDIES));
        assertEquals(ASKED + " " + STUDIES + " " + MEANT, passage.standingAlone(MEANT));
    }

    @Test
    void a_sentence_that_names_its_subject_stands_alone() {
        assertEquals(DOCTOR, passage.standingAlone(DOCTOR));
        assertEquals(ASKED, passage.standingAlone(ASKED));
    }
}
