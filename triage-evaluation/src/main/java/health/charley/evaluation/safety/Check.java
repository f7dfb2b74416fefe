package health.charley.evaluation.safety;

import health.charley.engine.answer.Person;

/** A part of the proof that goes through cases on the engine, one kind of people after the other. */
interface Check {
    void look(Person person, Guide guide, Findings findings);

    Claim claim(Findings findings);
}
