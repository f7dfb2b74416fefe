package health.charley.evaluation.vignette;

import health.charley.engine.answer.Answer;
import health.charley.engine.answer.Answer.Chosen;
import health.charley.engine.answer.Answer.Measured;
import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.engine.knowledge.CareLevel;
import health.charley.evaluation.vignette.Vignette.Origin;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.KnowledgeFolder;
import health.charley.knowledge.file.Words;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads a YAML file that lists vignettes. */
public final class VignetteFile {

    /** The vignettes of a file such as {@code open.yaml} in a folder. */
    public static List<Vignette> read(Path folder, String file) {
        return new KnowledgeFolder(folder)
                .list(file).stream()
                        .map(entry -> entry.as(VignetteFile::vignette))
                        .toList();
    }

    private static Vignette vignette(Entry entry) {
        var careLevels = new TreeSet<>(Words.constants(entry, "careLevels", CareLevel.class));
        if (careLevels.isEmpty()) {
            throw entry.fault("'careLevels' names no level of care that is right for the case.");
        }
        return new Vignette(
                entry.text("id"),
                entry.text("title"),
                Words.constant(entry, "origin", Origin.class),
                entry.text("source"),
                entry.child("person").as(VignetteFile::person),
                answers(entry),
                entry.text("diagnosis"),
                entry.texts("acceptableAlternatives"),
                best(entry, careLevels),
                careLevels,
                entry.texts("lookAlikes"));
    }

    /** The level that suits the case best; where the file names none, the least urgent of those that are right. */
    private static CareLevel best(Entry entry, SortedSet<CareLevel> careLevels) {
        if (entry.has("careLevel")) {
            return Words.constant(entry, "careLevel", CareLevel.class);
        }
        return careLevels.first();
    }

    private static Person person(Entry entry) {
        var pregnancy = entry.has("pregnancy") ? Words.constant(entry, "pregnancy", Pregnancy.class) : Pregnancy.NONE;
        return new Person(entry.whole("age"), Words.constant(entry, "sex", Sex.class), pregnancy);
    }

    private static Answers answers(Entry entry) {
        var answers = new LinkedHashMap<String, Answer>();
        entry.children("answers")
                .forEach(answer -> answer.as(told -> answers.put(told.text("question"), answer(told))));
        return new Answers(answers);
    }

    private static Answer answer(Entry entry) {
        if (entry.has("number")) {
            return new Measured(entry.number("number"));
        }
        return entry.has("values") ? new Chosen(Set.copyOf(entry.texts("values"))) : Answer.of(entry.text("value"));
    }

    private VignetteFile() {}
}
