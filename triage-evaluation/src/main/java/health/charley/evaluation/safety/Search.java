package health.charley.evaluation.safety;

import health.charley.engine.answer.Person;
import java.util.List;

/** A part of the proof that looks for one example of each thing, among all people, until it has them all. */
interface Search {
    List<Claim> claims(List<Person> people, Guide guide);
}
