package health.charley.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.testing.Repository;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

/** The ablate command as it is typed. */
class AblateCommandTest {
    private final StringWriter out = new StringWriter();

    @Test
    void each_part_has_a_row_for_each_manner_of_asking_in_the_table_of_each_suite() {
        assertEquals(0, run("ablate", "swollen-ankle", "--people", "0"));

        var rows = out.toString().lines().filter(line -> line.startsWith("| ")).toList();
        assertEquals(2 * (2 + 2 * 10), rows.size());
        assertTrue(rows.get(2).startsWith("| as it is | not sure | "), rows::toString);
    }

    @Test
    void simulated_people_show_what_the_gains_are_worth_where_no_red_flag_decides() {
        assertEquals(0, run("ablate", "swollen-ankle", "--people", "20"));

        var lines = out.toString().lines().toList();
        var table = lines.subList(lines.indexOf("20 simulated people") + 1, lines.size());
        assertEquals(2 + 2 * 4, table.size());
        assertTrue(table.get(2).startsWith("| no red flags | "), table::toString);
        assertTrue(table.get(6).startsWith("| no red flags, at most 4 pages | "), table::toString);
    }

    @Test
    void a_topic_that_does_not_exist_is_named() {
        assertEquals(2, run("ablate", "sore-elbow"));
        assertTrue(out.toString().startsWith("There is no topic 'sore-elbow'."));
    }

    private int run(String... arguments) {
        return Workbench.commandLine(Repository.root(), Repository.root())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute(arguments);
    }
}
