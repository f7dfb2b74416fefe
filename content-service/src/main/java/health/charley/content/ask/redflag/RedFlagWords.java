package health.charley.content.ask.redflag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The emergency rules of all topics with the phrases that speak of them. */
public final class RedFlagWords {
    private final List<Entry> entries;

    private RedFlagWords(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** Those that come with the service. */
    public static RedFlagWords packaged() {
        return new RedFlagWords(PackagedRules.topics().stream()
                .flatMap(topic -> entries(topic.rules(), topic.words()))
                .toList());
    }

    /** The rules of which a text speaks, those that need an ambulance first. Denials are not read: they count as well. */
    public List<RedFlag> in(String text) {
        var words = new FreeText(text);
        var found = new ArrayList<RedFlag>();
        for (var entry : entries) {
            if (entry.phrases().stream().anyMatch(phrase -> phrase.isIn(words))) {
                found.add(entry.redFlag());
            }
        }
        return Stream.concat(
                        found.stream().filter(RedFlagWords::needsAmbulance),
                        found.stream().filter(redFlag -> !needsAmbulance(redFlag)))
                .toList();
    }

    private static boolean needsAmbulance(RedFlag redFlag) {
        return redFlag.level().equals("emergency_ambulance");
    }

    private static Stream<Entry> entries(List<RedFlag> rules, RedFlagWordsFile words) {
        Map<String, RedFlag> byId = rules.stream().collect(Collectors.toMap(RedFlag::rule, rule -> rule));
        var reader = new PhraseReader(words);
        return words.rules().stream().map(rule -> entry(byId, rule, reader));
    }

    private static Entry entry(Map<String, RedFlag> rules, RedFlagWordsFile.RuleWords words, PhraseReader reader) {
        if (!rules.containsKey(words.rule())) {
            throw new IllegalArgumentException(
                    "Red-flag words name the rule '" + words.rule() + "', which does not exist.");
        }
        return new Entry(
                rules.get(words.rule()),
                words.phrases().stream().map(reader::read).toList());
    }

    private record Entry(RedFlag redFlag, List<Phrase> phrases) {}
}
