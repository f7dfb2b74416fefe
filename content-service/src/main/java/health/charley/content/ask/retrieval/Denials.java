package health.charley.content.ask.retrieval;

import java.util.List;
import java.util.Set;

/**
 * Questions for what is not so, such as "What does not cause it?". No page lists all that is not, and a sentence on what is
 * would be the very opposite of an answer.
 *
 * <p>The denial stands in the same clause as what asks. Elsewhere it tells of the asker ("What should I do if it does not
 * stop?"), and a question to be judged ("Who should not wear them?") asks for what is.
 *
 * @param asking words that ask for things, people and places
 * @param timed words that ask only before an auxiliary verb, as "when" does in "When is it no emergency?"
 * @param auxiliary those verbs
 * @param heads words that ask where something follows that says which, as in "Are there medicines that do not cause it?"
 * @param denying words that deny
 * @param parting words that begin a clause of its own
 * @param judged phrases that ask for a judgement, which pages give: they deny nothing here
 */
record Denials(
        Set<String> asking,
        Set<String> timed,
        Set<String> auxiliary,
        Set<String> heads,
        Set<String> denying,
        Set<String> parting,
        List<String> judged) {
    private static final String RELATIVE = "that";

    /** Whether such a question is asked with these words. */
    boolean areAskedFor(List<String> words) {
        var asked = false;
        var headed = false;
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            headed |= heads.contains(word);
            if (asks(words, at)) {
                asked = true;
            } else if (word.equals(RELATIVE)) {
                asked = headed;
            } else if (parting.contains(word)) {
                asked = false;
            }
            if (asked && denying.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean asks(List<String> words, int at) {
        var next = at + 1 < words.size() ? words.get(at + 1) : "";
        return asking.contains(words.get(at))
                || (timed.contains(words.get(at)) && (auxiliary.contains(next) || denying.contains(next)));
    }
}
