package health.charley.content.ask.redflag;

import java.util.List;
import java.util.Map;

/**
 * A topic's red-flag words as its file has them.
 *
 * @param window how many words a phrase may stretch over
 * @param ordinary words that are never read as a misspelling
 */
record RedFlagWordsFile(int window, List<String> ordinary, Map<String, List<String>> groups, List<RuleWords> rules) {
    RedFlagWordsFile {
        ordinary = List.copyOf(ordinary);
        groups = Map.copyOf(groups);
        rules = List.copyOf(rules);
    }

    /** The phrases of one rule. */
    record RuleWords(String rule, List<String> phrases) {
        RuleWords {
            phrases = List.copyOf(phrases);
        }
    }
}
