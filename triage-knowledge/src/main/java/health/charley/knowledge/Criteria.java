package health.charley.knowledge;

import health.charley.engine.answer.Criterion;
import health.charley.engine.answer.Criterion.AgeWithin;
import health.charley.engine.answer.Criterion.All;
import health.charley.engine.answer.Criterion.Any;
import health.charley.engine.answer.Criterion.Chose;
import health.charley.engine.answer.Criterion.ChoseAtLeast;
import health.charley.engine.answer.Criterion.Not;
import health.charley.engine.answer.Criterion.NumberWithin;
import health.charley.engine.answer.Criterion.PregnancyIs;
import health.charley.engine.answer.Criterion.SexIs;
import health.charley.engine.answer.Pregnancy;
import health.charley.engine.answer.Sex;
import health.charley.knowledge.file.Entry;
import health.charley.knowledge.file.Words;
import java.util.List;
import java.util.Set;

/** Reads a criterion: {@code all}, {@code any}, {@code not}, or a clause on one {@code question} or the {@code person}. */
final class Criteria {
    private static final int OLDEST = 200;

    private final Choices choices;

    Criteria(Choices choices) {
        this.choices = choices;
    }

    Criterion read(Entry entry) {
        return entry.as(this::parse);
    }

    private Criterion parse(Entry entry) {
        if (entry.has("all")) {
            return new All(parts(entry, "all"));
        }
        if (entry.has("any")) {
            return new Any(parts(entry, "any"));
        }
        if (entry.has("not")) {
            return new Not(read(entry.child("not")));
        }
        return entry.has("person") ? ofPerson(entry) : ofQuestion(entry);
    }

    private List<Criterion> parts(Entry entry, String key) {
        var parts = entry.children(key).stream().map(this::read).toList();
        if (parts.isEmpty()) {
            throw entry.fault("'" + key + "' must list at least one clause.");
        }
        return parts;
    }

    private Criterion ofQuestion(Entry entry) {
        var question = entry.text("question");
        if (entry.has("is")) {
            return new Chose(question, Set.copyOf(entry.texts("is")));
        }
        if (entry.has("countAtLeast")) {
            return new ChoseAtLeast(question, entry.whole("countAtLeast"), choices.counted(entry, question));
        }
        refuseNoBound(entry);
        var from = entry.has("atLeast") ? entry.number("atLeast") : Double.NEGATIVE_INFINITY;
        var to = entry.has("atMost") ? entry.number("atMost") : Double.POSITIVE_INFINITY;
        return new NumberWithin(question, from, to);
    }

    private Criterion ofPerson(Entry entry) {
        var trait = entry.text("person");
        return switch (trait) {
            case "age" -> ofAge(entry);
            case "sex" -> ofSex(entry);
            case "pregnancy" -> new PregnancyIs(Set.copyOf(Words.constants(entry, "is", Pregnancy.class)));
            default -> throw entry.fault("A person has 'age', 'sex' and 'pregnancy', not '" + trait + "'.");
        };
    }

    private Criterion ofAge(Entry entry) {
        refuseNoBound(entry);
        return new AgeWithin(entry.whole("atLeast", 0), entry.whole("atMost", OLDEST));
    }

    private Criterion ofSex(Entry entry) {
        var sexes = Words.constants(entry, "is", Sex.class);
        if (sexes.size() != 1) {
            throw entry.fault("'is' must name one sex.");
        }
        return new SexIs(sexes.get(0));
    }

    private static void refuseNoBound(Entry entry) {
        if (!entry.has("atLeast") && !entry.has("atMost")) {
            throw entry.fault("A clause says 'is', 'atLeast', 'atMost' or 'countAtLeast'.");
        }
    }
}
