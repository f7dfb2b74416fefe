package health.charley.edge.problem;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class UnquotedTest {

    @Test
    void what_a_database_and_whatever_wraps_it_say_is_left_out_of_the_log() {
        var refused = new SQLException("syntax error in tsquery: \"night cramps\"", "42601");
        var printed = printed(Unquoted.of(new IllegalStateException("could not ask for night cramps", refused)));

        assertFalse(printed.contains("cramps"), printed);
        assertTrue(printed.contains("java.lang.IllegalStateException"), printed);
        assertTrue(printed.contains("java.sql.SQLException 42601"), printed);
        assertTrue(printed.contains("UnquotedTest.what_a_database"), printed);
    }

    @Test
    void any_other_failure_is_told_as_it_is() {
        var failure = new IllegalStateException("our own mistake", new RuntimeException());

        assertSame(failure, Unquoted.of(failure));
    }

    @Test
    void a_circle_of_causes_ends() {
        var first = new RuntimeException("first");
        first.initCause(new RuntimeException("second", new SQLException("third", "42601", first)));

        assertFalse(printed(Unquoted.of(first)).contains("third"));
    }

    private static String printed(Throwable failure) {
        var text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
