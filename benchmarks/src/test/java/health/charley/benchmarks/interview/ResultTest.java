package health.charley.benchmarks.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ResultTest {

    /** Newcombe, Statistics in Medicine 17 (1998), 857–872, table I: 81 of 263 has the Wilson interval 0.2553 to 0.3662. */
    @Test
    void the_interval_of_81_of_263_goes_from_25_53_to_36_62_percent() {
        var ended = Stream.of(Collections.nCopies(81, new Ended(5, 1)), Collections.nCopies(182, new Ended(5, 2)))
                .flatMap(List::stream)
                .toList();

        var first = new Result(ended).among(1);

        assertEquals(30.80, first.value(), 0.005);
        assertEquals(25.53, first.from(), 0.005);
        assertEquals(36.62, first.to(), 0.005);
    }

    @Test
    void the_mean_of_4_and_8_questions_is_6() {
        var result = new Result(List.of(new Ended(4, 1), new Ended(8, 1)));

        assertEquals(6, result.asked().value());
        assertEquals(8, result.mostAsked());
    }
}
