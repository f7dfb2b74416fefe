package health.charley.knowledge.firing;

import health.charley.engine.answer.Answers;
import health.charley.engine.answer.Person;
import health.charley.engine.knowledge.CareLevel;
import health.charley.engine.knowledge.RedFlag;
import java.util.List;
import java.util.Set;

/**
 * Answers that fire a red flag today and no longer raise to its level by any red flag of a candidate.
 *
 * @param level what the red flag raises to today
 * @param cause why they no longer do
 * @param unasked the questions that the candidate does not ask after these answers; none where the rules are the cause
 * @param people the kinds of people of whom this is so; none where it is so of all for whom they fired it
 * @param policies the ids of the policy packs under which this is so; none where it is so under all
 */
public record LostFiring(
        RedFlag redFlag,
        CareLevel level,
        Cause cause,
        Answers answers,
        Set<String> unasked,
        List<Person> people,
        List<String> policies) {

    /** Why answers no longer raise to a level. */
    public enum Cause {
        /** No rule holds by them any more. */
        RULES,
        /** A question is asked only after further answers, or no longer of some people. */
        ASKED_OF_FEWER,
        /** Nobody who could give them before can be asked for them. */
        ASKED_OF_NOBODY,
        /** There are too many least sets of answers to look at. */
        NOT_LOOKED_AT
    }

    public LostFiring {
        unasked = Set.copyOf(unasked);
        people = List.copyOf(people);
        policies = List.copyOf(policies);
    }

    /** Whether the candidate must not be used: what calls for care within 24 hours or sooner is no longer seen. */
    public boolean isRefused() {
        return level.isAtLeast(CareLevel.CONSULTATION_24) && cause != Cause.ASKED_OF_FEWER;
    }
}
