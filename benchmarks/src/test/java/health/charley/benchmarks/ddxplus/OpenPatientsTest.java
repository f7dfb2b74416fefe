package health.charley.benchmarks.ddxplus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import health.charley.benchmarks.OutsideData;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The recorded patients of DDXPlus, where they are on this machine. */
class OpenPatientsTest {

    @Test
    void the_true_pathology_is_first_in_99_percent_after_at_most_5_questions() {
        var folder = OutsideData.folder("ddxplus");
        var statistics = Statistics.read(folder);
        var file = PatientFile.read(folder.resolve("patients_open.jsonl"), statistics);

        var result = new Interviews(statistics).with(file.patients(), Interviews.until(DdxplusCommand.SURE));

        assertEquals(Map.of(), file.unknown());
        assertTrue(result.among(1).value() >= 99.0, () -> "First: " + result.among(1));
        assertTrue(result.asked().value() <= 5.0, () -> "Asked: " + result.asked());
    }
}
