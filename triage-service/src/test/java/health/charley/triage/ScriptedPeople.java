package health.charley.triage;

import java.util.List;
import java.util.Map;

/** People with a typical story each. They are made up. */
public final class ScriptedPeople {

    /** A runner whose calf hurts since a hard run. */
    public static ScriptedPerson sorePlayer() {
        return new ScriptedPerson(
                Map.of("age", 27, "sex", "male"),
                Map.ofEntries(
                        Map.entry("painful", "mild"),
                        Map.entry("side", "right"),
                        Map.entry("site", List.of("calf")),
                        Map.entry("onset", "hours-days"),
                        Map.entry("course", "comes-goes"),
                        Map.entry("injury", "pull-pop"),
                        Map.entry("exercise", "yes"),
                        Map.entry("walk-pain", "yes"),
                        Map.entry("calf-tender", "yes"),
                        Map.entry("home-care", "no"),
                        Map.entry("smoke", "never"),
                        Map.entry("meds", List.of("none")),
                        Map.entry("history", List.of("none")),
                        Map.entry("prior-clot", List.of("no"))));
    }

    /** A woman on the pill with one calf swollen since a long flight. */
    public static ScriptedPerson swollenTraveller() {
        return new ScriptedPerson(
                Map.of("age", 34, "sex", "female", "pregnancy", "none"),
                Map.ofEntries(
                        Map.entry("painful", "mild"),
                        Map.entry("side", "left"),
                        Map.entry("site", List.of("calf")),
                        Map.entry("onset", "hours-days"),
                        Map.entry("course", "constant-worse"),
                        Map.entry("swelling", "one"),
                        Map.entry("swell-speed", "two-weeks"),
                        Map.entry("calf-tender", "yes"),
                        Map.entry("warm", "yes"),
                        Map.entry("travel", "yes"),
                        Map.entry("meds", List.of("estrogen")),
                        Map.entry("history", List.of("none")),
                        Map.entry("prior-clot", List.of("family")),
                        Map.entry("smoke", "past")));
    }

    /** A woman whose legs must move when she lies down. */
    public static ScriptedPerson restlessSleeper() {
        return new ScriptedPerson(
                Map.of("age", 52, "sex", "female", "pregnancy", "none"),
                Map.ofEntries(
                        Map.entry("painful", "mild"),
                        Map.entry("side", "both"),
                        Map.entry("site", List.of("calf", "shin")),
                        Map.entry("onset", "months"),
                        Map.entry("course", "comes-goes"),
                        Map.entry("spell-length", "hours"),
                        Map.entry("urge-move", "yes"),
                        Map.entry("rest-worse", "yes"),
                        Map.entry("move-relief", "yes"),
                        Map.entry("evening-worse", "yes"),
                        Map.entry("meds", List.of("none")),
                        Map.entry("history", List.of("low-iron")),
                        Map.entry("prior-clot", List.of("no")),
                        Map.entry("smoke", "never")));
    }

    /** An old smoker whose calf hurts after the same walk each time and stops when he stands. */
    public static ScriptedPerson stoppingWalker() {
        return new ScriptedPerson(
                Map.of("age", 71, "sex", "male"),
                Map.ofEntries(
                        Map.entry("painful", "mild"),
                        Map.entry("side", "right"),
                        Map.entry("site", List.of("calf")),
                        Map.entry("onset", "months"),
                        Map.entry("course", "comes-goes"),
                        Map.entry("spell-length", "under-10"),
                        Map.entry("walk-pain", "yes"),
                        Map.entry("walk-hill", "yes"),
                        Map.entry("stop-relief", "yes"),
                        Map.entry("smoke", "now"),
                        Map.entry("meds", List.of("none")),
                        Map.entry("history", List.of("diabetes", "blood-pressure-cholesterol")),
                        Map.entry("prior-clot", List.of("no"))));
    }

    /** A woman in the last third of pregnancy whose calves cramp at night. */
    public static ScriptedPerson expectantMother() {
        return new ScriptedPerson(
                Map.of("age", 30, "sex", "female", "pregnancy", "pregnant"),
                Map.ofEntries(
                        Map.entry("painful", "mild"),
                        Map.entry("side", "switches"),
                        Map.entry("site", List.of("calf")),
                        Map.entry("onset", "seconds"),
                        Map.entry("course", "comes-goes"),
                        Map.entry("spell-length", "under-10"),
                        Map.entry("knot", "yes"),
                        Map.entry("stretch-relief", "yes"),
                        Map.entry("night-wake", "yes"),
                        Map.entry("evening-worse", "yes"),
                        Map.entry("freq", 2),
                        Map.entry("trimester", 30),
                        Map.entry("home-care", "no"),
                        Map.entry("smoke", "never"),
                        Map.entry("meds", List.of("none")),
                        Map.entry("history", List.of("none")),
                        Map.entry("prior-clot", List.of("no"))));
    }

    /** Someone with a sore leg and chest pain. */
    public static ScriptedPerson withChestPain() {
        return new ScriptedPerson(Map.of("age", 45, "sex", "female", "pregnancy", "none"), Map.of("chest-pain", "yes"));
    }

    /** Someone who can't tell whether they are short of breath. */
    public static ScriptedPerson unsureOfBreath() {
        return new ScriptedPerson(Map.of("age", 45, "sex", "male"), Map.of("breathless", "not-sure"));
    }

    private ScriptedPeople() {}
}
