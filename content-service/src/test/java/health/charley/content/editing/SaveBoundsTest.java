package health.charley.content.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import health.charley.content.importing.PackagedPages;
import health.charley.content.manuscript.Manuscript;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files come in without the bounds of a saved body: what ships must keep to them, or nobody can edit it. */
class SaveBoundsTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    static Stream<Manuscript> pages() {
        return PackagedPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_that_ships_can_be_saved_as_it_is(Manuscript page) {
        var body = ManuscriptBody.from(page);

        assertEquals(List.of(), List.copyOf(VALIDATOR.validate(body)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_page_that_ships_can_be_saved_with_its_findings_marked_in_the_text(Manuscript page) {
        var body = ManuscriptBody.from(page.withMarks());

        assertEquals(List.of(), List.copyOf(VALIDATOR.validate(body)));
    }
}
