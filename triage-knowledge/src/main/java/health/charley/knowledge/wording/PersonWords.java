package health.charley.knowledge.wording;

import health.charley.engine.answer.Person;
import health.charley.engine.answer.Sex;
import java.util.List;

/** People in words. */
public final class PersonWords {

    public static String of(Person person) {
        var who = (person.sex() == Sex.FEMALE ? "a woman of " : "a man of ") + person.age();
        return switch (person.pregnancy()) {
            case NONE -> who;
            case PREGNANT -> who + ", pregnant";
            case POSTPARTUM -> who + ", who gave birth in the last twelve weeks";
            case UNKNOWN -> who + ", who may be pregnant";
        };
    }

    /** The first of some kinds of people, and how many others there are. */
    public static String ofKinds(List<Person> kinds) {
        var others = kinds.size() - 1;
        if (others == 0) {
            return of(kinds.get(0));
        }
        return of(kinds.get(0)) + ", and " + others + (others == 1 ? " other kind" : " other kinds") + " of people";
    }

    private PersonWords() {}
}
