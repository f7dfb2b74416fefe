package health.charley.content.ask.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {
    @Test
    void what_is_high_in_both_orders_comes_before_what_is_first_in_one() {
        var words = Map.of("a", 3.0, "b", 2.0, "c", 0.0);
        var likeness = Map.of("a", 0.1, "b", 0.9, "c", 0.5);

        var fused = Ranking.fused(List.of("a", "b", "c"), words::get, likeness::get);

        assertEquals(List.of("b", "a", "c"), fused);
    }

    @Test
    void without_the_second_order_the_first_decides() {
        var words = Map.of("a", 1.0, "b", 2.0, "c", 3.0);

        var fused = Ranking.fused(List.of("a", "b", "c"), words::get, thing -> 0);

        assertEquals(List.of("c", "b", "a"), fused);
    }
}
